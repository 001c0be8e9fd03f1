/** Excel.RangeSort.apply: sorts rows (or columns) by one or more keys. Documented: Excel.SortField. */
import { RichApiError } from '../richapi/errors';
import { HostObject } from '../richapi/hostObject';
import type { Scalar } from '../univer/content';
import type { Range } from './range';
import { sortRows } from './sorting';

export interface SortField {
  /** Offset from the first column of the range. */
  readonly key: number;
  readonly ascending?: boolean;
}

export class RangeSort extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }

  get $type(): string {
    return 'RangeSort';
  }

  override $assertAlive(): void {
    this.range.$assertAlive();
  }

  async apply(fields: readonly SortField[], matchCase = false, hasHeaders = false, orientation = 'Rows'): Promise<void> {
    if (orientation !== 'Rows') throw new RichApiError('NotImplemented');
    const { $model, $sheetId } = this.range;
    $model.assertAllowed($sheetId, 'allowSort');
    await $model.settle();
    const area = this.range.$physical();
    sortRows($model, $sheetId, hasHeaders ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area, fields, matchCase);
  }
}

/** Ascending order of Excel: numbers, texts, truth values, errors; blanks always last. */
const ORDER: Readonly<Record<Scalar['kind'], number>> = { number: 0, text: 1, boolean: 2, error: 3, blank: 4 };

export function compareScalars(a: Scalar, b: Scalar, ascending: boolean, matchCase: boolean): number {
  if (a.kind === 'blank' || b.kind === 'blank') return ORDER[a.kind] === ORDER[b.kind] ? 0 : a.kind === 'blank' ? 1 : -1;
  const sign = ascending ? 1 : -1;
  if (a.kind !== b.kind) return sign * (ORDER[a.kind] - ORDER[b.kind]);
  if (a.kind === 'text' && b.kind === 'text') return sign * a.value.localeCompare(b.value, 'vi', { sensitivity: matchCase ? 'variant' : 'accent' });
  return sign * (Number(a.value) - Number(b.value) || 0);
}
