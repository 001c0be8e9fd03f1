/** Excel.Worksheet, https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
import { RichApiError } from '../richapi/errors';
import { type EventInfo, HostObject } from '../richapi/hostObject';
import { MAX_COLUMNS, MAX_ROWS } from '../univer/area';
import { AutoFilter } from './autoFilter';
import { ChartCollection } from './charts';
import { sheetEvents } from './eventTypes';
import { WorksheetFreezePanes } from './freezePanes';
import type { WorkbookModel } from './model';
import { NamedItemCollection } from './namedItems';
import { PageBreakCollection } from './pageBreaks';
import { PageLayout } from './pageLayout';
import { WorksheetProtection } from './protection';
import { Range } from './range';
import { POINTS_PER_PIXEL } from './rangeFormat';
import { addressToArea } from './references';
import { assertSheetName } from './sheetName';
import { readColor } from './styles';
import { TableCollection } from './tables';
import { usedArea } from './usedArea';

export class Worksheet extends HostObject {
  constructor(readonly $model: WorkbookModel, readonly $sheetId: string) {
    super();
  }

  get $type(): string {
    return 'Worksheet';
  }

  override get $id(): string {
    return this.$sheetId;
  }

  override get $events(): Readonly<Record<string, EventInfo>> {
    return sheetEvents;
  }

  override get $eventTarget(): string {
    return this.$sheetId;
  }

  override $assertAlive(): void {
    if (!this.$model.grid.hasSheet(this.$sheetId)) throw new RichApiError('ItemNotFound');
  }

  get id(): string {
    return this.$sheetId;
  }

  get name(): string {
    return this.$model.sheetName(this.$sheetId);
  }

  set name(name: unknown) {
    this.$model.assertStructureWritable();
    assertSheetName(this.$model, name, this.$sheetId);
    this.$model.grid.run('sheet.command.set-worksheet-name', { subUnitId: this.$sheetId, name });
  }

  get position(): number {
    return this.$model.grid.sheetIds().indexOf(this.$sheetId);
  }

  set position(position: unknown) {
    this.$model.assertStructureWritable();
    const count = this.$model.grid.sheetIds().length;
    if (typeof position !== 'number' || position < 0 || position >= count) throw new RichApiError('InvalidArgument');
    this.$model.grid.run('sheet.mutation.set-worksheet-order', { subUnitId: this.$sheetId, fromOrder: this.position, toOrder: position });
  }

  get visibility(): string {
    if (!this.$isHidden()) return 'Visible';
    return this.$model.state(this.$sheetId).isVeryHidden ? 'VeryHidden' : 'Hidden';
  }

  /** The last visible sheet cannot be hidden. */
  set visibility(visibility: unknown) {
    if (visibility !== 'Visible' && visibility !== 'Hidden' && visibility !== 'VeryHidden') throw new RichApiError('InvalidArgument');
    this.$model.assertStructureWritable();
    this.$model.state(this.$sheetId).isVeryHidden = visibility === 'VeryHidden';
    if (visibility !== 'Visible') this.#leave();
    this.$model.grid.run('sheet.mutation.set-worksheet-hidden', { subUnitId: this.$sheetId, hidden: visibility === 'Visible' ? 0 : 1 });
  }

  get tabColor(): string {
    return (this.$model.grid.sheet(this.$sheetId).getTabColor() ?? '').toUpperCase();
  }

  set tabColor(color: unknown) {
    this.$model.assertStructureWritable();
    this.$model.grid.run('sheet.mutation.set-tab-color', { subUnitId: this.$sheetId, color: color === '' ? '' : readColor(color) });
  }

  get showGridlines(): boolean {
    const shown: number = this.$model.grid.sheet(this.$sheetId).getConfig().showGridlines;
    return shown !== 0;
  }

  set showGridlines(show: unknown) {
    this.$model.grid.run('sheet.mutation.toggle-gridlines', { subUnitId: this.$sheetId, showGridlines: show === true ? 1 : 0 });
  }

  /** The name under which the client sends a change of `showGridlines`. */
  get gridlines(): boolean {
    return this.showGridlines;
  }

  set gridlines(show: unknown) {
    this.showGridlines = show === true;
  }

  /** Points here; in Excel the unit is the width of a zero in the workbook's font. */
  get standardWidth(): number {
    return this.$model.grid.sheet(this.$sheetId).getConfig().defaultColumnWidth * POINTS_PER_PIXEL;
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this);
  }

  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.$model, this.$sheetId);
  }

  get tables(): TableCollection {
    return new TableCollection(this.$model, this.$sheetId);
  }

  getRange(address?: string): Range {
    if (address === undefined || address === '') {
      return new Range(this.$model, this.$sheetId, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    }
    const place = addressToArea(this.$model, this.$sheetId, address);
    return new Range(this.$model, place.sheetId, place.area);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.getCell(0, 0).$other({ row, column, rows, columns });
  }

  getCell(row: number, column: number): Range {
    return new Range(this.$model, this.$sheetId, { row: 0, column: 0, rows: 1, columns: 1 }).$other({ row, column, rows: 1, columns: 1 });
  }

  /** Documented: for a blank sheet the top left cell. */
  async getUsedRange(valuesOnly = false): Promise<Range> {
    return (await this.getUsedRangeOrNullObject(valuesOnly)) ?? this.getCell(0, 0);
  }

  async getUsedRangeOrNullObject(valuesOnly = false): Promise<Range | null> {
    await this.$model.settle();
    const area = usedArea(this.$model, this.$sheetId, valuesOnly, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    return area === null ? null : new Range(this.$model, this.$sheetId, area);
  }

  getNext(visibleOnly = false): Worksheet {
    return found(this.#neighbour(1, visibleOnly));
  }

  getNextOrNullObject(visibleOnly = false): Worksheet | null {
    return this.#neighbour(1, visibleOnly);
  }

  getPrevious(visibleOnly = false): Worksheet {
    return found(this.#neighbour(-1, visibleOnly));
  }

  getPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return this.#neighbour(-1, visibleOnly);
  }

  /** A hidden sheet cannot be activated. */
  activate(): void {
    if (this.$isHidden()) throw new RichApiError('InvalidOperation');
    this.$model.grid.facadeOf(this.$sheetId).activate();
  }

  calculate(): void {
    // The engine recalculates by itself, and every request waits for it.
  }

  /** Documented: a very hidden sheet must be shown before it can be deleted. */
  delete(): void {
    this.$model.assertStructureWritable();
    if (this.visibility === 'VeryHidden') throw new RichApiError('InvalidOperation');
    this.#leave();
    this.$model.grid.run('sheet.command.remove-sheet', { subUnitId: this.$sheetId });
  }

  $isHidden(): boolean {
    return this.$model.grid.isHidden(this.$sheetId);
  }

  /** At least one sheet stays visible; when the active one goes, another becomes active. */
  #leave(): void {
    const others = this.$model.grid.sheetIds().filter(id => id !== this.$sheetId && !this.$model.grid.isHidden(id));
    const [next] = others;
    if (next === undefined) throw new RichApiError('InvalidOperation');
    if (this.$model.grid.activeSheetId === this.$sheetId) this.$model.grid.facadeOf(next).activate();
  }

  #neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const ids = this.$model.grid.sheetIds();
    for (let index = this.position + step; index >= 0 && index < ids.length; index += step) {
      const id = ids[index];
      if (id !== undefined && (!visibleOnly || !this.$model.grid.isHidden(id))) return new Worksheet(this.$model, id);
    }
    return null;
  }
}

function found(sheet: Worksheet | null): Worksheet {
  if (sheet === null) throw new RichApiError('ItemNotFound');
  return sheet;
}
