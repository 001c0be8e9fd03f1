/**
 * One workbook in Univer, in the terms the Excel classes need: cells, styles, structure, names. Univer's own
 * mutations are used where Univer's commands would ask the user, select something or guess types.
 */
import type { IWorkbookData, IWorksheetData, Workbook, Worksheet } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { type Area, lastColumn, lastRow } from './area';
import { type CellData, type CellMatrix, type CellStyle, eachCell } from './cell';
import { type CellContent, type CellInput, type Scalar, cellDataOf, scalarOf } from './content';
import { type Engine, forgetParsedFormulas } from './engine';
import { type Evaluated, evaluateFormula } from './evaluate';
import { forgetFormulasOf } from './quicker';

export const DEFAULT_ROW_PIXELS = 20;
export const DEFAULT_COLUMN_PIXELS = 64;
const INITIAL_ROWS = 300;
const INITIAL_COLUMNS = 40;

/** Marks a mutation that changes nothing a person could see. */
export const RECOMPUTE = 'recompute';

/** By this name Univer knows that no formula is concerned. */
const FORMATS = 'sheet.command.set-style';

/** What may overtake formats that are still pending. */
const LEAVES_CELLS_ALONE = /^(sheet\.mutation\.(set-worksheet-(row|col|order|hidden)|set-(row|col)-(hidden|visible)|set-frozen|set-tab-color|toggle-gridlines|(add|remove)-worksheet-merge|(add|delete)-conditional-rule)|data-validation\.mutation|formula\.mutation)/;

export class Grid {
  readonly unitId: string;
  readonly facade: FWorkbook;
  private readonly workbook: Workbook;
  /** Formats that are set but not yet handed to Univer, by sheet; see `setCells`. */
  private readonly pendingFormats = new Map<string, CellMatrix>();

  constructor(readonly engine: Engine, facade: FWorkbook) {
    this.facade = facade;
    this.unitId = facade.getId();
    this.workbook = facade.getWorkbook();
    engine.recalculation.expectNewWorkbook();
  }

  static create(engine: Engine, unitId: string, name: string, sheet: { readonly id: string; readonly name: string }): Grid {
    forgetParsedFormulas(engine);
    return new Grid(engine, engine.api.createWorkbook(workbookData(unitId, name, sheet)));
  }

  dispose(): void {
    forgetFormulasOf(this.unitId, this.engine.modules, this.engine.injector);
    this.engine.api.disposeUnit(this.unitId);
  }

  /** Runs one of Univer's commands or mutations on this workbook, at once. */
  run(id: string, params: object): boolean {
    if (!LEAVES_CELLS_ALONE.test(id)) this.flushFormats();
    return this.runNow(id, params);
  }

  private runNow(id: string, params: object): boolean {
    return this.engine.injector.get(this.engine.modules.core.ICommandService).syncExecuteCommand(id, { unitId: this.unitId, ...params });
  }

  // Sheets

  sheetIds(): string[] {
    return this.workbook.getSheetOrders().slice();
  }

  hasSheet(sheetId: string): boolean {
    return this.workbook.getSheetBySheetId(sheetId) !== null && this.workbook.getSheetBySheetId(sheetId) !== undefined;
  }

  sheet(sheetId: string): Worksheet {
    this.flushFormats();
    return this.sheetAsItIs(sheetId);
  }

  private sheetAsItIs(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (sheet === null || sheet === undefined) throw new Error(`no sheet ${sheetId}`);
    return sheet;
  }

  sheetName(sheetId: string): string {
    return this.sheetAsItIs(sheetId).getName();
  }

  isHidden(sheetId: string): boolean {
    const hidden: number = this.sheetAsItIs(sheetId).isSheetHidden();
    return hidden === 1;
  }

  facadeOf(sheetId: string): FWorksheet {
    this.flushFormats();
    const sheet = this.facade.getSheetBySheetId(sheetId);
    if (sheet === null) throw new Error(`no sheet ${sheetId}`);
    return sheet;
  }

  /** At the end, without showing it: Univer would activate a new sheet, Excel does not. */
  addSheet(sheetId: string, name: string): void {
    const active = this.workbook.getActiveSheet();
    this.run('sheet.mutation.insert-sheet', { index: this.sheetIds().length, sheet: this.engine.modules.core.mergeWorksheetSnapshotWithDefault(sheetData(sheetId, name)) });
    if (this.activeSheetId !== active.getSheetId()) this.workbook.setActiveSheet(active);
  }

  get activeSheetId(): string {
    return this.workbook.getActiveSheet().getSheetId();
  }

  // Cells

  cellData(sheetId: string, row: number, column: number): CellData | null {
    return (this.sheet(sheetId).getCellRaw(row, column) as CellData | null | undefined) ?? null;
  }

  /** What the stand-in keeps with a cell. */
  custom(sheetId: string, row: number, column: number): NonNullable<CellData['custom']> {
    const pending = this.pendingFormats.get(sheetId)?.[row]?.[column]?.custom;
    if (pending !== undefined) return pending ?? {};
    return (this.sheetAsItIs(sheetId).getCellRaw(row, column) as CellData | null | undefined)?.custom ?? {};
  }

  content(sheetId: string, row: number, column: number): CellContent {
    const cell = this.sheetAsItIs(sheetId).getCellRaw(row, column) as CellData | null | undefined;
    return { value: scalarOf(cell), formula: this.formulaOf(sheetId, row, column, cell ?? null) };
  }

  value(sheetId: string, row: number, column: number): Scalar {
    return scalarOf(this.sheetAsItIs(sheetId).getCellRaw(row, column) as CellData | null | undefined);
  }

  /** Writes contents; an undefined entry leaves its cell as it is. */
  write(sheetId: string, row: number, column: number, inputs: readonly (readonly (CellInput | undefined)[])[]): void {
    const matrix: CellMatrix = {};
    inputs.forEach((line, i) => {
      line.forEach((input, j) => {
        if (input !== undefined) (matrix[row + i] ??= {})[column + j] = cellDataOf(input);
      });
    });
    this.ensureSize(sheetId, { row, column, rows: inputs.length, columns: Math.max(0, ...inputs.map(line => line.length)) });
    this.setCells(sheetId, matrix);
  }

  /**
   * Merges partial cell data into cells: style keys are merged, other keys replaced. Univer looks through all formulas
   * of a workbook at every change, so formats, which come by the hundred, are gathered until somebody looks or changes
   * something else.
   */
  setCells(sheetId: string, cellValue: CellMatrix): void {
    if (isFormatOnly(cellValue)) this.gatherFormats(sheetId, cellValue);
    else this.runNow('sheet.mutation.set-range-values', { subUnitId: sheetId, cellValue: this.keepingFormulas(sheetId, this.keepingTypes(sheetId, this.withPending(sheetId, cellValue))) });
  }

  /** New contents together with the formats that were set before them. */
  private withPending(sheetId: string, cellValue: CellMatrix): CellMatrix {
    const merged = this.pendingFormats.get(sheetId);
    if (merged === undefined) return cellValue;
    this.pendingFormats.delete(sheetId);
    for (const [row, line] of Object.entries(cellValue)) {
      const before = (merged[Number(row)] ??= {});
      for (const [column, cell] of Object.entries(line)) {
        before[Number(column)] = cell === null || cell === undefined ? cell : withFormatsOf(before[Number(column)], cell);
      }
    }
    return merged;
  }

  private gatherFormats(sheetId: string, cellValue: CellMatrix): void {
    const pending = this.pendingFormats.get(sheetId) ?? {};
    this.pendingFormats.set(sheetId, pending);
    eachCell(cellValue, (row, column, cell) => {
      const line = (pending[row] ??= {});
      line[column] = withFormatsOf(line[column], cell);
    });
  }

  private flushFormats(): void {
    if (this.pendingFormats.size === 0) return;
    const pending = [...this.pendingFormats];
    this.pendingFormats.clear();
    for (const [sheetId, cellValue] of pending) {
      if (this.hasSheet(sheetId)) this.runNow('sheet.mutation.set-range-values', { subUnitId: sheetId, cellValue: this.keepingTypes(sheetId, cellValue), trigger: FORMATS });
    }
  }

  /** Univer guesses the type of a cell anew whenever anything about it is set: a text that reads as a number would become one. */
  private keepingTypes(sheetId: string, cellValue: CellMatrix): CellMatrix {
    const sheet = this.sheetAsItIs(sheetId);
    const kept: CellMatrix = {};
    eachCell(cellValue, (row, column, cell) => {
      const type = cell.v === undefined && cell.t === undefined ? sheet.getCellRaw(row, column)?.t : undefined;
      (kept[row] ??= {})[column] = type === undefined || type === null ? cell : { ...cell, t: type };
    });
    return kept;
  }

  /** Among new contents Univer takes a cell that comes with its format alone for one whose formula is gone. */
  private keepingFormulas(sheetId: string, cellValue: CellMatrix): CellMatrix {
    const sheet = this.sheetAsItIs(sheetId);
    const kept: CellMatrix = {};
    eachCell(cellValue, (row, column, cell) => {
      const { f, si } = (cell.v === undefined && cell.f === undefined && cell.p === undefined ? sheet.getCellRaw(row, column) : undefined) ?? {};
      (kept[row] ??= {})[column] = { ...cell, ...(f === undefined || f === null ? {} : { f }), ...(si === undefined || si === null ? {} : { si }) };
    });
    return kept;
  }

  /** Makes formulas compute anew without changing anything. */
  setFormulasAgain(isConcerned: (formula: string) => boolean): void {
    for (const sheetId of this.sheetIds()) {
      const cellValue: CellMatrix = {};
      this.forEachCell(sheetId, (row, column, cell) => {
        if (typeof cell.f === 'string' && isConcerned(cell.f)) (cellValue[row] ??= {})[column] = { f: cell.f };
      });
      if (Object.keys(cellValue).length > 0) this.run('sheet.mutation.set-range-values', { subUnitId: sheetId, cellValue, trigger: RECOMPUTE });
    }
  }

  /** Grows the sheet so that an area exists; Univer's sheets have an end, Excel's practically none. */
  ensureSize(sheetId: string, area: Area): void {
    const sheet = this.sheetAsItIs(sheetId);
    if (lastRow(area) >= sheet.getRowCount()) {
      this.run('sheet.mutation.set-worksheet-row-count', { subUnitId: sheetId, rowCount: lastRow(area) + 50 });
    }
    if (lastColumn(area) >= sheet.getColumnCount()) {
      this.run('sheet.mutation.set-worksheet-column-count', { subUnitId: sheetId, columnCount: lastColumn(area) + 10 });
    }
  }

  /** The cells that exist in Univer; whatever lies beyond is blank and unformatted. */
  physicalArea(sheetId: string): Area {
    const sheet = this.sheetAsItIs(sheetId);
    return { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  }

  /** Visits the cells that hold something, content or format. */
  forEachCell(sheetId: string, visit: (row: number, column: number, cell: CellData) => void): void {
    this.sheet(sheetId).getCellMatrix().forValue((row, column, cell) => {
      if (cell !== null && cell !== undefined) visit(row, column, cell as CellData);
    });
  }

  /** A cell's own style over those of its row, column and sheet. */
  style(sheetId: string, row: number, column: number): CellStyle {
    const style = this.sheetAsItIs(sheetId).getComposedCellStyle(row, column) as CellStyle;
    const pending = this.pendingFormats.get(sheetId)?.[row]?.[column]?.s;
    return typeof pending === 'object' && pending !== null ? (mergedStyle(style, pending) as CellStyle) : style;
  }

  // Computing

  settle(): Promise<void> {
    this.flushFormats();
    return this.engine.recalculation.settle();
  }

  /** The value of a formula as if it stood in a cell; used for validation rules and names. */
  evaluate(sheetId: string, row: number, column: number, formula: string): Evaluated {
    return evaluateFormula(this.engine, this.unitId, sheetId, this.physicalArea(sheetId), row, column, formula);
  }

  /** Moves the relative references of a formula, as copying it would. */
  moveFormula(formula: string, rows: number, columns: number): string {
    const { engine } = this;
    return engine.injector.get(engine.modules.engineFormula.LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows);
  }

  private formulaOf(sheetId: string, row: number, column: number, cell: CellData | null): string | null {
    if (typeof cell?.f === 'string' && cell.f !== '') return cell.f;
    if (typeof cell?.si !== 'string') return null;
    // Filled-down formulas are stored once and moved for each cell.
    const model = this.engine.injector.get(this.engine.modules.engineFormula.FormulaDataModel);
    return model.getFormulaStringByCell(row, column, sheetId, this.unitId) ?? null;
  }
}

export const workbookData = (unitId: string, name: string, sheet: { readonly id: string; readonly name: string }): Partial<IWorkbookData> => ({
  id: unitId, name, sheetOrder: [sheet.id], sheets: { [sheet.id]: sheetData(sheet.id, sheet.name) },
});

function sheetData(id: string, name: string): Partial<IWorksheetData> & { readonly id: string } {
  return {
    id, name, rowCount: INITIAL_ROWS, columnCount: INITIAL_COLUMNS,
    defaultRowHeight: DEFAULT_ROW_PIXELS, defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
  };
}

function isFormatOnly(matrix: CellMatrix): boolean {
  return Object.values(matrix).every(line => Object.values(line).every(isFormat));
}

function isFormat(cell: CellData | null | undefined): boolean {
  if (cell === null || cell === undefined || cell.s === null || typeof cell.s === 'string') return false;
  return Object.keys(cell).every(key => key === 's' || key === 'custom');
}

/** Partial cell data over what was held before: styles are merged, the rest is replaced. */
function withFormatsOf(held: CellData | null | undefined, cell: CellData): CellData {
  if (held === null || held === undefined) return cell;
  const style = cell.s === undefined ? held.s : mergedStyle(held.s, cell.s);
  return { ...held, ...cell, ...(style === undefined ? {} : { s: style }) };
}

type Style = CellData['s'];

function mergedStyle(first: Style, second: Style): Style {
  if (typeof first !== 'object' || first === null || typeof second !== 'object' || second === null) return second;
  return { ...first, ...second, ...(first.bd && second.bd ? { bd: { ...first.bd, ...second.bd } } : {}) };
}
