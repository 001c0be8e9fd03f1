import { factsOf } from '../../../src/plan/import/facts/facts';
import { tableOfRange } from '../../../src/plan/import/table/range';
import type { PlanFacts } from '../../../src/plan/import/types';

function facts(...before: string[]): Partial<PlanFacts> {
  const table = tableOfRange([['STT', 'Nội dung', 'ĐVT', 'Mục tiêu'], ['1', 'Tỷ lệ hộ nghèo', '%', '0,5']], []);
  if (!table.ok) throw new Error(table.error.code);
  return factsOf({ ...table.value, before });
}

test.each([
  ['in capitals', 'XÃ IA PÊT', 'UBND xã Ia Pêt'],
  ['with the years in brackets', 'PHƯỜNG BẮC SƠN (giai đoạn 2026 - 2030)', 'UBND phường Bắc Sơn'],
  ['as it is written in a sentence', 'Phường Bắc Sơn', 'UBND phường Bắc Sơn'],
  ['with what it belongs to', 'XÃ IA PÊT, TỈNH GIA LAI', 'UBND xã Ia Pêt'],
])('a place on a line of its own is whose plan it is, and no part of the title: %s', (_, place, issuer) => {
  expect(facts('CÁC CHỈ TIÊU CHỦ YẾU GIAI ĐOẠN 2026 - 2030', place)).toMatchObject({ title: 'CÁC CHỈ TIÊU CHỦ YẾU GIAI ĐOẠN 2026 - 2030', issuer });
});

test('the body that issues stands beside the title, on whichever side', () => {
  expect(facts('ỦY BAN NHÂN DÂN XÃ IA PÊT', 'CHỈ TIÊU KẾ HOẠCH 2026 - 2030').title).toBe('CHỈ TIÊU KẾ HOẠCH 2026 - 2030');
  expect(facts('CHỈ TIÊU KẾ HOẠCH 2026 - 2030', 'UBND XÃ IA PÊT')).toMatchObject({ title: 'CHỈ TIÊU KẾ HOẠCH 2026 - 2030', issuer: 'UBND XÃ IA PÊT' });
});

test('a title in small letters stands above the place as well, and a title may end with one', () => {
  expect(facts('Chỉ tiêu kế hoạch giai đoạn 2026 - 2030', 'XÃ IA PÊT').title).toBe('Chỉ tiêu kế hoạch giai đoạn 2026 - 2030');
  expect(facts('CÁC CHỈ TIÊU CHỦ YẾU GIAI ĐOẠN 2026 - 2030 CỦA', 'XÃ IA PÊT').title).toBe('CÁC CHỈ TIÊU CHỦ YẾU GIAI ĐOẠN 2026 - 2030 CỦA XÃ IA PÊT');
});

test('a place within a sentence of the head is no line of its own', () => {
  expect(facts('CÁC CHỈ TIÊU CHỦ YẾU GIAI ĐOẠN 2026 - 2030', 'Xã Ia Pêt nằm ở phía đông của tỉnh').issuer).toBeUndefined();
});

test('the number of a part of the document is no part of the title', () => {
  expect(facts('II- CÁC CHỈ TIÊU CHỦ YẾU GIAI ĐOẠN 2026 - 2030').title).toBe('CÁC CHỈ TIÊU CHỦ YẾU GIAI ĐOẠN 2026 - 2030');
  expect(facts('1. CÁC CHỈ TIÊU CHỦ YẾU GIAI ĐOẠN 2026 - 2030').title).toBe('CÁC CHỈ TIÊU CHỦ YẾU GIAI ĐOẠN 2026 - 2030');
});

test('what an appendix is called is no part of the title of the plan above it', () => {
  expect(facts('KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI GIAI ĐOẠN 2026 - 2030', 'PHỤ LỤC GIAO NHIỆM VỤ').title).toBe('KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI GIAI ĐOẠN 2026 - 2030');
  expect(facts('PHỤ LỤC CÁC CHỈ TIÊU CHỦ YẾU GIAI ĐOẠN 2026 - 2030').title).toBe('PHỤ LỤC CÁC CHỈ TIÊU CHỦ YẾU GIAI ĐOẠN 2026 - 2030');
});
