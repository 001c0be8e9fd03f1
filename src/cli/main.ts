import { readFile, writeFile } from 'node:fs/promises';
import { run } from './run';

const exitCode = await run(process.argv.slice(2), {
  readFile,
  writeFile,
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
process.exitCode = exitCode;
