import { TONES } from '../../src/workbook/theme';
import { entryAddress, openBook, valueOf, type OpenBook } from '../support/openBook';
import { seedPlan } from '../support/plans';

const plan = seedPlan('thach-khoi-2026-2030');
const SHEET = 'Phụ lục';
const at = (id: string, year = 2026): string => entryAddress(plan, id, year);

async function emptyBook(): Promise<OpenBook> {
  const open = openBook();
  valueOf(await open.book.scaffold(plan, 2026, 'ifAbsent'));
  return open;
}

test('a share takes figures with a decimal comma and refuses what is no share, in Vietnamese', async () => {
  const { excel } = await emptyBook();
  expect(await excel.user.type(SHEET, at('8'), '97,45')).toEqual({ refused: false });
  expect(await excel.shownText(SHEET, at('8'))).toBe('97,45');
  for (const wrong of ['150', '-1', 'chưa có']) {
    expect(await excel.user.type(SHEET, at('8'), wrong)).toMatchObject({ refused: true, title: 'Số liệu chưa đúng', message: expect.stringContaining('từ 0 đến 100') as string });
  }
  expect(await excel.shownText(SHEET, at('8'))).toBe('97,45');
});

test('a count refuses fractions, a growth rate takes a fall but not of more than everything', async () => {
  const { excel } = await emptyBook();
  expect(await excel.user.type(SHEET, at('4b'), '45,5')).toMatchObject({ refused: true });
  expect(await excel.user.type(SHEET, at('4b'), '45')).toMatchObject({ refused: false });
  expect(await excel.user.type(SHEET, at('1'), '-12,5')).toMatchObject({ refused: false });
  expect(await excel.user.type(SHEET, at('1'), '-100')).toMatchObject({ refused: true });
});

test('the reporting year takes only years of the plan', async () => {
  const { excel } = await emptyBook();
  expect(await excel.user.type(SHEET, 'F5', '2040')).toMatchObject({ refused: true, title: 'Năm báo cáo' });
  expect(await excel.user.type(SHEET, 'F5', '2028')).toMatchObject({ refused: false });
});

test('a whole row turns red when its line is off track, amber when at risk, and only the verdict when it is met', async () => {
  const { excel } = await emptyBook();
  const fills = async (): Promise<readonly (string | null)[]> => {
    const row = at('13').slice(1);
    return Promise.all(['D', 'E', 'L', 'S', 'Z'].map(async (column) => (await excel.evaluatedFormat(SHEET, column + row)).fill));
  };
  await excel.user.type(SHEET, at('13'), '90');
  expect(new Set(await fills())).toEqual(new Set([TONES.offTrackRow.fill]));
  await excel.user.type(SHEET, at('13'), '96');
  expect(new Set(await fills())).toEqual(new Set([TONES.atRiskRow.fill]));
  await excel.user.type(SHEET, at('13'), '100');
  const [stt, , , verdict] = await fills();
  expect(verdict).toBe(TONES.met.fill);
  expect(stt).toBeNull();
});

test('a wrong entry that came in by paste is marked in its own cell', async () => {
  const { excel } = await emptyBook();
  await excel.user.paste(SHEET, at('13'), [[120]]);
  await excel.user.paste(SHEET, at('12'), [['đạt']]);
  for (const id of ['13', '12']) expect(await excel.evaluatedFormat(SHEET, at(id))).toMatchObject({ fill: TONES.invalidCell.fill, fontColor: TONES.invalidCell.ink });
  expect((await excel.evaluatedFormat(SHEET, `S${at('13').slice(1)}`)).fill).toBe(TONES.invalidVerdict.fill);
});

test('after rows are sorted a figure is still held to the kind of its own row', async () => {
  const { excel } = await emptyBook();
  await excel.user.sort(SHEET, 'A10:Y42', 'A', false);
  const context = new Excel.RequestContext();
  const table = context.workbook.worksheets.getItem(SHEET).getRange('A10:B42');
  table.load('values');
  await context.sync();
  const rowOf = (id: string): number => 10 + table.values.findIndex(([each]) => each === id);
  // Wherever the share stands now, 150 is refused there unless a list of words was there before.
  expect(await excel.user.type(SHEET, `L${String(rowOf('4a'))}`, '490')).toMatchObject({ refused: false });
  expect(await excel.user.type(SHEET, `L${String(rowOf('13'))}`, '150')).toMatchObject({ refused: true });
});
