import { execFileSync } from 'node:child_process';
import type { CellContent } from '../../../src/workbook/spec';
import { writeXlsx } from '../../../src/xlsx/writeXlsx';
import { LibreOffice } from '../../support/libreOffice';
import { pythonWith } from '../../support/python';
import { rolledUp } from '../../support/rolledUp';

let office: LibreOffice;
beforeAll(async () => {
  office = await LibreOffice.start();
}, 90_000);
afterAll(() => office.stop());

function shown(cell: CellContent): unknown {
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'text':
      return cell.text;
    case 'number':
      return cell.value;
    case 'formula':
      return cell.result;
  }
}

test('LibreOffice opens the roll-up and comes to the same totals and shares', async () => {
  const spec = await rolledUp();
  const path = office.file(await writeXlsx(spec));
  const read = (await office.run(path, spec.sheets.map(({ name }) => ({ read: name })))) as (readonly (readonly unknown[])[])[];
  spec.sheets.forEach(({ blocks }, sheet) => {
    for (const { row, column, cells } of blocks) {
      const found = cells.map((cellsOfRow, index) => read[sheet]?.[row + index]?.slice(column, column + cellsOfRow.length));
      expect(found).toEqual(cells.map((cellsOfRow) => cellsOfRow.map(shown)));
    }
  });
});

test('openpyxl opens the roll-up and finds its sheets', async () => {
  const spec = await rolledUp();
  const look = 'import openpyxl, sys, json; print(json.dumps([sheet.title for sheet in openpyxl.load_workbook(sys.argv[1])]))';
  const found: unknown = JSON.parse(execFileSync(pythonWith('openpyxl'), ['-c', look, office.file(await writeXlsx(spec))], { encoding: 'utf8' }));
  expect(found).toEqual(spec.sheets.map(({ name }) => name));
});
