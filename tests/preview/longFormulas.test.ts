import { openExcel } from '../support/headless';

test('two long formulas that an engine could take for one another each keep their own result', async () => {
  // Both come to the same 32-bit checksum.
  const formulas = [['hfhxnbdzzdrr', 2579], ['ddbiwdlxtqiw', 1382]].map(([word, figure]) => [`=IF(LEN("${String(word)}")=12,${String(figure)},"this formula is longer than sixty-four letters")`]);
  openExcel();
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
    cells.formulas = formulas;
    cells.load('values');
    await context.sync();
    expect(cells.values).toEqual([[2579], [1382]]);
  });
});
