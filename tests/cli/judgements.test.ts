import { run } from '../../src/cli/run';
import { EXIT } from '../../src/cli/terminal';
import { withWrites, type HandSlot } from '../../src/plan/entries';
import { seedPlan } from '../support/plans';
import { terminalWith } from '../support/terminal';
import { WARD_ENTRIES } from '../support/wardEntries';
import { fileOf } from '../support/xlsxFiles';

const plan = seedPlan('thach-khoi-2026-2030');
const hand = (lineId: string, cells: readonly (readonly [HandSlot, string | number | null])[]) => cells.map(([slot, to]) => ({ lineId, slot, to }));
const entries = withWrites(WARD_ENTRIES, [
  { lineId: '14a', slot: 'explanation', to: 'Thiếu người' },
  ...hand('13', [['handVerdict', '◆ Có nguy cơ'], ['handYear', 2027], ['handReason', 'Tuyển bổ sung']]),
  ...hand('10', [['handVerdict', '● Đạt'], ['handReason', 'Chưa ghi năm']]),
]);
const book = (): Promise<Uint8Array> => fileOf(plan, { reportingYear: 2027, entries });

interface Assessed {
  readonly line: string;
  readonly status: string;
  readonly explanation: string;
  readonly handVerdict?: unknown;
}

test('assess tells a verdict set by hand beside the computed one, and only where there is one', async () => {
  const terminal = terminalWith({ 'book.xlsx': await book() });
  await run(['assess', 'book.xlsx', '--json'], terminal);
  const lines = JSON.parse(terminal.printed.join('\n')) as readonly Assessed[];
  expect(lines.filter(({ handVerdict }) => handVerdict !== undefined)).toMatchObject([{ line: '13', handVerdict: { status: 'atRisk', reason: 'Tuyển bổ sung' } }]);
  const plain = terminalWith({ 'book.xlsx': await fileOf(plan, { reportingYear: 2027, entries: WARD_ENTRIES }) });
  await run(['assess', 'book.xlsx', '--json'], plain);
  const without = JSON.parse(plain.printed.join('\n')) as readonly Assessed[];
  expect(lines.map(({ line, status, explanation }) => [line, status, explanation])).toEqual(without.map(({ line, status, explanation }) => [line, status, explanation]));
});

test('assess in words tells both verdicts and the reason', async () => {
  const terminal = terminalWith({ 'book.xlsx': await book() });
  await run(['assess', 'book.xlsx'], terminal);
  expect(terminal.printed.find((line) => line.startsWith('13\t'))).toMatch(/người phụ trách: ◆ Có nguy cơ, lý do: Tuyển bổ sung$/);
});

test('check lists explanations that are owed with agency and cell, and what verdicts set by hand lack', async () => {
  const terminal = terminalWith({ 'book.xlsx': await book() });
  await run(['check', 'book.xlsx', '--json'], terminal);
  const { explanations, handIssues } = JSON.parse(terminal.printed.join('\n')) as { explanations: { line: string; agency: string; cell: string }[]; handIssues: unknown };
  expect(explanations.map(({ line }) => line)).toContain('2.3');
  expect(explanations.map(({ line }) => line)).not.toContain('14a');
  expect(explanations.find(({ line }) => line === '2.3')).toMatchObject({ agency: 'Phòng KTHTĐT', cell: 'T14', text: 'Cần giải trình' });
  expect(handIssues).toMatchObject([{ line: '10', code: 'yearMissing', severity: 'warning', cell: 'W33' }]);
});

test('explanations that are owed are no error: the check ends in peace', async () => {
  const terminal = terminalWith({ 'book.xlsx': await fileOf(plan, { reportingYear: 2027, entries: { '13': { 2027: 90 } } }) });
  expect(await run(['check', 'book.xlsx'], terminal)).toBe(EXIT.done);
  expect(terminal.printed.some((line) => line.includes('\t13\tCần giải trình\t'))).toBe(true);
});
