import { rollUpWorkbook } from '../../src/workbook/rollUp/rollUpWorkbook';
import { summariseWard } from '../../src/workbook/rollUp/summary';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { snapshotIn, wardFile } from './xlsxFiles';

/** Two wards and a file that is none, rolled up. */
export async function rolledUp(): Promise<WorkbookSpec> {
  const snapshot = await snapshotIn(await wardFile());
  return rollUpWorkbook([summariseWard('a.xlsx', snapshot, 2027), { kind: 'bad', file: 'b.xlsx', problem: '=hỏng' }, summariseWard('c.xlsx', snapshot, 2026)], 'Sở');
}
