import { planOfDraft } from '../../../src/plan/import/planOfDraft';
import { tableOfRange } from '../../../src/plan/import/table/range';
import { startDraft } from '../../../src/plan/import/startDraft';
import type { RowAnswer } from '../../../src/plan/import/types';

/** The numbers of the plan's indicators in its order, of a table whose rows have these labels. */
function numbersOf(labels: readonly string[], answers: Readonly<Record<number, RowAnswer>> = {}): readonly number[] {
  const rows = labels.map((label, at) => [label, `Tỷ lệ thôn có mô hình ${String(at + 1)}`, '%', '≥ 50', 'P. KT']);
  const table = tableOfRange([['STT', 'Nội dung', 'ĐVT', 'Đến năm 2030', 'Chủ trì'], ...rows], []);
  if (!table.ok) throw new Error(table.error.code);
  const draft = startDraft(table.value, 2026);
  const made = planOfDraft({ ...draft, answers, facts: { ...draft.facts, title: 'Kế hoạch thử', issuer: 'UBND xã Thử' } });
  if (!made.ok) throw new Error(made.error.map(({ code }) => code).join());
  return made.value.plan.indicators.map(({ number }) => number);
}

test('a row without a number takes the next one after the last, and the others keep what is printed', () => {
  expect(numbersOf(['1', '2', '', '3', '4'], { 3: { as: 'indicator' } })).toEqual([1, 2, 5, 3, 4]);
});

test('printed numbers are kept though some are left out or stand in another order', () => {
  expect(numbersOf(['2', '4', '3', '7'])).toEqual([2, 4, 3, 7]);
});

test('where numbers stand twice, or no row has one, rows are numbered by their order', () => {
  expect(numbersOf(['1', '2', '1', '2'])).toEqual([1, 2, 3, 4]);
  expect(numbersOf(['', '', ''])).toEqual([1, 2, 3]);
});
