import { ActionType, ObjectPathType } from '../../src/preview/richapi/protocol';
import { errorCode, openExcel } from '../support/headless';

const writeCell = (address: string) => errorCode(async context => {
  context.workbook.worksheets.getItem('Sheet1').getRange(address).values = [[1]];
  await context.sync();
});

test('a protected sheet takes values in unlocked cells only', async () => {
  openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B2:B3').format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true });
    sheet.protection.load('protected,options');
    await context.sync();
    expect([sheet.protection.protected, sheet.protection.options.allowFormatColumns, sheet.protection.options.allowInsertRows]).toEqual([true, true, false]);
  });
  expect([await writeCell('B2'), await writeCell('B4')]).toEqual(['no error', 'AccessDenied']);
  const format = (run: (sheet: Excel.Worksheet) => void) => errorCode(async context => {
    run(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
  expect(await format(sheet => { sheet.getRange('B2').format.fill.color = 'red'; })).toBe('AccessDenied');
  expect(await format(sheet => { sheet.getRange('B2').format.columnWidth = 50; })).toBe('no error');
  expect(await format(sheet => { sheet.getRange('2:2').insert('Down'); })).toBe('AccessDenied');
  expect(await format(sheet => { sheet.protection.protect(); })).toBe('InvalidOperation');
  expect(await format(sheet => { sheet.protection.unprotect(); })).toBe('no error');
  expect(await writeCell('B4')).toBe('no error');
});

test('a person cannot type into a locked cell of a protected sheet either', async () => {
  const excel = openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A:A').format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
  expect(await excel.user.type('Sheet1', 'A5', '1')).toEqual({ refused: false });
  expect(await excel.user.type('Sheet1', 'B5', '1')).toMatchObject({ refused: true });
});

test('a password is asked for when there is one', async () => {
  openExcel();
  const unprotect = (password?: string) => errorCode(async context => {
    context.workbook.worksheets.getItem('Sheet1').protection.unprotect(password);
    await context.sync();
  });
  await Excel.run(async context => {
    context.workbook.worksheets.getItem('Sheet1').protection.protect({}, 'mật khẩu');
    await context.sync();
  });
  expect([await unprotect(), await unprotect('mật khẩu')]).toEqual(['AccessDenied', 'no error']);
});

test('a workbook whose structure is protected keeps its sheets', async () => {
  openExcel();
  await Excel.run(async context => {
    context.workbook.protection.protect();
    context.workbook.protection.load('protected');
    await context.sync();
    expect(context.workbook.protection.protected).toBe(true);
  });
  expect(await errorCode(async context => {
    context.workbook.worksheets.add('x');
    await context.sync();
  })).toBe('AccessDenied');
  expect(await writeCell('A1')).toBe('no error');
});

test('a workbook opened for reading takes no changes', async () => {
  openExcel({ readOnly: true });
  await Excel.run(async context => {
    context.workbook.load('readOnly,name');
    await context.sync();
    expect([context.workbook.readOnly, context.workbook.name]).toEqual([true, 'Sổ1.xlsx']);
  });
  expect(await writeCell('A1')).toBe('AccessDenied');
});

test('while a cell is being edited nothing is answered', async () => {
  const excel = openExcel();
  excel.user.editCell(true);
  expect(await writeCell('A1')).toBe('InvalidOperationInCellEditMode');
  excel.user.editCell(false);
  expect(await writeCell('A1')).toBe('no error');
});

test('the client library may tell that a page is ready while a cell is being edited', async () => {
  const excel = openExcel();
  excel.user.editCell(true);
  const answer = await excel.host.richApi.process({
    Actions: [
      { Id: 1, ActionType: ActionType.Instantiate, Name: '', ObjectPathId: 1 },
      { Id: 2, ActionType: ActionType.Method, Name: 'NotifyActionHandlerReady', ObjectPathId: 1 },
    ],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: ObjectPathType.NewObject, Name: 'Microsoft.InternalService.AddinInternalService' } },
  });
  expect(answer.Error).toBeUndefined();
});

test('a request that would rather wait is answered when the cell has been left', async () => {
  const excel = openExcel();
  excel.user.editCell(true);
  let isAnswered = false;
  const request = Excel.run({ delayForCellEdit: true }, async context => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    await context.sync();
    isAnswered = true;
  });
  await new Promise(resolve => setTimeout(resolve, 30));
  expect(isAnswered).toBe(false);
  excel.user.editCell(false);
  await request;
  expect(isAnswered).toBe(true);
});

test('what was done before the failing action stays done, and nothing after it', async () => {
  openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2:B2').values = [[1]];
    sheet.getRange('A3').values = [[1]];
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
    const range = sheet.getRange('A1:A3').load('values');
    await context.sync();
    expect(range.values).toEqual([[1], [''], ['']]);
  });
});
