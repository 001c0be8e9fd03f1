import { run } from '../../src/cli/run';
import { placedLines } from '../../src/plan/Plan';
import { parsePlan } from '../../src/plan/schema';
import { terminalWith } from '../support/terminal';

const TABLE = [
  'STT\tNội dung\tĐơn vị tính\tĐến năm 2030\tCơ quan chủ trì',
  '1\tTỷ lệ hộ nghèo\t%\t≤ 1\tPhòng Kinh tế',
  '2\tSố hợp tác xã hoạt động\tHTX\t≥ 8\tPhòng Kinh tế',
].join('\n');

const FACTS = ['--title', 'Kế hoạch 2026 - 2030', '--issuer', 'UBND xã Đồng Tiến', '--first', '2026', '--last', '2030'];

describe('import', () => {
  it('writes the plan of a table that leaves nothing open', async () => {
    const terminal = terminalWith({ 'bang.tsv': TABLE });
    expect(await run(['import', 'bang.tsv', '--out', 'plan.json', ...FACTS], terminal)).toBe(0);
    const plan = parsePlan(JSON.parse(new TextDecoder().decode(terminal.kept.get('plan.json'))));
    expect(plan).toMatchObject({ ok: true, value: { id: 'xa-dong-tien-2026-2030', issuer: 'UBND xã Đồng Tiến' } });
    if (plan.ok) expect(placedLines(plan.value).map(({ line }) => [line.id, line.kind, line.rules])).toEqual([
      ['1', 'share', [{ kind: 'end', due: 2030, direction: 'atMost', bound: 1 }]],
      ['2', 'stock', [{ kind: 'end', due: 2030, direction: 'atLeast', bound: 8 }]],
    ]);
    expect(terminal.printed.join('\n')).toContain('Đến hết năm 2030 ≤ 1 %');
  });

  it('writes the figures of the base year beside the plan', async () => {
    const [head = [], ...rows] = TABLE.split('\n').map((line) => line.split('\t'));
    const table = [[...head, 'Thực hiện năm 2025'], [...(rows[0] ?? []), '2,8'], [...(rows[1] ?? []), '6']].map((cells) => cells.join('\t')).join('\n');
    const terminal = terminalWith({ 'bang.tsv': table });
    expect(await run(['import', 'bang.tsv', '--out', 'plan.json', ...FACTS], terminal)).toBe(0);
    expect(JSON.parse(new TextDecoder().decode(terminal.kept.get('plan.json')))).toMatchObject({ baselines: { '1': 2.8, '2': 6 } });
    expect(terminal.printed.join('\n')).toContain('Có số năm gốc của 2 dòng.');
  });

  it('writes nothing where a question is left, prints it with its answers, and says so in the exit code', async () => {
    const terminal = terminalWith();
    expect(await run(['import', 'tests/support/appendices/phuong-an-binh.html', '--out', 'plan.json'], terminal)).toBe(1);
    expect(terminal.kept.has('plan.json')).toBe(false);
    expect(terminal.printed.join('\n')).toContain('\t! Mục tiêu: “97” là bình quân các năm, hay năm nào cũng phải đạt?\n\t\t- Năm nào cũng phải đạt');
    expect(terminal.told.join('\n')).toContain('Còn 2 hàng');
  });

  it('reads text of two bytes a letter, as Excel saves it', async () => {
    const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from(TABLE, 'utf16le')]);
    const terminal = terminalWith({ 'bang.txt': wide });
    expect(await run(['import', 'bang.txt', '--out', 'plan.json', ...FACTS], terminal)).toBe(0);
  });

  it('tells that a workbook is no text, instead of reading its bytes', async () => {
    const terminal = terminalWith({ 'bang.tsv': 'PK\u0003\u0004 xl/workbook.xml' });
    expect(await run(['import', 'bang.tsv', '--out', 'plan.json'], terminal)).toBe(3);
    expect(terminal.told.join('\n')).toContain('không phải tệp chữ');
  });

  it('names tables that were left aside', async () => {
    const html = (rows: readonly (readonly string[])[]): string => `<table>${rows.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
    const targets = html(TABLE.split('\n').map((line) => line.split('\t')));
    const works = html([['TT', 'Tên dự án', 'Kinh phí'], ['1', 'Đường thôn Bắc', '900'], ['2', 'Đường thôn Nam', '800']]);
    const terminal = terminalWith({ 'bang.html': `${targets}<p>Danh mục công trình</p>${works}` });
    await run(['import', 'bang.html', '--out', 'plan.json', ...FACTS], terminal);
    expect(terminal.told.join('\n')).toContain('bảng khác không đọc: “Danh mục công trình”');
  });

  it('tells which columns were guessed, since their headings do not say what they hold', async () => {
    const table = TABLE.replace('Cơ quan chủ trì', 'Ai lo').replace('Đơn vị tính', 'Mã vùng').replace(/\t(%|HTX)\t/g, '\tMiền núi\t');
    const terminal = terminalWith({ 'bang.tsv': table });
    await run(['import', 'bang.tsv', '--out', 'plan.json', ...FACTS], terminal);
    expect(terminal.told.join('\n')).toContain('Cột “Mã vùng”: được bỏ qua, hãy xem lại\nCột “Ai lo”: chưa chắc là “Cơ quan chủ trì”, hãy xem lại');
  });

  it('tells what the head of the table does not say', async () => {
    const terminal = terminalWith({ 'bang.tsv': TABLE });
    expect(await run(['import', 'bang.tsv', '--out', 'plan.json', '--json'], terminal)).toBe(1);
    const found = JSON.parse(terminal.printed.join('\n')) as { problems: { code: string }[] };
    expect(found.problems.map(({ code }) => code)).toEqual(['titleMissing', 'issuerMissing']);
  });

  it('refuses a file without a table, a wrong year, and a plan that is there', async () => {
    const terminal = terminalWith({ 'loi.txt': 'chào', 'bang.tsv': TABLE, 'plan.json': '{}' });
    expect(await run(['import', 'loi.txt', '--out', 'p.json'], terminal)).toBe(3);
    expect(await run(['import', 'bang.tsv', '--out', 'p.json', '--first', '26'], terminal)).toBe(2);
    expect(await run(['import', 'bang.tsv', '--out', 'plan.json', ...FACTS], terminal)).toBe(3);
    expect(await run(['import', '--out', 'p.json'], terminal)).toBe(2);
  });
});
