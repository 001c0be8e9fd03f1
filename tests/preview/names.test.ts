import { errorCode, openExcel } from '../support/headless';

test('names of ranges and formulas, of the workbook and of a sheet', async () => {
  openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('Phụ lục');
    sheet.getRange('A1').values = [[2026]];
    context.workbook.names.add('NămBáoCáo', sheet.getRange('A1'), 'năm được đánh giá');
    context.workbook.names.add('DungSai', '=5%');
    sheet.names.add('TạiChỗ', sheet.getRange('B1:B2'));
    const year = context.workbook.names.getItem('nămbáocáo').load('name,type,value,formula,visible,comment,scope');
    const tolerance = context.workbook.names.getItem('DungSai').load('type,value,formula');
    const local = sheet.names.getItem('TạiChỗ').load('value,scope');
    const range = year.getRange().load('address,values');
    const none = context.workbook.names.getItemOrNullObject('TạiChỗ').load('name');
    context.workbook.names.load('items/name');
    await context.sync();
    expect(year.toJSON()).toMatchObject({
      name: 'NămBáoCáo', type: 'Range', value: "'Phụ lục'!A1", formula: "='Phụ lục'!$A$1", visible: true, comment: 'năm được đánh giá', scope: 'Workbook',
    });
    expect([tolerance.type, tolerance.value, tolerance.formula]).toEqual(['Double', 0.05, '=5%']);
    expect([local.value, local.scope]).toEqual(["'Phụ lục'!B1:B2", 'Worksheet']);
    expect([range.address, range.values]).toEqual(["'Phụ lục'!A1", [[2026]]]);
    expect(none.isNullObject).toBe(true);
    expect(context.workbook.names.items.map(item => item.name)).toEqual(['NămBáoCáo', 'DungSai']);
  });
});

test('formulas use names, and follow when a name is pointed elsewhere or deleted', async () => {
  openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A2').values = [[1], [10]];
    context.workbook.names.add('Số', sheet.getRange('A1'));
    sheet.getRange('B1').formulas = [['=Số*2']];
    const cell = sheet.getRange('B1').load('values');
    await context.sync();
    expect(cell.values).toEqual([[2]]);
    context.workbook.names.getItem('Số').formula = '=Sheet1!$A$2';
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[20]]);
    context.workbook.names.getItem('Số').delete();
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([['#NAME?']]);
  });
});

test('a name survives renaming its sheet, and breaks with its sheet', async () => {
  const excel = openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('Cũ');
    sheet.getRange('A1').values = [[7]];
    context.workbook.names.add('Ô', sheet.getRange('A1'));
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=Ô+Cũ!A1']];
    await context.sync();
  });
  await excel.user.renameSheet('Cũ', 'Mới tinh');
  await Excel.run(async context => {
    const name = context.workbook.names.getItem('Ô').load('value,formula');
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values,formulas');
    await context.sync();
    expect([name.value, name.formula]).toEqual(["'Mới tinh'!A1", "='Mới tinh'!$A$1"]);
    expect([cell.values, cell.formulas]).toEqual([[[14]], [["=Ô+'Mới tinh'!A1"]]]);
  });
  await excel.user.deleteSheet('Mới tinh');
  await Excel.run(async context => {
    const name = context.workbook.names.getItem('Ô').load('type');
    const range = context.workbook.names.getItem('Ô').getRangeOrNullObject().load('address');
    await context.sync();
    expect([name.type, range.isNullObject]).toEqual(['Error', true]);
  });
});

test('a name twice, a name that is a cell, and a name that is not there are errors', async () => {
  openExcel();
  const add = (name: string) => errorCode(async context => {
    context.workbook.names.add(name, context.workbook.worksheets.getActiveWorksheet().getRange('A1'));
    await context.sync();
  });
  expect([await add('Một'), await add('MỘT'), await add('A1'), await add('có cách')]).toEqual(['no error', 'ItemAlreadyExists', 'InvalidArgument', 'InvalidArgument']);
  expect(await errorCode(async context => {
    context.workbook.names.getItem('Hai').load('value');
    await context.sync();
  })).toBe('ItemNotFound');
});
