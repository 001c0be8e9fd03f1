import { WORKBOOK_TEXT } from '../../src/locales/workbookText';
import { placedLines } from '../../src/plan/Plan';
import { buildWorkbook } from '../../src/workbook/buildWorkbook';
import { needsTextFormat } from '../../src/workbook/literalText';
import { namesFor } from '../../src/workbook/names';
import type { Area, SheetSpec } from '../../src/workbook/spec';
import { seedPlan } from '../support/plans';
import { areaNamed, contentAt, formulasOf, sheetOf, valuesIn } from '../support/specCells';

const plan = seedPlan('thach-khoi-2026-2030');
const spec = buildWorkbook(plan, { reportingYear: 2026 });
const both = [spec, buildWorkbook(seedPlan('generic-commune'), { reportingYear: 2026 })];

/** The functions that the workbook may use: all are known to Excel 2010, LibreOffice Calc and WPS. */
const KNOWN_FUNCTIONS = new Set([
  'ABS', 'AND', 'CHOOSE', 'COUNT', 'COUNTA', 'COUNTIF', 'COUNTIFS', 'EXACT', 'FIND', 'FIXED', 'IF', 'IFERROR', 'INDEX', 'INT', 'ISERROR', 'ISNUMBER', 'LEFT', 'LEN', 'MATCH', 'MAX', 'MID', 'MIN', 'N', 'NA', 'NOT', 'OR', 'RIGHT', 'ROUND', 'SEARCH', 'SUM', 'SUMIFS', 'TRIM', 'VALUE',
]);

test('formulas use only functions that Excel 2010 knows', () => {
  const used = new Set<string>();
  for (const each of both) {
    const conditions = each.sheets.flatMap((sheet) => [
      ...sheet.conditionalFormats.map(({ formula }) => formula),
      ...sheet.validations.flatMap(({ rule }) => (rule.kind === 'formula' ? [rule.formula] : [])),
    ]);
    for (const formula of [...formulasOf(each).map((cell) => cell.formula), ...conditions]) {
      for (const [, name] of formula.replace(/"[^"]*"/g, '""').matchAll(/([A-Z][A-Z0-9.]*)\(/g)) used.add(name ?? '');
    }
  }
  expect([...used].filter((name) => !KNOWN_FUNCTIONS.has(name))).toEqual([]);
  expect(used.size).toBeGreaterThan(15);
});

test('formulas, conditions and messages stay within what Excel takes', () => {
  for (const each of both) {
    for (const { formula } of formulasOf(each)) {
      expect(formula.length).toBeLessThan(8192);
      for (const [literal] of formula.matchAll(/"[^"]*"/g)) expect(literal.length).toBeLessThan(257);
    }
    for (const sheet of each.sheets) {
      for (const { formula } of sheet.conditionalFormats) expect(formula.length).toBeLessThan(256);
      for (const { rule, prompt, error } of sheet.validations) {
        if (rule.kind === 'formula') expect(rule.formula.length).toBeLessThan(256);
        for (const message of [prompt, error]) {
          expect(message?.title.length ?? 0).toBeLessThan(33);
          expect(message?.message.length ?? 0).toBeLessThan(256);
        }
      }
    }
  }
});

test('the appendix lists every line of the plan in its order, with its texts as printed', () => {
  const names = namesFor('');
  const { sheet, area } = areaNamed(spec, names.column('Ma'));
  const ids = valuesIn(sheet, area).slice(1, -1).map(([id]) => id);
  expect(ids).toEqual(placedLines(plan).map(({ line }) => line.id));
  const targets = areaNamed(spec, names.column('DenNam'));
  expect(valuesIn(targets.sheet, targets.area).flat()).toContain('50 - 100');
});

test('every text that Excel would take for a number, a date or a formula is set to text', () => {
  for (const each of both) {
    for (const sheet of each.sheets) {
      for (const block of sheet.blocks) {
        block.cells.forEach((cells, r) =>
          cells.forEach((cell, c) => {
            if (cell.kind !== 'text' || !needsTextFormat(cell.text)) return;
            expect(formatAt(sheet, block.row + r, block.column + c)).toBe('@');
          }),
        );
      }
    }
  }
});

test('no number and no formula stands in a cell that is set to text, where it would turn into text', () => {
  for (const each of both) {
    for (const sheet of each.sheets) {
      for (const block of sheet.blocks) {
        block.cells.forEach((cells, r) =>
          cells.forEach((cell, c) => {
            if (cell.kind === 'number' || cell.kind === 'formula') expect(formatAt(sheet, block.row + r, block.column + c)).not.toBe('@');
          }),
        );
      }
    }
  }
});

function formatAt(sheet: SheetSpec, row: number, column: number): string | undefined {
  return sheet.styles.reduce<string | undefined>((found, { area, style }) => (style.numberFormat !== undefined && covers(area, row, column) ? style.numberFormat : found), undefined);
}

function covers(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

test('only the cells to fill are unlocked', () => {
  const appendix = sheetOf(spec, 'appendix');
  const unlocked = appendix.styles.filter(({ style }) => style.unlocked === true).map(({ area }) => area);
  const names = namesFor('');
  const isUnlocked = (name: string): boolean => {
    const { area } = areaNamed(spec, name);
    return unlocked.some((each) => covers(each, area.row + 1, area.column));
  };
  expect([names.entries(2025), names.entries(2026), names.entries(2030), names.column('GiaiTrinh')].every(isUnlocked)).toBe(true);
  expect([names.column('Ma'), names.column('DanhGia'), names.column('NoiDung'), names.column('DenNam')].some(isUnlocked)).toBe(false);
});

test('a second table of the same plan shares no defined name with the first', () => {
  const second = buildWorkbook(plan, { reportingYear: 2026, suffix: '_2' });
  const taken = new Set(spec.names.map(({ name }) => name.toLowerCase()));
  expect(second.names.filter(({ name }) => taken.has(name.toLowerCase()))).toEqual([]);
});

test('names are ones Excel accepts, and none reads as a cell', () => {
  for (const { name } of spec.names) {
    expect(name).toMatch(/^[A-Z_][A-Z0-9_]*$/i);
    expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/i);
  }
});

test('formulas carry the sheet names the workbook is made with, quotes doubled', () => {
  const renamed = buildWorkbook(plan, { reportingYear: 2026, sheetNames: { ...WORKBOOK_TEXT.sheetNames, appendix: "Phụ lục 'A'", budget: 'Ngân sách (2)', rules: 'Quy tắc (2)', log: 'Nhật ký (2)' } });
  const across = formulasOf(renamed).filter(({ formula }) => formula.includes("!$"));
  expect(across.length).toBeGreaterThan(100);
  for (const { formula } of across) expect(formula).toMatch(/'Phụ lục ''A'''!|'Quy tắc \(2\)'!|'Ngân sách \(2\)'!/);
});

test('actuals that are known beforehand stand in the cells to fill', () => {
  const filled = buildWorkbook(plan, { reportingYear: 2026, entries: { '3a': { 2025: 2.4, 2026: 3.1 }, '12': { 2026: 'Đạt' } } });
  const at = (id: string, year: number): unknown => {
    const { sheet, area } = areaNamed(filled, namesFor('').entries(year));
    return contentAt(sheet, area.row + 1 + placedLines(plan).findIndex(({ line }) => line.id === id), area.column);
  };
  expect([at('3a', 2025), at('3a', 2026), at('12', 2026), at('2', 2026)]).toEqual([
    { kind: 'number', value: 2.4 },
    { kind: 'number', value: 3.1 },
    { kind: 'text', text: 'Đạt' },
    { kind: 'blank' },
  ]);
});
