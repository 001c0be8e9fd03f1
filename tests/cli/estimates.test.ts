import { run } from '../../src/cli/run';
import { EXIT } from '../../src/cli/terminal';
import { seedPlan } from '../support/plans';
import { terminalWith } from '../support/terminal';

const PLAN = JSON.stringify(seedPlan('thach-khoi-2026-2030'));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function laidOut(name: string, content: string) {
  const terminal = terminalWith({ 'plan.json': encode(PLAN), [name]: encode(content) });
  const code = await run(['scaffold', '--plan', 'plan.json', '--actuals', name, '--year', '2027', '--out', 'book.xlsx'], terminal);
  return { terminal, code };
}

test.each([
  ['a.json', '{"8": {"2025": 95, "2027": 96.5, "estimate": 2027}}'],
  ['a.csv', '8,estimate,2027\n8,2025,95\n8,2027,96.5\n'],
])('%s says which figures are estimates; assess and check of the workbook say so', async (name, content) => {
  const { terminal, code } = await laidOut(name, content);
  expect(code).toBe(EXIT.done);
  await run(['assess', 'book.xlsx', '--json'], terminal);
  const lines = JSON.parse(terminal.printed.join('\n')) as readonly { line: string; isEstimate?: boolean; explanation: string }[];
  expect(lines.filter(({ isEstimate }) => isEstimate === true).map(({ line }) => line)).toEqual(['8']);
  expect(lines.find(({ line }) => line === '8')?.explanation).toMatch(/\(ước thực hiện\)$/);
});

test('an estimate for a year that the plan does not have is refused', async () => {
  const { code, terminal } = await laidOut('a.json', '{"8": {"2027": 96.5, "estimate": 2031}}');
  expect(code).toBe(EXIT.file);
  expect(terminal.told.join('\n')).toContain('2031');
});
