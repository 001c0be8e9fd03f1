import { areaAddress, onSheet } from './address';
import type { CellLink, SheetKey, SheetSpec } from './spec';

/** A link with its target as hosts and files write it, e.g. "'Ngân sách'!C8". */
export interface LinkedCell {
  readonly row: number;
  readonly column: number;
  readonly reference: string;
  readonly tip: string;
}

/**
 * A sheet's links, led to the sheets' own names.
 * @param sheets all sheets of the workbook
 * @throws RangeError for a link to a sheet that is not among them
 */
export function linkedCells({ links = [] }: Pick<SheetSpec, 'links'>, sheets: readonly Pick<SheetSpec, 'key' | 'name'>[]): readonly LinkedCell[] {
  const names = new Map<SheetKey, string>(sheets.map(({ key, name }) => [key, name]));
  return links.map(({ row, column, sheet, target, tip }: CellLink) => {
    const name = names.get(sheet);
    if (name === undefined) throw new RangeError(`no sheet ${sheet}`);
    return { row, column, reference: onSheet(name, areaAddress(target)), tip };
  });
}
