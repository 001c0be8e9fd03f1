/**
 * What the add-in costs, counted: requests and bytes to Excel for each thing a user does, the gzip size of the pane,
 * and the time to its first picture as a ratio to a bare React page measured in the same run.
 */
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { launchBrowser, openPreview, ROOT, startPreview } from '../e2e/browser.mjs';
import { ENTRY_BLOCK } from '../e2e/ward.mjs';

const RUNS = 7;
const ORIGIN = 'https://bench.localhost';
const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function print(title, rows) {
  console.log(`\n${title}`);
  for (const [what, ...figures] of rows) console.log(`  ${what.padEnd(44)} ${figures.join('   ')}`);
}

async function countRequests(browser) {
  const preview = await startPreview(3547);
  try {
    const { page, pane } = await openPreview(browser, preview.address, { width: 1900, height: 1000 });
    const counted = [];
    const count = async (what, act) => {
      await page.evaluate(() => window.standIn.idle());
      await page.evaluate(() => Object.assign(window.standIn.counters, { syncs: 0, bytesSent: 0 }));
      await act();
      await page.evaluate(() => window.standIn.idle());
      const { syncs, bytesSent } = await page.evaluate(() => ({ ...window.standIn.counters }));
      counted.push([what, `${syncs} requests`, kb(bytesSent)]);
    };
    await pane.getByRole('button', { name: 'Lập bảng', exact: true }).waitFor();
    await count('lay out 33 lines (and look at the result)', async () => {
      await pane.getByRole('button', { name: 'Lập bảng', exact: true }).click();
      await pane.getByText('Đã lập xong bảng').waitFor({ timeout: 60_000 });
    });
    await page.evaluate((cells) => window.standIn.user.paste('Phụ lục', 'K10', cells), ENTRY_BLOCK);
    await page.waitForTimeout(1000);
    await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
    await count('check', async () => {
      await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).last().click();
      await pane.getByText(/^Kiểm tra lúc/).waitFor();
      await page.waitForTimeout(500);
    });
    await count('follow an edit', async () => {
      await page.evaluate(() => window.standIn.user.type('Phụ lục', 'L15', '2'));
      await page.waitForTimeout(1500);
    });
    return counted;
  } finally {
    preview.stop();
  }
}

/** Time from navigation until something is painted in #root, with every file served from memory. */
async function firstPicture(browser, page, files) {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext();
    const tab = await context.newPage();
    await tab.route(`${ORIGIN}/**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      const body = files(name);
      if (body === undefined) return route.fulfill({ status: 404, body: '' });
      const type = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }[path.extname(name)] ?? 'application/octet-stream';
      return route.fulfill({ status: 200, contentType: type, body });
    });
    await tab.goto(`${ORIGIN}/${page}`);
    times.push(await tab.evaluate(() => new Promise((resolve) => {
      const root = document.getElementById('root');
      const look = () => (root !== null && root.querySelector('[class], button, p, h1') !== null ? requestAnimationFrame(() => resolve(performance.now())) : setTimeout(look, 2));
      look();
    })));
    await context.close();
  }
  return median(times);
}

async function compareFirstPicture(browser) {
  const dist = path.join(ROOT, 'dist');
  const fromDist = (name) => {
    try {
      return readFileSync(path.join(dist, name));
    } catch {
      return undefined;
    }
  };
  const bare = await build({
    stdin: { contents: "import { createRoot } from 'react-dom/client'; import { createElement } from 'react'; createRoot(document.getElementById('root')).render(createElement('p', { className: 'x' }, 'Xin chào'));", resolveDir: ROOT },
    bundle: true, minify: true, write: false, format: 'iife', define: { 'process.env.NODE_ENV': '"production"' },
  });
  const office = readFileSync(path.join(dist, 'office-js/office.js'));
  const bareFiles = {
    'bare.html': '<!doctype html><meta charset="utf-8"><script src="office.js"></script><script defer src="bare.js"></script><div id="root"></div>',
    'bare.js': bare.outputFiles[0].text,
    'office.js': office,
  };
  const pane = await firstPicture(browser, 'taskpane.html', fromDist);
  const baseline = await firstPicture(browser, 'bare.html', (name) => bareFiles[name]);
  return [['first picture of the pane / of a bare React page', `${pane.toFixed(0)} ms / ${baseline.toFixed(0)} ms`, `ratio ${(pane / baseline).toFixed(2)}`]];
}

function sizes() {
  const dist = path.join(ROOT, 'dist');
  const html = readFileSync(path.join(dist, 'taskpane.html'), 'utf8');
  const first = [...html.matchAll(/src="(?!office-js)([^"]+\.js)"/g)].map(([, name]) => name);
  const gzip = (name) => gzipSync(readFileSync(path.join(dist, name)), { level: 9 }).length;
  const all = readdirSync(dist, { recursive: true }).map(String).filter((name) => name.endsWith('.js') && !name.startsWith('office-js'));
  return [
    ['first view, JavaScript, gzip', kb(first.reduce((sum, name) => sum + gzip(name), 0))],
    ['everything the add-in can load, gzip', kb(all.reduce((sum, name) => sum + gzip(name), 0))],
  ];
}

/** Workbook files: the measuring itself is written in TypeScript beside this file. */
async function measureFiles() {
  const outfile = path.join(ROOT, '.cache/bench-files.mjs');
  await build({ entryPoints: [path.join(ROOT, 'tests/bench/files.ts')], bundle: true, platform: 'node', format: 'esm', target: 'node20', outfile, logLevel: 'error' });
  const { measureFiles: measure } = await import(pathToFileURL(outfile).href);
  return (await measure()).map(({ what, ms, bareMs }) => [what, `${ms.toFixed(1)} ms / ${bareMs.toFixed(1)} ms`, `ratio ${(ms / bareMs).toFixed(2)}`]);
}

execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'ignore' });
print('Sizes', sizes());
print('Workbook files, ours / the bare library', await measureFiles());
const browser = await launchBrowser();
try {
  print('Time', await compareFirstPicture(browser));
  print('Requests to Excel', await countRequests(browser));
} finally {
  await browser.close();
}
