/** Excel.PageBreakCollection: kept and read back, since nothing is printed here. */
import { HostCollection, HostObject } from '../richapi/hostObject';
import { Range } from './range';
import { addressToArea } from './references';
import type { Worksheet } from './worksheet';

export class PageBreakCollection extends HostCollection<PageBreak> {
  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get $type(): string {
    return 'PageBreakCollection';
  }

  override $assertAlive(): void {
    this.sheet.$assertAlive();
  }

  $items(): readonly PageBreak[] {
    return [...this.#rows()].sort((a, b) => a - b).map(row => new PageBreak(this.sheet, row));
  }

  $matches(): boolean {
    return false;
  }

  /** Documented: the break stands before the top left cell of the range. */
  add(range: unknown): PageBreak {
    const { $model, $sheetId } = this.sheet;
    $model.assertAllowed($sheetId, null);
    const { row } = range instanceof Range ? range.$area : addressToArea($model, $sheetId, String(range)).area;
    this.#rows().add(row);
    return new PageBreak(this.sheet, row);
  }

  removePageBreaks(): void {
    this.#rows().clear();
  }

  #rows(): Set<number> {
    return this.sheet.$model.state(this.sheet.$sheetId).rowBreaks;
  }
}

export class PageBreak extends HostObject {
  constructor(private readonly sheet: Worksheet, private readonly row: number) {
    super();
  }

  get $type(): string {
    return 'PageBreak';
  }

  delete(): void {
    this.sheet.$model.state(this.sheet.$sheetId).rowBreaks.delete(this.row);
  }
}
