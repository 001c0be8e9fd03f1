import { errorCode, openExcel } from '../support/headless';

const validate = (context: Excel.RequestContext): Promise<void> => {
  context.workbook.worksheets.getItem('Sheet1').getRange('A1').dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
  return Promise.resolve();
};

test('a host that poses as ExcelApi 1.7 has no data validation, one that poses as 1.8 has', async () => {
  openExcel({ apiSet: '1.7' });
  expect(await errorCode(validate)).toBe('ApiNotFound');
  openExcel({ apiSet: '1.8' });
  expect(await errorCode(validate)).toBe('no error');
});

test('methods, properties and events are refused alike', async () => {
  openExcel({ apiSet: '1.8' });
  expect(await errorCode(context => {
    context.workbook.worksheets.getItem('Sheet1').pageLayout.orientation = 'Landscape';
    return Promise.resolve();
  })).toBe('ApiNotFound');
  expect(await errorCode(context => {
    context.workbook.worksheets.onChanged.add(() => Promise.resolve());
    return Promise.resolve();
  })).toBe('ApiNotFound');
  expect(await errorCode(context => {
    context.workbook.worksheets.getItem('Sheet1').onChanged.add(() => Promise.resolve());
    return Promise.resolve();
  })).toBe('no error');
});

test('loading everything leaves out what the older host lacks', async () => {
  openExcel({ apiSet: '1.7' });
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.load();
    await context.sync();
    expect(sheet.name).toBe('Sheet1');
    expect(() => sheet.showGridlines).toThrow();
  });
});

test('a member the stand-in lacks is named loudly', async () => {
  openExcel();
  const complaint = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await errorCode(context => {
    context.workbook.worksheets.getItem('Sheet1').shapes.addTextBox('Ghi chú');
    return Promise.resolve();
  })).toBe('ApiNotFound');
  expect(complaint).toHaveBeenCalledWith(expect.stringContaining('Worksheet.shapes'));
  complaint.mockRestore();
});
