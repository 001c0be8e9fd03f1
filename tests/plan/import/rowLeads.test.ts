import { understandRows } from '../../../src/plan/import/rows/understandRows';
import { startDraft } from '../../../src/plan/import/startDraft';
import { tableOfRange } from '../../../src/plan/import/table/range';

const LEAD = 4;
const COORDINATING = 5;

/** Who leads each row and who takes part, of a table in which these cells of agencies are merged over two rows. */
function agencies(rows: readonly (readonly [string, string])[], merged: readonly (readonly [number, number])[]): readonly string[] {
  const head = ['STT', 'Nội dung', 'ĐVT', 'Đến năm 2030', 'Chủ trì', 'Phối hợp'];
  const body = rows.map(([lead, others], at) => [String(at + 1), `Tỷ lệ thôn có mô hình ${String(at + 1)}`, '%', '≥ 50', lead, others]);
  const table = tableOfRange([head, ...body], merged.map(([row, column]) => ({ row, column, rows: 2, columns: 1 })));
  if (!table.ok) throw new Error(table.error.code);
  return understandRows(startDraft(table.value, 2026)).map(({ lines }) => lines.map(({ lead, coordinating }) => `${lead} | ${coordinating.join('; ')}`).join());
}

test('a cell merged with the one above holds the same agencies', () => {
  expect(agencies([['Phòng Kinh tế', 'Công an xã'], ['', '']], [[1, LEAD], [1, COORDINATING]])).toEqual(['Phòng Kinh tế | Công an xã', 'Phòng Kinh tế | Công an xã']);
});

test('where the lead’s cell is merged, a blank cell of its own beside it means that nobody else takes part', () => {
  expect(agencies([['Phòng Kinh tế', 'Công an xã'], ['', '']], [[1, LEAD]])).toEqual(['Phòng Kinh tế | Công an xã', 'Phòng Kinh tế | ']);
});

test('a blank cell beside a lead of the row’s own means that nobody else takes part', () => {
  expect(agencies([['Phòng Kinh tế', 'Công an xã'], ['Trạm Y tế', '']], [])).toEqual(['Phòng Kinh tế | Công an xã', 'Trạm Y tế | ']);
});
