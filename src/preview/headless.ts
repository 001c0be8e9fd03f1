/**
 * Excel without a screen, for tests: Microsoft's unmodified client library on the stand-in, in one process.
 *
 *   const excel = createHeadlessExcel({ apiSet: '1.8' });
 *   await excel.Excel.run(async context => { … });          // or plain Excel.run: it is global
 *   await excel.user.type('Sheet1', 'A1', '1.234,5');        // a person, in vi-VN
 *   await excel.evaluatedFormat('Sheet1', 'A1');             // { fill: '#FFC7CE', … }
 *   excel.traffic.syncs                                      // requests so far; resetTraffic() starts again
 *   excel.dispose();
 *
 * Each workbook starts with one empty sheet "Sheet1". One Univer serves all workbooks of a test file; the one
 * created last is the one `Excel.run` speaks to. `shutDown()` in afterAll lets Jest end at once.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type ExcelHost, type ExcelHostOptions, createExcelHost } from './excel/host';
import { sheetIdOf } from './excel/model';
import { type EvaluatedFormat, evaluatedFormat, shownText, validity } from './look';
import { type NativeBridge, type Traffic, createNativeBridge, eventSender } from './richapi/nativeBridge';
import { type Engine, startEngine } from './univer/engine';
import { Grid } from './univer/grid';
import type { UniverModules } from './univer/modules';
import { User } from './user';

export interface HeadlessExcel {
  readonly host: ExcelHost;
  readonly grid: Grid;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly user: User;
  readonly traffic: Traffic;
  resetTraffic(): void;
  evaluatedFormat(sheet: string, address: string): Promise<EvaluatedFormat>;
  validity(sheet: string, address: string): Promise<boolean>;
  /** The text the cell shows, in the person's culture. */
  shownText(sheet: string, address: string): Promise<string>;
  dispose(): void;
}

interface Current {
  readonly excel: ExcelHost;
  readonly traffic: Traffic;
}

const root = path.join(__dirname, '../..');
let engine: Engine | null = null;
let bridge: NativeBridge | null = null;
let current: Current | null = null;
let workbooks = 0;

export function createHeadlessExcel(options: ExcelHostOptions = {}): HeadlessExcel {
  const client = loadClient();
  workbooks += 1;
  const grid = Grid.create(headlessEngine(), `workbook-${String(workbooks)}`, options.fileName ?? 'Sổ1.xlsx', { id: sheetIdOf(0), name: 'Sheet1' });
  const excel = createExcelHost(grid, options);
  const traffic: Traffic = { syncs: 0, bytesSent: 0 };
  const mine: Current = { excel, traffic };
  current = mine;
  excel.richApi.events.send = entries => {
    if (bridge !== null) eventSender(bridge)(entries);
  };
  return {
    host: excel, grid, Excel: client.Excel, OfficeExtension: client.OfficeExtension, user: new User(excel.model), traffic,
    resetTraffic: () => {
      traffic.syncs = 0;
      traffic.bytesSent = 0;
    },
    evaluatedFormat: (sheet, address) => evaluatedFormat(excel.model, sheet, address),
    validity: (sheet, address) => validity(excel.model, sheet, address),
    shownText: (sheet, address) => shownText(excel.model, sheet, address),
    dispose: () => {
      if (current === mine) current = null;
      excel.dispose();
    },
  };
}

/** The one Univer of this process. */
export function headlessEngine(): Engine {
  engine ??= startEngine(loadUniver());
  return engine;
}

export async function shutDown(): Promise<void> {
  await engine?.recalculation.settle();
  engine?.recalculation.stop();
  engine?.univer.dispose();
  engine = null;
}

function loadUniver(): UniverModules {
  const pointer = path.join(root, '.cache/univer-headless.json');
  if (!fs.existsSync(pointer)) throw new Error('Univer is not bundled yet: run node tests/support/globalSetup.cjs');
  const { bundle } = JSON.parse(fs.readFileSync(pointer, 'utf8')) as { readonly bundle: string };
  return createRequire(__filename)(bundle) as UniverModules;
}

interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** Microsoft's library as it is; it must be evaluated in the global scope, after the bridge exists. */
function loadClient(): Client {
  const scope = globalThis as unknown as Record<string, unknown> & Partial<Client>;
  if (bridge === null) {
    bridge = createNativeBridge(() => {
      if (current === null) throw new Error('No workbook is open: createHeadlessExcel() first.');
      return { host: current.excel.richApi, traffic: current.traffic };
    });
    pretendBrowser(scope);
    scope['_richApiNativeBridge'] = bridge;
    const file = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
    (0, eval)(fs.readFileSync(file, 'utf8'));
  }
  if (scope.Excel === undefined || scope.OfficeExtension === undefined) throw new Error('The client library did not start.');
  return { Excel: scope.Excel, OfficeExtension: scope.OfficeExtension };
}

/** The few things the library looks at while it starts. In jsdom they are there already. */
function pretendBrowser(scope: Record<string, unknown>): void {
  if (typeof document !== 'undefined') return;
  const nothing = (): void => undefined;
  for (const name of ['window', 'self', 'parent', 'top']) scope[name] = scope;
  scope['name'] = '';
  Object.defineProperty(scope, 'navigator', { value: { userAgent: 'node', appVersion: 'node' }, configurable: true });
  scope['location'] = { search: '', hash: '', href: 'https://localhost/', protocol: 'https:', hostname: 'localhost', origin: 'https://localhost' };
  scope['addEventListener'] = nothing;
  scope['removeEventListener'] = nothing;
  scope['document'] = {
    getElementById: () => null, getElementsByTagName: () => [], addEventListener: nothing, readyState: 'loading',
    createElement: () => ({}), URL: 'https://localhost/', domain: 'localhost',
  };
}
