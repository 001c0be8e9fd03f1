import { WORKBOOK_TEXT } from '../../src/locales/workbookText';
import { placedLines } from '../../src/plan/Plan';
import { newAppendixLayout } from '../../src/workbook/appendixLayout';
import { buildWorkbook } from '../../src/workbook/buildWorkbook';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { seedPlan } from '../support/plans';
import { sheetOf } from '../support/specCells';
import { WARD_ENTRIES } from '../support/wardEntries';
import { fileOf, MADE_AT, snapshotIn, wardFile } from '../support/xlsxFiles';
import { partsOf } from '../support/xlsxZip';

const plan = seedPlan('thach-khoi-2026-2030');
const spec = buildWorkbook(plan, { reportingYear: 2027, entries: WARD_ENTRIES });
let appendix: string;
let log: string;
let workbook: string;
let styles: string;

async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  return new TextDecoder().decode(partsOf(bytes).find((part) => part.name === name)?.data as Uint8Array);
}

beforeAll(async () => {
  const bytes = await writeXlsx(spec, { madeAt: MADE_AT });
  [appendix, log, workbook, styles] = (await Promise.all(['xl/worksheets/sheet1.xml', `xl/worksheets/sheet${String(spec.sheets.findIndex(({ key }) => key === 'log') + 1)}.xml`, 'xl/workbook.xml', 'xl/styles.xml'].map((name) => partOf(bytes, name)))) as [string, string, string, string];
});

function all(xml: string, pattern: RegExp): readonly string[] {
  return [...xml.matchAll(pattern)].map(([, found]) => found ?? '');
}

test('the file opens on the appendix, at the first entry of the reporting year', () => {
  expect(workbook).toContain('activeTab="0"');
  expect(appendix).toMatch(/<sheetView tabSelected="1"[^>]*showGridLines="0"><pane xSplit="5" ySplit="9" topLeftCell="F10" state="frozen" activePane="bottomRight"\/><selection pane="bottomRight" activeCell="M10" sqref="M10"\/>/);
  expect(log).not.toContain('tabSelected');
});

test('the rules stay hidden, and so do the columns that only formulas need', () => {
  expect(all(workbook, /<sheet name="([^"]+)"[^>]*state="hidden"/g)).toEqual(['Quy tắc']);
  expect(all(appendix, /<col min="(\d+)"[^>]*hidden="true"/g)).toEqual(['1', '2', '3']);
});

test('colours apply in their order, and a wrong entry ends the matter', () => {
  const rules = all(appendix, /<cfRule ([^>]+)>/g);
  expect(rules.map((rule) => Number(/priority="(\d+)"/.exec(rule)?.[1]))).toEqual(expect.arrayContaining(sheetOf(spec, 'appendix').conditionalFormats.map((_, index) => index + 1)));
  const stopping = rules.filter((rule) => rule.includes('stopIfTrue="true"')).map((rule) => Number(/priority="(\d+)"/.exec(rule)?.[1]));
  expect(stopping.sort((one, other) => one - other)).toEqual(sheetOf(spec, 'appendix').conditionalFormats.flatMap(({ stopIfTrue }, index) => (stopIfTrue ? [index + 1] : [])));
  expect(stopping.length).toBeGreaterThan(0);
});

test('figures are refused when wrong, words are only warned of, and both say why', () => {
  const validations = all(appendix, /<dataValidation ([^>]+)>/g);
  expect(validations).toHaveLength(sheetOf(spec, 'appendix').validations.length);
  for (const validation of validations) expect(validation).toMatch(/showInputMessage="1" showErrorMessage="1".*promptTitle="[^"]+" prompt="[^"]+" errorTitle="[^"]+" error="[^"]+"/);
  expect(validations.filter((validation) => /type="custom".*errorStyle="stop"/.test(validation)).length).toBeGreaterThan(5);
  expect(validations.filter((validation) => /type="list".*errorStyle="warning"/.test(validation)).length).toBeGreaterThan(1);
  expect(all(appendix, /<formula1>([^<]+)<\/formula1>/g)).toEqual(expect.arrayContaining(['DM_Nam', 'DM_Dat', 'DM_HoanThanh']));
});

test('it prints on A4 laid across, one page wide, with the header rows on every page and no number on the first', () => {
  expect(appendix).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  expect(appendix).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(appendix).toContain('<pageMargins left="1.181" right="0.591" top="0.866" bottom="0.787" header="0.394" footer="0.394"/>');
  expect(appendix).toMatch(/<headerFooter differentFirst="1"><oddHeader>&amp;C.*&amp;P<\/oddHeader><\/headerFooter>/);
  expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Phụ lục'!$8:$9</definedName>`);
  expect(workbook).toMatch(/<definedName name="_xlnm.Print_Area" localSheetId="0">'Phụ lục'!\$D\$1:\$T\$\d+<\/definedName>/);
});

test('a column that looks alike from top to bottom is written as one', () => {
  const style = /<col style="(\d+)" min="1"/.exec(log)?.[1];
  expect(style).toBeDefined();
  const format = all(/<cellXfs.*<\/cellXfs>/.exec(styles)?.[0] ?? '', /<xf numFmtId="(\d+)"/g)[Number(style)];
  expect(styles).toContain(`<numFmt numFmtId="${format ?? ''}" formatCode="@"/>`);
  expect(log.length).toBeLessThan(10_000);
});

test('nothing is protected unless it is asked for, and then only the cells to fill are open', async () => {
  expect(appendix).not.toContain('sheetProtection');
  const locked = await partOf(await wardFile({ protect: ['appendix'] }), 'xl/worksheets/sheet1.xml');
  expect(locked).toMatch(/<sheetProtection sheet="1"/);
  expect(locked).not.toMatch(/<sheetProtection[^>]*password/);
  const xfs = [...(/<cellXfs.*<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*?(?:\/>|>(.*?)<\/xf>)/g)].map(([, inside]) => inside ?? '');
  const isOpen = (cell: string): boolean => xfs[Number(new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(appendix)?.[1])]?.includes('<protection locked="0"/>') ?? false;
  expect(['F5', 'F6', 'K11', 'M11', 'P42', 'Q10', 'T10'].filter(isOpen)).toHaveLength(7);
  expect(['A10', 'D10', 'E10', 'G10', 'K10', 'R10', 'S10', 'U10', 'D2'].filter(isOpen)).toEqual([]);
});

test('a table is found whatever its sheets are called', async () => {
  const sheetNames = { ...WORKBOOK_TEXT.sheetNames, appendix: "Phụ lục 'A' & B", rules: 'Quy tắc (2)', log: '"Nhật ký"' };
  const snapshot = await snapshotIn(await fileOf(plan, { reportingYear: 2027, entries: WARD_ENTRIES, sheetNames }));
  expect(snapshot.sheet).toBe(sheetNames.appendix);
  expect(snapshot.actuals['1']?.[2027]).toBe(14.5);
});

test('entries are found by their ids when rows are sorted and columns stand elsewhere', async () => {
  const plain = newAppendixLayout(plan);
  const moved = (column: number): number => (column > plain.columns.unit ? column + 2 : column);
  const layout = {
    ...plain,
    order: [...plain.order].reverse(),
    columns: Object.fromEntries(Object.entries(plain.columns).map(([key, column]) => [key, moved(column)])) as typeof plain.columns,
    yearColumns: new Map([...plain.yearColumns].map(([year, column]) => [year, moved(column)])),
  };
  const before = await snapshotIn(await wardFile());
  const after = await snapshotIn(await fileOf(plan, { reportingYear: 2027, entries: WARD_ENTRIES, layout }));
  expect(after.actuals).toEqual(before.actuals);
  expect(after.layout.order).toEqual(placedLines(plan).map(({ line }) => line.id).reverse());
  expect(after.layout.yearColumns.get(2027)).toBe(moved(before.layout.yearColumns.get(2027) ?? -1));
});

test('the second table of a workbook is read when it is asked for', async () => {
  const second = await fileOf(plan, { reportingYear: 2028, suffix: '_2' });
  expect(await readXlsx(second, { suffix: '' })).toEqual({ ok: false, error: { code: 'noBook' } });
  expect(await readXlsx(second, { suffix: '_2' })).toMatchObject({ ok: true, value: { suffixes: ['_2'], cells: { suffix: '_2' } } });
});
