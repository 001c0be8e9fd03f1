/**
 * Writing contents. Documented for values, formulas and numberFormat: a matrix must have the range's size, one
 * value alone goes into every cell, null leaves a cell as it is, and "" in values clears it.
 */
import { RichApiError } from '../richapi/errors';
import { type Area, intersection, isWholeColumns, isWholeRows } from '../univer/area';
import { type CellInput, cellDataOf } from '../univer/content';
import type { CellMatrix } from '../univer/cell';
import { enUS } from './culture';
import { TEXT_FORMAT, readEntry } from './entry';
import { applyStyle } from './formatAccess';
import type { WorkbookModel } from './model';
import { numberFormatOf } from './styles';

type Read = (value: unknown, format: string) => { readonly input: CellInput; readonly format: string | null };

export function writeValues(model: WorkbookModel, sheetId: string, area: Area, values: unknown): void {
  write(model, sheetId, area, values, (value, format) => readCell(model, value, format));
}

/** The same but for what was documented for formulas: text without an equals sign is taken as a value. */
export function writeFormulas(model: WorkbookModel, sheetId: string, area: Area, formulas: unknown): void {
  writeValues(model, sheetId, area, formulas);
}

function write(model: WorkbookModel, sheetId: string, area: Area, values: unknown, read: Read): void {
  if (isWholeColumns(area) || isWholeRows(area)) throw new RichApiError('InvalidArgument');
  model.assertContentWritable(sheetId, area);
  const matrix: CellMatrix = {};
  eachValue(area, values, (row, column, value) => {
    if (value === null || value === undefined) return;
    const { input, format } = read(value, numberFormatOf(model.grid.style(sheetId, row, column)));
    (matrix[row] ??= {})[column] = { ...cellDataOf(input), ...(format === null ? {} : { s: { n: { pattern: format } } }) };
  });
  if (Object.keys(matrix).length === 0) return;
  model.grid.ensureSize(sheetId, area);
  model.grid.setCells(sheetId, matrix);
}

function readCell(model: WorkbookModel, value: unknown, format: string): { readonly input: CellInput; readonly format: string | null } {
  switch (typeof value) {
    case 'number':
      // A cell formatted as Text keeps what is typed into it as text, numbers too.
      return { input: format === TEXT_FORMAT ? { kind: 'text', value: String(value) } : { kind: 'number', value }, format: null };
    case 'boolean':
      return { input: format === TEXT_FORMAT ? { kind: 'text', value: value ? 'TRUE' : 'FALSE' } : { kind: 'boolean', value }, format: null };
    case 'string': {
      const entry = readEntry(value, format.includes('%') ? 'General' : format, enUS, model.options.currentYear);
      if (entry.input.kind === 'formula') assertFormula(model, entry.input.formula);
      return format === 'General' ? entry : { ...entry, format: null };
    }
    default:
      throw new RichApiError('InvalidArgument');
  }
}

/** Excel refuses a formula it cannot read ("There's a problem with this formula"). */
export function assertFormula(model: WorkbookModel, formula: string): void {
  const { engine } = model.grid;
  const builder = engine.injector.get(engine.modules.engineFormula.LexerTreeBuilder);
  // Without Univer's cache: what is parsed here knows no defined names and must not be found there later.
  const tree: unknown = builder.treeBuilder(formula, false);
  if (tree === null || tree === undefined || typeof tree === 'string') throw new RichApiError('InvalidArgument', `Excel cannot read this formula: ${formula}`);
}

export function setNumberFormats(model: WorkbookModel, sheetId: string, area: Area, formats: unknown): void {
  model.assertAllowed(sheetId, 'allowFormatCells');
  if (!Array.isArray(formats)) {
    applyStyle(model, sheetId, area, { n: { pattern: formatText(formats) } });
    return;
  }
  const matrix: CellMatrix = {};
  eachValue(area, formats, (row, column, format) => {
    if (format === null || format === undefined) return;
    (matrix[row] ??= {})[column] = { s: { n: { pattern: formatText(format) } } };
  });
  model.grid.ensureSize(sheetId, area);
  model.grid.setCells(sheetId, matrix);
}

function formatText(format: unknown): string {
  if (typeof format !== 'string') throw new RichApiError('InvalidArgument');
  return format === '' ? 'General' : format;
}

function eachValue(area: Area, values: unknown, visit: (row: number, column: number, value: unknown) => void): void {
  const cells = intersection(area, area);
  if (cells === null) return;
  if (Array.isArray(values)) assertSize(values, area);
  for (let i = 0; i < area.rows; i += 1) {
    const line: unknown = Array.isArray(values) ? values[i] : values;
    for (let j = 0; j < area.columns; j += 1) visit(area.row + i, area.column + j, Array.isArray(line) ? line[j] : line);
  }
}

function assertSize(values: readonly unknown[], area: Area): void {
  if (values.length !== area.rows) throw sizeMismatch();
  if (!values.every(line => Array.isArray(line) && line.length === area.columns)) throw sizeMismatch();
}

export const sizeMismatch = (): RichApiError => new RichApiError(
  'InvalidArgument', "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
