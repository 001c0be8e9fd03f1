/**
 * Whether a value satisfies a cell's validation rule. Used when a person types, for DataValidation.valid and
 * in tests; the pane's own checks never come here.
 */
import type { CellData } from '../univer/cell';
import { type Scalar, cellDataOf, scalarOf } from '../univer/content';
import type { Evaluated, EvaluatedValue } from '../univer/evaluate';
import type { Validation, ValidationRule } from '../univer/validations';
import { enUS } from './culture';
import { readEntry } from './entry';
import type { WorkbookModel } from './model';

interface Cell {
  readonly model: WorkbookModel;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rule: ValidationRule;
}

/** Without a candidate the cell's present value is judged. A cell without a rule takes everything. */
export function checkValidation(model: WorkbookModel, sheetId: string, row: number, column: number, candidate?: Scalar): boolean {
  const rule = model.validations.at(sheetId, row, column);
  if (rule === null) return true;
  const value = candidate ?? scalarOf(model.grid.cellData(sheetId, row, column));
  return satisfies({ model, sheetId, row, column, rule }, value);
}

function satisfies(cell: Cell, value: Scalar): boolean {
  const { validation } = cell.rule;
  if (validation.type === 'any') return true;
  if (value.kind === 'blank') return validation.ignoreBlanks;
  switch (validation.type) {
    case 'custom':
      return withValue(cell, value, () => isTrue(first(evaluate(cell, validation.formula1))));
    case 'list':
      return listOf(cell, validation).some(item => matches(item, value));
    case 'textLength':
      return compares(cell, validation, String(value.value).length);
    case 'whole':
      return value.kind === 'number' && Number.isInteger(value.value) && compares(cell, validation, value.value);
    case 'decimal':
    case 'date':
    case 'time':
      return value.kind === 'number' && compares(cell, validation, value.value);
  }
}

function compares(cell: Cell, validation: Validation, value: number): boolean {
  const a = bound(cell, validation.formula1);
  const b = bound(cell, validation.formula2);
  if (a === null) return false;
  switch (validation.operator) {
    case 'between':
    case null:
      return b !== null && value >= a && value <= b;
    case 'notBetween':
      return b !== null && (value < a || value > b);
    case 'equal':
      return value === a;
    case 'notEqual':
      return value !== a;
    case 'greaterThan':
      return value > a;
    case 'greaterThanOrEqual':
      return value >= a;
    case 'lessThan':
      return value < a;
    case 'lessThanOrEqual':
      return value <= a;
  }
}

/** A limit is a number, a date, or a formula. */
function bound(cell: Cell, text: string): number | null {
  if (text === '') return null;
  if (text.startsWith('=')) {
    const value = first(evaluate(cell, text));
    return typeof value === 'number' ? value : null;
  }
  const { input } = readEntry(text, 'General', enUS, cell.model.options.currentYear);
  return input.kind === 'number' ? input.value : null;
}

function listOf(cell: Cell, validation: Validation): readonly EvaluatedValue[] {
  if (validation.formula1.startsWith('=')) return evaluate(cell, validation.formula1).flat();
  return validation.formula1.split(',').map(item => item.trim());
}

function matches(item: EvaluatedValue, value: Scalar): boolean {
  if (item === null || value.kind === 'blank') return false;
  return typeof item === 'string' ? item === String(value.value) : item === value.value || String(item) === String(value.value);
}

/** The rule's formula is written for the first cell of its range. */
function evaluate(cell: Cell, formula: string): Evaluated {
  const [area] = cell.rule.areas;
  const { grid } = cell.model;
  const here = area === undefined ? formula : grid.moveFormula(formula, cell.row - area.row, cell.column - area.column);
  return grid.evaluate(cell.sheetId, cell.row, cell.column, here);
}

/** The part of Univer's matrix of cells that is needed. */
interface Cells {
  getValue(row: number, column: number): CellData | null | undefined;
  setValue(row: number, column: number, cell: CellData): void;
  realDeleteValue(row: number, column: number): void;
}

/** Judges a formula as if the cell held the value already, without anybody noticing. */
function withValue<T>(cell: Cell, value: Scalar, judge: () => T): T {
  const matrix = cell.model.grid.sheet(cell.sheetId).getCellMatrix() as unknown as Cells;
  const before = matrix.getValue(cell.row, cell.column);
  const { v, t } = cellDataOf(value);
  matrix.setValue(cell.row, cell.column, { ...(before?.s === undefined ? {} : { s: before.s }), ...(v === undefined ? {} : { v }), ...(t === undefined ? {} : { t }) });
  try {
    return judge();
  } finally {
    if (before === undefined || before === null) matrix.realDeleteValue(cell.row, cell.column);
    else matrix.setValue(cell.row, cell.column, before);
  }
}

const first = (values: Evaluated): EvaluatedValue => values[0]?.[0] ?? null;
const isTrue = (value: EvaluatedValue): boolean => value === true || (typeof value === 'number' && value !== 0);
