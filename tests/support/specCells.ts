import type { Area, CellContent, FormulaResult, SheetKey, SheetSpec, WorkbookSpec } from '../../src/workbook/spec';

export function sheetOf(spec: WorkbookSpec, key: SheetKey): SheetSpec {
  const found = spec.sheets.find((sheet) => sheet.key === key);
  if (found === undefined) throw new Error(`no sheet ${key}`);
  return found;
}

/** What the spec puts into a cell; blank where no block covers it. */
export function contentAt(sheet: SheetSpec, row: number, column: number): CellContent {
  for (const block of sheet.blocks) {
    const cell = block.cells[row - block.row]?.[column - block.column];
    if (cell !== undefined && row >= block.row && column >= block.column) return cell;
  }
  return { kind: 'blank' };
}

/** The contents of an area, formulas as their text. */
export function valuesIn(sheet: SheetSpec, { row, column, rows, columns }: Area): (string | number)[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => {
      const cell = contentAt(sheet, row + r, column + c);
      return cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.value : cell.kind === 'formula' ? cell.formula : '';
    }),
  );
}

export function areaNamed(spec: WorkbookSpec, name: string): { readonly sheet: SheetSpec; readonly area: Area } {
  const found = spec.names.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no name ${name}`);
  return { sheet: sheetOf(spec, found.sheet), area: found.area };
}

/** All formulas of a workbook with the cell they stand in. */
export function formulasOf(spec: WorkbookSpec): readonly { readonly sheet: string; readonly row: number; readonly column: number; readonly formula: string; readonly result: FormulaResult }[] {
  return spec.sheets.flatMap(({ name, blocks }) =>
    blocks.flatMap((block) =>
      block.cells.flatMap((cells, r) =>
        cells.flatMap((cell, c) => (cell.kind === 'formula' ? [{ sheet: name, row: block.row + r, column: block.column + c, formula: cell.formula, result: cell.result }] : [])),
      ),
    ),
  );
}

