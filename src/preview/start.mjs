/**
 * npm run preview: the add-in in an Excel that needs no Office, no account and no internet.
 *
 *   PORT=3443        another port when this one is taken
 *   ?lang=en-US      the interface in English        ?api=1.8      pose as an older Excel
 *   ?readonly=1      a workbook opened for reading   ?theme=dark   a dark page
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAddin, buildPage } from './server/build.mjs';
import { certificate } from './server/certificate.mjs';
import { serve } from './server/serve.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const port = Number(process.env.PORT ?? 3443);
const address = `https://localhost:${String(port)}/`;

try {
  // The port first: nobody should wait for a build to learn that it is taken.
  await serve(root, port, await certificate(root));
  await Promise.all([buildPage(root), buildAddin(root)]);
  console.log(`Excel thử nghiệm (stand-in for Excel): ${address}`);
  console.log('The certificate was made on this machine and nobody vouches for it: the browser warns once.');
  console.log('Chrome, Edge: "Advanced", then "Continue to localhost". Firefox: "Advanced", then "Accept the Risk". Stop with Ctrl+C.');
  openBrowser();
} catch (error) {
  if (error.code === 'EADDRINUSE') console.error(`Port ${String(port)} is taken. Stop what uses it, or choose another: PORT=${String(port + 1)} npm run preview`);
  else console.error(error.message ?? error);
  process.exit(1);
}

/** Where there is a person with a screen. */
function openBrowser() {
  if (process.env.CI || (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)) return;
  const command = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';
  spawn(command, [address], { detached: true, stdio: 'ignore' }).on('error', () => undefined).unref();
}
