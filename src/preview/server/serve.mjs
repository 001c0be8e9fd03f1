/** Serves the page, Univer's files and the add-in from one https origin: Excel's frames need that. */
import fs from 'node:fs/promises';
import https from 'node:https';
import path from 'node:path';
import { addinFolder, pageFolder } from './build.mjs';
import { ribbonOf } from './manifest.mjs';
import { univerFiles } from './univerScripts.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json',
  '.png': 'image/png', '.svg': 'image/svg+xml', '.map': 'application/json', '.woff2': 'font/woff2', '.xml': 'application/xml',
};

export function serve(root, port, keys) {
  const server = https.createServer(keys, (request, response) => {
    answer(root, new URL(request.url, `https://localhost:${String(port)}`)).then(
      ({ status, type, body }) => response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' }).end(body),
      error => response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error)),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
}

async function answer(root, url) {
  const locale = url.searchParams.get('lang') === 'en-US' ? 'en-US' : 'vi-VN';
  if (url.pathname === '/') return page(root, locale);
  if (url.pathname === '/preview/ribbon.json') return { status: 200, type: TYPES['.json'], body: JSON.stringify(await ribbonOf(root, locale)) };
  const place = placeOf(root, decodeURIComponent(url.pathname));
  try {
    return { status: 200, type: TYPES[path.extname(place)] ?? 'application/octet-stream', body: await fs.readFile(place) };
  } catch {
    return { status: 404, type: 'text/plain; charset=utf-8', body: `There is no ${url.pathname}` };
  }
}

function placeOf(root, pathname) {
  const [, first = '', ...rest] = path.posix.normalize(pathname).split('/');
  if (first === 'preview') return path.join(pageFolder(root), ...rest);
  if (first === 'modules') return path.join(root, 'node_modules', ...rest);
  return path.join(addinFolder(root), first, ...rest);
}

async function page(root, locale) {
  const { scripts, styles, locales } = univerFiles(root, locale);
  const template = await fs.readFile(path.join(root, 'src/preview/page/index.html'), 'utf8');
  const css = await fs.readFile(path.join(root, 'src/preview/page/page.css'), 'utf8');
  const address = file => (file.startsWith('preview/') ? `/${file}` : `/modules/${file}`);
  const body = template
    .replace('<!-- styles -->', styles.map(file => `<link rel="stylesheet" href="${address(file)}">`).join('\n'))
    .replace('/* page.css */', () => css)
    .replace('<!-- scripts -->', [...scripts, ...locales].map(file => `<script src="${address(file)}"></script>`).join('\n'))
    .replaceAll('{{locale}}', locale);
  return { status: 200, type: TYPES['.html'], body };
}
