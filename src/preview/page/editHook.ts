/**
 * What a person types into the visible grid is read as Excel reads it (numbers with a decimal comma,
 * percentages, dates, the apostrophe) and refused where a validation refuses it. Univer reads entries its own
 * way (77,5 becomes text), so its reading is replaced.
 */
import type { Workbook, Worksheet } from '@univerjs/core';
import { entryText } from '../excel/entryText';
import type { WorkbookModel } from '../excel/model';
import { numberFormatOf } from '../excel/styles';
import { type CellData, type CellStyle, cellType } from '../univer/cell';
import { enteredCell, judgeEntry } from '../user';

export interface Refusal {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly title: string;
  readonly message: string;
}

interface CellPlace {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly workbook: Workbook;
  readonly worksheet: Worksheet;
  readonly row: number;
  readonly col: number;
}

type Cell = CellData | null | undefined;
type Handler = (cell: Cell, place: CellPlace, next: (cell: Cell) => unknown) => unknown;

/** The part of Univer's interceptors that is needed. */
interface Interceptors {
  intercept(point: unknown, interceptor: { readonly priority: number; readonly effect?: unknown; readonly handler: Handler }): unknown;
}

/** Before the readings of Univer's own plug-ins. */
const FIRST = 1000;

export function installEditHook(model: WorkbookModel, onRefusal: (refusal: Refusal) => void): void {
  const { engine } = model.grid;
  const { core, sheets } = engine.modules;
  const interceptors = engine.injector.get(sheets.SheetInterceptorService).writeCellInterceptor as unknown as Interceptors;
  const instances = engine.injector.get(core.IUniverInstanceService);
  const editor = (): unknown => instances.getUnit(core.DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  interceptors.intercept(sheets.BEFORE_CELL_EDIT, { priority: FIRST, handler: ours(model, (cell, place, next) => shown(model, cell, place, next)) });
  interceptors.intercept(sheets.AFTER_CELL_EDIT, { priority: FIRST, handler: ours(model, (cell, place) => entered(model, cell, place, typedText(editor(), cell), onRefusal)) });
  // Refused entries never get as far as Univer's own check.
  interceptors.intercept(sheets.VALIDATE_CELL, { priority: FIRST, handler: () => Promise.resolve(true) });
}

/** Univer edits texts of its own too, in the formula bar for instance. */
const ours = (model: WorkbookModel, handler: Handler): Handler => (cell, place, next) =>
  (place.unitId === model.grid.unitId ? handler(cell, place, next) : next(cell));

/** The editor shows what would have to be typed: 12,5 and not 12.5. */
function shown(model: WorkbookModel, cell: Cell, place: CellPlace, next: (cell: Cell) => unknown): unknown {
  const { subUnitId: sheetId, row, col: column } = place;
  const { formula, value } = model.grid.content(sheetId, row, column);
  if (formula !== null || value.kind === 'blank') return next(cell);
  const text = entryText(value, numberFormatOf(model.grid.style(sheetId, row, column)), model.options.culture);
  return { ...cell, v: text, t: cellType.text, p: null };
}

function entered(model: WorkbookModel, cell: Cell, place: CellPlace, typed: string, onRefusal: (refusal: Refusal) => void): Cell {
  const { subUnitId: sheetId, row, col: column } = place;
  const { entry, ...result } = judgeEntry(model, sheetId, row, column, typed);
  if (!result.refused) return { ...(cell?.s === undefined ? {} : { s: cell.s }), p: null, ...enteredCell(model, sheetId, row, column, entry) };
  onRefusal({ sheetId, row, column, title: result.title, message: result.message });
  return model.grid.cellData(sheetId, row, column);
}

/** The editor's text: by the time the cell's data arrive here, numbers have lost what they were typed as. */
function typedText(editor: unknown, cell: Cell): string {
  const document = editor as { getBody?(): { readonly dataStream: string } | undefined } | null;
  const text = document?.getBody?.()?.dataStream ?? String(cell?.f ?? cell?.v ?? '');
  return text.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

/** Numbers without a format of their own are drawn with the sign of the culture; Univer writes a point. */
export function installNumberDisplay(model: WorkbookModel): void {
  const { core, sheets } = model.grid.engine.modules;
  const { decimal } = model.options.culture;
  if (decimal === '.') return;
  const handler = ours(model, (cell, place, next) => {
    if (cell?.t !== cellType.number || typeof cell.v !== 'number' || !isGeneral(cell, place)) return next(cell);
    return next({ ...cell, v: String(Number(cell.v.toPrecision(11))).replace('.', decimal) });
  });
  const interceptors = model.grid.engine.injector.get(sheets.SheetInterceptorService) as unknown as Interceptors;
  interceptors.intercept(sheets.INTERCEPTOR_POINT.CELL_CONTENT, { priority: FIRST, effect: core.InterceptorEffectEnum.Value, handler });
}

function isGeneral(cell: CellData, place: CellPlace): boolean {
  const styles = place.workbook.getStyles();
  return numberFormatOf(styles.getStyleByCell(cell as Parameters<typeof styles.getStyleByCell>[0]) as CellStyle | null | undefined) === 'General';
}
