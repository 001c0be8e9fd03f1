/**
 * Watches the workbook in Univer and tells the add-in what Excel would: cells edited, rows inserted, sheets
 * added, selection moved. It sees what the add-in writes and what a person does alike; the model says whose
 * turn it is. Arguments as in Excel.WorksheetChangedEventArgs and its siblings.
 */
import type { ICommandInfo, IDisposable, IRange } from '@univerjs/core';
import { type Area, MAX_COLUMNS, MAX_ROWS, boundingArea, formatA1, isSingleCell } from '../univer/area';
import { toArea } from '../univer/conditionalRules';
import { type Scalar, scalarOf } from '../univer/content';
import { RECOMPUTE } from '../univer/grid';
import type { Shift } from '../univer/shift';
import { eventTypes } from './eventTypes';
import type { WorkbookModel } from './model';
import { inheritCustom } from './rangeStructure';
import { shiftSheetState } from './sheetState';

interface SheetParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly cellValue?: Record<number, Record<number, Record<string, unknown> | null> | undefined>;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly sheet?: { readonly id: string };
  readonly trigger?: string;
  readonly name?: string;
}

const STRUCTURAL_COMMAND = /^sheet\.command\.(insert-(row|col|range|multi)|remove-(row|col)|delete-range|move-(rows|cols|range)|remove-sheet|set-worksheet-name|sort-range|reorder-range)/;

export class ChangeWatcher {
  private readonly subscriptions: IDisposable[] = [];
  private structuralDepth = 0;
  private before: { readonly key: string; readonly value: Scalar } | null = null;
  private activeSheetId: string;

  constructor(private readonly model: WorkbookModel) {
    const { engine } = model.grid;
    this.activeSheetId = model.grid.activeSheetId;
    const commands = engine.injector.get(engine.modules.core.ICommandService);
    this.subscriptions.push(
      commands.beforeCommandExecuted(info => {
        if (this.isOurs(info)) this.noticeBefore(info);
      }),
      commands.onCommandExecuted((info, options) => {
        if (this.isOurs(info)) this.notice(info, options);
      }),
    );
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private isOurs(info: ICommandInfo): boolean {
    const unit = (info.params as SheetParams | undefined)?.unitId;
    return unit === undefined || unit === this.model.grid.unitId;
  }

  private noticeBefore(info: ICommandInfo): void {
    if (STRUCTURAL_COMMAND.test(info.id)) this.structuralDepth += 1;
    const params = (info.params ?? {}) as SheetParams;
    if (info.id === 'sheet.mutation.set-worksheet-name' && params.subUnitId !== undefined && params.name !== undefined) {
      const before = this.model.sheetName(params.subUnitId);
      for (const store of this.model.ruleStores()) store.renameSheet(before, params.name);
    }
    if (info.id !== 'sheet.mutation.set-range-values' || params.subUnitId === undefined) return;
    const area = editedArea(params);
    this.before = area !== null && isSingleCell(area)
      ? { key: `${params.subUnitId} ${formatA1(area)}`, value: this.model.grid.value(params.subUnitId, area.row, area.column) }
      : null;
  }

  private notice(info: ICommandInfo, options: { readonly onlyLocal?: boolean; readonly fromFormula?: boolean } | undefined): void {
    if (STRUCTURAL_COMMAND.test(info.id)) this.structuralDepth = Math.max(0, this.structuralDepth - 1);
    const params = (info.params ?? {}) as SheetParams;
    const sheetId = params.subUnitId ?? '';
    switch (info.id) {
      case 'sheet.mutation.set-range-values':
        // Results of formulas arrive the same way, marked local; Excel does not call those changes.
        if (options?.onlyLocal !== true && this.structuralDepth === 0 && params.trigger !== RECOMPUTE) this.edited(params);
        break;
      case 'sheet.mutation.insert-row':
        this.shifted(sheetId, params.range, 'row', 1, 'RowInserted');
        break;
      case 'sheet.mutation.remove-rows':
        this.shifted(sheetId, params.range, 'row', -1, 'RowDeleted');
        break;
      case 'sheet.mutation.insert-col':
        this.shifted(sheetId, params.range, 'column', 1, 'ColumnInserted');
        break;
      case 'sheet.mutation.remove-col':
        this.shifted(sheetId, params.range, 'column', -1, 'ColumnDeleted');
        break;
      case 'sheet.mutation.reorder-range':
        if (params.range !== undefined) this.sorted(sheetId, toArea(params.range));
        break;
      case 'sheet.mutation.move-rows':
      case 'sheet.mutation.move-range':
        this.changed(sheetId, this.model.grid.physicalArea(sheetId), 'RangeEdited');
        break;
      case 'sheet.mutation.insert-sheet':
        this.fireSheet(eventTypes.worksheetAdded, params.sheet?.id ?? '');
        break;
      case 'sheet.mutation.remove-sheet':
        this.model.forgetSheet(sheetId);
        this.fireSheet(eventTypes.worksheetDeleted, sheetId);
        break;
      case 'sheet.operation.set-worksheet-active':
        this.activated(sheetId);
        break;
      case 'sheet.operation.set-selections':
        this.selected(sheetId, params.selections?.[0]?.range);
        break;
      case 'formula.mutation.set-formula-calculation-result':
        this.calculated(info.params as { readonly unitData?: Record<string, Record<string, unknown> | undefined> });
        break;
      default:
    }
  }

  private edited(params: SheetParams): void {
    const area = editedArea(params);
    if (params.subUnitId === undefined || !this.model.grid.hasSheet(params.subUnitId)) return;
    if (area === null) return;
    this.changed(params.subUnitId, area, 'RangeEdited', this.details(params.subUnitId, area));
  }

  /** Excel gives the values before and after when one cell was edited. */
  private details(sheetId: string, area: Area): object | undefined {
    if (this.before?.key !== `${sheetId} ${formatA1(area)}`) return undefined;
    const before = this.before.value;
    const after = scalarOf(this.model.grid.cellData(sheetId, area.row, area.column));
    return {
      valueBefore: apiValue(before), valueAfter: apiValue(after), valueTypeBefore: valueType(before), valueTypeAfter: valueType(after),
    };
  }

  private shifted(sheetId: string, range: IRange | undefined, axis: 'row' | 'column', sign: 1 | -1, changeType: string): void {
    if (range === undefined) return;
    const area = toArea(range);
    const [at, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
    const shift: Shift = { axis, at, count: count * sign };
    for (const store of this.model.ruleStores()) store.shift(sheetId, shift);
    shiftSheetState(this.model.state(sheetId), shift);
    if (shift.axis === 'row' && shift.count > 0) inheritCustom(this.model, sheetId, area);
    void this.model.settle(); // hands the moved conditional formats over, when the command is through
    const lines = axis === 'row' ? { ...area, column: 0, columns: MAX_COLUMNS } : { ...area, row: 0, rows: MAX_ROWS };
    this.changed(sheetId, lines, changeType);
  }

  private changed(sheetId: string, area: Area, changeType: string, details?: object): void {
    this.model.isDirty = true;
    this.fire(eventTypes.worksheetChanged, sheetId, {
      address: formatA1(area), changeType, source: 'Local', worksheetId: sheetId,
      // Documented: set when the change was made by this add-in, otherwise "Unknown".
      triggerSource: this.model.actor === 'addin' ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: 'None', referenceId: `${sheetId}!${formatA1(area)}`, ...details,
    });
  }

  private sorted(sheetId: string, area: Area): void {
    this.fire(eventTypes.worksheetRowSorted, sheetId, { address: formatA1(area), source: 'Local', worksheetId: sheetId });
    this.changed(sheetId, area, 'RangeEdited');
  }

  private activated(sheetId: string): void {
    const previous = this.activeSheetId;
    if (previous === sheetId) return;
    this.activeSheetId = sheetId;
    if (this.model.grid.hasSheet(previous)) this.fire(eventTypes.worksheetDeactivated, previous, { worksheetId: previous });
    this.fire(eventTypes.worksheetActivated, sheetId, { worksheetId: sheetId });
  }

  private selected(sheetId: string, range: IRange | undefined): void {
    if (range === undefined || !Number.isFinite(range.startRow) || !Number.isFinite(range.startColumn)) return;
    this.fire(eventTypes.worksheetSelectionChanged, sheetId, { address: formatA1(toArea(range)), worksheetId: sheetId });
  }

  private calculated(params: { readonly unitData?: Record<string, Record<string, unknown> | undefined> }): void {
    for (const sheetId of Object.keys(params.unitData?.[this.model.grid.unitId] ?? {})) {
      this.fire(eventTypes.worksheetCalculated, sheetId, { address: '', worksheetId: sheetId });
    }
  }

  private fireSheet(type: number, sheetId: string): void {
    this.model.isDirty = true;
    this.fire(type, sheetId, { source: 'Local', worksheetId: sheetId });
  }

  private fire(type: number, sheetId: string, args: object): void {
    this.model.events?.fire(type, [sheetId, 'Workbook'], args);
  }
}

/** Where contents (not only formats) are set; null when none are. */
function editedArea(params: SheetParams): Area | null {
  let area: Area | null = null;
  for (const [row, cells] of Object.entries(params.cellValue ?? {})) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (cell !== null && !('v' in cell) && !('f' in cell) && !('p' in cell)) continue;
      const single = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      area = area === null ? single : boundingArea(area, single);
    }
  }
  return area;
}

export function apiValue(value: Scalar): string | number | boolean {
  return value.kind === 'blank' ? '' : value.value;
}

export function valueType(value: Scalar): string {
  const types = { blank: 'Empty', number: 'Double', text: 'String', boolean: 'Boolean', error: 'Error' } as const;
  return types[value.kind];
}
