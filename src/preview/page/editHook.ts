/**
 * What a person types into the visible grid is read as Excel reads it (numbers with a decimal comma,
 * percentages, dates, the apostrophe) and refused where a validation refuses it. Univer reads entries its own
 * way (77,5 becomes text), so its reading is replaced.
 */
import type { ICellData, Nullable, Workbook, Worksheet } from '@univerjs/core';
import { entryText } from '../excel/entryText';
import type { WorkbookModel } from '../excel/model';
import { numberFormatOf } from '../excel/styles';
import { enteredCell, judgeEntry } from '../user';

interface WriteContext {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly workbook: Workbook;
  readonly worksheet: Worksheet;
  readonly row: number;
  readonly col: number;
}

export interface Refusal {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly title: string;
  readonly message: string;
}

// Univer's CellValueType.
const TEXT = 1;
const NUMBER = 2;

/** Before the readings of Univer's own plug-ins. */
const FIRST = 1000;

export function installEditHook(model: WorkbookModel, onRefusal: (refusal: Refusal) => void): void {
  const { engine, unitId } = model.grid;
  const { core, sheets } = engine.modules;
  const interceptors = engine.injector.get(sheets.SheetInterceptorService).writeCellInterceptor;
  const instances = engine.injector.get(core.IUniverInstanceService);
  interceptors.intercept(sheets.AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (value: Nullable<ICellData>, context: WriteContext, next: (value: Nullable<ICellData>) => Nullable<ICellData>) => {
      if (context.unitId !== unitId) return next(value);
      const typed = typedText(instances.getUnit(core.DOCS_NORMAL_EDITOR_UNIT_ID_KEY), value);
      const { subUnitId: sheetId, row, col: column } = context;
      const { entry, ...result } = judgeEntry(model, sheetId, row, column, typed);
      if (!result.refused) return { ...cleared(value), ...enteredCell(model, sheetId, row, column, entry) };
      onRefusal({ sheetId, row, column, title: result.title, message: result.message });
      return context.worksheet.getCellRaw(row, column);
    },
  } as unknown as Parameters<typeof interceptors.intercept>[1]);
  // The editor shows what would have to be typed: 12,5 and not 12.5.
  interceptors.intercept(sheets.BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (value: Nullable<ICellData>, context: WriteContext, next: (value: Nullable<ICellData>) => Nullable<ICellData>) => {
      const { subUnitId: sheetId, row, col: column } = context;
      if (context.unitId !== unitId) return next(value);
      const content = model.grid.content(sheetId, row, column);
      if (content.formula !== null || content.value.kind === 'blank') return next(value);
      const text = entryText(content.value, numberFormatOf(model.grid.style(sheetId, row, column)), model.options.culture);
      return { ...value, v: text, t: TEXT, p: null };
    },
  } as unknown as Parameters<typeof interceptors.intercept>[1]);
  // Refused entries never get as far as Univer's own check.
  interceptors.intercept(sheets.VALIDATE_CELL, {
    priority: FIRST, handler: () => Promise.resolve(true),
  } as unknown as Parameters<typeof interceptors.intercept>[1]);
}

/** The editor's text: by the time the cell's data arrive here, numbers have lost what they were typed as. */
function typedText(editor: unknown, value: Nullable<ICellData>): string {
  const document = editor as { getBody?(): { readonly dataStream: string } | undefined } | null;
  const stream = document?.getBody?.()?.dataStream;
  const text = stream ?? String(value?.f ?? value?.v ?? '');
  return text.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

const cleared = (value: Nullable<ICellData>): ICellData => ({ ...(value?.s === undefined ? {} : { s: value.s }), p: null });

/** Numbers without a format of their own are drawn with the sign of the culture; Univer writes a point. */
export function installNumberDisplay(model: WorkbookModel): void {
  const { engine, unitId } = model.grid;
  const { core, sheets } = engine.modules;
  const { decimal } = model.options.culture;
  if (decimal === '.') return;
  const handler = (cell: Nullable<ICellData>, location: WriteContext, next: (value: Nullable<ICellData>) => unknown): unknown => {
    const isPlainNumber = location.unitId === unitId && cell?.t === NUMBER && typeof cell.v === 'number'
      && numberFormatOf(location.workbook.getStyles().getStyleByCell(cell)) === 'General';
    if (!isPlainNumber) return next(cell);
    return next({ ...cell, v: String(Number(Number(cell.v).toPrecision(11))).replace('.', decimal) });
  };
  const options = { effect: core.InterceptorEffectEnum.Value, priority: FIRST, handler } as unknown as Parameters<SheetInterceptors['intercept']>[1];
  engine.injector.get(sheets.SheetInterceptorService).intercept(sheets.INTERCEPTOR_POINT.CELL_CONTENT, options);
}

type SheetInterceptors = InstanceType<WorkbookModel['grid']['engine']['modules']['sheets']['SheetInterceptorService']>;
