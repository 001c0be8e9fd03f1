import { recogniseColumns } from '../../../src/plan/import/columns/columns';
import { tableOfRange } from '../../../src/plan/import/table/range';
import { startDraft } from '../../../src/plan/import/startDraft';
import { understandRows } from '../../../src/plan/import/rows/understandRows';
import type { RowAnswer, UnderstoodRow } from '../../../src/plan/import/types';

function rolesOf(...headings: string[]): string[] {
  const table = tableOfRange([['STT', 'Nội dung', 'ĐVT', ...headings], ['1', 'Tỷ lệ hộ dùng nước sạch', '%', ...headings.map(() => '90')]], []);
  if (!table.ok) throw new Error(table.error.code);
  return recogniseColumns(table.value).columns.slice(3).map(({ role, guessed }) => `${role}${guessed ? '?' : ''}`);
}

function rowOf(cells: readonly string[], answers: Readonly<Record<number, RowAnswer>> = {}): UnderstoodRow {
  const head = ['STT', 'Nội dung', 'ĐVT', 'Chỉ tiêu đến năm 2030', 'Mức phấn đấu', 'Chủ trì'];
  const table = tableOfRange([head, [...cells, 'Phòng KT'], ['2', 'Tỷ lệ che phủ rừng', '%', '40', '41', 'Phòng KT']], []);
  if (!table.ok) throw new Error(table.error.code);
  const [row] = understandRows({ ...startDraft(table.value, 2026), answers });
  if (row === undefined) throw new Error('no row');
  return row;
}

test.each([
  ['beside what is asked for', ['Kế hoạch năm 2026', 'Mục tiêu phấn đấu năm 2026'], ['byEnd', 'stretch']],
  ['before it', ['Phấn đấu đến năm 2030', 'Chỉ tiêu đến năm 2030'], ['stretch', 'byEnd']],
  ['beside a column that names no year', ['Mục tiêu', 'Phấn đấu'], ['target', 'stretch']],
  ['alone, it is the target', ['Thực hiện 2025', 'Phấn đấu 2030'], ['baseline', 'byEnd']],
  ['beside an average, it is the target by the end', ['Mục tiêu phấn đấu đến năm 2030', 'Bình quân năm'], ['byEnd', 'average']],
  ['of another year, it is the target of that', ['Kế hoạch 2026', 'Phấn đấu 2027'], ['year', 'year']],
  ['beside what a higher level asks for, it is the plan’s own', ['Tỉnh giao 2026', 'Phấn đấu 2026'], ['ignore?', 'byEnd']],
  ['beside the plan before, it is the target', ['KH giao', 'TH 2025', 'Phấn đấu 2026'], ['ignore?', 'baseline', 'byEnd']],
])('a column of what is striven for: %s', (_, headings, roles) => {
  expect(rolesOf(...headings)).toEqual(roles);
});

test('a second column of targets that says no more is left out, and is to be looked at', () => {
  expect(rolesOf('Mục tiêu năm 2026', 'Kế hoạch năm 2026')).toEqual(['byEnd', 'ignore?']);
});

test('what is striven for is the further goal of the row’s rule, and stands in its text', () => {
  const { lines, doubts } = rowOf(['1', 'Tỷ lệ hộ dùng nước sạch', '%', '≥ 90', '95']);
  expect(lines).toMatchObject([{ targets: { byEnd: { text: '≥ 90, phấn đấu 95' } }, rules: [{ kind: 'end', due: 2030, direction: 'atLeast', bound: 90, stretch: 95 }] }]);
  expect(doubts).toEqual([]);
});

test('of a ceiling less is striven for', () => {
  expect(rowOf(['1', 'Tỷ lệ hộ nghèo', '%', '≤ 2', '≤ 1,5']).lines[0]?.rules).toEqual([{ kind: 'end', due: 2030, direction: 'atMost', bound: 2, stretch: 1.5 }]);
});

test('the same figure again, or none, is no further goal', () => {
  for (const goal of ['≥ 90', '90', '-', '']) {
    const { lines, doubts } = rowOf(['1', 'Tỷ lệ hộ dùng nước sạch', '%', '≥ 90', goal]);
    expect(lines[0]?.rules).toEqual([{ kind: 'end', due: 2030, direction: 'atLeast', bound: 90 }]);
    expect(doubts).toEqual([]);
  }
});

test.each(['85', 'cao hơn'])('what is no better, or no figure, is kept as a remark and told: %s', (goal) => {
  const { lines, doubts } = rowOf(['1', 'Tỷ lệ hộ dùng nước sạch', '%', '≥ 90', goal]);
  expect(lines).toMatchObject([{ note: `Mức phấn đấu: ${goal}`, rules: [{ bound: 90 }] }]);
  expect(lines[0]?.rules[0]).not.toHaveProperty('stretch');
  expect(doubts).toMatchObject([{ code: 'stretchLeftOut', mustSettle: false, column: 4, text: goal }]);
});

test('an answer to a question of the target keeps what is striven for', () => {
  const cells = ['1', 'Tổng thu ngân sách', 'Tỷ đồng', '900', '1.000'];
  const [question] = rowOf(cells).doubts;
  const answered = question?.choices[0];
  expect(question?.mustSettle).toBe(true);
  expect(answered?.lines[0]?.rules[0]).toMatchObject({ bound: 900, stretch: 1000 });
  expect(rowOf(cells, { 1: answered?.answer ?? {} }).lines[0]?.rules[0]).toMatchObject({ bound: 900, stretch: 1000 });
});
