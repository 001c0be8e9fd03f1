/** Excel.AutoFilter: where it stands. Criteria are not offered. */
import { RichApiError } from '../richapi/errors';
import { HostObject } from '../richapi/hostObject';
import { toRange } from '../univer/conditionalRules';
import { Range } from './range';
import { addressToArea } from './references';
import type { Worksheet } from './worksheet';

export class AutoFilter extends HostObject {
  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get $type(): string {
    return 'AutoFilter';
  }

  override $assertAlive(): void {
    this.sheet.$assertAlive();
  }

  get enabled(): boolean {
    return this.sheet.$model.state(this.sheet.$sheetId).filterArea !== null;
  }

  get isDataFiltered(): boolean {
    return false;
  }

  apply(range: unknown, columnIndex?: number | null, criteria?: unknown): void {
    if ((columnIndex ?? null) !== null || (criteria ?? null) !== null) throw new RichApiError('NotImplemented', 'The stand-in for Excel has filters without criteria only.');
    const { $model, $sheetId } = this.sheet;
    $model.assertAllowed($sheetId, null);
    const place = range instanceof Range ? { sheetId: range.$sheetId, area: range.$area } : addressToArea($model, $sheetId, String(range));
    if (this.enabled) this.remove();
    $model.state($sheetId).filterArea = place.area;
    $model.grid.run('sheet.mutation.set-filter-range', { subUnitId: $sheetId, range: toRange(place.area) });
  }

  remove(): void {
    const { $model, $sheetId } = this.sheet;
    $model.assertAllowed($sheetId, null);
    if (!this.enabled) return;
    $model.state($sheetId).filterArea = null;
    $model.grid.run('sheet.mutation.remove-filter', { subUnitId: $sheetId });
  }

  clearCriteria(): void {
    // There are none.
  }

  reapply(): void {
    // Nothing is filtered out.
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range === null) throw new RichApiError('ItemNotFound');
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const area = this.sheet.$model.state(this.sheet.$sheetId).filterArea;
    return area === null ? null : new Range(this.sheet.$model, this.sheet.$sheetId, area);
  }
}
