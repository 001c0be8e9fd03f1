import { openExcel } from '../support/headless';

const RED = '#FFC7CE';
const AMBER = '#FFEB9C';

async function addRule(address: string, formula: string, fill: string, stop = false): Promise<void> {
  await Excel.run(async context => {
    const format = context.workbook.worksheets.getActiveWorksheet().getRange(address).conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = fill;
    format.custom.format.font.bold = true;
    format.stopIfTrue = stop;
    await context.sync();
  });
}

const fills = (excel: ReturnType<typeof openExcel>, cells: readonly string[]): Promise<(string | null)[]> =>
  Promise.all(cells.map(async cell => (await excel.evaluatedFormat('Sheet1', cell)).fill));

test('a formula colours whole rows, relative to the first cell, and follows what is typed', async () => {
  const excel = openExcel();
  await addRule('A2:C5', '=$C2="Không đạt"', RED);
  await excel.user.type('Sheet1', 'C3', 'Không đạt');
  expect(await fills(excel, ['A2', 'A3', 'B3', 'C3', 'D3'])).toEqual([null, RED, RED, RED, null]);
  expect((await excel.evaluatedFormat('Sheet1', 'A3')).bold).toBe(true);
  await excel.user.type('Sheet1', 'C3', 'Đạt');
  expect(await fills(excel, ['A3'])).toEqual([null]);
});

test('a rule follows computed values, also of other sheets and names', async () => {
  const excel = openExcel();
  await Excel.run(async context => {
    const other = context.workbook.worksheets.add('Quy tắc');
    other.getRange('A1').values = [[5]];
    context.workbook.names.add('Ngưỡng', other.getRange('A1'));
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').values = [[10, '=A1*2']];
    await context.sync();
  });
  await addRule('B1', '=B1>Ngưỡng*3', RED);
  await addRule('A1', "=A1>'Quy tắc'!$A$1", AMBER);
  expect(await fills(excel, ['A1', 'B1'])).toEqual([AMBER, RED]);
  await excel.user.type('Quy tắc', 'A1', '50');
  expect(await fills(excel, ['A1', 'B1'])).toEqual([null, null]);
});

test('the rule added last comes first, and stopIfTrue ends the row of rules', async () => {
  const excel = openExcel();
  await excel.user.type('Sheet1', 'A1', '1');
  await addRule('A1', '=$A1>0', RED);
  await addRule('A1', '=$A1>0', AMBER);
  expect(await fills(excel, ['A1'])).toEqual([AMBER]);
  await Excel.run(async context => {
    const { items } = await load(context);
    expect(items.map(item => [item.priority, item.custom.format.fill.color])).toEqual([[0, AMBER], [1, RED]]);
    const [, second] = items;
    if (second !== undefined) second.priority = 0;
    await context.sync();
  });
  expect(await fills(excel, ['A1'])).toEqual([RED]);
});

test('a rule is read back with its formula, format and range, and is deleted', async () => {
  const excel = openExcel();
  await addRule('A2:C5', '=$C2>1', RED, true);
  await Excel.run(async context => {
    const { items } = await load(context);
    const [item] = items;
    if (item === undefined) throw new Error('no rule');
    const range = item.getRange().load('address');
    await context.sync();
    expect([item.type, item.custom.rule.formula, item.stopIfTrue, range.address]).toEqual(['Custom', '=$C2>1', true, 'Sheet1!A2:C5']);
    item.delete();
    await context.sync();
  });
  await excel.user.type('Sheet1', 'C2', '5');
  expect(await fills(excel, ['A2'])).toEqual([null]);
});

test('clearAll takes a range out of its rules and leaves the rest coloured', async () => {
  const excel = openExcel();
  await addRule('A1:A4', '=A1>0', RED);
  await excel.user.paste('Sheet1', 'A1', [[1], [1], [1], [0]]);
  await Excel.run(async context => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').conditionalFormats.clearAll();
    await context.sync();
  });
  expect(await fills(excel, ['A1', 'A2', 'A3', 'A4'])).toEqual([null, RED, RED, null]);
});

test('rows inserted or deleted inside a rule move it as in Excel', async () => {
  const excel = openExcel();
  await addRule('A2:A5', '=$B2>$B$1', RED);
  await excel.user.paste('Sheet1', 'B1', [[3], [5], [1], [5], [1]]);
  await excel.user.insertRows('Sheet1', 3);
  expect(await fills(excel, ['A2', 'A3', 'A4', 'A5', 'A6'])).toEqual([RED, null, null, RED, null]);
  await excel.user.type('Sheet1', 'B3', '9');
  expect(await fills(excel, ['A3'])).toEqual([RED]);
  await excel.user.deleteRows('Sheet1', 2);
  expect(await fills(excel, ['A2', 'A3', 'A4', 'A5'])).toEqual([RED, null, RED, null]);
  await excel.user.insertColumns('Sheet1', 'A');
  expect(await fills(excel, ['B2', 'B3', 'A2'])).toEqual([RED, null, null]);
});

test('a kind of conditional format the stand-in lacks is refused by name', async () => {
  openExcel();
  const complaint = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await expect(Excel.run(async context => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').conditionalFormats.add('DataBar');
    await context.sync();
  })).rejects.toMatchObject({ code: 'ApiNotFound' });
  expect(complaint).toHaveBeenCalledWith(expect.stringContaining('DataBar'));
  complaint.mockRestore();
});

async function load(context: Excel.RequestContext): Promise<Excel.ConditionalFormatCollection> {
  const formats = context.workbook.worksheets.getActiveWorksheet().getRange('A1:Z50').conditionalFormats;
  formats.load('items/priority,items/type,items/stopIfTrue,items/custom/rule/formula,items/custom/format/fill/color');
  await context.sync();
  return formats;
}
