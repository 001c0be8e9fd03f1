/**
 * npm run --silent corpus -- FILE: measures the target parser on labelled texts, one JSON object a line. Prints every
 * miss, then the score by kind, and last "right R, asked A, wrong W of N".
 */
import { build } from 'esbuild';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = path.dirname(fileURLToPath(import.meta.url));
const file = process.argv[2];
if (file === undefined) {
  console.error('npm run --silent corpus -- FILE.jsonl');
  process.exit(2);
}
const outfile = path.join(folder, '../../.cache/corpus-score.mjs');
await build({ entryPoints: [path.join(folder, 'score.ts')], bundle: true, platform: 'node', format: 'esm', target: 'node20', outfile, logLevel: 'error' });
const { scoreFile } = await import(pathToFileURL(outfile).href);

const scored = scoreFile(file);
const count = (rows, score) => rows.filter((row) => row.score === score).length;
const tally = (rows) => `right ${count(rows, 'right')}, asked ${count(rows, 'asked')}, wrong ${count(rows, 'wrong')} of ${rows.length}`;
for (const { id, text, score, why } of scored.filter((row) => row.score !== 'right')) console.log(`${score}\t${id}\t${JSON.stringify(text)}\t${why}`);
for (const kind of [...new Set(scored.map((row) => row.kind))].sort()) console.log(`${kind.padEnd(12)} ${tally(scored.filter((row) => row.kind === kind))}`);
console.log(tally(scored));
