import { execFileSync } from 'node:child_process';
import path from 'node:path';

interface Finding {
  rule: string | null;
  message: string;
}

const WALL_RULES = ['walls/rooms', 'no-restricted-globals', 'no-restricted-syntax'];

const allowed: [path: string, code: string][] = [
  ['src/plan/assess.ts', "import { a } from './rules'; export const b = a;"],
  ['src/plan/deep/assess.ts', "export { a } from '../rules';"],
  ['src/plan/schema.ts', "import * as v from 'valibot'; export const s = v.string();"],
  ['src/plan/year.ts', 'export const at = (text: string) => new Date(text);'],
  ['src/locales/vi.ts', "import type { Plan } from '../plan/Plan'; export type P = Plan;"],
  ['src/workbook/spec.ts', "import { t } from '../locales'; import { a } from '../plan'; export const b = [t, a];"],
  ['src/excel/write.ts', "import type { Spec } from '../workbook/spec'; export type S = Spec;"],
  ['src/excel/run.ts', 'export const run = (f: (c: Excel.RequestContext) => Promise<void>) => Excel.run(f);'],
  ['src/xlsx/write.ts', "import { writeXlsx } from 'hucre'; export const w = writeXlsx;"],
  ['src/actions/scaffold.ts', "import { w } from '../excel/write'; import { x } from '../xlsx/write'; export const y = [w, x];"],
  ['src/actions/seeds.ts', "export const load = () => import('../../seeds/plan.json');"],
  ['src/taskpane/Pane.tsx', "import { useState } from 'react'; import { Stack } from 'office-ui-fabric-react/lib/Stack'; export const p = [useState, Stack];"],
  ['src/taskpane/lazy.ts', "export const view = () => import('./views/Report');"],
  ['src/commands/commands.ts', "import { scaffold } from '../actions/scaffold'; Office.actions.associate('scaffold', scaffold);"],
  ['src/cli/main.ts', "import fs from 'node:fs'; import { a } from '../actions/check'; export const b = [fs, a];"],
  ['src/preview/start.mjs', "import https from 'node:https'; export const s = https;"],
  ['src/preview/sheet.ts', "import { Univer } from '@univerjs/core'; export const u = Univer;"],
];

const forbidden: [path: string, code: string, rule: string][] = [
  ['src/plan/assess.ts', "import { t } from '../locales'; export const b = t;", 'walls/rooms'],
  ['src/plan/assess.ts', "import type { Spec } from '../workbook/spec'; export type S = Spec;", 'walls/rooms'],
  ['src/plan/assess.ts', "export type S = import('../workbook/spec').Spec;", 'walls/rooms'],
  ['src/plan/assess.ts', "import fs from 'fs'; export const b = fs;", 'walls/rooms'],
  ['src/plan/assess.ts', "import fs from 'node:fs/promises'; export const b = fs;", 'walls/rooms'],
  ['src/plan/assess.ts', "import seed from '../../seeds/plan.json'; export const b = seed;", 'walls/rooms'],
  ['src/plan/assess.ts', 'export const c = Excel.ChartType;', 'no-restricted-globals'],
  ['src/plan/assess.ts', 'export type R = Excel.Range;', 'no-restricted-syntax'],
  ['src/plan/assess.ts', 'export const now = () => new Date();', 'no-restricted-syntax'],
  ['src/plan/assess.ts', 'export const now = () => Date.now();', 'no-restricted-syntax'],
  ['src/plan/assess.ts', 'export const lang = navigator.language;', 'no-restricted-globals'],
  ['src/locales/vi.ts', "import { spec } from '../workbook/spec'; export const s = spec;", 'walls/rooms'],
  ['src/locales/vi.ts', 'export const w = window.name;', 'no-restricted-globals'],
  ['src/workbook/spec.ts', "import { write } from '../excel/write'; export const w = write;", 'walls/rooms'],
  ['src/workbook/spec.ts', "import React from 'react'; export const r = React;", 'walls/rooms'],
  ['src/workbook/spec.ts', "import office from '@microsoft/office-js'; export const r = office;", 'walls/rooms'],
  ['src/workbook/spec.ts', "export const p = () => process.env['X'];", 'no-restricted-globals'],
  ['src/workbook/spec.ts', "export const d = document.createElement('p');", 'no-restricted-globals'],
  ['src/excel/write.ts', "import { a } from '../actions/check'; export const b = a;", 'walls/rooms'],
  ['src/excel/write.ts', "import { x } from '../xlsx/write'; export const b = x;", 'walls/rooms'],
  ['src/xlsx/write.ts', "import { w } from '../excel/write'; export const b = w;", 'walls/rooms'],
  ['src/xlsx/write.ts', "import fs from 'node:fs'; export const b = fs;", 'walls/rooms'],
  ['src/actions/check.ts', "import { Pane } from '../taskpane/Pane'; export const b = Pane;", 'walls/rooms'],
  ['src/actions/check.ts', "import { writeXlsx } from 'hucre'; export const b = writeXlsx;", 'walls/rooms'],
  ['src/actions/check.ts', "export const lazy = () => import('../taskpane/Pane');", 'walls/rooms'],
  ['src/actions/check.ts', 'export const lazy = (name: string) => import(name);', 'walls/rooms'],
  ['src/actions/check.ts', "export * from './../commands/commands';", 'walls/rooms'],
  ['src/actions/check.ts', "export const sure = () => confirm('?');", 'no-restricted-globals'],
  ['src/taskpane/Pane.tsx', "import { run } from '../commands/commands'; export const r = run;", 'walls/rooms'],
  ['src/taskpane/Pane.tsx', "import { host } from '../preview/host'; export const h = host;", 'walls/rooms'],
  ['src/commands/commands.ts', "import { Pane } from '../taskpane/Pane'; export const p = Pane;", 'walls/rooms'],
  ['src/cli/main.ts', "import { host } from '../preview/host'; export const h = host;", 'walls/rooms'],
  ['src/preview/host.ts', "import type { Plan } from '../plan/Plan'; export type P = Plan;", 'walls/rooms'],
  ['src/preview/start.mjs', "import { cells } from '../excel/cells.ts'; export const c = cells;", 'walls/rooms'],
  ['src/attic/old.ts', "import { a } from '../plan/rules'; export const b = a;", 'walls/rooms'],
];

function lint(files: readonly { path: string; code: string }[]): Finding[][] {
  const output = execFileSync(process.execPath, [path.join(__dirname, 'lintVirtual.mjs')], {
    input: JSON.stringify(files),
    encoding: 'utf8',
  });
  return JSON.parse(output) as Finding[][];
}

let allowedFindings: Finding[][] = [];
let forbiddenFindings: Finding[][] = [];

beforeAll(() => {
  const found = lint([...allowed, ...forbidden].map(([file, code]) => ({ path: file, code })));
  allowedFindings = found.slice(0, allowed.length);
  forbiddenFindings = found.slice(allowed.length);
});

describe('the walls let through what a room may use', () => {
  test.each(allowed.map(([file, code], index) => ({ file, code, index })))('$file: $code', ({ index }) => {
    const atWalls = allowedFindings[index]!.filter(({ rule }) => rule === null || WALL_RULES.includes(rule));
    expect(atWalls).toEqual([]);
  });
});

describe('the walls stop what a room may not use', () => {
  test.each(forbidden.map(([file, code, rule], index) => ({ file, code, rule, index })))(
    '$file: $code',
    ({ rule, index }) => {
      expect(forbiddenFindings[index]!.map((finding) => finding.rule)).toContain(rule);
    },
  );
});

test('a sync inside a loop is found in the room that talks to Excel', () => {
  const code = `export async function write(context: Excel.RequestContext, names: string[]) {
    for (const name of names) {
      context.workbook.worksheets.add(name);
      await context.sync();
    }
  }`;
  const [inExcel] = lint([{ path: 'src/excel/write.ts', code }]);
  expect(inExcel!.map(({ rule }) => rule)).toContain('office-addins/no-context-sync-in-loop');
});
