import { CHART_NAMES } from '../../src/workbook/summary/summaryCharts';
import { openBook, pasteEntries, valueOf, type OpenBook } from '../support/openBook';
import { seedPlan } from '../support/plans';
import { WARD_ENTRIES } from '../support/wardEntries';

const plan = seedPlan('thach-khoi-2026-2030');
const SHEET = 'Tổng hợp';

async function filledBook(): Promise<OpenBook> {
  const open = openBook();
  valueOf(await open.book.scaffold(plan, 2027, 'ifAbsent'));
  await pasteEntries(open, plan, WARD_ENTRIES);
  return open;
}

async function valuesOf(address: string): Promise<readonly (readonly unknown[])[]> {
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem(SHEET).getRange(address);
  range.load('values');
  await context.sync();
  return range.values as readonly (readonly unknown[])[];
}

async function chartsOnSheet(): Promise<readonly { readonly name: string; readonly type: string; readonly title: string; readonly series: readonly string[] }[]> {
  const context = new Excel.RequestContext();
  const { charts } = context.workbook.worksheets.getItem(SHEET);
  charts.load('items/name,items/chartType,items/title/text,items/series/items/name');
  await context.sync();
  return charts.items.map(({ name, chartType, title, series }) => ({ name, type: chartType, title: title.text, series: series.items.map((each) => each.name) }));
}

/** The cell in which a line is chosen. */
async function choiceAddress(): Promise<string> {
  const context = new Excel.RequestContext();
  const range = context.workbook.names.getItem('TH_DongXem').getRange();
  range.load('address');
  await context.sync();
  return range.address.replace(/^.*!/, '').replace(/:.*/, '');
}

test('the summary counts by itself what the check finds', async () => {
  const { book } = await filledBook();
  const { assessment } = valueOf(await book.check());
  const [lines, indicators] = await valuesOf('C6:J7');
  const order = ['invalid', 'offTrack', 'atRisk', 'noData', 'pending', 'onTrack', 'met'];
  expect(lines).toEqual([...order.map((status) => assessment.lines.filter((line) => line.status === status).length), 33]);
  expect(indicators).toEqual([...order.map((status) => assessment.indicators.filter((each) => each.status === status).length), 15]);
});

test('a new workbook has two charts on its summary, each with a series for what it shows', async () => {
  await filledBook();
  const [bars, trend] = await chartsOnSheet();
  expect(bars).toMatchObject({ name: CHART_NAMES.bars, type: 'BarStacked', series: expect.arrayContaining(['▼ Không đạt tiến độ', '● Đạt']) as unknown });
  expect(bars?.series).toHaveLength(7);
  expect(trend).toMatchObject({ name: CHART_NAMES.trend, type: 'LineMarkers', series: ['Thực hiện', 'Mục tiêu'] });
});

test('a chart covers its own cells and its labels can be read on the bars', async () => {
  const { excel } = await filledBook();
  const { model } = excel.host;
  const id = model.sheetIdByName(SHEET) ?? '';
  const [bars, trend] = model.state(id).charts;
  expect(bars?.anchor).toMatchObject({ column: 0, columns: 11 });
  expect(bars?.series.every(({ categories, hasDataLabels, looks }) => categories !== null && hasDataLabels && looks.get('fill') !== looks.get('labels.color'))).toBe(true);
  expect(trend?.series.map(({ looks }) => looks.get('line.lineStyle'))).toEqual(['Continuous', 'Dash']);
  expect(model.state(id).rowBreaks.size).toBeGreaterThan(1);
});

test('another line chosen on the summary is the one its table shows', async () => {
  const { excel } = await filledBook();
  const choice = await choiceAddress();
  const row = Number(choice.replace(/\D/g, ''));
  expect((await valuesOf(`C${String(row + 3)}:C${String(row + 5)}`)).flat()).toEqual([2025, 2026, 2027].map((year) => WARD_ENTRIES['3b']?.[year]));
  await excel.user.type(SHEET, choice, '4a. Số doanh nghiệp hoạt động trên địa bàn');
  expect((await valuesOf(`B${String(row + 3)}:D${String(row + 5)}`)).map(([year, actual]) => [year, actual])).toEqual([2025, 2026, 2027].map((year) => [year, WARD_ENTRIES['4a']?.[year]]));
});

test('a repair brings the summary back as it was, with the chosen line and its two charts, in one look and one write', async () => {
  const { excel, book } = await filledBook();
  const before = await valuesOf('A1:L120');
  const choice = await choiceAddress();
  await excel.user.type(SHEET, choice, '4a. Số doanh nghiệp hoạt động trên địa bàn');
  await excel.user.type(SHEET, 'C6', '99');
  await excel.user.type(SHEET, 'A1', 'sai');
  excel.resetTraffic();
  valueOf(await book.repairTable(''));
  expect(excel.traffic.syncs).toBe(2);
  const after = await valuesOf('A1:L120');
  expect(after.slice(0, 20)).toEqual(before.slice(0, 20));
  expect((await valuesOf(choice))[0]?.[0]).toBe('4a. Số doanh nghiệp hoạt động trên địa bàn');
  expect((await chartsOnSheet()).map(({ name }) => name)).toEqual([CHART_NAMES.bars, CHART_NAMES.trend]);
});

test('a summary that was deleted is made anew by a repair', async () => {
  const { excel, book } = await filledBook();
  const before = await valuesOf('A1:L120');
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem(SHEET).delete();
  await context.sync();
  excel.resetTraffic();
  valueOf(await book.repairTable(''));
  expect(excel.traffic.syncs).toBe(2);
  expect(await valuesOf('A1:L120')).toEqual(before);
  expect(await chartsOnSheet()).toHaveLength(2);
});
