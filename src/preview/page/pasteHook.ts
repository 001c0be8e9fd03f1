/** Texts pasted from outside are read as Excel reads them, in the person's culture. Validation is not asked, as in Excel. */
import { readEntry } from '../excel/entry';
import type { WorkbookModel } from '../excel/model';
import { numberFormatOf } from '../excel/styles';
import type { CellData, CellMatrix } from '../univer/cell';
import { enteredCell } from '../user';

interface Target {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: { readonly rows: readonly number[]; readonly cols: readonly number[] };
}

interface Mutations {
  readonly redos: readonly { readonly id: string; readonly params: object }[];
  readonly undos: readonly { readonly id: string; readonly params: object }[];
}

interface PastedCells {
  getValue(row: number, column: number): (CellData & { readonly richTextParma?: unknown }) | null | undefined;
}

interface ClipboardService {
  addClipboardHook(hook: {
    readonly id: string;
    readonly priority: number;
    onPastePlainText(target: Target, text: string): Mutations;
    onPasteCells(source: unknown, target: Target, cells: PastedCells): Mutations;
  }): unknown;
}

const NOTHING: Mutations = { redos: [], undos: [] };

export function installPasteHook(model: WorkbookModel): void {
  const { UniverSheetsUi } = window as unknown as { readonly UniverSheetsUi: { readonly ISheetClipboardService: never } };
  const clipboard: ClipboardService = model.grid.engine.injector.get<ClipboardService>(UniverSheetsUi.ISheetClipboardService);
  clipboard.addClipboardHook({
    id: 'excel-reading',
    priority: 1000, // after Univer's own hooks, whose results this one replaces
    onPastePlainText: (target, text) => pasted(model, target, () => text),
    // Copied inside the grid, cells keep what they hold.
    onPasteCells: (source, target, cells) => (source === null ? pasted(model, target, (row, column) => textOf(cells.getValue(row, column))) : NOTHING),
  });
}

function textOf(cell: CellData | null | undefined): string | null {
  return cell?.v === undefined || cell.v === null ? null : String(cell.v);
}

function pasted(model: WorkbookModel, target: Target, textAt: (row: number, column: number) => string | null): Mutations {
  const { subUnitId: sheetId, range } = target;
  const cellValue: CellMatrix = {};
  range.rows.forEach((row, i) => {
    range.cols.forEach((column, j) => {
      const text = textAt(i, j);
      if (text === null) return;
      const entry = readEntry(text, numberFormatOf(model.grid.style(sheetId, row, column)), model.options.culture, model.options.currentYear);
      (cellValue[row] ??= {})[column] = { ...enteredCell(model, sheetId, row, column, entry), p: null };
    });
  });
  const params = { unitId: target.unitId, subUnitId: sheetId, cellValue };
  const { sheets } = model.grid.engine.modules;
  const undo = sheets.SetRangeValuesUndoMutationFactory(model.grid.engine.injector, params as Parameters<typeof sheets.SetRangeValuesUndoMutationFactory>[1]);
  return { redos: [{ id: sheets.SetRangeValuesMutation.id, params }], undos: [{ id: sheets.SetRangeValuesMutation.id, params: undo }] };
}
