import { errorCode, openExcel } from '../support/headless';

test('ranges say where they are', async () => {
  openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('Phụ lục');
    const all = [
      sheet.getRange('B2:C4'), sheet.getCell(1, 1), sheet.getRange('B2:C4').getRow(1), sheet.getRange('B2:C4').getColumn(1),
      sheet.getRange('B2').getOffsetRange(1, 1), sheet.getRange('B2').getResizedRange(1, 2), sheet.getRange('B2').getEntireRow(),
      sheet.getRange('B2').getEntireColumn(), sheet.getRange('B2:C4').getLastCell(), sheet.getRange('B2:C4').getLastRow(),
      sheet.getRange('A1').getBoundingRect('C3'), sheet.getRangeByIndexes(0, 0, 2, 2),
    ].map(range => range.load('address'));
    await context.sync();
    expect(all.map(range => range.address.replace("'Phụ lục'!", ''))).toEqual([
      'B2:C4', 'B2', 'B3:C3', 'C2:C4', 'C3', 'B2:D3', '2:2', 'B:B', 'C4', 'B4:C4', 'A1:C3', 'A1:B2',
    ]);
  });
});

test('an intersection that is empty is a null object, or an error when asked for plainly', async () => {
  openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const none = sheet.getRange('A1:B2').getIntersectionOrNullObject('C3').load('address');
    const some = sheet.getRange('A1:C3').getIntersectionOrNullObject('B2:D4').load('address');
    await context.sync();
    expect([none.isNullObject, some.address]).toEqual([true, 'Sheet1!B2:C3']);
  });
  expect(await errorCode(async context => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').getIntersection('C3').load('address');
    await context.sync();
  })).toBe('ItemNotFound');
});

test('the used range covers values, and formats unless only values are asked for', async () => {
  openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const empty = sheet.getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    expect(empty.isNullObject).toBe(true);
    sheet.getRange('B2').values = [['x']];
    sheet.getRange('D5').format.fill.color = '#FF0000';
    const values = sheet.getUsedRange(true).load('address');
    const all = sheet.getUsedRange().load('address');
    await context.sync();
    expect([values.address, all.address]).toEqual(['Sheet1!B2', 'Sheet1!B2:D5']);
  });
});

test('an address that is none is an invalid argument, a sheet that is not there is not found', async () => {
  openExcel();
  expect(await errorCode(async context => {
    context.workbook.worksheets.getActiveWorksheet().getRange('bậy bạ').load('address');
    await context.sync();
  })).toBe('InvalidArgument');
  expect(await errorCode(async context => {
    context.workbook.worksheets.getItem('Không có').load('name');
    await context.sync();
  })).toBe('ItemNotFound');
});

test('merging keeps the first content, across merges row by row', async () => {
  openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
    sheet.getRange('A1:B2').merge(true);
    const range = sheet.getRange('A1:B2').load('values');
    await context.sync();
    expect(range.values).toEqual([[1, ''], [3, '']]);
    sheet.getRange('A1:B2').unmerge();
    sheet.getRange('A1:B2').merge();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[1, ''], ['', '']]);
  });
});

test('clear takes contents, formats or both', async () => {
  openExcel();
  await Excel.run(async context => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.values = [[1]];
    range.format.fill.color = 'red';
    range.clear('Contents');
    range.load('values,format/fill/color');
    await context.sync();
    expect([range.values, range.format.fill.color]).toEqual([[['']], '#FF0000']);
    range.values = [[1]];
    range.clear('Formats');
    range.load('values,format/fill/color');
    await context.sync();
    expect([range.values, range.format.fill.color]).toEqual([[[1]], '#FFFFFF']);
  });
});

test('inserted rows push formulas and names down, deleted cells leave #REF!', async () => {
  openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B3').values = [[1, '=A3'], [2, ''], [3, '']];
    context.workbook.names.add('Ba', sheet.getRange('A3'));
    sheet.getRange('2:3').insert('Down');
    const formula = sheet.getRange('B1').load('formulas,values');
    const name = context.workbook.names.getItem('Ba').getRange().load('address,values');
    await context.sync();
    expect([formula.formulas, formula.values]).toEqual([[['=A5']], [[3]]]);
    expect([name.address, name.values]).toEqual(['Sheet1!A5', [[3]]]);
    sheet.getRange('5:5').delete('Up');
    formula.load('values');
    await context.sync();
    expect(formula.values).toEqual([['#REF!']]);
  });
});

test('sorting moves whole rows with their formulas, numbers before texts and blanks last', async () => {
  openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C5').values = [['STT', 'x', 'f'], [3, 'ba', '=A2*10'], ['', 'trống', '=A3*10'], ['a', 'chữ', '=A4'], [1, 'một', '=A5*10']];
    sheet.getRange('A1:C5').sort.apply([{ key: 0, ascending: true }], false, true);
    const range = sheet.getRange('A1:C5').load('values,formulas');
    await context.sync();
    expect(range.values).toEqual([['STT', 'x', 'f'], [1, 'một', 10], [3, 'ba', 30], ['a', 'chữ', 'a'], ['', 'trống', 0]]);
    expect(range.formulas.map((row: unknown[]) => row[2])).toEqual(['f', '=A2*10', '=A3*10', '=A4', '=A5*10']);
  });
});

test('copying moves relative references', async () => {
  openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B2').values = [[1, '=A1*$A$1'], [5, '']];
    sheet.getRange('B2').copyFrom('B1');
    const range = sheet.getRange('B2').load('formulas,values');
    await context.sync();
    expect([range.formulas, range.values]).toEqual([[['=A2*$A$1']], [[5]]]);
  });
});
