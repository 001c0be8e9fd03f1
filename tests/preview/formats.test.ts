import { errorCode, openExcel } from '../support/headless';

test('formats are read back as they were set', async () => {
  openExcel();
  await Excel.run(async context => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');
    const { format } = range;
    format.fill.color = '#ffeedd';
    format.font.set({ name: 'Times New Roman', size: 13, bold: true, italic: true, color: 'yellow', underline: 'Single' });
    format.horizontalAlignment = 'Center';
    format.verticalAlignment = 'Top';
    format.wrapText = true;
    format.indentLevel = 2;
    format.textOrientation = 90;
    format.rowHeight = 30;
    format.columnWidth = 120;
    format.borders.getItem('EdgeBottom').style = 'Double';
    format.borders.getItem('InsideVertical').color = '#112233';
    format.protection.locked = false;
    range.load('format/fill/color,format/font,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel,format/textOrientation,format/rowHeight,format/columnWidth,format/protection/locked');
    const bottom = format.borders.getItem('EdgeBottom').load('style,weight,color,sideIndex');
    const inside = format.borders.getItem('InsideVertical').load('style,weight,color');
    const top = format.borders.getItem('EdgeTop').load('style');
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      fill: { color: '#FFEEDD' }, font: { name: 'Times New Roman', size: 13, bold: true, italic: true, color: '#FFFF00', underline: 'Single' },
      horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true, indentLevel: 2, textOrientation: 90, rowHeight: 30, columnWidth: 120,
      protection: { locked: false },
    });
    expect([bottom.style, top.style, inside.style, inside.color, inside.weight]).toEqual(['Double', 'None', 'Continuous', '#112233', 'Thin']);
  });
});

test('cells that differ give null', async () => {
  openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').format.font.bold = true;
    const range = sheet.getRange('A1:A2').load('format/font/bold,format/fill/color');
    await context.sync();
    expect([range.format.font.bold, range.format.fill.color]).toEqual([null, '#FFFFFF']);
  });
});

test('a line belongs to both cells it lies between', async () => {
  openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Continuous';
    const below = sheet.getRange('A2').format.borders.getItem('EdgeTop').load('style');
    await context.sync();
    expect(below.style).toBe('Continuous');
    sheet.getRange('A2').format.borders.getItem('EdgeTop').style = 'None';
    const above = sheet.getRange('A1').format.borders.getItem('EdgeBottom').load('style');
    await context.sync();
    expect(above.style).toBe('None');
  });
});

test('formats of whole columns and of the whole sheet reach cells written later', async () => {
  openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange().format.font.name = 'Times New Roman';
    sheet.getRange('B:B').format.fill.color = '#00FF00';
    sheet.getRange('B:B').numberFormat = '@' as unknown as string[][];
    sheet.getRange('B7').values = [['=1']];
    const cell = sheet.getRange('B7').load('values,format/fill/color,format/font/name');
    await context.sync();
    expect([cell.values, cell.format.fill.color, cell.format.font.name]).toEqual([[['=1']], '#00FF00', 'Times New Roman']);
    sheet.getRange('B:B').format.fill.clear();
    cell.load('format/fill/color');
    await context.sync();
    expect(cell.format.fill.color).toBe('#FFFFFF');
  });
});

test('rows and columns hide and show', async () => {
  openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B:B').columnHidden = true;
    sheet.getRange('3:4').rowHidden = true;
    const [a, b, c] = [sheet.getRange('B1'), sheet.getRange('A3:A4'), sheet.getRange('A1:B1')].map(range => range.load('columnHidden,rowHidden,hidden'));
    await context.sync();
    expect([a?.columnHidden, a?.hidden, b?.rowHidden, c?.columnHidden]).toEqual([true, true, true, null]);
  });
});

test('an unknown colour or alignment is an invalid argument', async () => {
  openExcel();
  expect(await errorCode(async context => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').format.fill.color = 'không màu';
    await context.sync();
  })).toBe('InvalidArgument');
});

test('autofit makes room for long texts', async () => {
  openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [['Tỷ lệ dân số tham gia bảo hiểm y tế trên địa bàn phường']];
    sheet.getRange('A1').format.autofitColumns();
    const range = sheet.getRange('A1').load('format/columnWidth,format/rowHeight');
    await context.sync();
    expect(range.format.columnWidth).toBeGreaterThan(200);
    range.format.columnWidth = 60;
    range.format.wrapText = true;
    range.format.autofitRows();
    range.load('format/rowHeight');
    await context.sync();
    expect(range.format.rowHeight).toBeGreaterThan(50);
  });
});

test('formatting a text that reads as a number leaves it the text it is', async () => {
  const excel = openExcel();
  await excel.user.paste('Sheet1', 'A1', [["'10.9 "]]);
  await Excel.run(async context => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    cell.format.font.bold = true;
    cell.numberFormat = [['#,##0']];
    cell.load('values,valueTypes');
    await context.sync();
    expect([cell.values, cell.valueTypes]).toEqual([[['10.9 ']], [['String']]]);
  });
});

test('a formula stays when its cell is formatted in one batch with contents written elsewhere', async () => {
  openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [[4]];
    sheet.getRange('B1').formulas = [['=A1*2']];
    await context.sync();
    sheet.getRange('B1').format.fill.color = '#FF0000';
    sheet.getRange('B1').numberFormat = [['0.0']];
    sheet.getRange('C5').values = [['x']];
    sheet.getRange('A1').values = [[5]];
    const cell = sheet.getRange('B1').load('formulas,values');
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[['=A1*2']], [[10]]]);
  });
});
