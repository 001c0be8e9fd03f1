/**
 * A person at the grid: types, pastes, inserts rows, sorts, renames. What is typed goes through the same
 * reading as in the browser page, in the person's culture, and a validation that refuses an entry refuses it.
 */
import { type Entry, readEntry } from './excel/entry';
import type { WorkbookModel } from './excel/model';
import { addressToArea } from './excel/references';
import { rearrangeRows, sortRows } from './excel/sorting';
import { assertSheetName } from './excel/sheetName';
import { numberFormatOf } from './excel/styles';
import { checkValidation } from './excel/validationCheck';
import { type Area, MAX_ROWS } from './univer/area';
import { toRange } from './univer/conditionalRules';
import { type CellInput, type Scalar, cellDataOf } from './univer/content';
import type { CellMatrix } from './univer/cell';

export type TypingResult =
  | { readonly refused: false }
  /** What Excel shows: the rule's own words, or its standard ones. */
  | { readonly refused: true; readonly title: string; readonly message: string };

const ACCEPTED: TypingResult = { refused: false };

/** Shown when a rule brings no words of its own. */
const STANDARD = { title: 'Microsoft Excel', message: 'Giá trị này không khớp với hạn chế xác thực dữ liệu được xác định cho ô này.' };
const READ_ONLY = { title: 'Microsoft Excel', message: 'Sổ làm việc này chỉ mở để đọc.' };
const LOCKED = { title: 'Microsoft Excel', message: 'Ô hoặc biểu đồ bạn đang cố thay đổi nằm trên trang tính được bảo vệ.' };

/** What comes of an entry, before anything is written. */
export function judgeEntry(model: WorkbookModel, sheetId: string, row: number, column: number, text: string): TypingResult & { readonly entry: Entry } {
  const entry = readEntry(text, numberFormatOf(model.grid.style(sheetId, row, column)), model.options.culture, model.options.currentYear);
  if (model.options.readOnly) return { refused: true, ...READ_ONLY, entry };
  if (model.state(sheetId).protection !== null && model.isLocked(sheetId, row, column)) return { refused: true, ...LOCKED, entry };
  const rule = model.validations.at(sheetId, row, column)?.validation;
  const value: Scalar = entry.input.kind === 'formula'
    ? scalarOfFormula(model, sheetId, row, column, entry.input.formula)
    : entry.input;
  // Only the Stop style refuses; the others ask, and the person may go on. Emptying a cell is never refused.
  const isRefused = rule !== undefined && rule.alert.show && rule.alert.style === 'Stop' && value.kind !== 'blank' && !checkValidation(model, sheetId, row, column, value);
  if (!isRefused) return { ...ACCEPTED, entry };
  const { title, message } = rule.alert;
  return { refused: true, title: title === '' ? STANDARD.title : title, message: message === '' ? STANDARD.message : message, entry };
}

function scalarOfFormula(model: WorkbookModel, sheetId: string, row: number, column: number, formula: string): Scalar {
  const value = model.grid.evaluate(sheetId, row, column, formula)[0]?.[0] ?? null;
  if (value === null) return { kind: 'number', value: 0 };
  if (typeof value === 'number') return { kind: 'number', value };
  return typeof value === 'boolean' ? { kind: 'boolean', value } : { kind: 'text', value };
}

/** The cell data an accepted entry becomes; a General cell takes the format the entry asks for. */
export function enteredCell(model: WorkbookModel, sheetId: string, row: number, column: number, entry: Entry): CellMatrix[number][number] {
  const isGeneral = numberFormatOf(model.grid.style(sheetId, row, column)) === 'General';
  return { ...cellDataOf(entry.input), ...(isGeneral && entry.format !== null ? { s: { n: { pattern: entry.format } } } : {}) };
}

export class User {
  constructor(private readonly model: WorkbookModel) {}

  async type(sheet: string, address: string, text: string): Promise<TypingResult> {
    await this.model.settle();
    const { sheetId, area } = this.place(sheet, address);
    const { entry, ...result } = judgeEntry(this.model, sheetId, area.row, area.column, text);
    if (!result.refused) {
      this.model.grid.ensureSize(sheetId, area);
      this.model.grid.setCells(sheetId, { [area.row]: { [area.column]: enteredCell(this.model, sheetId, area.row, area.column, entry) } });
      await this.model.settle();
    }
    return result;
  }

  /**
   * Pastes texts copied from outside, or values. Excel reads texts as if typed but runs no validation
   * (documented: "data validation ... is not triggered by copying or filling"). What is undefined is left as it is:
   * several pastes, one beside the other, computed once.
   */
  async paste(sheet: string, address: string, matrix: readonly (readonly (string | number | boolean | null | undefined)[])[]): Promise<void> {
    const { sheetId, area } = this.place(sheet, address);
    const cells: CellMatrix = {};
    matrix.forEach((line, i) => {
      line.forEach((value, j) => {
        const [row, column] = [area.row + i, area.column + j];
        if (value === undefined) return;
        (cells[row] ??= {})[column] = enteredCell(this.model, sheetId, row, column, this.pasted(sheetId, row, column, value));
      });
    });
    this.model.grid.ensureSize(sheetId, { ...area, rows: matrix.length, columns: Math.max(1, ...matrix.map(line => line.length)) });
    this.model.grid.setCells(sheetId, cells);
    await this.model.settle();
  }

  /** The Delete key. */
  async erase(sheet: string, address: string): Promise<void> {
    const { sheetId, area } = this.place(sheet, address);
    const blanks = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, (): CellInput => ({ kind: 'blank' })));
    this.model.grid.write(sheetId, area.row, area.column, blanks);
    await this.model.settle();
  }

  /** `at` is the number of the row as the sheet shows it, 1 for the first. */
  async insertRows(sheet: string, at: number, count = 1): Promise<void> {
    this.model.grid.facadeOf(this.sheet(sheet)).insertRowsBefore(at - 1, count);
    await this.model.settle();
  }

  async deleteRows(sheet: string, at: number, count = 1): Promise<void> {
    this.model.grid.facadeOf(this.sheet(sheet)).deleteRows(at - 1, count);
    await this.model.settle();
  }

  /** `at` is the letter of the column. */
  async insertColumns(sheet: string, at: string, count = 1): Promise<void> {
    const { sheetId, area } = this.place(sheet, `${at}:${at}`);
    this.model.grid.facadeOf(sheetId).insertColumnsBefore(area.column, count);
    await this.model.settle();
  }

  async deleteColumns(sheet: string, at: string, count = 1): Promise<void> {
    const { sheetId, area } = this.place(sheet, `${at}:${at}`);
    this.model.grid.facadeOf(sheetId).deleteColumns(area.column, count);
    await this.model.settle();
  }

  /** Takes rows out and puts them in before another row, as dragging with Shift does. */
  async moveRows(sheet: string, from: number, count: number, before: number): Promise<void> {
    const sheetId = this.sheet(sheet);
    const width = this.model.grid.physicalArea(sheetId).columns;
    const first = Math.min(from, before) - 1;
    const end = Math.max(from + count, before) - 1;
    const rows = Array.from({ length: end - first }, (_, index) => first + index);
    const moving = rows.filter(row => row >= from - 1 && row < from - 1 + count);
    const staying = rows.filter(row => !moving.includes(row));
    const split = staying.filter(row => row < before - 1).length;
    rearrangeRows(this.model, sheetId, { row: first, rows: rows.length, column: 0, columns: width }, [...staying.slice(0, split), ...moving, ...staying.slice(split)]);
    await this.model.settle();
  }

  /** Sorts an area by one of its columns, named by its letter. */
  async sort(sheet: string, address: string, byColumn: string, ascending = true): Promise<void> {
    await this.model.settle();
    const { sheetId, area } = this.place(sheet, address);
    const key = this.place(sheet, `${byColumn}1`).area.column - area.column;
    sortRows(this.model, sheetId, area, [{ key, ascending }], false);
    await this.model.settle();
  }

  async renameSheet(sheet: string, name: string): Promise<void> {
    const sheetId = this.sheet(sheet);
    assertSheetName(this.model, name, sheetId);
    this.model.grid.run('sheet.command.set-worksheet-name', { subUnitId: sheetId, name });
    await this.model.settle();
  }

  async addSheet(name: string): Promise<void> {
    assertSheetName(this.model, name, null);
    this.model.grid.addSheet(this.model.newSheetId(), name);
    await this.model.settle();
  }

  async deleteSheet(sheet: string): Promise<void> {
    this.model.grid.run('sheet.command.remove-sheet', { subUnitId: this.sheet(sheet) });
    await this.model.settle();
  }

  activate(sheet: string): void {
    this.model.grid.facadeOf(this.sheet(sheet)).activate();
  }

  select(sheet: string, address: string): void {
    const { sheetId, area } = this.place(sheet, address);
    const facade = this.model.grid.facadeOf(sheetId);
    facade.activate();
    facade.setActiveSelection(facade.getRange({ ...toRange(area), unitId: this.model.grid.unitId, sheetId }));
  }

  /** Begins or ends typing into a cell; meanwhile Excel takes no requests. */
  editCell(isEditing: boolean): void {
    this.model.setEditing(isEditing);
  }

  private pasted(sheetId: string, row: number, column: number, value: string | number | boolean | null): Entry {
    if (value === null) return { input: { kind: 'blank' }, format: null };
    if (typeof value === 'number') return { input: { kind: 'number', value }, format: null };
    if (typeof value === 'boolean') return { input: { kind: 'boolean', value }, format: null };
    return readEntry(value, numberFormatOf(this.model.grid.style(sheetId, row, column)), this.model.options.culture, this.model.options.currentYear);
  }

  private sheet(name: string): string {
    const id = this.model.sheetIdByName(name);
    if (id === null) throw new Error(`There is no sheet "${name}".`);
    return id;
  }

  private place(sheet: string, address: string): { readonly sheetId: string; readonly area: Area } {
    const place = addressToArea(this.model, this.sheet(sheet), address);
    if (place.area.rows > MAX_ROWS) throw new Error(`Bad address ${address}`);
    return place;
  }
}
