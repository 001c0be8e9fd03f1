/**
 * Writes what the stand-in implements: apiSets.json for the host, which refuses members newer than the Excel
 * it poses as, and members.md for people. With --check it only tells whether they are up to date.
 */
import esbuild from 'esbuild';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { documentedSets } from './documentedSets.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '../../..');
const setsFile = path.join(here, '../excel/apiSets.json');
const tableFile = path.join(here, '../members.md');

export async function generate() {
  const types = await implemented();
  const documented = documentedSets();
  const sets = {};
  const rows = [];
  const unknown = [];
  for (const { type, properties, methods, events, inherited } of types) {
    sets[type] = {};
    const members = [
      ...properties.map(({ name, writable }) => [name, writable ? 'property' : 'property, read only']),
      ...methods.map(name => [name, 'method']),
      ...events.map(name => [name, 'event']),
    ];
    for (const [name, kind] of members) {
      const set = documented[type]?.[name];
      if (set !== undefined) {
        sets[type][name] = set;
        rows.push(`| ${type} | ${name} | ${kind} | ${/^\d/.test(set) ? `ExcelApi ${set}` : set} |`);
      } else if (!inherited.includes(name)) {
        unknown.push(`${type}.${name}`);
      }
    }
  }
  return { sets: `${JSON.stringify(sets, null, 1)}\n`, table: table(rows), unknown };
}

const table = rows => `# What the stand-in for Excel implements

Written by \`node src/preview/members/generate.mjs\`; the requirement sets come from the comments of @types/office-js.
Whatever is not listed answers \`ApiNotFound\` with its name.

| type | member | kind | since |
|---|---|---|---|
${rows.join('\n')}
`;

async function implemented() {
  const outfile = path.join(root, '.cache/preview-members.cjs');
  // The registry needs the sets it is used to write only when the host runs.
  await esbuild.build({ entryPoints: [path.join(here, 'registry.ts')], bundle: true, platform: 'node', format: 'cjs', keepNames: true, outfile, logLevel: 'error' });
  return createRequire(import.meta.url)(outfile).implementedMembers();
}

const read = file => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { sets, table: text, unknown } = await generate();
  if (unknown.length > 0) console.error(`Not in Microsoft's documentation: ${unknown.join(', ')}`);
  if (process.argv.includes('--check')) {
    const isCurrent = read(setsFile) === sets && read(tableFile) === text;
    if (!isCurrent) console.error('Run node src/preview/members/generate.mjs');
    process.exitCode = isCurrent && unknown.length === 0 ? 0 : 1;
  } else {
    fs.writeFileSync(setsFile, sets);
    fs.writeFileSync(tableFile, text);
  }
}
