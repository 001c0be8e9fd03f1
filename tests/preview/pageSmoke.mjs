/* global Office, Excel, standIn */
/**
 * Drives the page of the stand-in in a real browser: node tests/preview/pageSmoke.mjs
 * A browser is looked for at CHROMIUM, else /usr/bin/chromium; pictures go to artifacts/preview.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const pictures = path.join(root, 'artifacts/preview');
const port = 3457;
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

fs.mkdirSync(pictures, { recursive: true });
const server = await startServer();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags });
try {
  const page = await open();
  const elsewhere = [];
  const errors = [];
  page.on('request', request => {
    if (!request.url().startsWith(`https://localhost:${String(port)}/`) && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url());
  });
  page.on('pageerror', error => errors.push(error.message));
  await page.goto(`https://localhost:${String(port)}/`);
  await page.waitForFunction(() => 'standIn' in window);

  await type(page, 'B2', '12,5');
  await type(page, 'B3', '95%');
  await type(page, 'B4', '15.2');
  await type(page, 'B5', '=B2*2');
  assert.deepEqual(await values(page, ['B2', 'B3', 'B4', 'B5']), [12.5, 0.95, '15.2', 25], 'numbers are read as in vi-VN');

  await page.waitForFunction(() => document.querySelector('#pane iframe')?.contentDocument?.readyState === 'complete');
  const isConnected = () => page.frames().find(frame => frame.url().includes('taskpane'))?.evaluate(() => typeof Office === 'object' && Office.context?.host === 'Excel');
  await waitUntil(isConnected, 'office.js in the pane knows Excel');

  const written = await page.frames().find(frame => frame.url().includes('taskpane')).evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('D2:D3').values = [[5], ['=D2*3']];
    sheet.getRange('D2').dataValidation.rule = { decimal: { formula1: 0, formula2: 10, operator: 'Between' } };
    sheet.getRange('D2').dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'Sai số', message: 'Từ 0 đến 10' };
    const format = sheet.getRange('D2').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$D2>3';
    format.custom.format.fill.color = '#FFC7CE';
    const range = sheet.getRange('D2:D3').load('values');
    await context.sync();
    return range.values;
  }));
  assert.deepEqual(written, [[5], [15]], 'the add-in writes and reads computed values');
  assert.equal((await page.evaluate(() => standIn.evaluatedFormat('Sheet1', 'D2'))).fill, '#FFC7CE', 'conditional formats colour cells');

  await type(page, 'D2', '11');
  assert.match(await page.locator('dialog.refusal').innerText(), /Sai số[\s\S]*Từ 0 đến 10/, 'a refusal shows the rule\'s own words');
  await page.screenshot({ path: path.join(pictures, 'refusal.png') });
  await page.locator('dialog.refusal button[value="cancel"]').click();
  assert.deepEqual(await values(page, ['D2']), [5]);

  await page.screenshot({ path: path.join(pictures, 'page.png') });
  assert.deepEqual([elsewhere, errors], [[], []], 'nothing is asked of any other origin, and nothing throws');
  console.log(`The page works. Pictures: ${path.relative(root, pictures)}`);
} finally {
  await browser.close();
  server.kill();
}

async function open() {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1400, height: 850 } });
  return context.newPage();
}

async function type(page, address, text) {
  const cell = await page.evaluate(a => standIn.cellRectangle(a), address);
  await page.mouse.click(cell.x + cell.width / 2, cell.y + cell.height / 2);
  await page.waitForTimeout(100);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(150);
  await page.evaluate(() => standIn.idle());
}

function values(page, addresses) {
  return page.evaluate(list => list.map(address => standIn.value('Sheet1', address)), addresses);
}

async function waitUntil(check, what) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await check()) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`Not in time: ${what}`);
}

/** Resolves when the address is printed. */
function startServer() {
  const child = spawn(process.execPath, ['src/preview/start.mjs'], { cwd: root, env: { ...process.env, CI: '1', PORT: String(port) } });
  return new Promise((resolve, reject) => {
    const said = [];
    child.stderr.on('data', text => said.push(String(text)));
    child.once('exit', () => reject(new Error(said.join(''))));
    child.stdout.on('data', text => {
      if (String(text).includes('https://')) resolve(child);
    });
  });
}
