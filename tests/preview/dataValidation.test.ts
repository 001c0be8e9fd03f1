import { errorCode, openExcel } from '../support/headless';

async function validate(address: string, rule: Excel.DataValidationRule, alert?: Partial<Excel.DataValidationErrorAlert>): Promise<void> {
  await Excel.run(async context => {
    const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    dataValidation.rule = rule;
    if (alert !== undefined) dataValidation.errorAlert = { message: '', showAlert: true, style: 'Stop', title: '', ...alert };
    await context.sync();
  });
}

test('an entry outside the limits is refused with the rule\'s own title and message', async () => {
  const excel = openExcel();
  await validate('B2:B5', { decimal: { formula1: 0, formula2: 100, operator: 'Between' } }, { title: 'Tỷ lệ', message: 'Nhập số từ 0 đến 100.' });
  expect(await excel.user.type('Sheet1', 'B2', '101')).toEqual({ refused: true, title: 'Tỷ lệ', message: 'Nhập số từ 0 đến 100.' });
  expect(await excel.user.type('Sheet1', 'B2', 'chữ')).toMatchObject({ refused: true });
  expect(await excel.user.type('Sheet1', 'B2', '97,45')).toEqual({ refused: false });
  expect(await excel.user.type('Sheet1', 'B2', '')).toEqual({ refused: false });
  expect(await excel.user.type('Sheet1', 'B6', '101')).toEqual({ refused: false });
});

test('a warning lets the entry pass, a paste is not checked, and both are invalid afterwards', async () => {
  const excel = openExcel();
  await validate('A1', { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }, { style: 'Warning' });
  await validate('A2', { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } });
  expect(await excel.user.type('Sheet1', 'A1', '-1')).toEqual({ refused: false });
  await excel.user.paste('Sheet1', 'A2', [['-1']]);
  expect([await excel.validity('Sheet1', 'A1'), await excel.validity('Sheet1', 'A2')]).toEqual([false, false]);
});

test('lists come from a range, a name or a text with commas', async () => {
  const excel = openExcel();
  await Excel.run(async context => {
    const lists = context.workbook.worksheets.add('Danh mục');
    lists.getRange('A1:A3').values = [['Đạt'], ['Chưa đạt'], ['2,5']];
    context.workbook.names.add('TìnhTrạng', lists.getRange('A1:A3'));
    await context.sync();
  });
  await validate('A1', { list: { inCellDropDown: true, source: '=TìnhTrạng' } });
  await validate('A2', { list: { inCellDropDown: true, source: "='Danh mục'!$A$1:$A$2" } });
  await validate('A3', { list: { inCellDropDown: true, source: 'Đạt, Chưa đạt' } });
  for (const cell of ['A1', 'A2', 'A3']) {
    expect([cell, await excel.user.type('Sheet1', cell, 'Chưa đạt')]).toEqual([cell, { refused: false }]);
    expect([cell, await excel.user.type('Sheet1', cell, 'Khác')]).toMatchObject([cell, { refused: true }]);
  }
});

test('a list given as a Range object is kept as its address', async () => {
  openExcel();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } };
    const validation = sheet.getRange('A1').dataValidation.load('rule,type');
    await context.sync();
    expect([validation.type, validation.rule]).toEqual(['List', { list: { inCellDropDown: true, source: '=Sheet1!$D$1:$D$3' } }]);
  });
});

test('a custom formula sees the new value and moves with the row', async () => {
  const excel = openExcel();
  await validate('B2:B4', { custom: { formula: '=OR(B2="",AND(ISNUMBER(B2),B2<=$A2))' } });
  await excel.user.paste('Sheet1', 'A2', [[10], [20], [30]]);
  expect(await excel.user.type('Sheet1', 'B3', '20')).toEqual({ refused: false });
  expect(await excel.user.type('Sheet1', 'B2', '20')).toMatchObject({ refused: true });
  expect((await excel.evaluatedFormat('Sheet1', 'B2')).fill).toBeNull();
});

test('a rule is read back whole, and mixed cells say so', async () => {
  openExcel();
  await validate('A1:A2', { textLength: { formula1: 5, operator: 'LessThan' } }, { title: 'Dài quá', message: 'Tối đa 4 ký tự' });
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').dataValidation.prompt = { showPrompt: true, title: 'Gợi ý', message: 'Ngắn thôi' };
    const one = sheet.getRange('A1').dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
    const two = sheet.getRange('A1:A3').dataValidation.load('type');
    await context.sync();
    expect(one.toJSON()).toMatchObject({
      type: 'TextLength', rule: { textLength: { formula1: 5, operator: 'LessThan' } }, ignoreBlanks: true,
      errorAlert: { message: 'Tối đa 4 ký tự', showAlert: true, style: 'Stop', title: 'Dài quá' }, prompt: { message: 'Ngắn thôi', showPrompt: true, title: 'Gợi ý' },
    });
    expect(two.type).toBe('MixedCriteria');
    sheet.getRange('A1:A3').dataValidation.clear();
    two.load('type,valid');
    await context.sync();
    expect([two.type, two.valid]).toEqual(['None', true]);
  });
});

test('valid is true, false, or null when cells differ', async () => {
  openExcel();
  await validate('A1:A2', { decimal: { formula1: 0, operator: 'GreaterThan' } });
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A2').values = [[1], [-1]];
    const states = ['A1', 'A2', 'A1:A2'].map(address => sheet.getRange(address).dataValidation.load('valid'));
    await context.sync();
    expect(states.map(state => state.valid)).toEqual([true, false, null]);
  });
});

test('rows inserted inside keep the new row under the rule', async () => {
  const excel = openExcel();
  await validate('A2:A4', { decimal: { formula1: 0, operator: 'GreaterThan' } });
  await excel.user.insertRows('Sheet1', 3);
  expect(await excel.user.type('Sheet1', 'A3', '-1')).toMatchObject({ refused: true });
  expect(await excel.user.type('Sheet1', 'A5', '-1')).toMatchObject({ refused: true });
  expect(await excel.user.type('Sheet1', 'A6', '-1')).toEqual({ refused: false });
});

test('titles longer than 32 characters and rules without limits are invalid arguments', async () => {
  openExcel();
  expect(await errorCode(async context => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'x'.repeat(33), message: '' };
    await context.sync();
  })).toBe('InvalidArgument');
  expect(await errorCode(async context => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').dataValidation.rule = { decimal: { formula1: 0, operator: 'Between' } };
    await context.sync();
  })).toBe('InvalidArgument');
});

test('a formula rule judges every entry anew, also after one that was refused', async () => {
  const excel = openExcel();
  await Excel.run(async context => {
    const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
    dataValidation.rule = { custom: { formula: '=A1=ROUND(A1,0)' } };
    await context.sync();
  });
  const refused = [];
  for (const text of ['45', '45,5', '46', '46,5', '47']) refused.push((await excel.user.type('Sheet1', 'B2', text)).refused);
  expect(refused).toEqual([false, true, false, true, false]);
});

test('a formula rule stays one rule when rows and columns come and go, and means the same cells', async () => {
  const excel = openExcel();
  const rule = async () => Excel.run(async context => {
    const validation = context.workbook.worksheets.getItem('Sheet1').getRange('C3').dataValidation.load('rule');
    await context.sync();
    return validation.rule.custom?.formula;
  });
  await validate('B2:D6', { custom: { formula: '=AND(B2<=$A2,B2>=$A$1,B$1="")' } });
  await excel.user.insertRows('Sheet1', 4);
  expect(await rule()).toBe('=AND(B2<=$A2,B2>=$A$1,B$1="")');
  await excel.user.insertRows('Sheet1', 1);
  expect(await rule()).toBe('=AND(B3<=$A3,B3>=$A$2,B$2="")');
  await excel.user.deleteRows('Sheet1', 3);
  await excel.user.insertColumns('Sheet1', 'C');
  expect(await rule()).toBe('=AND(B3<=$A3,B3>=$A$2,B$2="")');
  await excel.user.paste('Sheet1', 'A3', [[10]]);
  expect(await excel.user.type('Sheet1', 'C3', '11')).toMatchObject({ refused: true });
  expect(await excel.user.type('Sheet1', 'C3', '9')).toEqual({ refused: false });
});

test('a rule that names another sheet survives renaming it', async () => {
  const excel = openExcel();
  await excel.user.addSheet('Danh mục');
  await excel.user.paste('Danh mục', 'A1', [['Đạt']]);
  await validate('A1', { list: { inCellDropDown: true, source: "='Danh mục'!$A$1:$A$2" } });
  await excel.user.renameSheet('Danh mục', 'Chọn');
  expect(await excel.user.type('Sheet1', 'A1', 'Đạt')).toEqual({ refused: false });
  expect(await excel.user.type('Sheet1', 'A1', 'Khác')).toMatchObject({ refused: true });
});
