/** How a cell's value looks under its number format (`range.text`). */
import type { UniverModules } from '../univer/modules';
import type { Scalar } from '../univer/content';
import type { Culture } from './culture';
import type { WorkbookModel } from './model';
import { numberFormatOf } from './styles';

function displayText(modules: UniverModules, value: Scalar, format: string, culture: Culture): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'error':
      return value.value;
    case 'text':
      return formatted(modules, value.value, format, culture);
    case 'number':
      return formatted(modules, value.value, format, culture);
  }
}

function formatted(modules: UniverModules, value: number | string, format: string, culture: Culture): string {
  try {
    return modules.core.numfmt.format(format, value, { locale: culture.formatLocale, throws: true });
  } catch {
    return String(value);
  }
}

/** What a person sees in a cell, its conditional formats left aside. */
export function shownAt({ grid, options }: WorkbookModel, sheetId: string, row: number, column: number): string {
  return displayText(grid.engine.modules, grid.value(sheetId, row, column), numberFormatOf(grid.style(sheetId, row, column)), options.culture);
}
