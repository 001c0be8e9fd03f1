import { openExcel } from '../support/headless';

const FILE = 'UEsDBBQAAAAIAAAAIQA=';

test('a file that the add-in opens as a new workbook is given to whoever runs the stand-in', async () => {
  const excel = openExcel();
  await Excel.createWorkbook(FILE);
  expect(excel.host.model.openedFiles).toEqual([FILE]);
});

test('what is no workbook file is refused', async () => {
  const excel = openExcel();
  await expect(Excel.createWorkbook('aGVsbG8=')).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(excel.host.model.openedFiles).toEqual([]);
});

test('an Excel that is too old opens none', async () => {
  openExcel({ apiSet: '1.7' });
  await expect(Excel.createWorkbook(FILE)).rejects.toMatchObject({ code: 'ApiNotFound' });
});
