/** What Excel knows of a sheet and Univer does not. */
import type { ChartState } from './chartState';
import type { Area } from '../univer/area';
import type { Shift } from '../univer/shift';

export interface ProtectionOptions {
  readonly [option: string]: boolean | string | undefined;
}

export interface SheetState {
  isVeryHidden: boolean;
  protection: { readonly options: ProtectionOptions; readonly password: string | null } | null;
  /** Locked unless said otherwise, as in a new sheet; columns override the sheet, cells (in their custom data) override both. */
  lockedByDefault: boolean;
  lockedColumns: Map<number, boolean>;
  filterArea: Area | null;
  /** Page layout and header texts by documented member name. */
  readonly pageLayout: Map<string, unknown>;
  readonly headersFooters: Map<string, string>;
  /** Top to bottom in the order in which they were added. */
  readonly charts: ChartState[];
  /** The rows below horizontal page breaks. */
  readonly rowBreaks: Set<number>;
}

export const newSheetState = (): SheetState => ({
  isVeryHidden: false, protection: null, lockedByDefault: true, lockedColumns: new Map(), filterArea: null,
  pageLayout: new Map(), headersFooters: new Map(), charts: [], rowBreaks: new Set(),
});

export function shiftSheetState(state: SheetState, shift: Shift): void {
  if (shift.axis !== 'column') return;
  const moved = new Map<number, boolean>();
  for (const [column, locked] of state.lockedColumns) {
    const isDeleted = shift.count < 0 && column >= shift.at && column < shift.at - shift.count;
    if (!isDeleted) moved.set(column < shift.at ? column : column + shift.count, locked);
  }
  state.lockedColumns = moved;
}
