/** The open workbook that the Excel classes share: the grid, what Excel adds to it, and who is acting on it. */
import { RichApiError } from '../richapi/errors';
import type { Events } from '../richapi/events';
import { type Area, intersection, quoteSheetName, formatA1 } from '../univer/area';
import { ConditionalRules } from '../univer/conditionalRules';
import type { Grid } from '../univer/grid';
import { Names } from '../univer/names';
import { Validations } from '../univer/validations';
import type { Culture } from './culture';
import type { LinkTarget } from './rangeLink';
import { type SheetState, newSheetState } from './sheetState';

/** Cell data of ours that Univer carries along when cells move. */
export interface CellCustom {
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly indent?: number;
  readonly shrinkToFit?: boolean;
  readonly hyperlink?: LinkTarget;
}

export interface ModelOptions {
  readonly culture: Culture;
  readonly readOnly: boolean;
  readonly fileName: string;
  /** The year that completes a date typed without one. */
  readonly currentYear: number;
}

export class WorkbookModel {
  readonly names: Names;
  readonly conditionalRules: ConditionalRules;
  readonly validations: Validations;
  readonly properties = new Map<string, string>();
  structureProtection: { readonly password: string | null } | null = null;
  calculationMode = 'Automatic';
  /** Files that were opened as new workbooks, in base64. */
  readonly openedFiles: string[] = [];
  onFileOpened: (base64: string) => void = () => undefined;
  isDirty = false;
  /** Who is changing the workbook right now; events say so. */
  actor: 'user' | 'addin' = 'user';
  /** Set once the interpreter exists. */
  events: Events | null = null;
  private readonly states = new Map<string, SheetState>();
  private isEditing = false;
  private afterEditing: (() => void)[] = [];
  private lastSheet = 0;
  private settled: Promise<void> = Promise.resolve();

  constructor(readonly grid: Grid, readonly options: ModelOptions) {
    this.conditionalRules = new ConditionalRules(grid);
    this.names = new Names(grid, mentions => {
      for (const store of this.ruleStores()) store.touchWhere(mentions);
    });
    this.validations = new Validations(grid);
  }

  state(sheetId: string): SheetState {
    let state = this.states.get(sheetId);
    if (state === undefined) {
      state = newSheetState();
      this.states.set(sheetId, state);
    }
    return state;
  }

  forgetSheet(sheetId: string): void {
    this.states.delete(sheetId);
    for (const store of this.ruleStores()) store.forgetSheet(sheetId);
  }

  ruleStores(): readonly [ConditionalRules, Validations] {
    return [this.conditionalRules, this.validations];
  }

  newSheetId(): string {
    this.lastSheet += 1;
    return sheetIdOf(this.lastSheet);
  }

  /** Whether a person is in the middle of typing into a cell. */
  get isEditingCell(): boolean {
    return this.isEditing;
  }

  setEditing(isEditing: boolean): void {
    this.isEditing = isEditing;
    if (isEditing) return;
    const waiting = this.afterEditing;
    this.afterEditing = [];
    for (const resume of waiting) resume();
  }

  async untilNotEditing(): Promise<void> {
    while (this.isEditing) await new Promise<void>(resolve => this.afterEditing.push(resolve));
  }

  /** Awaits conditional formats and formulas. */
  settle(): Promise<void> {
    this.settled = this.settled.then(() => this.settleNow());
    return this.settled;
  }

  private async settleNow(): Promise<void> {
    const changed = this.ruleStores().filter(store => store.isDirty);
    if (changed.length > 0) {
      for (const store of changed) store.push();
      await macrotask(); // Univer registers their formulas a few promises later
    }
    await this.grid.settle();
  }

  sheetName(sheetId: string): string {
    return this.grid.sheetName(sheetId);
  }

  sheetIdByName(name: string): string | null {
    const wanted = name.toLocaleLowerCase('vi');
    return this.grid.sheetIds().find(id => this.sheetName(id).toLocaleLowerCase('vi') === wanted) ?? null;
  }

  address(sheetId: string, area: Area): string {
    return `${quoteSheetName(this.sheetName(sheetId))}!${formatA1(area)}`;
  }

  custom(sheetId: string, row: number, column: number): CellCustom {
    return this.grid.custom(sheetId, row, column);
  }

  isLocked(sheetId: string, row: number, column: number): boolean {
    const state = this.state(sheetId);
    return this.custom(sheetId, row, column).locked ?? state.lockedColumns.get(column) ?? state.lockedByDefault;
  }

  assertNotReadOnly(): void {
    if (this.options.readOnly) throw new RichApiError('AccessDenied');
  }

  /** For changes of the sheets themselves: adding, deleting, renaming, moving. */
  assertStructureWritable(): void {
    this.assertNotReadOnly();
    if (this.structureProtection !== null) throw new RichApiError('AccessDenied');
  }

  /** For contents: a protected sheet takes them in unlocked cells only. */
  assertContentWritable(sheetId: string, area: Area): void {
    this.assertNotReadOnly();
    if (this.state(sheetId).protection === null) return;
    const cells = intersection(area, this.grid.physicalArea(sheetId));
    if (cells === null) throw new RichApiError('AccessDenied');
    for (let row = cells.row; row < cells.row + cells.rows; row += 1) {
      for (let column = cells.column; column < cells.column + cells.columns; column += 1) {
        if (this.isLocked(sheetId, row, column)) throw new RichApiError('AccessDenied');
      }
    }
  }

  /** For everything a protected sheet forbids unless an option of its protection allows it. */
  assertAllowed(sheetId: string, option: string | null): void {
    this.assertNotReadOnly();
    const { protection } = this.state(sheetId);
    if (protection === null) return;
    if (option === null || protection.options[option] !== true) throw new RichApiError('AccessDenied');
  }
}

/** Like the ids Excel gives its sheets. */
export const sheetIdOf = (index: number): string => `{00000000-0001-0000-${String(index).padStart(4, '0')}-000000000000}`;

const macrotask = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));
