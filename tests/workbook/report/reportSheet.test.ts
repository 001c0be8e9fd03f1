import fc from 'fast-check';
import { formatFigure } from '../../../src/locales/language';
import type { PlanEntries } from '../../../src/plan/entries';
import { areaAddress } from '../../../src/workbook/address';
import { reportFacts } from '../../../src/workbook/report/facts';
import { lastPageStart } from '../../../src/workbook/report/lastPage';
import { columnsOf, widthOf } from '../../../src/workbook/report/reportColumns';
import { piecesOf } from '../../../src/workbook/report/reportRows';
import { reportSheet } from '../../../src/workbook/report/reportSheet';
import { reportSheetName, reportWorkbook } from '../../../src/workbook/report/reportWorkbook';
import type { SheetSpec } from '../../../src/workbook/spec';
import { FONT } from '../../../src/workbook/theme';
import { caseArbitrary } from '../../support/arbitraries';
import { seedPlan } from '../../support/plans';
import { factsOf, setByHand } from '../../support/report';
import { SAMPLE_ACTUALS } from '../../support/sampleActuals';
import { contentAt, formulasOf } from '../../support/specCells';

const PLAN = seedPlan('thach-khoi-2026-2030');
const ENTRIES = SAMPLE_ACTUALS as PlanEntries;
const WARD = { plan: PLAN, entries: ENTRIES, reportingYear: 2027 };
const SHEET = reportSheet(factsOf(WARD), { name: 'Báo cáo 2027', madeOn: '2027-12-15' });

/** All texts of a sheet, row by row. */
function rowsOf(sheet: SheetSpec): readonly (readonly string[])[] {
  const last = sheet.print?.area?.rows ?? 0;
  return Array.from({ length: last }, (_, row) =>
    sheet.columns.map((__, column) => {
      const cell = contentAt(sheet, row, column);
      return cell.kind === 'text' ? cell.text : '';
    }),
  );
}

function rowOf(sheet: SheetSpec, id: string): readonly string[] {
  const found = rowsOf(sheet).find(([stt]) => stt === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
}

test('the sheet holds texts alone: an issued document does not move, and looks the same on every computer', () => {
  expect(formulasOf(reportWorkbook(factsOf(WARD), '2027-12-15'))).toEqual([]);
  expect(SHEET.blocks.every(({ cells }) => cells.every((row) => row.every(({ kind }) => kind === 'text' || kind === 'blank')))).toBe(true);
});

test('it is headed as an appendix to a report is', () => {
  const [first, title, attached] = rowsOf(SHEET).map(([text]) => text);
  expect(first).toBe('PHỤ LỤC');
  expect(title).toBe('KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU NĂM 2027');
  expect(attached).toMatch(/^\(Kèm theo Báo cáo số .* của Ủy ban nhân dân phường Thạch Khôi\)$/);
});

test('a line stands with its plan, its figures, its verdict and its sentence, to the digit of the workbook', () => {
  const row = rowOf(SHEET, '2.1').map((text) => text.replace(/\u00a0/g, ' ').trim());
  expect(row).toEqual(['2.1', '- Công nghiệp – Xây dựng', '%', '', '≥ 15,2', '13,7', '14,9', '13,2', 'Bình quân 2026–2027 đạt 14,05 %, yêu cầu ≥ 15,2 %: thiếu 1,15 điểm %', '▼ Không đạt tiến độ', 'Phòng KTHTĐT', '(chưa có)']);
});

test('years after the reported one are not printed, whatever was entered for them', () => {
  const entries: PlanEntries = { ...ENTRIES, '2.1': { ...ENTRIES['2.1'], 2028: 77.77 } };
  const sheet = reportSheet(factsOf({ ...WARD, entries }), { name: 'x', madeOn: '2027-12-15' });
  expect(rowsOf(sheet).flat().some((text) => text.includes('77,77'))).toBe(false);
  expect(rowsOf(sheet).flat()).not.toContain('2028');
});

test('of many years the base, the last but one and the last are printed', () => {
  expect([2026, 2027, 2028, 2029, 2030].map((year) => columnsOf(PLAN.period, year).years)).toEqual([
    [2025, 2026],
    [2025, 2026, 2027],
    [2025, 2026, 2027, 2028],
    [2025, 2028, 2029],
    [2025, 2029, 2030],
  ]);
});

test('whatever the year, the columns fill the paper at 10 points of print', () => {
  // A4 across leaves 252 mm between its margins; a character of the default font at 11 points is 7/96 inch wide.
  const charactersAt10Points = (252 / 25.4 / (7 / 96)) * (11 / 10);
  for (const year of [2026, 2027, 2028, 2029, 2030]) {
    const { columns, years } = columnsOf(PLAN.period, year);
    const width = columns.reduce<number>((sum, column) => sum + widthOf(column, years.length), 0);
    expect(width).toBeGreaterThan(charactersAt10Points * 0.95);
    expect(width).toBeLessThanOrEqual(charactersAt10Points * 1.01);
  }
});

test('it prints as Decree 30/2020 asks: A4 across, its margins, numbers from the second page, header rows on every page', () => {
  const { print } = SHEET;
  expect(print).toMatchObject({ orientation: 'landscape', pageNumbers: true, centredHorizontally: true });
  const { top = 0, bottom = 0, left = 0, right = 0 } = print?.margins ?? {};
  expect([top >= 20 && top <= 25, bottom >= 20 && bottom <= 25, left >= 30 && left <= 35, right >= 15 && right <= 20]).toEqual([true, true, true, true]);
  const header = print?.titleRows?.first ?? 0;
  expect(rowsOf(SHEET)[header]?.[0]).toBe('STT');
  expect(print?.titleRows).toEqual({ first: header, last: header + 1 });
  expect(SHEET.styles[0]?.style.fontName).toBe(FONT);
});

test('the table ends with its last line: nothing can be left alone on a last page but lines', () => {
  expect(rowsOf(SHEET).at(-1)?.[0]).toBe('15');
});

test('the counts by indicator and by line stand above the table, with the day', () => {
  const above = rowsOf(SHEET).slice(3, 8).map(([text]) => text);
  expect(above).toContain('Đánh giá theo chỉ tiêu (15):   ● Đạt: 2   ▶ Đúng tiến độ: 3   ◆ Có nguy cơ: 2   ▼ Không đạt tiến độ: 3   □ Chưa đến hạn: 1   ○ Chưa có số liệu: 1   ✖ Số liệu sai: 3');
  expect(above).toContain('Ngày lập: 15/12/2027');
});

test('where a verdict was set by hand both stand in the cell, and why', () => {
  const entries: PlanEntries = { ...ENTRIES, '5': { ...ENTRIES['5'], ...setByHand('atRisk', 2027, 'Hai hộ đã chuyển sang bảo trợ') } };
  const row = rowOf(reportSheet(factsOf({ ...WARD, entries }), { name: 'x', madeOn: '2027-12-15' }), '5');
  expect(row).toContain('◆ Có nguy cơ\n(điều chỉnh; tính theo số liệu: ▼ Không đạt tiến độ)');
  expect(row.at(-1)).toContain('Lý do điều chỉnh đánh giá: Hai hộ đã chuyển sang bảo trợ');
});

test('a row of several lines has its own name above them where no line has it', () => {
  const rows = rowsOf(SHEET).map(([stt, name]) => [stt, name]);
  const at = rows.findIndex(([stt]) => stt === '3');
  expect(rows.slice(at, at + 2)).toEqual([
    ['3', 'Chi phát triển khoa học công nghệ, đổi mới sáng tạo, chuyển đổi số'],
    ['3a', 'Chi KHCN, ĐMST, CĐS / tổng chi ngân sách'],
  ]);
  expect(rows.some(([stt]) => stt === '4')).toBe(false);
});

test('no row is taller than Excel allows, and no text is lost, however long an explanation is', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 300 }), { minLength: 1, maxLength: 60 }), (words) => {
      const typed = words.join(' ');
      expect(piecesOf(typed, 20).join('').replace(/\s/g, '')).toBe(typed.replace(/\s/g, ''));
    }),
    { numRuns: 30 },
  );
  const explanation = 'Một lời giải trình rất dài. '.repeat(400);
  const sheet = reportSheet(factsOf({ ...WARD, entries: { ...ENTRIES, '2.1': { ...ENTRIES['2.1'], explanation } } }), { name: 'x', madeOn: '2027-12-15' });
  expect(Math.max(...sheet.rowHeights.values())).toBeLessThan(409);
  const printed = rowsOf(sheet).map((row) => row.at(-1) ?? '').join(' ');
  expect(printed.split('Một lời giải trình rất dài').length - 1).toBeGreaterThan(380);
});

test('cells, merges and styles stay on the sheet, and no two merges meet, for any plan and year', () => {
  fc.assert(
    fc.property(caseArbitrary(), ({ plan, actuals, reportingYear, tolerancePercent }) => {
      const facts = reportFacts({ plan, actuals, entries: actuals, reportingYear, tolerancePercent }, { year: reportingYear });
      const sheet = reportSheet(facts, { name: 'Báo cáo', madeOn: '2027-12-15' });
      const seen = new Set<string>();
      for (const { row, column, rows, columns } of sheet.merges) {
        expect(column + columns).toBeLessThanOrEqual(sheet.columns.length);
        for (let r = row; r < row + rows; r += 1) {
          for (let c = column; c < column + columns; c += 1) {
            const address = areaAddress({ row: r, column: c, rows: 1, columns: 1 });
            expect(seen.has(address)).toBe(false);
            seen.add(address);
          }
        }
      }
      for (const { line, assessed, sentence } of facts.lines) {
        const row = rowOf(sheet, line.id);
        expect(row.some((text) => text.replace(/\u00a0/g, ' ') === sentence)).toBe(true);
        const value = actuals[line.id]?.[reportingYear];
        if (typeof value === 'number') expect(row).toContain(`${formatFigure(value, 'vi')}\u00a0`);
        expect(assessed.line.id).toBe(line.id);
      }
    }),
    { numRuns: 60 },
  );
});

test('a sheet is named for its year and its agency, within what Excel takes', () => {
  expect(reportSheetName(factsOf(WARD))).toBe('Báo cáo 2027');
  expect(reportSheetName(factsOf(WARD, { year: 2027, agencyId: 'vhxh' }))).toBe('Báo cáo 2027 Phòng VH-XH');
  const plan = { ...PLAN, agencies: PLAN.agencies.map((each) => (each.id === 'ca' ? { ...each, short: 'CA: [Phường]/xã * dài thật là dài' } : each)) };
  const name = reportSheetName(factsOf({ ...WARD, plan }, { year: 2027, agencyId: 'ca' }));
  expect(name.length).toBeLessThanOrEqual(26);
  expect(name).not.toMatch(/[\\/?*[\]:']/);
});

describe('the last page', () => {
  const paging = { widths: [136], margins: { top: 22, bottom: 20, left: 30, right: 15, header: 10 }, above: 100, header: 54 };

  test('is not left with one or two rows: three are brought to it', () => {
    expect(lastPageStart({ ...paging, rows: [100, 100, 100, 100] })).toBe(1);
    expect(lastPageStart({ ...paging, rows: [60, 60, 60, 60, 60, 60, 60] })).toBe(4);
  });

  test('is left as it falls where it holds three or more, or where there is one page', () => {
    expect(lastPageStart({ ...paging, rows: [100, 100, 100, 100, 100, 100] })).toBeUndefined();
    expect(lastPageStart({ ...paging, rows: [100, 100, 100] })).toBeUndefined();
    expect(lastPageStart({ ...paging, rows: [] })).toBeUndefined();
  });
});
