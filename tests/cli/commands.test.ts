import { run } from '../../src/cli/run';
import { EXIT } from '../../src/cli/terminal';
import { terminalWith } from '../support/terminal';
import { WARD_ENTRIES } from '../support/wardEntries';
import { WARD_VERDICTS } from '../support/wardVerdicts';

const PLAN = 'seeds/thach-khoi-2026-2030.json';

const say = (lines: Record<string, unknown>): string => JSON.stringify(lines);

test('a workbook made from a plan and actuals is assessed from its cells, line by line', async () => {
  const terminal = terminalWith({ 'a.json': say(WARD_ENTRIES) });
  const lines = (await scaffoldAndAssess(terminal, '2027')) as { line: string; year: number; status: string; rules: { rule: string; verdict: string }[]; explanation: string }[];
  expect(Object.fromEntries(lines.map(({ line, status }) => [line, status]))).toEqual(Object.fromEntries(Object.entries(WARD_VERDICTS).map(([id, [, in2027]]) => [id, in2027])));
  expect(lines.find(({ line }) => line === '1')).toMatchObject({
    year: 2027,
    rules: [{ rule: 'average', bound: 15, verdict: 'offTrack' }],
    explanation: 'Bình quân 2026–2027 đạt 14,2 %, yêu cầu ≥ 15 %: thiếu 0,8 điểm %',
  });
});

async function scaffoldAndAssess(terminal: ReturnType<typeof terminalWith>, year: string): Promise<unknown> {
  expect(await run(['scaffold', '--plan', PLAN, '--actuals', 'a.json', '--year', year, '--out', 'book.xlsx'], terminal)).toBe(EXIT.done);
  expect(await run(['assess', 'book.xlsx', '--json'], terminal)).toBe(EXIT.findings);
  return JSON.parse(terminal.printed.splice(0).join('\n'));
}

test('actuals may come as CSV, with or without a header, words and quoted figures among them', async () => {
  const terminal = terminalWith({ 'a.csv': 'line,year,value\r\n3a,2026,3.1\r\n12,2026,Đạt\r\n8,2026,"97,5"\r\n' });
  expect(await run(['scaffold', '--plan', PLAN, '--actuals', 'a.csv', '--out', 'book.xlsx'], terminal)).toBe(EXIT.done);
  expect(await run(['assess', 'book.xlsx', '--json'], terminal)).toBe(EXIT.findings);
  const statuses = Object.fromEntries((JSON.parse(terminal.printed.join('\n')) as { line: string; status: string }[]).map(({ line, status }) => [line, status]));
  expect(statuses).toMatchObject({ '3a': 'met', '12': 'met', '8': 'invalid' });
});

test('a check lists odd entries with their cells and ends with 1', async () => {
  const terminal = terminalWith({ 'a.json': say({ '11.1': { 2026: '97,5' }, '13': { 2026: 100 } }) });
  await run(['scaffold', '--plan', PLAN, '--actuals', 'a.json', '--out', 'book.xlsx'], terminal);
  expect(await run(['check', 'book.xlsx'], terminal)).toBe(EXIT.findings);
  expect(terminal.printed).toHaveLength(1);
  expect(terminal.printed[0]).toMatch(/^L35\t11\.1\tPhải sửa\t.*97,5/);
});

test('a workbook in good order is checked without a finding', async () => {
  const terminal = terminalWith();
  await run(['scaffold', '--plan', PLAN, '--out', 'book.xlsx'], terminal);
  expect(await run(['check', 'book.xlsx', '--json'], terminal)).toBe(EXIT.done);
  expect(JSON.parse(terminal.printed.join('\n'))).toMatchObject({ issues: [], structure: [], explanations: [], handIssues: [] });
});

test.each<[string, string, RegExp]>([
  ['a line the plan does not have', '{"99": {"2026": 1}}', /không có dòng "99"/],
  ['a year the plan does not have', '{"3a": {"2031": 1}}', /"2031" không phải năm/],
  ['a value that is neither figure nor word', '{"3a": {"2026": [1]}}', /giá trị phải là số/],
  ['another shape', '[1, 2]', /số liệu phải có dạng/],
  ['broken JSON', '{', /không phải JSON/],
])('%s in the actuals is refused by name, and no workbook is written', async (_, content, message) => {
  const terminal = terminalWith({ 'a.json': content });
  expect(await run(['scaffold', '--plan', PLAN, '--actuals', 'a.json', '--out', 'book.xlsx'], terminal)).toBe(EXIT.file);
  expect(terminal.told.join('\n')).toMatch(message);
  expect(terminal.kept.has('book.xlsx')).toBe(false);
});

test('a plan with faults is refused with every place', async () => {
  const terminal = terminalWith({ 'p.json': say({ id: 'x' }) });
  expect(await run(['scaffold', '--plan', 'p.json', '--out', 'b.xlsx'], terminal)).toBe(EXIT.file);
  expect(terminal.told.join('\n').split('\n').length).toBeGreaterThan(3);
});

test('a file that is no workbook of ours is told apart from one that is not there', async () => {
  const terminal = terminalWith({ 'x.xlsx': 'not a zip' });
  expect(await run(['assess', 'x.xlsx'], terminal)).toBe(EXIT.file);
  expect(await run(['assess', 'nowhere.xlsx'], terminal)).toBe(EXIT.file);
  expect(terminal.told).toHaveLength(2);
  expect(terminal.told[1]).toMatch(/Không đọc được tệp nowhere\.xlsx/);
});

test.each<[readonly string[]]>([[['fly']], [['assess']], [['assess', 'a.xlsx', 'b.xlsx']], [['scaffold', '--plan', PLAN]], [['scaffold', '--plan', PLAN, '--out', 'b.xlsx', '--year', '2040']], [['check', '--nonsense']], [[]]])(
  'a call it does not understand ends with 2: %j',
  async (args) => {
    expect(await run(args, terminalWith())).toBe(EXIT.usage);
  },
);

test('help is asked for in peace', async () => {
  const terminal = terminalWith();
  expect(await run(['--help'], terminal)).toBe(EXIT.done);
  expect(terminal.printed.join('')).toContain('scaffold --plan');
  expect(terminal.told).toEqual([]);
});
