import { openExcel } from '../support/headless';

const enter = async (text: string, format?: string): Promise<unknown[]> => {
  const excel = openExcel();
  if (format !== undefined) {
    await Excel.run(async context => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').numberFormat = [[format]];
      await context.sync();
    });
  }
  await excel.user.type('Sheet1', 'A1', text);
  return Excel.run(async context => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values,numberFormat,text');
    await context.sync();
    const [value, format, shown] = [range.values, range.numberFormat, range.text].map((matrix: unknown[][]) => matrix[0]?.[0]);
    return [value, format, shown];
  });
};

test.each([
  ['a decimal comma', '15,2', [15.2, 'General', '15,2']],
  ['groups of three with points', '1.234,5', [1234.5, '#,##0.00', '1.234,50']],
  ['a whole number with points', '1.234', [1234, '#,##0', '1.234']],
  ['a point that groups nothing is no number', '15.2', ['15.2', 'General', '15.2']],
  ['a percentage', '95%', [0.95, '0%', '95%']],
  ['a percentage with decimals', '97,45%', [0.9745, '0.00%', '97,45%']],
  ['a percentage with a space', '95 %', [0.95, '0%', '95%']],
  ['a number with spaces around it', ' 95 ', [95, 'General', '95']],
  ['a number with a non-breaking space is text', '95\u00a0', ['95\u00a0', 'General', '95\u00a0']],
  ['a date, day first', '1/2/2026', [46054, 'dd/mm/yyyy', '01/02/2026']],
  ['day and month', '2-9', [46267, 'd-mmm', '2-thg 9']],
  ['a range that is a month and a year', '10-20', [44105, 'mmm-yy', 'thg 10-20']],
  ['a range that is no date', '50-100', ['50-100', 'General', '50-100']],
  ['two years', '2026-2027', ['2026-2027', 'General', '2026-2027']],
  ['an apostrophe', "'15,2", ['15,2', 'General', '15,2']],
  ['a negative number in brackets', '(5)', [-5, 'General', '-5']],
  ['words', 'Đạt', ['Đạt', 'General', 'Đạt']],
  ['a truth value', 'true', [true, 'General', 'TRUE']],
  ['a sign in front', '≥ 95', ['≥ 95', 'General', '≥ 95']],
])('typed in vi-VN: %s', async (_, text, expected) => {
  expect(await enter(text)).toEqual(expected);
});

test('a cell formatted as text keeps what is typed', async () => {
  expect(await enter('15,2', '@')).toEqual(['15,2', '@', '15,2']);
  expect(await enter('=1+1', '@')).toEqual(['=1+1', '@', '=1+1']);
});

test('in a cell formatted as a percentage, 95 means 95 %', async () => {
  expect(await enter('95', '0%')).toEqual([0.95, '0%', '95%']);
});

test('a format other than General stays', async () => {
  expect(await enter('15%', '0.0')).toEqual([0.15, '0.0', '0,2']);
});

test('a formula is computed', async () => {
  const excel = openExcel();
  await excel.user.type('Sheet1', 'A1', '2,5');
  await excel.user.type('Sheet1', 'B1', '=A1*2');
  expect(await excel.shownText('Sheet1', 'B1')).toBe('5');
});

test('pasted texts are read like typed ones', async () => {
  const excel = openExcel();
  await excel.user.paste('Sheet1', 'A1', [['95%', '1.234,5', 'x', 7, null]]);
  await Excel.run(async context => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:E1').load('values');
    await context.sync();
    expect(range.values).toEqual([[0.95, 1234.5, 'x', 7, '']]);
  });
});

test('moved rows take their formulas and formats along', async () => {
  const excel = openExcel();
  await excel.user.paste('Sheet1', 'A1', [['a', '=A1&"1"'], ['b', '=A2&"1"'], ['c', '=A3&"1"']]);
  await excel.user.moveRows('Sheet1', 1, 1, 4);
  await Excel.run(async context => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B3').load('values,formulas');
    await context.sync();
    expect(range.values).toEqual([['b', 'b1'], ['c', 'c1'], ['a', 'a1']]);
    expect(range.formulas.map((row: unknown[]) => row[1])).toEqual(['=A1&"1"', '=A2&"1"', '=A3&"1"']);
  });
});

test('inserted rows take format and lock from the row above', async () => {
  const excel = openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A2:B2').format.fill.color = '#00FF00';
    sheet.getRange('B2').format.protection.locked = false;
    await context.sync();
  });
  await excel.user.insertRows('Sheet1', 3);
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const cell = sheet.getRange('B3').load('format/fill/color,format/protection/locked');
    const beside = sheet.getRange('A3').load('format/protection/locked');
    await context.sync();
    expect([cell.format.fill.color, cell.format.protection.locked, beside.format.protection.locked]).toEqual(['#00FF00', false, true]);
  });
});
