/** npm run --silent ctl -- COMMAND: bundles the command line and runs it. */
import { build } from 'esbuild';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = path.dirname(fileURLToPath(import.meta.url));
const outfile = path.join(folder, '../../.cache/ctl.mjs');
await build({ entryPoints: [path.join(folder, 'main.ts')], bundle: true, platform: 'node', format: 'esm', target: 'node20', outfile, logLevel: 'error' });
await import(pathToFileURL(outfile).href);
