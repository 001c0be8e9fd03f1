import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { passClosedPipe } from './pipes';
import { run } from './run';

for (const stream of [process.stdout, process.stderr]) stream.on('error', passClosedPipe);

const exitCode = await run(process.argv.slice(2), {
  readFile,
  writeFile: async (path, bytes) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  },
  exists: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
  now: () => Date.now(),
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
process.exitCode = exitCode;
