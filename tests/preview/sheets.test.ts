import { errorCode, openExcel } from '../support/headless';

test('sheets are added at the end, renamed, moved, hidden and deleted', async () => {
  openExcel();
  await Excel.run(async context => {
    const { worksheets } = context.workbook;
    const one = worksheets.add('Phụ lục');
    const two = worksheets.add();
    const three = worksheets.add('Quy tắc');
    three.visibility = 'VeryHidden';
    two.name = 'Ngân sách';
    one.position = 0;
    one.tabColor = '#00FF00';
    one.showGridlines = false;
    worksheets.load('items/name,items/visibility,items/position,items/tabColor,items/showGridlines,items/id');
    const active = worksheets.getActiveWorksheet().load('name');
    const count = worksheets.getCount();
    const visible = worksheets.getCount(true);
    await context.sync();
    expect(worksheets.items.map(sheet => [sheet.name, sheet.visibility, sheet.position])).toEqual([
      ['Phụ lục', 'Visible', 0], ['Sheet1', 'Visible', 1], ['Ngân sách', 'Visible', 2], ['Quy tắc', 'VeryHidden', 3],
    ]);
    expect([worksheets.items[0]?.tabColor, worksheets.items[0]?.showGridlines, active.name, count.value, visible.value]).toEqual(['#00FF00', false, 'Sheet1', 4, 3]);
    worksheets.getItem('Sheet1').delete();
    worksheets.load('items/name');
    await context.sync();
    expect(worksheets.items.map(sheet => sheet.name)).toEqual(['Phụ lục', 'Ngân sách', 'Quy tắc']);
  });
});

test('a sheet is found by name without regard to case, and by id', async () => {
  openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('Phụ lục').load('id');
    await context.sync();
    const byName = context.workbook.worksheets.getItem('PHỤ LỤC').load('id');
    const byId = context.workbook.worksheets.getItem(sheet.id).load('name');
    const none = context.workbook.worksheets.getItemOrNullObject('x').load('name');
    const below = none.getRange('A1').load('values');
    await context.sync();
    expect([byName.id === sheet.id, byId.name, none.isNullObject, below.isNullObject]).toEqual([true, 'Phụ lục', true, true]);
  });
});

test.each([
  ['a name that exists', 'sheet1', 'ItemAlreadyExists'], ['32 characters', 'x'.repeat(32), 'InvalidArgument'], ['a slash', 'a/b', 'InvalidArgument'],
  ['brackets', '[a]', 'InvalidArgument'], ['an apostrophe at the end', "a'", 'InvalidArgument'], ['31 characters', 'x'.repeat(31), 'no error'],
])('a sheet named with %s', async (_, name, code) => {
  openExcel();
  expect(await errorCode(async context => {
    context.workbook.worksheets.add(name);
    await context.sync();
  })).toBe(code);
});

test('what belongs to a deleted sheet is not found afterwards', async () => {
  openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('Tạm');
    const range = sheet.getRange('A1').load('address');
    await context.sync();
    sheet.delete();
    await context.sync();
    range.load('values');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    sheet.load('name');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test('the last visible sheet can be neither hidden nor deleted', async () => {
  openExcel();
  expect(await errorCode(async context => {
    context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
    await context.sync();
  })).toBe('InvalidOperation');
  expect(await errorCode(async context => {
    context.workbook.worksheets.getItem('Sheet1').delete();
    await context.sync();
  })).toBe('InvalidOperation');
});

test('a very hidden sheet must be shown before it is deleted', async () => {
  openExcel();
  expect(await errorCode(async context => {
    const sheet = context.workbook.worksheets.add('Quy tắc');
    sheet.visibility = 'VeryHidden';
    sheet.delete();
    await context.sync();
  })).toBe('InvalidOperation');
});

test('frozen panes, selection and the active cell are read back', async () => {
  openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    sheet.getRange('C5:D6').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    expect([frozen.address, selected.address, cell.address]).toEqual(['Sheet1!A1:B3', 'Sheet1!C5:D6', 'Sheet1!C5']);
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('page layout, headers, filter and properties are kept', async () => {
  openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintMargins('Centimeters', { left: 3, right: 2 });
    pageLayout.setPrintTitleRows('$3:$4');
    pageLayout.setPrintArea('A1:F20');
    pageLayout.headersFooters.defaultForAllPages.centerHeader = '&P';
    pageLayout.headersFooters.state = 'FirstAndDefault';
    sheet.autoFilter.apply('A4:F20');
    context.workbook.properties.title = 'Sổ Chỉ tiêu';
    pageLayout.load('orientation,paperSize,zoom,leftMargin,headersFooters/state,headersFooters/defaultForAllPages/centerHeader');
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const area = pageLayout.getPrintAreaOrNullObject().load('address');
    const filter = sheet.autoFilter.getRangeOrNullObject().load('address');
    context.workbook.properties.load('title');
    await context.sync();
    expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom, Math.round(pageLayout.leftMargin)]).toEqual(['Landscape', 'A4', { horizontalFitToPages: 1, verticalFitToPages: 0 }, 85]);
    expect([pageLayout.headersFooters.state, pageLayout.headersFooters.defaultForAllPages.centerHeader]).toEqual(['FirstAndDefault', '&P']);
    expect([rows.address, area.address, filter.address, context.workbook.properties.title]).toEqual(['Sheet1!3:4', 'Sheet1!A1:F20', 'Sheet1!A4:F20', 'Sổ Chỉ tiêu']);
  });
});

test('formulas read other sheets by their Vietnamese names, hidden ones too', async () => {
  openExcel();
  await Excel.run(async context => {
    const hidden = context.workbook.worksheets.add('Quy tắc');
    hidden.visibility = 'VeryHidden';
    hidden.getRange('A1').formulas = [["='Sheet1'!B1*2"]];
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B1').values = [["='Quy tắc'!$A$1+1", 4]];
    const cell = sheet.getRange('A1').load('values');
    await context.sync();
    expect(cell.values).toEqual([[9]]);
  });
});
