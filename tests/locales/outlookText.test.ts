import { outlookText } from '../../src/locales/outlookText';
import { outlookOf, type DueRule } from '../../src/plan/outlook';
import type { Line, LineKind } from '../../src/plan/Plan';
import type { Actuals } from '../../src/plan/values';

function said(kind: LineKind, unit: string, rule: DueRule, actuals: Actuals, language: 'vi' | 'en' = 'vi', reportingYear = 2027): string {
  const line: Line = { id: 'x', name: 'Dòng thử', unit, kind, targets: {}, rules: [rule], lead: 'a', coordinating: [] };
  return outlookText(outlookOf(line, rule, actuals, { reportingYear, period: { baseYear: 2025, firstYear: 2026, lastYear: 2030 } }), line, rule, language);
}

const floor: DueRule = { kind: 'end', direction: 'atLeast', bound: 490, due: 2030 };

test('a target that will be missed is told with the pace there is and the pace needed', () => {
  const actuals = { 2025: 412, 2027: 436 };
  expect(said('stock', 'DN', floor, actuals)).toBe('Theo nhịp hiện nay (+12 DN mỗi năm), đến năm 2030 đạt 472 DN, thiếu 18 DN; cần +18 DN mỗi năm');
  expect(said('stock', 'DN', floor, actuals, 'en')).toBe('At the present pace (+12 DN a year) it comes to 472 DN by 2030, 18 DN short; +18 DN a year are needed');
});

test('paces of a share are counted in percentage points', () => {
  const rule: DueRule = { kind: 'end', direction: 'atMost', bound: 40, due: 2030 };
  expect(said('share', '%', rule, { 2025: 46.5, 2027: 43.9 })).toBe('Theo nhịp hiện nay (-1,3 điểm % mỗi năm), đến năm 2030 đạt 40 %, đạt mục tiêu ≤ 40 %; cần -1,3 điểm % mỗi năm');
});

test('a total is told as amounts a year, and a ceiling on it as what may still be added', () => {
  const total: DueRule = { kind: 'total', direction: 'atLeast', bound: 50, due: 2030 };
  expect(said('flow', 'cơ sở', total, { 2026: 6, 2027: 10 })).toBe('Theo nhịp hiện nay (8 cơ sở mỗi năm), đến năm 2030 cộng dồn đạt 40 cơ sở, thiếu 10 cơ sở; cần 11,33 cơ sở mỗi năm');
  expect(said('flow', 'vụ', { ...total, direction: 'atMost' }, { 2026: 20, 2027: 10 })).toBe(
    'Theo nhịp hiện nay (15 vụ mỗi năm), đến năm 2030 cộng dồn đạt 75 vụ, vượt 25 vụ; mỗi năm chỉ được thêm 6,67 vụ',
  );
});

test('what cannot be forecast is said, and why', () => {
  expect(said('stock', 'DN', floor, { 2027: 436 })).toBe('Chưa đủ hai năm có số liệu để dự báo đến năm 2030; cần +18 DN mỗi năm');
  expect(said('stock', 'DN', floor, { 2026: 436 })).toBe('Năm báo cáo chưa có số liệu đúng nên chưa dự báo được');
  expect(said('stock', 'DN', floor, { 2025: 412, 2030: 436 }, 'vi', 2030)).toBe('Đã đến hạn năm 2030');
  expect(said('stock', 'DN', floor, { 2025: 520, 2027: 500 })).toContain('; hiện đã đạt mục tiêu');
});

test('a figure that is one of a year keeps its unit, and a blank that a wrapped cell left in it is not said', () => {
  expect(said('stock', 'triệu đồng/ người/năm', floor, { 2025: 412, 2027: 436 })).toBe(
    'Theo nhịp hiện nay (+12 triệu đồng/người/năm mỗi năm), đến năm 2030 đạt 472 triệu đồng/người/năm, thiếu 18 triệu đồng/người/năm; cần +18 triệu đồng/người/năm mỗi năm',
  );
});
