import { BUDGET_UNITS, budgetPlaces, DEFAULT_BUDGET_UNIT, type BudgetColumn, type BudgetFigures } from '../../plan/budget';
import { BUDGET_ITEMS, type BudgetItem, type Period, type Year } from '../../plan/Plan';
import type { RawValue } from '../../plan/values';
import { parseArea } from '../address';
import { namesFor } from '../names';
import type { SnapshotEntry, TableCells } from '../snapshot';
import type { Area } from '../spec';
import { entryPosition, newBudgetLayout, type BudgetLayout, type BudgetSection } from './budgetLayout';

/** The budget sheet understood. */
export interface BudgetTable {
  readonly table: TableCells;
  readonly layout: BudgetLayout;
  readonly figures: BudgetFigures;
  /** What the unit's cell holds: it may be none of the units. */
  readonly unit: RawValue;
}

/** Understands the sheet: rows and columns may have been put in between. Undefined when parts of it are gone. */
export function readBudget(table: TableCells, period: Period, definedNames: ReadonlyMap<string, string>, suffix: string): BudgetTable | undefined {
  const names = namesFor(suffix);
  const areaOf = (key: string): Area | undefined => parseArea(definedNames.get(names.budget(key)) ?? '');
  const valueAt = (row: number, column: number): RawValue => blankAsNull(table.values[row - table.row]?.[column - table.column]);
  const section = (expected: BudgetSection): BudgetSection | undefined => {
    const keys = areaOf(`Ma_${expected.key}`);
    if (keys === undefined) return undefined;
    const rows = new Map<BudgetItem, number>();
    for (let row = keys.row; row < keys.row + keys.rows; row += 1) {
      const item = BUDGET_ITEMS.find((each) => each === valueAt(row, keys.column));
      if (item !== undefined && !rows.has(item)) rows.set(item, row);
    }
    const columns = [...expected.columns.keys()].map((key) => [key, areaOf(key)?.column] as const);
    const found = columns.filter((each): each is readonly [string, number] => each[1] !== undefined);
    const isWhole = rows.size === BUDGET_ITEMS.length && found.length === columns.length;
    return isWhole ? { ...expected, keyColumn: keys.column, rows, columns: new Map(found) } : undefined;
  };
  const expected = newBudgetLayout(period);
  const bands = expected.bands.flatMap((band) => section(band) ?? []);
  const notes = section(expected.notes);
  const [unit, unitList, whole] = [areaOf('DonVi'), areaOf('DanhMucDonVi'), areaOf('Bang')];
  const lastVisible = bands.flatMap(({ key, columns }) => columns.get(`KiemTra_${key}`) ?? [])[0];
  if (bands.length < expected.bands.length || notes === undefined || unit === undefined || unitList === undefined || whole === undefined || lastVisible === undefined) return undefined;
  const layout: BudgetLayout = { unit: { row: unit.row, column: unit.column }, bands, notes, unitList, table: whole, lastVisible };
  const columnOf = (wanted: BudgetColumn): Partial<Record<BudgetItem, Record<Year, RawValue>>> => {
    const entries: Partial<Record<BudgetItem, Record<Year, RawValue>>> = {};
    for (const place of budgetPlaces(period)) {
      if (place.column !== wanted) continue;
      const { row, column } = entryPosition(layout, place, period);
      (entries[place.item] ??= {})[place.year] = valueAt(row, column);
    }
    return entries;
  };
  const unitText = valueAt(unit.row, unit.column);
  return {
    table,
    layout,
    unit: unitText,
    figures: { unit: BUDGET_UNITS.find((each) => each === unitText) ?? DEFAULT_BUDGET_UNIT, estimates: columnOf('estimate'), actuals: columnOf('actual') },
  };
}

/** The cell of a budget entry. */
export function budgetCell({ layout, table }: BudgetTable, period: Period, item: BudgetItem, year: Year, column: BudgetColumn): SnapshotEntry {
  const at = entryPosition(layout, { item, year, column }, period);
  return { sheet: table.sheet, ...at, numberFormat: table.numberFormats[at.row - table.row]?.[at.column - table.column] ?? 'General' };
}

function blankAsNull(value: RawValue | undefined): RawValue {
  return value === undefined || value === '' ? null : value;
}
