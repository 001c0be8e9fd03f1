import { tableOfRange } from '../../../src/plan/import/table/range';
import { startDraft } from '../../../src/plan/import/startDraft';
import type { Doubt, ImportDraft } from '../../../src/plan/import/types';
import { understandRows } from '../../../src/plan/import/rows/understandRows';

function draftOf(...cells: readonly string[]): ImportDraft {
  const table = tableOfRange([['Nội dung', 'ĐVT', 'Đến năm 2030', 'Chủ trì'], cells, ['Tỷ lệ che phủ rừng', '%', '≥ 41', 'P. KT']], []);
  if (!table.ok) throw new Error(table.error.code);
  return startDraft(table.value, 2026);
}

function doubtsOf(draft: ImportDraft): readonly Doubt[] {
  return understandRows(draft)[0]?.doubts ?? [];
}

const leftOut = (draft: ImportDraft): (string | undefined)[] => doubtsOf(draft).flatMap(({ code, text }) => (code === 'partLeftOut' ? [text] : []));

it.each([
  ['Tỷ lệ chi bộ hoàn thành tốt', '≥ 85%, giữ vững danh hiệu vững mạnh', 'giữ vững danh hiệu vững mạnh'],
  ['Tỷ lệ che phủ rừng', '42% và nâng cao chất lượng rừng trồng', 'và nâng cao chất lượng rừng trồng'],
  ['Tổng vốn đầu tư toàn xã hội', 'Giai đoạn 2026-2030 đạt trên 900 tỷ đồng, tăng 1,4 lần so với giai đoạn 2021-2025', 'tăng 1,4 lần so với giai đoạn 2021-2025'],
  ['Số lao động', '6.500 người (tăng 8% so với năm 2025)', 'tăng 8% so với năm 2025'],
])('a further demand of a target is told: %s %j', (name, target, expected) => {
  expect(leftOut(draftOf(name, '', target, 'P. KT'))).toEqual([expected]);
});

it.each([
  ['Tỷ lệ thủ tục', 'trên 98% hồ sơ hành chính đúng hạn'],
  ['Tỷ lệ hộ nghèo', '≤ 2% (theo chuẩn nghèo mới)'],
  ['Tỷ lệ hộ nghèo', 'giảm 0,7% (còn 4,3%)'],
  ['Tỷ lệ tổ dân phố', '95% nhà văn hóa được lắp đặt wifi'],
])('words that only describe the figure are no further demand: %s %j', (name, target) => {
  expect(leftOut(draftOf(name, '%', target, 'P. KT'))).toEqual([]);
});

test('once it was looked at, or the lines were written by hand, it is not told again', () => {
  const draft = draftOf('Tỷ lệ che phủ rừng', '%', '≥ 42% và nâng cao chất lượng rừng trồng', 'P. KT');
  expect(leftOut({ ...draft, answers: { 1: { accepted: ['partLeftOut'] } } })).toEqual([]);
  expect(leftOut({ ...draft, answers: { 1: { lines: understandRows(draft)[0]?.lines ?? [] } } })).toEqual([]);
});

test('choices that come to the same are offered once', () => {
  const doubts = understandRows(draftOf('Tỷ lệ hộ nghèo', '%', '2', 'P. KT')).flatMap((row) => row.doubts);
  for (const { choices } of doubts) {
    const made = choices.filter(({ lines }) => lines.some(({ rules }) => rules.length > 0)).map(({ lines }) => JSON.stringify(lines));
    expect(new Set(made).size).toBe(made.length);
  }
});
