import { tableOfRange } from '../../../src/plan/import/table/range';
import type { LineDraft } from '../../../src/plan/lineDraft';
import type { ImportDraft } from '../../../src/plan/import/types';
import { startDraft } from '../../../src/plan/import/startDraft';
import { understandRows } from '../../../src/plan/import/rows/understandRows';

function rowsOf(head: readonly string[], ...rows: readonly (readonly string[])[]): ReturnType<typeof understandRows> {
  return answeredRows({}, head, ...rows);
}

function answeredRows(answers: ImportDraft['answers'], head: readonly string[], ...rows: readonly (readonly string[])[]): ReturnType<typeof understandRows> {
  const table = tableOfRange([head, ...rows], []);
  if (!table.ok) throw new Error(table.error.code);
  const draft = startDraft(table.value, 2026);
  return understandRows({ ...draft, answers, facts: { ...draft.facts, issuer: 'HĐND xã Đông Tiến' } });
}

const HEAD = ['STT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2025', 'Đến năm 2030'];

test.each(['2.060', '2030', '1.990', '2.000'])('a base figure of %s is a figure, though it could be a year', (typed) => {
  const [row] = rowsOf(HEAD, ['1', 'Tổng đàn bò', 'Con', typed, '2.400'], ['2', 'Tỷ lệ che phủ rừng', '%', '40', '41']);
  expect(row?.baselines).toEqual([Number(typed.replace('.', ''))]);
});

test('what there is a head stays a level, whatever its unit says of the year', () => {
  const [row] = rowsOf(HEAD, ['1', 'Thu nhập bình quân đầu người', 'Triệu đồng/năm', '56,8', '≥ 85'], ['2', 'Tỷ lệ che phủ rừng', '%', '40', '41']);
  expect(row?.lines).toMatchObject([{ kind: 'stock', rules: [{ kind: 'end', due: 2030, bound: 85 }] }]);
});

test('revenue is what comes in over a year, abbreviated too', () => {
  const rows = rowsOf(HEAD, ['1', 'Thu NSNN trên địa bàn', 'Tỷ đồng', '320', '560'], ['2', 'Thu tiền sử dụng đất', 'Tỷ đồng', '120', '160']);
  expect(rows.map(({ lines }) => lines[0]?.kind)).toEqual(['flow', 'flow']);
});

test('where no column names agencies, the committee leads and not the council that decided', () => {
  const [row] = rowsOf(HEAD, ['1', 'Tổng đàn bò', 'Con', '1.990', '2.400'], ['2', 'Tỷ lệ che phủ rừng', '%', '40', '41']);
  expect(row?.lines[0]?.lead).toBe('UBND xã Đông Tiến');
});

const LINE: LineDraft = { name: 'Rác được thu gom', unit: '%', kind: 'share', targets: {}, rules: [{ kind: 'end', direction: 'atLeast', bound: 95, due: 2030 }], lead: 'Phòng Kinh tế', coordinating: [] };
const WASTE = ['1', 'Tỷ lệ rác được thu gom, trong đó phân loại', '%', '78', '95, trong đó 30'];

test('a row that is split by hand keeps its base figure on the first line', () => {
  const [row] = answeredRows({ 1: { lines: [LINE, { ...LINE, name: 'Rác được phân loại' }] } }, HEAD, WASTE);
  expect(row?.baselines).toEqual([78, null]);
});

test('base figures that are written beside the lines stand for what the table says', () => {
  const lines = [LINE, { ...LINE, name: 'Rác được phân loại' }];
  expect(answeredRows({ 1: { lines, baselines: [77.5, 12] } }, HEAD, WASTE)[0]?.baselines).toEqual([77.5, 12]);
  expect(answeredRows({ 1: { lines, baselines: [null, null] } }, HEAD, WASTE)[0]?.baselines).toEqual([null, null]);
});
