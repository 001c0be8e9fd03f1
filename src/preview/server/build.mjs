/** Builds the page of the stand-in and the add-in it shows. */
import esbuild from 'esbuild';
import { createRequire } from 'node:module';
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
  const require = createRequire(path.join(root, 'package.json'));
  const webpack = require('webpack');
  const configure = require(path.join(root, 'webpack.config.js'));
  const config = typeof configure === 'function' ? await configure({}, { mode: 'development' }) : configure;
  const compiler = webpack({ ...config, mode: 'development', output: { ...config.output, path: addinFolder(root) } });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise(resolve => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}
