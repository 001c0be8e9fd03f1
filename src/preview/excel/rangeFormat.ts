/** Excel.RangeFormat and what hangs on it: fill, font, protection. Sizes are in points, the grid's in pixels. */
import { HostObject } from '../richapi/hostObject';
import { RichApiError } from '../richapi/errors';
import { isWholeColumns, isWholeRows } from '../univer/area';
import { textWrap } from '../univer/cell';
import { toRange } from '../univer/conditionalRules';
import { RangeBorderCollection } from './borders';
import { fittingColumnPixels, fittingRowPixels } from './fit';
import { applyCustom, applyStyle, readCustom, readStyle, uniform } from './formatAccess';
import type { Range } from './range';
import { horizontal, readColor, showColor, vertical } from './styles';

export const POINTS_PER_PIXEL = 0.75;

export class RangeFormat extends HostObject {
  constructor(readonly $range: Range) {
    super();
  }

  get $type(): string {
    return 'RangeFormat';
  }

  override $assertAlive(): void {
    this.$range.$assertAlive();
  }

  get fill(): RangeFill {
    return new RangeFill(this.$range);
  }

  get font(): RangeFont {
    return new RangeFont(this.$range);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.$range);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.$range);
  }

  get horizontalAlignment(): string | null {
    return read(this.$range, style => horizontal.toExcel(style.ht ?? 0));
  }

  set horizontalAlignment(alignment: unknown) {
    write(this.$range, { ht: horizontal.toUniver(alignment) });
  }

  get verticalAlignment(): string | null {
    return read(this.$range, style => vertical.toExcel(style.vt ?? 3));
  }

  set verticalAlignment(alignment: unknown) {
    write(this.$range, { vt: vertical.toUniver(alignment) });
  }

  get wrapText(): boolean | null {
    return read(this.$range, style => style.tb === textWrap.wrap);
  }

  set wrapText(wrap: unknown) {
    write(this.$range, { tb: wrap === true ? textWrap.wrap : null });
  }

  get shrinkToFit(): boolean | null {
    const { $model, $sheetId, $area } = this.$range;
    return readCustom($model, $sheetId, $area, custom => custom.shrinkToFit === true);
  }

  set shrinkToFit(shrink: unknown) {
    const { $model, $sheetId } = this.$range;
    applyCustom($model, $sheetId, this.$range.$physical(), { shrinkToFit: shrink === true });
    if (shrink === true) write(this.$range, { tb: textWrap.clip });
  }

  get indentLevel(): number | null {
    const { $model, $sheetId, $area } = this.$range;
    return readCustom($model, $sheetId, $area, custom => custom.indent ?? 0);
  }

  /** Documented: an integer from 0 to 250. Univer has no indent; padding looks the same. */
  set indentLevel(level: unknown) {
    if (typeof level !== 'number' || level < 0 || level > 250) throw new RichApiError('InvalidArgument');
    const { $model, $sheetId } = this.$range;
    applyCustom($model, $sheetId, this.$range.$physical(), { indent: level });
    write(this.$range, { pd: level === 0 ? null : { l: 2 + level * 9 } });
  }

  /** Documented: -90 to 90, or 180 for vertical text. Univer turns the other way. */
  get textOrientation(): number | null {
    return read(this.$range, style => (style.tr?.v === 1 ? 180 : -(style.tr?.a ?? 0) || 0));
  }

  set textOrientation(degrees: unknown) {
    if (typeof degrees !== 'number' || ((degrees < -90 || degrees > 90) && degrees !== 180)) throw new RichApiError('InvalidArgument');
    write(this.$range, { tr: degrees === 180 ? { a: 0, v: 1 } : { a: -degrees, v: 0 } });
  }

  get rowHeight(): number | null {
    const sheet = this.$range.$model.grid.sheet(this.$range.$sheetId);
    return uniform(this.$range.$rows().map(row => sheet.getRowHeight(row) * POINTS_PER_PIXEL)) ?? null;
  }

  set rowHeight(points: unknown) {
    const { $model, $sheetId } = this.$range;
    $model.assertAllowed($sheetId, 'allowFormatRows');
    setRowPixels(this.$range, toRange(this.$range.$physical()), size(points, 409.5));
  }

  get columnWidth(): number | null {
    const sheet = this.$range.$model.grid.sheet(this.$range.$sheetId);
    return uniform(this.$range.$columns().map(column => sheet.getColumnWidth(column) * POINTS_PER_PIXEL)) ?? null;
  }

  set columnWidth(points: unknown) {
    const { $model, $sheetId } = this.$range;
    $model.assertAllowed($sheetId, 'allowFormatColumns');
    $model.grid.run('sheet.mutation.set-worksheet-col-width', { subUnitId: $sheetId, ranges: [toRange(this.$range.$physical())], colWidth: size(points, 2000) });
  }

  async autofitRows(): Promise<void> {
    const { $model, $sheetId } = this.$range;
    $model.assertAllowed($sheetId, 'allowFormatRows');
    await $model.settle();
    for (const row of this.$range.$rows()) {
      setRowPixels(this.$range, { ...toRange(this.$range.$physical()), startRow: row, endRow: row }, fittingRowPixels($model, $sheetId, row));
    }
  }

  async autofitColumns(): Promise<void> {
    const { $model, $sheetId } = this.$range;
    $model.assertAllowed($sheetId, 'allowFormatColumns');
    await $model.settle();
    for (const column of this.$range.$columns()) {
      const ranges = [{ ...toRange(this.$range.$physical()), startColumn: column, endColumn: column }];
      $model.grid.run('sheet.mutation.set-worksheet-col-width', { subUnitId: $sheetId, ranges, colWidth: fittingColumnPixels($model, $sheetId, column) });
    }
  }
}

function setRowPixels(range: Range, area: ReturnType<typeof toRange>, rowHeight: number): void {
  const { $model, $sheetId } = range;
  $model.grid.run('sheet.mutation.set-worksheet-row-height', { subUnitId: $sheetId, ranges: [area], rowHeight });
  $model.grid.run('sheet.mutation.set-worksheet-row-is-auto-height', { subUnitId: $sheetId, ranges: [area], autoHeightInfo: 0 });
}

function size(points: unknown, most: number): number {
  if (typeof points !== 'number' || !(points >= 0) || points > most) throw new RichApiError('InvalidArgument');
  return Math.round(points / POINTS_PER_PIXEL);
}

const read = <T>(range: Range, pick: Parameters<typeof readStyle<T>>[3]): T | null => readStyle(range.$model, range.$sheetId, range.$area, pick);

function write(range: Range, patch: Parameters<typeof applyStyle>[3]): void {
  const { $model, $sheetId, $area } = range;
  $model.assertAllowed($sheetId, 'allowFormatCells');
  applyStyle($model, $sheetId, $area, patch);
}

export class RangeFill extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }

  get $type(): string {
    return 'RangeFill';
  }

  override $assertAlive(): void {
    this.range.$assertAlive();
  }

  get color(): string | null {
    return read(this.range, style => showColor(style.bg?.rgb) ?? '#FFFFFF');
  }

  set color(color: unknown) {
    if (color === '') this.clear();
    else write(this.range, { bg: { rgb: readColor(color) } });
  }

  clear(): void {
    write(this.range, { bg: null });
  }
}

export class RangeFont extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }

  get $type(): string {
    return 'RangeFont';
  }

  override $assertAlive(): void {
    this.range.$assertAlive();
  }

  get name(): string | null {
    return read(this.range, style => style.ff ?? 'Calibri');
  }

  set name(name: unknown) {
    write(this.range, { ff: String(name) });
  }

  get size(): number | null {
    return read(this.range, style => style.fs ?? 11);
  }

  set size(points: unknown) {
    if (typeof points !== 'number' || points < 1 || points > 409) throw new RichApiError('InvalidArgument');
    write(this.range, { fs: points });
  }

  get color(): string | null {
    return read(this.range, style => showColor(style.cl?.rgb) ?? '#000000');
  }

  set color(color: unknown) {
    write(this.range, { cl: { rgb: readColor(color) } });
  }

  get bold(): boolean | null {
    return read(this.range, style => style.bl === 1);
  }

  set bold(bold: unknown) {
    write(this.range, { bl: bold === true ? 1 : 0 });
  }

  get italic(): boolean | null {
    return read(this.range, style => style.it === 1);
  }

  set italic(italic: unknown) {
    write(this.range, { it: italic === true ? 1 : 0 });
  }

  get underline(): string | null {
    return read(this.range, style => (style.ul?.s === 1 ? 'Single' : 'None'));
  }

  set underline(underline: unknown) {
    write(this.range, { ul: underline === 'None' ? null : { s: 1 } });
  }

  get strikethrough(): boolean | null {
    return read(this.range, style => style.st?.s === 1);
  }

  set strikethrough(strike: unknown) {
    write(this.range, { st: strike === true ? { s: 1 } : null });
  }
}

export class FormatProtection extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }

  get $type(): string {
    return 'FormatProtection';
  }

  override $assertAlive(): void {
    this.range.$assertAlive();
  }

  get locked(): boolean | null {
    const { $model, $sheetId, $area } = this.range;
    return readStyle($model, $sheetId, $area, (_, row, column) => $model.isLocked($sheetId, row, column));
  }

  set locked(locked: unknown) {
    const { $model, $sheetId, $area } = this.range;
    $model.assertAllowed($sheetId, 'allowFormatCells');
    const value = locked === true;
    const state = $model.state($sheetId);
    if (isWholeColumns($area) && isWholeRows($area)) {
      state.lockedByDefault = value;
      state.lockedColumns.clear();
    } else if (isWholeColumns($area)) {
      for (const column of this.range.$columns()) state.lockedColumns.set(column, value);
    } else {
      applyCustom($model, $sheetId, this.range.$physical(), { locked: value });
      return;
    }
    // Cells that said otherwise follow.
    $model.grid.forEachCell($sheetId, (row, column, cell) => {
      if (cell.custom?.['locked'] === undefined || column < $area.column || column >= $area.column + $area.columns) return;
      applyCustom($model, $sheetId, { row, column, rows: 1, columns: 1 }, { locked: value });
    });
  }

  get formulaHidden(): boolean | null {
    const { $model, $sheetId, $area } = this.range;
    return readCustom($model, $sheetId, $area, custom => custom.formulaHidden === true);
  }

  set formulaHidden(hidden: unknown) {
    const { $model, $sheetId } = this.range;
    applyCustom($model, $sheetId, this.range.$physical(), { formulaHidden: hidden === true });
  }
}
