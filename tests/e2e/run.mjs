/**
 * The product as a person meets it: a real Chromium, the built-in stand-in for Excel, clicks and keys.
 * Closing line: "e2e: N passed, N failed". Pictures are kept in artifacts/. A word after the command plays only the scenes
 * whose names have it.
 */
import { launchBrowser, startPreview } from './browser.mjs';
import { scenes } from './scenes.mjs';

const [word = ''] = process.argv.slice(2);
const PORT = Number(process.env.E2E_PORT ?? 3544);
const preview = await startPreview(PORT);
const browser = await launchBrowser();
let passed = 0;
let failed = 0;
try {
  for (const [name, scene] of scenes({ browser, preview }).filter(([title]) => title.includes(word))) {
    const started = Date.now();
    try {
      await scene();
      passed += 1;
      console.log(`  ok    ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    } catch (error) {
      failed += 1;
      console.log(`  FAIL  ${name}\n${error.stack ?? error}`);
    }
  }
} finally {
  await browser.close();
  preview.stop();
}
console.log(`e2e: ${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
