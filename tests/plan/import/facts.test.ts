import { factsOf } from '../../../src/plan/import/facts/facts';
import { tableOfRange } from '../../../src/plan/import/table/range';
import { startDraft } from '../../../src/plan/import/startDraft';
import type { PlanFacts } from '../../../src/plan/import/types';
import { appendixTable } from '../../support/appendixTexts';

function facts(before: readonly string[], headings: readonly string[] = ['STT', 'Nội dung', 'ĐVT', 'Mục tiêu']): Partial<PlanFacts> {
  const table = tableOfRange([headings, headings.map((_, at) => ['1', 'Tỷ lệ hộ nghèo', '%', '0,5', '1'][at] ?? '2')], []);
  if (!table.ok) throw new Error(table.error.code);
  return factsOf({ ...table.value, before });
}

test('the head of the Word table tells everything', () => {
  expect(factsOf(appendixTable('phuong-an-binh.html'))).toEqual({
    title: 'CÁC CHỈ TIÊU CHỦ YẾU CỦA KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI 05 NĂM, GIAI ĐOẠN 2026 - 2030',
    issuer: 'Ủy ban nhân dân phường An Bình',
    documentNumber: 'Số 27/KH-UBND',
    dateLine: 'ngày 12 tháng 02 năm 2026',
    period: { baseYear: 2025, firstYear: 2026, lastYear: 2030 },
  });
});

test('a three-year and a ten-year plan have their own years', () => {
  expect(factsOf(appendixTable('xa-dong-tien.tsv'))).toMatchObject({
    issuer: 'UBND xã Đồng Tiến',
    documentNumber: 'Số 41/KH-UBND',
    dateLine: 'ngày 20/01/2026',
    period: { baseYear: 2025, firstYear: 2026, lastYear: 2028 },
  });
  expect(factsOf(appendixTable('huyen-song-lam.tsv')).period).toEqual({ baseYear: 2024, firstYear: 2025, lastYear: 2034 });
});

test('a blank number and a blank day are left out', () => {
  const { documentNumber, dateLine, title, issuer } = factsOf(appendixTable('thach-khoi.txt'));
  expect({ documentNumber, dateLine }).toEqual({ documentNumber: undefined, dateLine: undefined });
  expect(title).toBe('THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI GIAI ĐOẠN 2026 - 2030');
  expect(issuer).toBe('Ủy ban nhân dân phường Thạch Khôi');
});

test('a plan of a single year, and years that only the columns tell', () => {
  expect(facts(['Kế hoạch phát triển kinh tế - xã hội năm 2027']).period).toEqual({ baseYear: 2026, firstYear: 2027, lastYear: 2027 });
  expect(facts([], ['STT', 'Nội dung', 'TH 2025', '2026', '2027']).period).toEqual({ baseYear: 2025, firstYear: 2026, lastYear: 2027 });
  expect(facts([], ['STT', 'Nội dung', 'Hiện trạng 2024', 'Đến năm 2030']).period).toEqual({ baseYear: 2024, firstYear: 2025, lastYear: 2030 });
});

test.each([
  ['a title that names the last year only', 'CHỈ TIÊU CHỦ YẾU ĐẾN NĂM 2030', ['STT', 'Nội dung', 'Thực hiện 2025', 'Chỉ tiêu 2030'], [2025, 2026, 2030]],
  ['the same without a column of what was reached', 'CHỈ TIÊU CHỦ YẾU ĐẾN NĂM 2035', ['STT', 'Nội dung', 'Mục tiêu'], [2030, 2031, 2035]],
  ['only the year of the targets', 'Biểu chỉ tiêu', ['STT', 'Nội dung', 'Mục tiêu 2035'], [2030, 2031, 2035]],
  ['only the year from which it starts', 'Biểu chỉ tiêu', ['STT', 'Nội dung', 'Hiện trạng 2025', 'Mục tiêu'], [2025, 2026, 2030]],
  ['an outlook behind the plan\'s years', 'Kế hoạch 2021 - 2025, định hướng 2026 - 2030', ['STT', 'Nội dung', 'Mục tiêu'], [2020, 2021, 2025]],
  ['results before them', 'Kết quả thực hiện 2021 - 2025 và Kế hoạch 2026 - 2030', ['STT', 'Nội dung', 'Mục tiêu'], [2025, 2026, 2030]],
  ['a term, which starts from the year of the congress', 'CHỈ TIÊU CHỦ YẾU NHIỆM KỲ 2025 - 2030', ['STT', 'Nội dung', 'Mục tiêu'], [2025, 2026, 2030]],
  ['years that begin with the one from which they start', 'CHỈ TIÊU GIAI ĐOẠN 2025 - 2030', ['STT', 'Nội dung', 'Năm 2025', 'Mục tiêu 2030'], [2025, 2026, 2030]],
  ['six years of which each has its target', 'CHỈ TIÊU GIAI ĐOẠN 2025 - 2030', ['STT', 'Nội dung', 'TH 2024', 'KH 2025', 'KH 2030'], [2024, 2025, 2030]],
  ['the plan of last year beside this one\'s', 'KẾ HOẠCH PHÁT TRIỂN NĂM 2027', ['STT', 'Nội dung', 'KH 2026', 'ƯTH 2026', 'KH 2027'], [2026, 2027, 2027]],
])('%s', (_, title, headings, [baseYear, firstYear, lastYear]) => {
  expect(facts([title], headings).period).toEqual({ baseYear, firstYear, lastYear });
});

const KEM_THEO = '(Kèm theo Nghị quyết số 15/NQ-HĐND ngày 10/12/2025 của HĐND xã)';

test.each([
  ['the place that a title of capitals names', ['KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI 05 NĂM 2026 - 2030 PHƯỜNG TÂN AN'], 'UBND phường Tân An'],
  ['words behind the name are no part of it', ['CÁC CHỈ TIÊU CHỦ YẾU XÃ SƠN CAO NHIỆM KỲ 2025 - 2030'], 'UBND xã Sơn Cao'],
  ['the lowest of several places', ['Chỉ tiêu kế hoạch 2026 của xã Ia Đrăng, tỉnh Gia Lai'], 'UBND xã Ia Đrăng'],
  ['the body whose resolution it is, with the place of the title', ['CHỈ TIÊU KẾ HOẠCH NĂM 2026 XÃ SƠN CAO', KEM_THEO], 'HĐND xã Sơn Cao'],
  ['the number alone tells the body', ['CHỈ TIÊU KẾ HOẠCH NĂM 2026 XÃ SƠN CAO', '(Kèm theo Nghị quyết số 15/NQ-HĐND ngày 10/12/2025)'], 'HĐND xã Sơn Cao'],
  ['a council with its place', ['CHỈ TIÊU KẾ HOẠCH NĂM 2026', '(Kèm theo Nghị quyết số 15/NQ-HĐND của HĐND xã Krông Búk)'], 'HĐND xã Krông Búk'],
  ['a party\'s committee', ['ĐẢNG BỘ XÃ SƠN CAO', 'CHỈ TIÊU NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ XÃ LẦN THỨ II'], 'ĐẢNG BỘ XÃ SƠN CAO'],
  ['a ward with a number', ['Chỉ tiêu kế hoạch năm 2026 Phường 9'], 'UBND phường 9'],
  ['a letterhead before a sentence that names nobody', ['ỦY BAN NHÂN DÂN XÃ SƠN CAO', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'KẾ HOẠCH', 'Phát triển kinh tế - xã hội năm 2026', 'Ủy ban nhân dân xã ban hành Kế hoạch như sau:'], 'ỦY BAN NHÂN DÂN XÃ SƠN CAO'],
  ['no place at all', ['KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2026', KEM_THEO], undefined],
])('who issued it: %s', (_, before, issuer) => {
  expect(facts(before).issuer).toBe(issuer);
});

test('a title below the kind of document, not a sentence that leads to the table', () => {
  expect(facts(['KẾ HOẠCH', 'Phát triển kinh tế - xã hội năm 2026', 'Thực hiện Chỉ thị của cấp trên về xây dựng kế hoạch, xã ban hành Kế hoạch như sau:', 'I. CÁC CHỈ TIÊU']).title).toBe(
    'KẾ HOẠCH Phát triển kinh tế - xã hội năm 2026',
  );
});

test('a plan is not called after the number of its appendix', () => {
  const table = tableOfRange([['STT', 'Nội dung', 'Mục tiêu'], ['1', 'Tỷ lệ hộ nghèo', '0,5']], []);
  const titled = (title: string): unknown => table.ok && startDraft({ ...table.value, before: [title] }, 2026).facts.title;
  expect(titled('PHỤ LỤC 02: CHỈ TIÊU CHỦ YẾU NĂM 2026')).toBe('CHỈ TIÊU CHỦ YẾU NĂM 2026');
  expect(titled('PHỤ LỤC CÁC CHỈ TIÊU CHỦ YẾU NĂM 2026')).toBe('CÁC CHỈ TIÊU CHỦ YẾU NĂM 2026');
  expect(titled('Về việc giao chỉ tiêu kế hoạch năm 2026')).toBe('Kế hoạch năm 2026');
});

test('a vision of decades is no plan, and unknown years are the five from today', () => {
  expect(facts(['Chỉ tiêu giai đoạn 2026 - 2030, tầm nhìn 2026 - 2050']).period).toEqual({ baseYear: 2025, firstYear: 2026, lastYear: 2030 });
  expect(facts(['Các chỉ tiêu']).period).toBeUndefined();
  const table = tableOfRange([['STT', 'Nội dung', 'Mục tiêu'], ['1', 'Tỷ lệ hộ nghèo', '0,5']], []);
  expect(table.ok && startDraft(table.value, 2031).facts).toEqual({
    title: '', issuer: '', documentNumber: '', dateLine: '', period: { baseYear: 2030, firstYear: 2031, lastYear: 2035 },
  });
});
