import { buildWorkbook } from '../../src/workbook/buildWorkbook';
import { copyWorkbook } from '../../src/workbook/copy/copyWorkbook';
import type { Colour } from '../../src/workbook/spec';
import { copyOrder } from '../support/copies';
import { seedPlan } from '../support/plans';
import { contentAt, sheetOf } from '../support/specCells';
import { WARD_ENTRIES } from '../support/wardEntries';

const plan = seedPlan('thach-khoi-2026-2030');
const spec = buildWorkbook(plan, { reportingYear: 2027, entries: WARD_ENTRIES });
const summary = sheetOf(spec, 'summary');

/** How light a colour is in grey, 0 to 1. */
function lightness(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

test('every workbook has a summary after its table, and a copy has none', () => {
  expect(spec.sheets.map(({ key }) => key).indexOf('summary')).toBe(1);
  expect(copyWorkbook(copyOrder()).sheets.map(({ key }) => key)).not.toContain('summary');
});

test('bars that touch can be told apart in grey, and so can the figures on them', () => {
  const bars = summary.charts?.[0]?.series ?? [];
  expect(bars).toHaveLength(7);
  bars.forEach(({ colour, ink = '#000000' }, index) => {
    expect(Math.abs(lightness(colour) - lightness(ink))).toBeGreaterThan(0.4);
    const next = bars[index + 1];
    if (next !== undefined) expect(Math.abs(lightness(colour) - lightness(next.colour))).toBeGreaterThan(0.1);
  });
});

test('a chart names what it shows by sign and word, and covers no cell that holds something', () => {
  for (const { anchor, series, altText } of summary.charts ?? []) {
    expect(altText).not.toBe('');
    for (const { name } of series) expect(name).toMatch(/\p{L}{2}/u);
    const covered = Array.from({ length: anchor.rows }, (_, row) => Array.from({ length: anchor.columns }, (__, column) => contentAt(summary, anchor.row + row, anchor.column + column).kind)).flat();
    expect(new Set(covered)).toEqual(new Set(['blank']));
  }
});

test('pages of the summary begin with a whole part', () => {
  const breaks = summary.print?.pageBreaks ?? [];
  expect(breaks.length).toBeGreaterThan(0);
  for (const { anchor } of summary.charts ?? []) {
    expect(breaks.filter((row) => row > anchor.row && row < anchor.row + anchor.rows)).toEqual([]);
  }
});

test('the line that was chosen stays chosen, and one that is no line of the plan shows gaps alone', () => {
  const chosen = sheetOf(buildWorkbook(plan, { reportingYear: 2027, entries: WARD_ENTRIES, trendChoice: '4a. Số doanh nghiệp hoạt động trên địa bàn' }), 'summary');
  const unknown = sheetOf(buildWorkbook(plan, { reportingYear: 2027, entries: WARD_ENTRIES, trendChoice: 'không có' }), 'summary');
  const [trend] = (chosen.charts ?? []).slice(1);
  const at = (sheet: typeof chosen, row: number): unknown => {
    const cell = contentAt(sheet, row, trend?.series[0]?.values.column ?? 0);
    return cell.kind === 'formula' ? cell.result : undefined;
  };
  const first = trend?.series[0]?.values.row ?? 0;
  expect([0, 1, 2].map((offset) => at(chosen, first + offset))).toEqual([2025, 2026, 2027].map((year) => WARD_ENTRIES['4a']?.[year]));
  expect([0, 1, 2].map((offset) => at(unknown, first + offset))).toEqual([null, null, null]);
});
