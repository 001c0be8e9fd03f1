import { errorCode, openExcel } from '../support/headless';

const LINK = { documentReference: "'Sheet1'!B2", screenTip: 'Đến B2' };

/** What the cells of a column lead to. */
async function referencesIn(addresses: readonly string[]): Promise<readonly (string | undefined)[]> {
  const context = new Excel.RequestContext();
  const ranges = addresses.map((address) => context.workbook.worksheets.getItem('Sheet1').getRange(address));
  for (const range of ranges) range.load('hyperlink');
  await context.sync();
  return ranges.map(({ hyperlink }) => (hyperlink as Excel.RangeHyperlink | null)?.documentReference);
}

async function withLink(): Promise<Excel.Worksheet> {
  openExcel();
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem('Sheet1');
  sheet.getRange('A1').values = [['Thu']];
  sheet.getRange('A1').hyperlink = LINK;
  await context.sync();
  return sheet;
}

test('a link keeps the text that is there and looks like a link; an empty cell shows where it leads', async () => {
  const sheet = await withLink();
  sheet.getRange('A5').hyperlink = LINK;
  const ranges = [sheet.getRange('A1'), sheet.getRange('A5')];
  for (const range of ranges) {
    range.load('hyperlink,values');
    range.format.font.load('color,underline');
  }
  await sheet.context.sync();
  expect(ranges.map(({ values }) => values)).toEqual([[['Thu']], [["'Sheet1'!B2"]]]);
  for (const { format: { font } } of ranges) expect([font.color, font.underline]).toEqual(['#0563C1', 'Single']);
  expect(ranges[0]?.hyperlink).toEqual({ ...LINK, textToDisplay: 'Thu' });
});

test('a link moves with its cell, is copied whole, and is not taken on by a row inserted below', async () => {
  const sheet = await withLink();
  sheet.getRange('1:1').insert('Down');
  sheet.getRange('3:3').insert('Down');
  sheet.getRange('A7').copyFrom('A2');
  sheet.getRange('A8').copyFrom('A2', 'Formats');
  await sheet.context.sync();
  expect(await referencesIn(['A1', 'A2', 'A3', 'A7', 'A8'])).toEqual([undefined, LINK.documentReference, undefined, LINK.documentReference, undefined]);
});

test('a link outlives its cell’s formats and goes when links are cleared', async () => {
  const sheet = await withLink();
  sheet.getRange('A1').clear('Formats');
  await sheet.context.sync();
  expect(await referencesIn(['A1'])).toEqual([LINK.documentReference]);
  sheet.getRange('A1').clear('Hyperlinks');
  await sheet.context.sync();
  expect(await referencesIn(['A1'])).toEqual([undefined]);
});

test('what leads nowhere is refused', async () => {
  openExcel();
  expect(await errorCode(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').hyperlink = { screenTip: 'x' };
    await context.sync();
  })).toBe('InvalidArgument');
});
