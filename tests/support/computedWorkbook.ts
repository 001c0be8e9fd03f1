import { createHeadlessGrid, type HeadlessGrid } from '../../src/preview/headlessGrid';
import { areaAddress, cellAddress } from '../../src/workbook/address';
import type { Area, CellContent, SheetSpec, WorkbookSpec } from '../../src/workbook/spec';

/** A workbook computed by a real spreadsheet engine. */
export interface ComputedWorkbook {
  readonly values: (sheet: SheetSpec, area: Area) => (string | number | boolean)[][];
  readonly dispose: () => void;
}

/** Puts the contents of a spec into an empty spreadsheet and lets it compute. */
export async function computeWorkbook(spec: WorkbookSpec): Promise<ComputedWorkbook> {
  const grid: HeadlessGrid = createHeadlessGrid(spec.sheets.map(({ name }) => name));
  for (const { name, blocks } of spec.sheets) {
    for (const { row, column, cells } of blocks) grid.set(name, cellAddress(row, column), cells.map((line) => line.map(plain)));
  }
  await grid.settle();
  return {
    values: (sheet, area) => grid.values(sheet.name, areaAddress(area)),
    dispose: () => {
      grid.dispose();
    },
  };
}

function plain(cell: CellContent): string | number | null {
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'text':
      return cell.text;
    case 'number':
      return cell.value;
    case 'formula':
      return cell.formula;
  }
}
