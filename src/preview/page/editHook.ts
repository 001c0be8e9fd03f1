/**
 * What a person types into the visible grid is read as Excel reads it (numbers with a decimal comma,
 * percentages, dates, the apostrophe) and refused where a validation refuses it. Univer reads entries its own
 * way (77,5 becomes text), so its reading is replaced.
 */
import type { ICellData, Nullable, Workbook, Worksheet } from '@univerjs/core';
import type { WorkbookModel } from '../excel/model';
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
