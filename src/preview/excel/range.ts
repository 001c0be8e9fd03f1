/**
 * Excel.Range. Reading and writing cells as documented in
 * https://learn.microsoft.com/javascript/api/excel/excel.range and
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
import { RichApiError } from '../richapi/errors';
import { HostObject } from '../richapi/hostObject';
import { type Area, MAX_COLUMNS, MAX_ROWS, boundingArea, formatA1, intersection, isWholeColumns, isWholeRows, lastColumn, lastRow } from '../univer/area';
import { toRange } from '../univer/conditionalRules';
import { apiValue, valueType } from './changes';
import { shownAt } from './display';
import { hiddenState, hide } from './hiding';
import type { WorkbookModel } from './model';
import { copyInto } from './rangeCopy';
import { readLink, setLink } from './rangeLink';
import { clearRange, deleteCells, insertCells, mergeCells, mergedParts, unmergeCells } from './rangeStructure';
import { usedArea } from './usedArea';
import { setNumberFormats, sizeMismatch, writeFormulas, writeValues } from './writing';
import { numberFormatOf } from './styles';
import { RangeFormat } from './rangeFormat';
import { RangeAreas } from './rangeAreas';
import { RangeSort } from './rangeSort';
import { ConditionalFormatCollection } from './conditionalFormats';
import { DataValidation } from './dataValidation';
import { addressToArea } from './references';
import { Worksheet } from './worksheet';

export type Matrix<T> = T[][];

export class Range extends HostObject {
  constructor(readonly $model: WorkbookModel, readonly $sheetId: string, readonly $area: Area) {
    super();
  }

  get $type(): string {
    return 'Range';
  }

  override $assertAlive(): void {
    if (!this.$model.grid.hasSheet(this.$sheetId)) throw new RichApiError('ItemNotFound');
  }

  // Where it is

  get address(): string {
    return this.$model.address(this.$sheetId, this.$area);
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.$area.row;
  }

  get columnIndex(): number {
    return this.$area.column;
  }

  get rowCount(): number {
    return this.$area.rows;
  }

  get columnCount(): number {
    return this.$area.columns;
  }

  /** Documented: -1 when the number exceeds 2^31-1. */
  get cellCount(): number {
    const count = this.$area.rows * this.$area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return isWholeColumns(this.$area);
  }

  get isEntireRow(): boolean {
    return isWholeRows(this.$area);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.$model, this.$sheetId);
  }

  // What it holds. Documented: null for an unbounded range (whole rows or columns).

  get values(): Matrix<string | number | boolean> | null {
    return this.$map((row, column) => apiValue(this.$model.grid.value(this.$sheetId, row, column)));
  }

  set values(values: unknown) {
    writeValues(this.$model, this.$sheetId, this.$area, values);
  }

  get formulas(): Matrix<string | number | boolean> | null {
    return this.$map((row, column) => {
      const content = this.$model.grid.content(this.$sheetId, row, column);
      return content.formula ?? apiValue(content.value);
    });
  }

  set formulas(formulas: unknown) {
    writeFormulas(this.$model, this.$sheetId, this.$area, formulas);
  }

  get valueTypes(): Matrix<string> | null {
    return this.$map((row, column) => valueType(this.$model.grid.value(this.$sheetId, row, column)));
  }

  get text(): Matrix<string> | null {
    return this.$map((row, column) => shownAt(this.$model, this.$sheetId, row, column));
  }

  get numberFormat(): Matrix<string> | null {
    return this.$map((row, column) => numberFormatOf(this.$model.grid.style(this.$sheetId, row, column)));
  }

  set numberFormat(formats: unknown) {
    setNumberFormats(this.$model, this.$sheetId, this.$area, formats);
  }

  get format(): RangeFormat {
    return new RangeFormat(this);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.$model, this.$sheetId, this.$area);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }

  get sort(): RangeSort {
    return new RangeSort(this);
  }

  get hyperlink(): ReturnType<typeof readLink> {
    return readLink(this);
  }

  set hyperlink(link: unknown) {
    setLink(this, link);
  }

  // Hidden rows and columns

  get rowHidden(): boolean | null {
    return hiddenState(this, 'rows');
  }

  set rowHidden(hidden: unknown) {
    hide(this, 'rows', hidden === true);
  }

  get columnHidden(): boolean | null {
    return hiddenState(this, 'columns');
  }

  set columnHidden(hidden: unknown) {
    hide(this, 'columns', hidden === true);
  }

  get hidden(): boolean | null {
    return hiddenState(this, 'both');
  }

  // Other ranges

  getCell(row: number, column: number): Range {
    return this.$other({ row: this.$area.row + row, column: this.$area.column + column, rows: 1, columns: 1 });
  }

  getRow(row: number): Range {
    return this.$other({ ...this.$area, row: this.$area.row + row, rows: 1 });
  }

  getColumn(column: number): Range {
    return this.$other({ ...this.$area, column: this.$area.column + column, columns: 1 });
  }

  getOffsetRange(rowOffset: number, columnOffset: number): Range {
    return this.$other({ ...this.$area, row: this.$area.row + rowOffset, column: this.$area.column + columnOffset });
  }

  getResizedRange(deltaRows: number, deltaColumns: number): Range {
    return this.$other({ ...this.$area, rows: this.$area.rows + deltaRows, columns: this.$area.columns + deltaColumns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.$other({ ...this.$area, rows, columns });
  }

  getEntireRow(): Range {
    return this.$other({ ...this.$area, column: 0, columns: MAX_COLUMNS });
  }

  getEntireColumn(): Range {
    return this.$other({ ...this.$area, row: 0, rows: MAX_ROWS });
  }

  getLastCell(): Range {
    return this.$other({ row: lastRow(this.$area), column: lastColumn(this.$area), rows: 1, columns: 1 });
  }

  getLastRow(): Range {
    return this.$other({ ...this.$area, row: lastRow(this.$area), rows: 1 });
  }

  getLastColumn(): Range {
    return this.$other({ ...this.$area, column: lastColumn(this.$area), columns: 1 });
  }

  getRowsBelow(count = 1): Range {
    return this.$other({ ...this.$area, row: lastRow(this.$area) + 1, rows: count });
  }

  getColumnsAfter(count = 1): Range {
    return this.$other({ ...this.$area, column: lastColumn(this.$area) + 1, columns: count });
  }

  getBoundingRect(other: unknown): Range {
    return this.$other(boundingArea(this.$area, this.$areaOf(other)));
  }

  getIntersection(other: unknown): Range {
    const range = this.getIntersectionOrNullObject(other);
    if (range === null) throw new RichApiError('ItemNotFound');
    return range;
  }

  getIntersectionOrNullObject(other: unknown): Range | null {
    if (other instanceof Range && other.$sheetId !== this.$sheetId) return null;
    const common = intersection(this.$area, this.$areaOf(other));
    return common === null ? null : this.$other(common);
  }

  /** Documented: for a range without used cells this gives its top left cell. */
  async getUsedRange(valuesOnly = false): Promise<Range> {
    return (await this.getUsedRangeOrNullObject(valuesOnly)) ?? this.getCell(0, 0);
  }

  async getUsedRangeOrNullObject(valuesOnly = false): Promise<Range | null> {
    await this.$model.settle();
    const area = usedArea(this.$model, this.$sheetId, valuesOnly, this.$area);
    return area === null ? null : this.$other(area);
  }

  /** Documented: the merged areas of the range, or a null object where there is none. */
  getMergedAreasOrNullObject(): RangeAreas | null {
    return RangeAreas.$of(this.$model, this.$sheetId, mergedParts(this.$model, this.$sheetId, this.$area));
  }

  // Doing things

  select(): void {
    const { grid } = this.$model;
    const sheet = grid.facadeOf(this.$sheetId);
    sheet.activate();
    grid.ensureSize(this.$sheetId, this.$physical());
    sheet.setActiveSelection(sheet.getRange({ ...toRange(this.$physical()), unitId: grid.unitId, sheetId: this.$sheetId }));
  }

  merge(across = false): void {
    mergeCells(this.$model, this.$sheetId, this.$area, across);
  }

  unmerge(): void {
    unmergeCells(this.$model, this.$sheetId, this.$area);
  }

  clear(applyTo = 'All'): void {
    clearRange(this.$model, this.$sheetId, this.$area, applyTo);
  }

  insert(shift: string): Range {
    insertCells(this.$model, this.$sheetId, this.$area, shift);
    return this.$other(this.$area);
  }

  delete(shift: string): void {
    deleteCells(this.$model, this.$sheetId, this.$area, shift);
  }

  async copyFrom(source: unknown, copyType = 'All', skipBlanks = false, transpose = false): Promise<void> {
    await this.$model.settle();
    const from = source instanceof Range ? { sheetId: source.$sheetId, area: source.$area } : addressToArea(this.$model, this.$sheetId, String(source));
    copyInto(this.$model, { sheetId: this.$sheetId, area: this.$area }, from, { copyType, skipBlanks, transpose });
  }

  /** Sent before an array of more than 1,500 cells, which the client library writes in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.$area.rows || columns !== this.$area.columns) throw sizeMismatch();
  }

  // For the other classes of the host

  $other(area: Area): Range {
    const isInside = area.row >= 0 && area.column >= 0 && area.rows > 0 && area.columns > 0 && lastRow(area) < MAX_ROWS && lastColumn(area) < MAX_COLUMNS;
    if (!isInside) throw new RichApiError('InvalidArgument');
    return new Range(this.$model, this.$sheetId, area);
  }

  /** The part of the range that exists in the grid. Bounded ranges come into existence when asked for. */
  $physical(): Area {
    const bounded = { ...this.$area, ...(isWholeColumns(this.$area) ? { rows: 1 } : {}), ...(isWholeRows(this.$area) ? { columns: 1 } : {}) };
    this.$model.grid.ensureSize(this.$sheetId, bounded);
    return intersection(this.$area, this.$model.grid.physicalArea(this.$sheetId)) ?? bounded;
  }

  $rows(): number[] {
    const area = this.$physical();
    return Array.from({ length: area.rows }, (_, index) => area.row + index);
  }

  $columns(): number[] {
    const area = this.$physical();
    return Array.from({ length: area.columns }, (_, index) => area.column + index);
  }

  $a1(): string {
    return formatA1(this.$area);
  }

  private $map<T>(read: (row: number, column: number) => T): Matrix<T> | null {
    const { row, column, rows, columns } = this.$area;
    if (isWholeColumns(this.$area) || isWholeRows(this.$area)) return null;
    return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => read(row + i, column + j)));
  }

  private $areaOf(other: unknown): Area {
    return other instanceof Range ? other.$area : addressToArea(this.$model, this.$sheetId, String(other)).area;
  }
}
