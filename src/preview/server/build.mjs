/** Builds the page of the stand-in and the add-in it shows. */
import esbuild from 'esbuild';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

export const pageFolder = root => path.join(root, '.cache/preview-page');
export const addinFolder = root => path.join(root, '.cache/preview-addin');

export function buildPage(root) {
  return esbuild.build({
    entryPoints: { page: path.join(root, 'src/preview/page/main.ts'), reactJsx: path.join(root, 'src/preview/page/reactJsx.ts') },
    outdir: pageFolder(root), bundle: true, format: 'iife', target: 'es2022', sourcemap: true, keepNames: true, logLevel: 'warning',
  });
}

/** The add-in as `npm run build:dev` makes it, in a folder of its own so that dist stays what it is. */
export async function buildAddin(root) {
  const command = path.join(root, 'node_modules/webpack/bin/webpack.js');
  const building = spawn(process.execPath, [command, '--mode', 'development', '--output-path', addinFolder(root)], { cwd: root });
  const lines = [];
  for (const stream of [building.stdout, building.stderr]) stream.on('data', text => lines.push(String(text)));
  const [code] = await once(building, 'close');
  if (code !== 0) throw new Error(lines.join(''));
}
