import { run } from '../../src/cli/run';
import { EXIT } from '../../src/cli/terminal';
import type { PlanEntries } from '../../src/plan/entries';
import { leadAgencies } from '../../src/plan/subPlan';
import { placedLines } from '../../src/plan/Plan';
import { readReturned } from '../../src/xlsx/readReturned';
import { rewritten } from '../support/rewritten';
import { seedPlan } from '../support/plans';
import { terminalWith } from '../support/terminal';
import { bookIn, snapshotIn, wardFile } from '../support/xlsxFiles';

const plan = seedPlan('thach-khoi-2026-2030');
const leads = leadAgencies(plan);
const [one, other] = leads.map(({ agency }) => agency.id);
if (one === undefined || other === undefined) throw new Error('the plan has changed');
const figures = placedLines(plan).filter(({ line }) => line.unit === '%' && line.kind === 'share' && line.source === undefined);
const lineOf = (agency: string): string => placedLines(plan).find(({ line }) => line.lead === agency && line.source === undefined)?.line.id ?? '';

type Terminal = ReturnType<typeof terminalWith>;

async function handedOut(...more: readonly string[]): Promise<Terminal> {
  const terminal = terminalWith({ 'book.xlsx': await wardFile() });
  expect(await run(['hand-out', 'book.xlsx', '--out-dir', 'out', '--due', '2027-12-15', '--return-to', 'Văn phòng', ...more], terminal)).toBe(EXIT.done);
  return terminal;
}

const paths = (terminal: Terminal): readonly string[] => [...terminal.kept.keys()].filter((path) => path.startsWith('out/'));
const bytesOf = (terminal: Terminal, path: string): Uint8Array => terminal.kept.get(path) ?? new Uint8Array();

/** A copy as an agency sends it back, under a name of its own. */
async function sendBack(terminal: Terminal, path: string, name: string, entries: PlanEntries): Promise<void> {
  terminal.kept.set(name, await rewritten(bytesOf(terminal, path), entries));
}

test('every agency that leads a line gets a copy, one line is printed for each, and the book stays as it is', async () => {
  const terminal = await handedOut();
  expect(paths(terminal)).toHaveLength(leads.length);
  expect(terminal.printed.map((line) => line.split('\t').slice(1))).toEqual(leads.map(({ agency }) => [agency.id, '1']));
  expect(terminal.told.at(-1)).toContain('Chưa ghi việc giao vào nhật ký');
  const read = await readReturned(bytesOf(terminal, paths(terminal)[0] ?? ''));
  expect(read).toMatchObject({ ok: true, value: { facts: { agencyId: one, number: 1, dueDate: '2027-12-15', returnTo: 'Văn phòng', handedOutAt: '2026-12-01 08:30:05' } } });
});

test('copies are numbered on from the log of a book in which the hand-out was recorded', async () => {
  const terminal = await handedOut('--agency', one, '--out', 'book2.xlsx');
  expect(paths(terminal)).toHaveLength(1);
  terminal.printed.length = 0;
  expect(await run(['hand-out', 'book2.xlsx', '--out-dir', 'out', '--agency', one, '--agency', other], terminal)).toBe(EXIT.done);
  expect(terminal.printed.map((line) => line.split('\t').slice(1))).toEqual([one, other].map((id) => [id, id === one ? '2' : '1']));
  const [before, after] = [await snapshotIn(bytesOf(terminal, 'book.xlsx')), await snapshotIn(bytesOf(terminal, 'book2.xlsx'))];
  expect([after.actuals, after.entries, after.reportingYear, after.tolerancePercent]).toEqual([before.actuals, before.entries, before.reportingYear, before.tolerancePercent]);
});

test('files that are there are not written over unless it is asked for, and nothing is written then', async () => {
  const terminal = await handedOut('--agency', one);
  expect(await run(['hand-out', 'book.xlsx', '--out-dir', 'out'], terminal)).toBe(EXIT.file);
  expect(paths(terminal)).toHaveLength(1);
  expect(await run(['hand-out', 'book.xlsx', '--out-dir', 'out', '--force'], terminal)).toBe(EXIT.done);
});

test.each([[['--agency', 'nobody']], [['--due', '15/12/2026']], [['--due', '2026-02-30']]])('a hand-out called with %j ends with 2', async (more) => {
  const terminal = terminalWith({ 'book.xlsx': await wardFile() });
  expect(await run(['hand-out', 'book.xlsx', '--out-dir', 'out', ...more], terminal)).toBe(EXIT.usage);
});

interface Row {
  readonly cell: string;
  readonly line: string;
  readonly slot: number | string;
  readonly old: unknown;
  readonly new: unknown;
  readonly kind: string;
  readonly reason?: string;
  readonly taken: boolean;
}

interface Report {
  readonly files: readonly { readonly file: string; readonly refusal: { readonly kind: string; readonly text: string } | null; readonly rows: readonly Row[] }[];
}

test('a book is handed out, filled, rehearsed, taken in and assessed', async () => {
  const terminal = await handedOut('--out', 'book2.xlsx');
  const line = figures[0]?.line;
  if (line === undefined) throw new Error('the plan has changed');
  const copy = paths(terminal)[leads.findIndex(({ agency }) => agency.id === line.lead)] ?? '';
  await sendBack(terminal, copy, 'back.xlsx', { [line.id]: { 2028: 91.5, explanation: 'Mưa lũ' } });
  terminal.kept.set('bad.xlsx', new TextEncoder().encode('not a zip'));
  terminal.printed.length = 0;

  expect(await run(['take-in', 'book2.xlsx', 'back.xlsx', 'bad.xlsx', 'nowhere.xlsx', '--dry-run', '--json'], terminal)).toBe(EXIT.findings);
  const report = JSON.parse(terminal.printed.splice(0).join('\n')) as Report;
  expect(report.files.map(({ file, refusal }) => [file, refusal?.kind ?? null])).toEqual([['back.xlsx', null], ['bad.xlsx', 'unreadable'], ['nowhere.xlsx', 'unreadable']]);
  expect(report.files[0]?.rows).toMatchObject([
    { line: line.id, slot: 2028, old: null, new: 91.5, kind: 'new', taken: true },
    { line: line.id, slot: 'explanation', old: null, new: 'Mưa lũ', kind: 'new', taken: true },
  ]);
  expect(report.files[0]?.rows[0]?.cell).toMatch(/^[A-Z]+\d+$/);
  expect(terminal.kept.has('merged.xlsx')).toBe(false);

  expect(await run(['take-in', 'book2.xlsx', 'back.xlsx', '--out', 'merged.xlsx'], terminal)).toBe(EXIT.done);
  expect(terminal.printed.splice(0)[0]?.split('\t').slice(2, 6)).toEqual([line.id, '2028', '(trống)', '91,5']);
  const merged = await snapshotIn(bytesOf(terminal, 'merged.xlsx'));
  const before = await snapshotIn(bytesOf(terminal, 'book.xlsx'));
  expect(merged.actuals).toEqual({ ...before.actuals, [line.id]: { ...before.actuals[line.id], 2028: 91.5 } });
  expect(merged.entries[line.id]?.explanation).toBe('Mưa lũ');
  expect([merged.reportingYear, merged.tolerancePercent]).toEqual([before.reportingYear, before.tolerancePercent]);
  const log = (await bookIn(bytesOf(terminal, 'merged.xlsx'))).log?.filter(([at]) => at !== null && at !== '');
  expect(log).toHaveLength(leads.length + 3);

  expect(await run(['assess', 'merged.xlsx'], terminal)).toBe(EXIT.findings);
  terminal.printed.length = 0;
  expect(await run(['take-in', 'merged.xlsx', 'back.xlsx', '--out', 'again.xlsx', '--json'], terminal)).toBe(EXIT.findings);
  expect((JSON.parse(terminal.printed.join('\n')) as Report).files[0]?.refusal?.kind).toBe('alreadyTaken');
  expect((await snapshotIn(bytesOf(terminal, 'again.xlsx'))).actuals).toEqual(merged.actuals);
});

test('a conflict is taken only when it is asked for, and one between files never', async () => {
  const terminal = await handedOut('--agency', one);
  const [copy = ''] = paths(terminal);
  const id = lineOf(one);
  const sent = (await snapshotIn(bytesOf(terminal, 'book.xlsx'))).actuals[id]?.[2027];
  await sendBack(terminal, copy, 'emptied.xlsx', { [id]: { 2027: null } });
  expect(sent).not.toBeNull();
  expect(await run(['take-in', 'book.xlsx', 'emptied.xlsx', '--out', 'a.xlsx'], terminal)).toBe(EXIT.findings);
  expect((await snapshotIn(bytesOf(terminal, 'a.xlsx'))).actuals[id]?.[2027]).toBe(sent);
  expect(await run(['take-in', 'book.xlsx', 'emptied.xlsx', '--out', 'b.xlsx', '--take-conflicts'], terminal)).toBe(EXIT.findings);
  expect((await snapshotIn(bytesOf(terminal, 'b.xlsx'))).actuals[id]?.[2027]).toBeNull();
  await sendBack(terminal, copy, 'other.xlsx', { [id]: { 2027: 1.5 } });
  expect(await run(['take-in', 'book.xlsx', 'emptied.xlsx', 'other.xlsx', '--out', 'c.xlsx', '--take-conflicts'], terminal)).toBe(EXIT.findings);
  expect((await snapshotIn(bytesOf(terminal, 'c.xlsx'))).actuals[id]?.[2027]).toBe(sent);
});

test('a take-in does not write over a file, needs a returned one, and tells an unreadable book apart', async () => {
  const terminal = await handedOut('--agency', one);
  const [copy = ''] = paths(terminal);
  expect(await run(['take-in', 'book.xlsx', copy, '--out', 'book.xlsx'], terminal)).toBe(EXIT.file);
  expect(await run(['take-in', 'book.xlsx', '--out', 'x.xlsx'], terminal)).toBe(EXIT.usage);
  expect(await run(['take-in', 'book.xlsx', copy], terminal)).toBe(EXIT.usage);
  expect(await run(['take-in', copy, copy, '--out', 'x.xlsx'], terminal)).toBe(EXIT.file);
  expect(await run(['hand-out', copy, '--out-dir', 'out'], terminal)).toBe(EXIT.file);
  expect(await run(['roll-up', copy, '--out', 'city.xlsx'], terminal)).toBe(EXIT.findings);
  expect(await run(['take-in', 'nowhere.xlsx', copy, '--out', 'x.xlsx'], terminal)).toBe(EXIT.file);
});

test('what a fresh workbook cannot carry over is told', async () => {
  const terminal = await handedOut('--agency', one);
  const [copy = ''] = paths(terminal);
  terminal.kept.set('book.xlsx', await rewritten(await wardFile(), {}, { ownSheet: 'Ghi chú riêng' }));
  expect(await run(['take-in', 'book.xlsx', copy, '--out', 'x.xlsx'], terminal)).toBe(EXIT.done);
  expect(terminal.told.join('\n')).toContain('Ghi chú riêng');
});
