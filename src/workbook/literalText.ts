import type { BlockPurpose, CellBlock, SheetSpec, StyledArea } from './spec';

/**
 * Texts that Excel would take for something else when they are written as typed: numbers ("15"), percentages ("100%"),
 * dates ("10 - 20"), formulas ("- Dịch vụ", "=…"), truth values.
 */
const TAKEN_FOR_SOMETHING_ELSE = /^\s*(?:[=+\-@'0-9(.,$]|true$|false$)/i;

export function needsTextFormat(text: string): boolean {
  return TAKEN_FOR_SOMETHING_ELSE.test(text);
}

/**
 * Gives every cell whose text could be taken for something else the text format, so that it stays as the plan prints it.
 * @param except blocks that are left alone, because what is typed over their texts is to be a figure again
 */
export function withLiteralTexts(sheet: SheetSpec, except?: BlockPurpose): SheetSpec {
  const styles = sheet.blocks.filter(({ purpose }) => purpose !== except).flatMap(literalAreas);
  return styles.length === 0 ? sheet : { ...sheet, styles: [...sheet.styles, ...styles] };
}

/** One area for each stretch of such cells in a column. */
function literalAreas({ row, column, cells }: CellBlock): readonly StyledArea[] {
  const found: { row: number; column: number; rows: number }[] = [];
  const width = cells[0]?.length ?? 0;
  for (let offset = 0; offset < width; offset += 1) {
    cells.forEach((cellsOfRow, index) => {
      const cell = cellsOfRow[offset];
      if (cell?.kind !== 'text' || !needsTextFormat(cell.text)) return;
      const last = found[found.length - 1];
      if (last?.column === column + offset && last.row + last.rows === row + index) last.rows += 1;
      else found.push({ row: row + index, column: column + offset, rows: 1 });
    });
  }
  return found.map((each) => ({ area: { ...each, columns: 1 }, style: { numberFormat: '@' } }));
}
