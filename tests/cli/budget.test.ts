import { run } from '../../src/cli/run';
import { EXIT } from '../../src/cli/terminal';
import { WARD_BUDGET } from '../support/budgets';
import { terminalWith } from '../support/terminal';

const PLAN = 'seeds/thach-khoi-2026-2030.json';
const BUDGET = { budget: WARD_BUDGET.actuals, budgetEstimate: WARD_BUDGET.estimates };

async function made(figures: unknown, name = 'a.json') {
  const terminal = terminalWith({ [name]: typeof figures === 'string' ? figures : JSON.stringify(figures) });
  return { terminal, code: await run(['scaffold', '--plan', PLAN, '--actuals', name, '--year', '2027', '--out', 'book.xlsx'], terminal).catch((error: unknown) => error) };
}

async function verdicts(terminal: ReturnType<typeof terminalWith>, book: string): Promise<Readonly<Record<string, string>>> {
  terminal.printed.splice(0);
  await run(['assess', book, '--json'], terminal);
  return Object.fromEntries((JSON.parse(terminal.printed.splice(0).join('\n')) as { line: string; status: string }[]).map(({ line, status }) => [line, status]));
}

test('lines that follow from the budget are assessed from it, and stay so when the workbook is made anew', async () => {
  const { terminal, code } = await made(BUDGET);
  expect(code).toBe(EXIT.done);
  const expected = { '1': 'offTrack', '3a': 'met', '3b': 'onTrack', '3c': 'onTrack' };
  expect(await verdicts(terminal, 'book.xlsx')).toMatchObject(expected);
  expect(await run(['hand-out', 'book.xlsx', '--out-dir', 'copies', '--out', 'again.xlsx'], terminal)).toBe(EXIT.done);
  expect(await verdicts(terminal, 'again.xlsx')).toMatchObject(expected);
});

test('a figure given for a line as well as by the budget gives way to the budget, and that is said', async () => {
  const { terminal, code } = await made({ ...BUDGET, '1': { 2025: 12.4, 2027: 99 } });
  expect(code).toBe(EXIT.done);
  expect(terminal.told.join('\n')).toContain('1 (2027)');
  expect(terminal.told.join('\n')).not.toContain('2025');
  expect(await verdicts(terminal, 'book.xlsx')).toMatchObject({ '1': 'offTrack' });
});

test('items and years that no budget has are refused by name', async () => {
  const item = await made({ budget: { luck: { 2026: 1 } } });
  expect([item.code, item.terminal.told.join('\n')]).toEqual([EXIT.file, expect.stringContaining('luck')]);
  const year = await made({ budgetEstimate: { revenue: { 2025: 1 } } });
  expect([year.code, year.terminal.told.join('\n')]).toEqual([EXIT.file, expect.stringContaining('2025')]);
});

test('a budget may come as CSV, and a check lists its odd figures with their cells', async () => {
  const { terminal, code } = await made('budget.revenue,2025,40000\nbudget.revenue,2026,46200\nbudget.revenue,2027,-5\nbudgetEstimate.revenue,2026,44\n', 'a.csv');
  expect(code).toBe(EXIT.done);
  expect(await run(['check', 'book.xlsx'], terminal)).toBe(EXIT.findings);
  const ofBudget = terminal.printed.filter((line) => line.includes('Tổng thu'));
  expect(ofBudget.map((line) => line.split('\t')[0])).toEqual(['I8', 'D8', 'E8', 'E8']);
});
