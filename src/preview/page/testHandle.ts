/** `window.standIn`: what end-to-end tests look at and wait for. */
import type { ExcelHost } from '../excel/host';
import { apiValue } from '../excel/changes';
import { type EvaluatedFormat, cellOf, evaluatedFormat, shownText, validity } from '../look';
import { User } from '../user';
import { type Rectangle, cellRectangle } from './cellRectangle';

export interface StandIn {
  readonly user: User;
  sheets(): string[];
  activeSheet(): string;
  value(sheet: string, address: string): string | number | boolean;
  formula(sheet: string, address: string): string | null;
  shownText(sheet: string, address: string): Promise<string>;
  evaluatedFormat(sheet: string, address: string): Promise<EvaluatedFormat>;
  validity(sheet: string, address: string): Promise<boolean>;
  /** Where a cell of the active sheet is on the page, for clicking; null when it is out of view. */
  cellRectangle(address: string): Rectangle | null;
  /** Resolves when everything has been computed and no request is being answered. */
  idle(): Promise<void>;
  readonly counters: { syncs: number; bytesSent: number };
}

export function createTestHandle(host: ExcelHost, counters: StandIn['counters'], pending: () => number): StandIn {
  const { model, grid } = host;
  return {
    user: new User(model), counters,
    sheets: () => grid.sheetIds().map(id => model.sheetName(id)),
    activeSheet: () => model.sheetName(grid.activeSheetId),
    value: (sheet, address) => {
      const { sheetId, row, column } = cellOf(model, sheet, address);
      return apiValue(grid.value(sheetId, row, column));
    },
    formula: (sheet, address) => {
      const { sheetId, row, column } = cellOf(model, sheet, address);
      return grid.content(sheetId, row, column).formula;
    },
    shownText: (sheet, address) => shownText(model, sheet, address),
    evaluatedFormat: (sheet, address) => evaluatedFormat(model, sheet, address),
    validity: (sheet, address) => validity(model, sheet, address),
    cellRectangle: address => {
      const { row, column } = cellOf(model, model.sheetName(grid.activeSheetId), address);
      return cellRectangle(grid, row, column);
    },
    idle: async () => {
      do {
        await new Promise(resolve => setTimeout(resolve, 50));
        await model.settle();
      } while (pending() > 0);
    },
  };
}
