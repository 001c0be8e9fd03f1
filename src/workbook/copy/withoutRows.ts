import { areaOfBlock } from '../grid';
import type { Area, NamedArea, SheetSpec } from '../spec';

/**
 * The appendix of a copy for an agency that leads no line: hidden, because it has nothing to show, and there all the
 * same, because its year and tolerance are what the rules sheet goes by and its names are how a workbook of ours is known.
 */
export function withoutRows(appendix: SheetSpec): SheetSpec {
  // Hidden sheets that have a print set-up or a filter are printed or counted by some hosts.
  const { print: _print, filter: _filter, ...sheet } = appendix;
  return { ...onlyCells(sheet), visibility: 'hidden' };
}

/** A sheet without the areas that hold no cell: no host can write to them. */
export function onlyCells(sheet: SheetSpec): SheetSpec {
  return {
    ...sheet,
    blocks: sheet.blocks.filter((block) => hasCells(areaOfBlock(block))),
    merges: sheet.merges.filter(hasCells),
    styles: sheet.styles.filter(({ area }) => hasCells(area)),
    conditionalFormats: sheet.conditionalFormats.filter(({ area }) => hasCells(area)),
    validations: sheet.validations.filter(({ area }) => hasCells(area)),
  };
}

/** Names that lead to cells: a list of lines leads nowhere where there is no line. */
export function namesWithCells(names: readonly NamedArea[]): readonly NamedArea[] {
  return names.filter(({ area }) => hasCells(area));
}

function hasCells({ rows, columns }: Area): boolean {
  return rows > 0 && columns > 0;
}
