/** A workbook for one test, put away when the test is over. */
import { type HeadlessExcel, createHeadlessExcel, shutDown } from '../../src/preview/headless';
import type { ExcelHostOptions } from '../../src/preview/excel/host';

let open: HeadlessExcel[] = [];

export function openExcel(options: ExcelHostOptions = {}): HeadlessExcel {
  const excel = createHeadlessExcel(options);
  open.push(excel);
  return excel;
}

afterEach(() => {
  for (const excel of open) excel.dispose();
  open = [];
});

afterAll(shutDown);

/** The code of the error a batch ends with, or 'no error'. */
export async function errorCode(batch: (context: Excel.RequestContext) => Promise<void>): Promise<string> {
  try {
    await Excel.run(async context => {
      await batch(context);
      await context.sync();
    });
    return 'no error';
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}
