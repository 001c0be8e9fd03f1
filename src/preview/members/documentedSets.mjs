/** Which requirement set each member of the Excel API appeared in, read from the comments of @types/office-js. */
import fs from 'node:fs';
import { createRequire } from 'node:module';

const typings = () => createRequire(import.meta.url).resolve('@types/office-js/index.d.ts');

/** What the client library asks of the host to carry out functions of `Excel` itself. */
const BEHIND_FUNCTIONS = { createWorkbook: [['Application', 'createWorkbook'], ['WorkbookCreated', 'open']] };

/** Type → member → "1.7" for ExcelApi 1.7, "ExcelApiOnline 1.1" for another set. */
export function documentedSets(file = typings()) {
  const sets = {};
  let inExcel = false;
  let type = null;
  let comment = '';
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    if (/^declare namespace Excel\b/.test(line)) inExcel = true;
    else if (/^\}/.test(line)) inExcel = false;
    if (!inExcel) continue;
    if (/^\s*\/\*\*/.test(line)) comment = '';
    if (/^\s*(\/\*\*|\*)/.test(line)) {
      comment += `${line}\n`;
      continue;
    }
    const opened = /^ {4}class (\w+)/.exec(line);
    if (opened !== null) {
      type = opened[1];
      sets[type] ??= {};
    } else if (/^ {4}\}/.test(line)) {
      type = null;
    }
    const ownFunction = /^ {4}function (\w+)/.exec(line);
    if (ownFunction !== null) type = null;
    const member = type === null ? null : /^ {8}(?:static )?(?:readonly )?(\w+)\??(?:\(|:|<)/.exec(line);
    const found = /\[Api set: (\w+) ([\d.]+)/.exec(comment);
    if (member !== null && found !== null) sets[type][member[1]] ??= found[1] === 'ExcelApi' ? found[2] : `${found[1]} ${found[2]}`;
    const served = ownFunction === null || found === null ? [] : (BEHIND_FUNCTIONS[ownFunction[1]] ?? []);
    for (const [servedType, servedMember] of served) (sets[servedType] ??= {})[servedMember] = found[2];
    if (line.trim() !== '') comment = '';
  }
  return sets;
}
