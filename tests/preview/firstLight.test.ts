import { createHeadlessExcel, shutDown } from '../../src/preview/headless';

afterAll(shutDown);

test('one sync that writes formulas and loads values gets computed values', async () => {
  const excel = createHeadlessExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B1').values = [[2, '=A1*3']];
    const range = sheet.getRange('A1:B1').load('values,formulas,text,address,format/fill/color');
    await context.sync();
    expect(range.values).toEqual([[2, 6]]);
    expect(range.formulas).toEqual([[2, '=A1*3']]);
    expect(range.address).toBe('Sheet1!A1:B1');
    expect(range.format.fill.color).toBe('#FFFFFF');
  });
  expect(excel.traffic.syncs).toBe(2);
  excel.dispose();
});
