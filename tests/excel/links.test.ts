import { placedLines, type Plan } from '../../src/plan/Plan';
import { COLOURS, FONT } from '../../src/workbook/theme';
import { FIRST_ROW, openBook, valueOf } from '../support/openBook';
import { seedPlan } from '../support/plans';

const plan = seedPlan('thach-khoi-2026-2030');
const SHEET = 'Phụ lục';
const TIP = 'Số liệu lấy từ trang Ngân sách. Bấm để đến đó.';

interface NumberCell {
  readonly id: string;
  readonly hyperlink: Excel.RangeHyperlink | null;
  readonly text: unknown;
  readonly font: Excel.RangeFont;
}

/** The cells of the column STT in a new table, by their lines. */
async function numberCells(of: Plan): Promise<readonly NumberCell[]> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem(SHEET);
  const ranges = placedLines(of).map(({ line: { id } }, index) => ({ id, range: sheet.getRange(`D${String(FIRST_ROW + index)}`) }));
  for (const { range } of ranges) {
    range.load('hyperlink,values');
    range.format.font.load('name,size,color,underline');
  }
  await context.sync();
  return ranges.map(({ id, range }) => ({ id, hyperlink: range.hyperlink, text: (range.values as unknown[][])[0]?.[0], font: range.format.font }));
}

const WANTED = [
  ['1', { documentReference: "'Ngân sách'!C8", screenTip: TIP }],
  ['3a', { documentReference: "'Ngân sách'!C15", screenTip: TIP }],
  ['3b', { documentReference: "'Ngân sách'!C13", screenTip: TIP }],
  ['3c', { documentReference: "'Ngân sách'!C14", screenTip: TIP }],
] as const;

function linked(cells: readonly NumberCell[]): readonly NumberCell[] {
  return cells.filter(({ hyperlink }) => hyperlink !== null);
}

test('the numbers of lines that follow from the budget lead to it and keep the look of the table but for a line below', async () => {
  const { book } = openBook();
  valueOf(await book.scaffold(plan, 2026, 'ifAbsent'));
  const cells = await numberCells(plan);
  expect(linked(cells).map(({ id, hyperlink }) => [id, hyperlink])).toMatchObject(WANTED);
  for (const { id, hyperlink, text, font } of cells) {
    expect(String(text)).toBe(id);
    expect([font.name, font.size, font.color, font.underline]).toEqual([FONT, 11, COLOURS.ink, hyperlink === null ? 'None' : 'Single']);
  }
});

test('a plan without such lines has no link', async () => {
  const { book } = openBook();
  const generic = seedPlan('generic-commune');
  valueOf(await book.scaffold(generic, generic.period.firstYear, 'ifAbsent'));
  expect(linked(await numberCells(generic))).toEqual([]);
});

test('restoring a table brings its links back, on rows that had gone and to a budget sheet that had gone', async () => {
  const { book } = openBook();
  valueOf(await book.scaffold(plan, 2026, 'ifAbsent'));
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem(SHEET);
  sheet.getRange('D15:D17').clear('Hyperlinks');
  sheet.getRange(`${String(FIRST_ROW)}:${String(FIRST_ROW)}`).delete('Up');
  context.workbook.worksheets.getItem('Ngân sách').delete();
  await context.sync();
  valueOf(await book.repairTable(''));
  const ids = placedLines(plan).map(({ line }) => line.id);
  const cells = await numberCells(plan);
  // The row that had gone stands at the end, so that every other one is a row further up.
  const found = linked(cells).map(({ id, hyperlink, text }) => [ids[(ids.indexOf(id) + 1) % ids.length], hyperlink, text]);
  expect(found.map(([id, hyperlink]) => [id, hyperlink]).sort()).toMatchObject(WANTED.map((each) => [...each]));
  expect(found.map(([, , text]) => text)).not.toContain('');
});
