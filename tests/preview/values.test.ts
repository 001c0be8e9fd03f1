import { errorCode, openExcel } from '../support/headless';

async function writeAndRead(values: unknown[][], address: string, format?: string): Promise<{ values: unknown[][]; formulas: unknown[][]; formats: unknown[][]; text: unknown[][]; types: unknown[][] }> {
  return Excel.run(async context => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    if (format !== undefined) range.numberFormat = format as unknown as string[][];
    range.values = values;
    range.load('values,formulas,numberFormat,text,valueTypes');
    await context.sync();
    return { values: range.values, formulas: range.formulas, formats: range.numberFormat, text: range.text, types: range.valueTypes };
  });
}

test('one request that writes formulas and loads values gets computed values', async () => {
  openExcel();
  const { values, formulas } = await writeAndRead([[2, '=A1*3', '=B1&"x"']], 'A1:C1');
  expect(values).toEqual([[2, 6, '6x']]);
  expect(formulas).toEqual([[2, '=A1*3', '=B1&"x"']]);
});

test('null leaves a cell as it is, an empty string clears it', async () => {
  openExcel();
  await writeAndRead([[1, 2]], 'A1:B1');
  expect((await writeAndRead([[null, '']], 'A1:B1')).values).toEqual([[1, '']]);
});

test('one value alone goes into every cell', async () => {
  openExcel();
  expect((await writeAndRead(7 as unknown as unknown[][], 'A1:B2')).values).toEqual([[7, 7], [7, 7]]);
});

test('strings are read as en-US, whatever the culture of the machine', async () => {
  openExcel();
  const { values, formats } = await writeAndRead([['95%', '15.2', '1,234.5', '10-20', '15,2', 'TRUE', '10.5%']], 'A1:G1');
  expect(values[0]?.slice(0, 3)).toEqual([0.95, 15.2, 1234.5]);
  expect(values[0]?.[3]).toBe(46315); // 20 October 2026
  expect(values[0]?.slice(4)).toEqual(['15,2', true, 0.105]);
  expect(formats).toEqual([['0%', 'General', '#,##0.00', 'd-mmm', 'General', 'General', '0.00%']]);
});

test('a leading apostrophe makes text, and is not part of it', async () => {
  openExcel();
  const { values, types } = await writeAndRead([["'15", "'=A1", "'"]], 'A1:C1');
  expect(values).toEqual([['15', '=A1', '']]);
  expect(types[0]?.slice(0, 2)).toEqual(['String', 'String']);
});

test('a cell formatted as text takes everything as it stands', async () => {
  openExcel();
  const { values, types } = await writeAndRead([['=1+1', 5, '95%', '10-20']], 'A1:D1', '@');
  expect(values).toEqual([['=1+1', '5', '95%', '10-20']]);
  expect(types).toEqual([['String', 'String', 'String', 'String']]);
});

test('a text that looks like a number stays text when it is written back into a text cell', async () => {
  openExcel();
  await writeAndRead([['2.1']], 'A1', '@');
  const { values } = await writeAndRead([['=ISTEXT(A1)', '=MATCH("2.1",A1:A1,0)']], 'B1:C1');
  expect(values).toEqual([[true, 1]]);
});

test('errors are read as Excel writes them', async () => {
  openExcel();
  const { values, types } = await writeAndRead([['=1/0', '=NA()', '=KhôngCóTên', '=VALUE("x")']], 'A1:D1');
  expect(values).toEqual([['#DIV/0!', '#N/A', '#NAME?', '#VALUE!']]);
  expect(types[0]?.[0]).toBe('Error');
});

test('blank cells are empty strings of type Empty, and formulas that give "" are strings', async () => {
  openExcel();
  const { values, types } = await writeAndRead([[null, '=""', true, 1]], 'A1:D1');
  expect(values).toEqual([['', '', true, 1]]);
  expect(types).toEqual([['Empty', 'String', 'Boolean', 'Double']]);
});

test('text is what the person sees, with the signs of the culture', async () => {
  openExcel();
  expect((await writeAndRead([[1234.5, 0.1 + 0.2]], 'A1:B1', '#,##0.0')).text).toEqual([['1.234,5', '0,3']]);
  expect((await writeAndRead([[0.953]], 'A2', '0.0%')).text).toEqual([['95,3%']]);
});

test('a matrix of another size is an invalid argument', async () => {
  openExcel();
  expect(await errorCode(async context => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1, 2]];
    await context.sync();
  })).toBe('InvalidArgument');
});

test('a formula that cannot be read is an invalid argument', async () => {
  openExcel();
  expect(await errorCode(async context => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').formulas = [['=SUM(']];
    await context.sync();
  })).toBe('InvalidArgument');
});

test('matrices of more than 1,500 cells, which the client library writes in pieces, arrive whole', async () => {
  openExcel();
  const matrix = Array.from({ length: 400 }, (_, i) => Array.from({ length: 10 }, (__, j) => i * 10 + j));
  expect((await writeAndRead(matrix, 'B2:K401')).values).toEqual(matrix);
});

test('unbounded ranges give null for what belongs to cells', async () => {
  openExcel();
  await Excel.run(async context => {
    const column = context.workbook.worksheets.getActiveWorksheet().getRange('A:B').load('values,address,rowCount,columnCount');
    await context.sync();
    expect(column.values).toBeNull();
    expect([column.address, column.rowCount, column.columnCount]).toEqual(['Sheet1!A:B', 1048576, 2]);
  });
});

test('a later write in the same request is seen by formulas written before it', async () => {
  openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B1').formulas = [['=A1+1']];
    const first = sheet.getRange('B1').load('values');
    sheet.getRange('A1').values = [[10]];
    const second = sheet.getRange('B1').load('values');
    await context.sync();
    expect([first.values, second.values]).toEqual([[[1]], [[11]]]);
  });
});
