/** Excel.WorksheetFreezePanes. */
import { HostObject } from '../richapi/hostObject';
import { MAX_COLUMNS, MAX_ROWS } from '../univer/area';
import { Range } from './range';
import { addressToArea } from './references';
import type { Worksheet } from './worksheet';

export class WorksheetFreezePanes extends HostObject {
  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get $type(): string {
    return 'WorksheetFreezePanes';
  }

  override $assertAlive(): void {
    this.sheet.$assertAlive();
  }

  freezeRows(count: number): void {
    this.#freeze(count, 0);
  }

  freezeColumns(count: number): void {
    this.#freeze(0, count);
  }

  /** Documented: freezes the rows and columns above and left of the range's end, i.e. the range itself stays in view. */
  freezeAt(range: unknown): void {
    const area = range instanceof Range ? range.$area : addressToArea(this.sheet.$model, this.sheet.$sheetId, String(range)).area;
    this.#freeze(area.rows === MAX_ROWS ? 0 : area.row + area.rows, area.columns === MAX_COLUMNS ? 0 : area.column + area.columns);
  }

  unfreeze(): void {
    this.#freeze(0, 0);
  }

  getLocation(): Range {
    return this.getLocationOrNullObject() ?? this.sheet.getRange();
  }

  getLocationOrNullObject(): Range | null {
    const { xSplit, ySplit } = this.sheet.$model.grid.sheet(this.sheet.$sheetId).getConfig().freeze;
    if (xSplit <= 0 && ySplit <= 0) return null;
    const area = { row: 0, column: 0, rows: ySplit > 0 ? ySplit : MAX_ROWS, columns: xSplit > 0 ? xSplit : MAX_COLUMNS };
    return new Range(this.sheet.$model, this.sheet.$sheetId, area);
  }

  #freeze(rows: number, columns: number): void {
    this.sheet.$model.grid.run('sheet.mutation.set-frozen', {
      subUnitId: this.sheet.$sheetId, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1, ySplit: rows, xSplit: columns,
    });
  }
}
