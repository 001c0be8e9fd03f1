import fc from 'fast-check';
import type { Area, CellStyle, StyledArea } from '../../src/workbook/spec';
import { buildWorkbook } from '../../src/workbook/buildWorkbook';
import { styleLayers } from '../../src/workbook/styleLayers';
import { seedPlan } from '../support/plans';

const SIZE = 8;

const areas: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.integer({ min: 1, max: SIZE }), fc.integer({ min: 1, max: SIZE }))
  .map(([row, column, rows, columns]) => ({ row, column, rows: Math.min(rows, SIZE - row), columns: Math.min(columns, SIZE - column) }));

const styles: fc.Arbitrary<CellStyle> = fc.record(
  { bold: fc.boolean(), fill: fc.constantFrom('#FFFFFF', '#FFFF00'), borders: fc.constantFrom('#000000', '#BFBFBF'), numberFormat: fc.constantFrom('0', '@') },
  { requiredKeys: [] },
);

const given: fc.Arbitrary<StyledArea[]> = fc.array(fc.record({ area: areas, style: styles }), { maxLength: 14 });

/** What each cell ends up with, its four lines among it: a cell and its neighbour draw the same line. */
function painted(steps: readonly StyledArea[]): ReadonlyMap<string, unknown> {
  const looks = new Map<string, unknown>();
  for (const { area, style } of steps) {
    const { borders, ...others } = style;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        for (const [key, value] of Object.entries(others)) looks.set(`${key} ${String(row)} ${String(column)}`, value);
        if (borders === undefined) continue;
        for (const line of [`across ${String(row)} ${String(column)}`, `across ${String(row + 1)} ${String(column)}`]) looks.set(line, borders);
        for (const line of [`down ${String(row)} ${String(column)}`, `down ${String(row)} ${String(column + 1)}`]) looks.set(line, borders);
      }
    }
  }
  return looks;
}

const sorted = (looks: ReadonlyMap<string, unknown>): unknown[] => [...looks].sort(([a], [b]) => (a < b ? -1 : 1));

test('cells look the same, whatever is laid over what', () => {
  fc.assert(
    fc.property(given, (all) => {
      expect(sorted(painted(styleLayers(all)))).toEqual(sorted(painted(all)));
    }),
    { numRuns: 500 },
  );
});

test('each step sets one property', () => {
  fc.assert(
    fc.property(given, (all) => {
      expect(styleLayers(all).every(({ style }) => Object.keys(style).length === 1)).toBe(true);
    }),
  );
});

test('there are never more steps than properties given', () => {
  fc.assert(
    fc.property(given, (all) => {
      expect(styleLayers(all).length).toBeLessThanOrEqual(all.reduce((sum, { style }) => sum + Object.keys(style).length, 0));
    }),
  );
});

test('neighbours that look alike are one', () => {
  const row = (index: number): StyledArea => ({ area: { row: index, column: 0, rows: 1, columns: 3 }, style: { bold: true } });
  expect(styleLayers([row(0), row(2), row(1)])).toEqual([{ area: { row: 0, column: 0, rows: 3, columns: 3 }, style: { bold: true } }]);
});

test('the sheets of a real plan look the same in less than two thirds of the steps', () => {
  for (const { styles: all } of buildWorkbook(seedPlan('thach-khoi-2026-2030'), { reportingYear: 2027 }).sheets) {
    expect(sorted(painted(styleLayers(all)))).toEqual(sorted(painted(all)));
  }
  const budget = buildWorkbook(seedPlan('thach-khoi-2026-2030'), { reportingYear: 2027 }).sheets.find(({ key }) => key === 'budget');
  const all = budget?.styles ?? [];
  const before = all.reduce((sum, { style }) => sum + Object.keys(style).length, 0);
  expect(styleLayers(all).length).toBeLessThan((before * 2) / 3);
});
