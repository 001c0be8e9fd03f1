import { run } from '../../src/cli/run';
import { EXIT } from '../../src/cli/terminal';
import { buildWorkbook } from '../../src/workbook/buildWorkbook';
import { documentText } from '../../src/workbook/report/document';
import { narrative } from '../../src/workbook/report/narrative';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { WARD_BUDGET } from '../support/budgets';
import { seedPlan } from '../support/plans';
import { factsOf, setByHand } from '../support/report';
import { terminalWith } from '../support/terminal';

const PLAN = 'seeds/generic-commune.json';
const plan = seedPlan('generic-commune');
const YEAR = plan.period.firstYear;

/** A terminal with an empty workbook of the small plan. */
async function withBook() {
  const terminal = terminalWith();
  expect(await run(['scaffold', '--plan', PLAN, '--out', 'book.xlsx'], terminal)).toBe(EXIT.done);
  terminal.printed.splice(0);
  terminal.told.splice(0);
  return terminal;
}

test('a report is a file of its own, and its text is printed', async () => {
  const terminal = await withBook();
  expect(await run(['report', 'book.xlsx', '--out', 'report.xlsx'], terminal)).toBe(EXIT.done);
  expect(String.fromCharCode(...(terminal.kept.get('report.xlsx') ?? []).slice(0, 2))).toBe('PK');
  expect(terminal.printed.join('\n')).toBe(documentText(narrative(factsOf({ plan, entries: {}, reportingYear: YEAR }))).trimEnd());
  expect(terminal.told).toEqual([`Đã lập báo cáo năm ${String(YEAR)}: report.xlsx.`]);
});

test('the text goes into a page for Word, or a text file, and is not printed then', async () => {
  const terminal = await withBook();
  expect(await run(['report', 'book.xlsx', '--out', 'r.xlsx', '--narrative', 'r.html'], terminal)).toBe(EXIT.done);
  expect(new TextDecoder().decode(terminal.kept.get('r.html'))).toMatch(/^<!DOCTYPE html>[\s\S]*Times New Roman/);
  expect(await run(['report', 'book.xlsx', '--out', 'r.xlsx', '--narrative', 'r.txt', '--force'], terminal)).toBe(EXIT.done);
  expect(new TextDecoder().decode(terminal.kept.get('r.txt'))).toMatch(/^KẾT QUẢ THỰC HIỆN/);
  expect(terminal.printed).toEqual([]);
});

test('another year and a single agency can be reported on', async () => {
  const terminal = await withBook();
  const { lead } = plan.indicators[0]!.rows[0]!.lines[0]!;
  expect(await run(['report', 'book.xlsx', '--out', 'r.xlsx', '--year', String(YEAR + 1), '--agency', lead], terminal)).toBe(EXIT.done);
  const full = plan.agencies.find(({ id }) => id === lead)!.full;
  expect(terminal.printed.join('\n').split('\n')[0]).toBe(`Kết quả thực hiện các chỉ tiêu do ${full} chủ trì năm ${String(YEAR + 1)}`.toLocaleUpperCase('vi'));
});

test('files that are there are not written over unless it is asked for', async () => {
  const terminal = await withBook();
  terminal.kept.set('r.html', new Uint8Array([1]));
  expect(await run(['report', 'book.xlsx', '--out', 'r.xlsx', '--narrative', 'r.html'], terminal)).toBe(EXIT.file);
  expect(terminal.told.join()).toContain('Đã có tệp r.html');
  expect([...(terminal.kept.get('r.html') ?? [])]).toEqual([1]);
  expect(terminal.kept.has('r.xlsx')).toBe(false);
});

test('wrong entries are told, and the exit code says so', async () => {
  const terminal = terminalWith({ 'a.json': JSON.stringify({ '8': { 2026: '97,5' } }) });
  await run(['scaffold', '--plan', 'seeds/thach-khoi-2026-2030.json', '--actuals', 'a.json', '--out', 'book.xlsx'], terminal);
  terminal.told.splice(0);
  expect(await run(['report', 'book.xlsx', '--out', 'r.xlsx', '--narrative', 'r.txt'], terminal)).toBe(EXIT.findings);
  expect(terminal.told.at(-1)).toBe('Có 1 dòng số liệu sai: sửa trong sổ rồi lập lại báo cáo.');
});

test('explanations, verdicts set by hand and figures that follow from the budget come from the workbook into the report', async () => {
  const ward = seedPlan('thach-khoi-2026-2030');
  const entries = {
    '2.1': { 2026: 14.9, 2027: 13.2, explanation: 'Giảm đơn hàng' },
    '5': { 2026: 0.5, 2027: 0.4, ...setByHand('met', 2027, 'Đã trừ hộ bảo trợ') },
  };
  const terminal = terminalWith({ 'book.xlsx': await writeXlsx(buildWorkbook(ward, { reportingYear: 2027, entries, budget: { figures: WARD_BUDGET } })) });
  expect(await run(['report', 'book.xlsx', '--out', 'r.xlsx'], terminal)).toBe(EXIT.done);
  const said = terminal.printed.join('\n');
  expect(said).toContain('Giải trình: Giảm đơn hàng.');
  expect(said).toContain('Lý do: Đã trừ hộ bảo trợ.');
  // 36000, 40000, 46200: the mean growth of two years.
  expect(said).toContain('Bình quân 2026–2027 đạt 13,28 %, yêu cầu ≥ 15 %: thiếu 1,72 điểm %');
});

test.each<[string, readonly string[], RegExp]>([
  ['a year that the plan does not have', ['--year', '1999'], /--year 1999/],
  ['an agency that leads nothing', ['--agency', 'x'], /Không có cơ quan chủ trì x/],
  ['two agencies', ['--agency', 'x', '--agency', 'y'], /chỉ ghi --agency một lần/],
  ['a text of another kind', ['--narrative', 'r.docx'], /phải kết thúc bằng \.html hoặc \.txt/],
])('%s is refused, and nothing is written', async (_, options, message) => {
  const terminal = await withBook();
  expect(await run(['report', 'book.xlsx', '--out', 'r.xlsx', ...options], terminal)).toBe(EXIT.usage);
  expect(terminal.told.join('\n')).toMatch(message);
  expect([...terminal.kept.keys()]).toEqual(['book.xlsx']);
});

test('a report needs to be told where it goes', async () => {
  const terminal = await withBook();
  expect(await run(['report', 'book.xlsx'], terminal)).toBe(EXIT.usage);
  expect(terminal.told.join('\n')).toContain('--out');
});
