/** What a person sees in a cell: for tests and for the page's test handle. */
import { checkValidation } from './excel/validationCheck';
import { shownAt } from './excel/display';
import type { WorkbookModel } from './excel/model';
import { addressToArea } from './excel/references';
import { showColor } from './excel/styles';

export interface EvaluatedFormat {
  /** "#RRGGBB", or null without fill. */
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A cell's format with its conditional formats applied. */
export async function evaluatedFormat(model: WorkbookModel, sheet: string, address: string): Promise<EvaluatedFormat> {
  await model.settle();
  const { sheetId, row, column } = cellOf(model, sheet, address);
  const own = model.grid.style(sheetId, row, column);
  const conditional = model.conditionalRules.evaluated(sheetId, row, column);
  const style = { ...own, ...(conditional ?? {}) };
  return { fill: showColor(style.bg?.rgb), fontColor: showColor(style.cl?.rgb), bold: style.bl === 1, italic: style.it === 1 };
}

export async function validity(model: WorkbookModel, sheet: string, address: string): Promise<boolean> {
  await model.settle();
  const { sheetId, row, column } = cellOf(model, sheet, address);
  return checkValidation(model, sheetId, row, column);
}

export async function shownText(model: WorkbookModel, sheet: string, address: string): Promise<string> {
  await model.settle();
  const { sheetId, row, column } = cellOf(model, sheet, address);
  return shownAt(model, sheetId, row, column);
}

export function cellOf(model: WorkbookModel, sheet: string, address: string): { readonly sheetId: string; readonly row: number; readonly column: number } {
  const home = model.sheetIdByName(sheet);
  if (home === null) throw new Error(`There is no sheet "${sheet}".`);
  const { sheetId, area } = addressToArea(model, home, address);
  return { sheetId, row: area.row, column: area.column };
}
