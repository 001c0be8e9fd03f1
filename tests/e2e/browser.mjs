/** A real Chromium at the preview, as a newcomer sees it. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const ARTIFACTS = path.join(ROOT, 'artifacts');
const UP_WITHIN_MS = 60_000;

/** Starts `npm run preview` on a port of its own; answers its address, how long it took, and how to stop it. */
export async function startPreview(port) {
  const started = Date.now();
  const server = spawn(process.execPath, ['src/preview/start.mjs'], { cwd: ROOT, env: { ...process.env, PORT: String(port), CI: 'true' }, stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = () => server.kill();
  await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the preview did not start')), UP_WITHIN_MS);
    server.stdout.on('data', (text) => {
      if (!String(text).includes('https://')) return;
      clearTimeout(late);
      resolve();
    });
    server.on('exit', (code) => reject(new Error(`the preview ended with ${code}`)));
  });
  return { address: `https://localhost:${port}/`, startedWithinMs: Date.now() - started, stop };
}

export async function launchBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

/** A fresh person: office.js keeps host information in the session, so every scene gets a context of its own. */
export async function openPreview(browser, address, { query = '', width = 1500, height = 900, ...context } = {}) {
  const person = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width, height }, ...context });
  const page = await person.newPage();
  const foreign = [];
  const faults = [];
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(address).host) foreign.push(request.url());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(address + query);
  await page.waitForFunction(() => window.standIn !== undefined, undefined, { timeout: 60_000 });
  const pane = page.frameLocator('iframe[title], iframe').first();
  return { page, pane, foreign, faults, close: () => person.close() };
}

/** Keeps a picture for whoever wants to see what the run saw. */
export async function picture(page, name) {
  mkdirSync(ARTIFACTS, { recursive: true });
  await page.screenshot({ path: path.join(ARTIFACTS, `${name}.png`) });
}

/** Clicks a cell, types into it and leaves with Enter, as a person does. */
export async function typeInto(page, address, text) {
  const rectangle = await page.evaluate((cell) => window.standIn.cellRectangle(cell), address);
  if (rectangle === null) throw new Error(`${address} is out of view`);
  await page.mouse.click(rectangle.x + rectangle.width / 2, rectangle.y + rectangle.height / 2);
  await page.keyboard.type(text, { delay: 15 });
  await page.keyboard.press('Enter');
  await page.evaluate(() => window.standIn.idle());
}
