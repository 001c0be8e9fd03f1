/**
 * Renders the SVG drawings in assets/icons to the PNG sizes that Office asks for.
 * Run it after changing a drawing: node assets/render-icons.mjs
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'icons');

const SIZES = {
  app: [16, 32, 64, 80, 128],
  pane: [16, 32, 80],
  scaffold: [16, 32, 80],
  check: [16, 32, 80],
  next: [16, 32, 80],
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  for (const [name, sizes] of Object.entries(SIZES)) {
    for (const size of sizes) {
      // At 16 pixels slanted edges blur into each other, so that size has a drawing of whole pixels.
      const drawing = size === 16 ? `${name}.small.svg` : `${name}.svg`;
      const svg = await readFile(path.join(folder, drawing), 'utf8');
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await page.screenshot({ path: path.join(folder, `${name}-${size}.png`), omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
