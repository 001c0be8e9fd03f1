import { doubtText } from '../../../src/locales/importText';
import { rulesText } from '../../../src/locales/ruleText';
import { tableOfRange } from '../../../src/plan/import/table/range';
import { startDraft } from '../../../src/plan/import/startDraft';
import type { ImportDraft } from '../../../src/plan/import/types';
import { understandRows } from '../../../src/plan/import/rows/understandRows';
import { understandLine } from '../../../src/plan/import/targets/understandLine';

function draftOf(title: string, ...rows: readonly (readonly string[])[]): ImportDraft {
  const table = tableOfRange(rows, []);
  if (!table.ok) throw new Error(table.error.code);
  return startDraft({ ...table.value, before: [title] }, 2026);
}

function told(draft: ImportDraft): string[] {
  return understandRows(draft).map(({ lines, doubts }) => [...lines.map(({ rules, unit, kind }) => rulesText(rules, unit, 'vi', kind)), ...doubts.map((doubt) => doubtText(doubt, 'vi'))].join(' | '));
}

const TITLE = 'CHỈ TIÊU KẾ HOẠCH 2026 - 2028 XÃ SƠN CAO';

test('the target of the plan and that of its last year stand beside each other', () => {
  const draft = draftOf(
    TITLE,
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Mục tiêu đến năm 2028', 'KH 2026', 'KH 2027', 'KH 2028', 'Chủ trì'],
    ['1', 'Thu nhập bình quân đầu người', 'triệu đồng', '≥ 80', '≥ 70', '≥ 75', '≥ 80', 'Phòng Kinh tế'],
  );
  expect(told(draft)).toEqual(['Đến hết năm 2028 ≥ 80 triệu đồng; Đến hết năm 2026 ≥ 70 triệu đồng; Đến hết năm 2027 ≥ 75 triệu đồng']);
});

test('of a column for a year that the plan does not have the heading is told, not the figure', () => {
  const draft = draftOf(TITLE, ['TT', 'Chỉ tiêu', 'ĐVT', 'KH 2026', 'KH 2027', 'Chủ trì'], ['1', 'Tỷ lệ hộ nghèo', '%', '≤ 3', '≤ 2,5', 'Phòng Kinh tế']);
  const shorter = { ...draft, facts: { ...draft.facts, period: { baseYear: 2025, firstYear: 2026, lastYear: 2026 } } };
  expect(told(draft)).toEqual(['Đến hết năm 2026 ≤ 3 %; Đến hết năm 2027 ≤ 2,5 %']);
  const [row] = told(shorter);
  expect(row).toContain('cột của năm 2027 nằm ngoài giai đoạn');
  expect(row).not.toContain('“2,5”');
});

test('what was reached, a comparison and last year’s plan give the base figure and no target', () => {
  const draft = draftOf(
    'CHỈ TIÊU KẾ HOẠCH NĂM 2026 XÃ SƠN CAO',
    ['TT', 'Chỉ tiêu', 'ĐVT', 'KH 2025', 'ƯTH 2025', 'KH 2026', 'KH2026/ƯTH2025 (%)', 'ĐV thực hiện'],
    ['1', 'Diện tích rừng', 'ha', '≥ 400', '410', '≥ 430', '104,9', 'Phòng Kinh tế'],
  );
  expect(told(draft)).toEqual(['Đến hết năm 2026 ≥ 430 ha']);
  const [row] = understandRows(draft);
  expect([row?.baselines, row?.lines[0]?.lead]).toEqual([[410], 'Phòng Kinh tế']);
});

test('a sum over the years is one beside the figures of the years', () => {
  const draft = draftOf(
    TITLE,
    ['TT', 'Chỉ tiêu', 'ĐVT', 'KH 2026', 'KH 2027', 'KH 2028', 'Tổng 3 năm', 'Chủ trì'],
    ['1', 'Diện tích rừng trồng mới', 'ha', '≥ 40', '≥ 45', '≥ 50', '≥ 135', 'Phòng Kinh tế'],
  );
  expect(told(draft)).toEqual(['Cộng dồn đến năm 2028 ≥ 135 ha; Trong năm 2026 ≥ 40 ha; Trong năm 2027 ≥ 45 ha; Trong năm 2028 ≥ 50 ha']);
});

test('a share in a column of sums is asked about, since shares are not added up', () => {
  const draft = draftOf(
    TITLE,
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Đến năm 2028', 'Tổng 3 năm', 'Chủ trì'],
    ['1', 'Tỷ lệ hộ dùng nước sạch', '%', '≥ 96', '≥ 9', 'Phòng Kinh tế'],
    ['2', 'Tỷ lệ hộ nghèo', '%', '≤ 1', '', 'Phòng VH-XH'],
  );
  const [water, poor] = understandRows(draft);
  expect(water?.doubts).toMatchObject([{ code: 'overWhichYears', mustSettle: true }]);
  expect(water?.doubts[0]?.choices.map(({ lines }) => rulesText(lines[0]?.rules ?? [], '%', 'vi'))).toEqual([
    'Đến hết năm 2028 ≥ 96 %',
    'Đến hết năm 2028 ≥ 96 %; Bình quân các năm ≥ 9 %',
  ]);
  expect(poor?.doubts).toEqual([]);
});

test('a target that is due before the plan ends is printed with its year, and read again as due then', () => {
  const draft = draftOf(TITLE, ['TT', 'Chỉ tiêu', 'ĐVT', 'KH 2026', 'KH 2027', 'KH 2028', 'Chủ trì'], ['1', 'Tỷ lệ hộ dùng nước sạch', '%', '', '≥ 90', '', 'Phòng Kinh tế']);
  const line = understandRows(draft)[0]?.lines[0];
  expect(line?.targets).toEqual({ byEnd: { text: '2027: ≥ 90' } });
  const again = understandLine({ name: 'Tỷ lệ hộ dùng nước sạch', unit: '%', byEnd: '2027: ≥ 90' }, { baseYear: 2025, firstYear: 2026, lastYear: 2028 });
  expect(again.rules).toEqual(line?.rules);
});

test('a target that is due in the last year needs no year, nor one that says its own', () => {
  const targetsOf = (...cells: readonly string[]) => understandRows(draftOf(TITLE, ['TT', 'Chỉ tiêu', 'ĐVT', 'KH 2026', 'KH 2027', 'KH 2028', 'Chủ trì'], ['1', 'Tỷ lệ hộ dùng nước sạch', '%', ...cells, 'Phòng Kinh tế']))[0]?.lines[0]?.targets;
  expect(targetsOf('', '', '≥ 90')).toEqual({ byEnd: { text: '≥ 90' } });
  expect(targetsOf('', '≥ 90 năm 2027', '')).toEqual({ byEnd: { text: '≥ 90 năm 2027' } });
});
