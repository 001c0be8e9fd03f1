import fc from 'fast-check';
import { readHtml } from '../../../src/plan/import/table/html';
import { tableOfRange } from '../../../src/plan/import/table/range';
import { startDraft } from '../../../src/plan/import/startDraft';
import { readTabs } from '../../../src/plan/import/table/tabs';
import type { PastedTable, PasteProblem } from '../../../src/plan/import/types';
import { understandRows } from '../../../src/plan/import/rows/understandRows';
import type { Result } from '../../../src/plan/result';
import { textsOf } from '../../support/appendixTexts';

const HEAD = ['STT', 'Nội dung', 'ĐVT', 'Thực hiện 2025', 'Đến năm 2030', 'Chủ trì'];

function table(read: Result<PastedTable, PasteProblem>): PastedTable {
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** The rows below the headings of a table of which one row is given. */
function rowsOf(cells: readonly string[]): string[][] {
  return textsOf(table(tableOfRange([HEAD, cells, ['9', 'Tỷ lệ che phủ rừng', '%', '40', '41', 'Phòng Kinh tế']], []))).slice(1, -1);
}

test('names, units and figures of as many lines are as many rows', () => {
  expect(rowsOf(['1', 'Giá trị sản xuất\n- Nông nghiệp\n- Dịch vụ', 'Tỷ đồng\nTỷ đồng\nTỷ đồng', '940\n510\n430', '1.320\n600\n720', 'Phòng Kinh tế'])).toEqual([
    ['1', 'Giá trị sản xuất', 'Tỷ đồng', '940', '1.320', 'Phòng Kinh tế'],
    ['^', '- Nông nghiệp', 'Tỷ đồng', '510', '600', '^'],
    ['^', '- Dịch vụ', 'Tỷ đồng', '430', '720', '^'],
  ]);
});

test('the first line can head the others, with a blank beside it or nothing, and one unit is that of all', () => {
  const expected = [
    ['2', 'Cơ cấu lao động:', '%', '', '', 'Phòng Kinh tế'],
    ['^', '- Nông nghiệp', '^', '58', '45', '^'],
    ['^', '- Phi nông nghiệp', '^', '42', '55', '^'],
  ];
  expect(rowsOf(['2', 'Cơ cấu lao động:\n- Nông nghiệp\n- Phi nông nghiệp', '%', '\n58\n42', '\n45\n55', 'Phòng Kinh tế'])).toEqual(expected);
  expect(rowsOf(['2', 'Cơ cấu lao động:\n- Nông nghiệp\n- Phi nông nghiệp', '%', '58\n42', '45\n55', 'Phòng Kinh tế'])).toEqual(expected);
});

test('agencies are of the row whose line they stand in, a wrapped one is of all rows', () => {
  expect(rowsOf(['1', 'Thu nội địa\nThu khác', 'Tỷ đồng', '5\n1', '8\n2', 'Phòng Kinh tế\nThuế cơ sở']).map((row) => row[5])).toEqual(['Phòng Kinh tế', 'Thuế cơ sở']);
  expect(rowsOf(['1', 'Thu nội địa\nThu khác', 'Tỷ đồng', '5\n1', '8\n2', 'Trung tâm phục vụ\nhành chính công']).map((row) => row[5])).toEqual(['Trung tâm phục vụ hành chính công', '^']);
});

test('a figure that stands alone is not one of the other rows', () => {
  expect(rowsOf(['1', 'Thu nội địa\nThu khác', 'Tỷ đồng', '5', '8\n2', 'Phòng Kinh tế']).map((row) => row[3])).toEqual(['5', '']);
});

test('wrapped names and figures that do not match up stay one row, and its figures are kept apart', () => {
  expect(rowsOf(['1', 'Tỷ lệ hộ dân được\nsử dụng điện lưới', '%', '99,2', '99,8', 'Phòng Kinh tế'])).toEqual([['1', 'Tỷ lệ hộ dân được sử dụng điện lưới', '%', '99,2', '99,8', 'Phòng Kinh tế']]);
  expect(rowsOf(['1', 'Thu nội địa\nThu khác\nThu bổ sung', 'Tỷ đồng', '5', '8\n2', 'Phòng Kinh tế'])).toEqual([['1', 'Thu nội địa Thu khác Thu bổ sung', 'Tỷ đồng', '5', '8; 2', 'Phòng Kinh tế']]);
});

test('a unit that is said in each line of a row is one', () => {
  expect(rowsOf(['1', 'Thu nội địa, thu khác\nvà thu bổ sung', 'Tỷ đồng\nTỷ đồng', '5', '8\n2', 'Phòng Kinh tế']).map((row) => row[2])).toEqual(['Tỷ đồng']);
});

const EXPECTED = [
  ['Thu nội địa', 'Tỷ đồng', '5', '8'],
  ['- Thuế', 'Tỷ đồng', '3', '5'],
];

test.each([
  ['paragraphs', (lines: readonly string[]) => lines.map((line) => `\n <p class=MsoNormal>${line}<o:p></o:p></p>\n`).join('')],
  ['line breaks', (lines: readonly string[]) => lines.join('<br>\n  ')],
  ['blocks', (lines: readonly string[]) => lines.map((line) => `<div>${line}</div>`).join('')],
])('the lines of a cell are seen in HTML with %s', (_, cell) => {
  const row = (cells: readonly (readonly string[])[]): string => `<tr>${cells.map((lines) => `<td>${cell(lines)}</td>`).join('')}</tr>`;
  const html = `<table>${row(['Nội dung', 'ĐVT', 'Thực hiện 2025', 'Đến năm 2030'].map((text) => [text]))}${row([['Thu nội địa', '- Thuế'], ['Tỷ đồng', 'Tỷ đồng'], ['5', '3'], ['8', '5']])}</table>`;
  expect(textsOf(table(readHtml(html))).slice(1)).toEqual(EXPECTED);
});

test('a paragraph without a text is a line', () => {
  const html = `<table><tr><td>Nội dung</td><td>ĐVT</td><td>Đến năm 2030</td></tr><tr><td><p>Tỷ lệ:</p><p>- Nữ</p><p>- Nam</p></td><td>%</td><td><p>&nbsp;</p><p>50</p><p>60<br></p></td></tr></table>`;
  expect(textsOf(table(readHtml(html))).slice(1)).toEqual([
    ['Tỷ lệ:', '%', ''],
    ['- Nữ', '^', '50'],
    ['- Nam', '^', '60'],
  ]);
});

test('the lines of a quoted cell are seen in text with tabs', () => {
  const text = 'Nội dung\tĐVT\tThực hiện 2025\tĐến năm 2030\n"Thu nội địa\n- Thuế"\t"Tỷ đồng\nTỷ đồng"\t"5\n3"\t"8\n5"\n';
  expect(textsOf(table(readTabs(text))).slice(1)).toEqual(EXPECTED);
});

test('each of the rows is a line with its own figures', () => {
  const pasted = table(tableOfRange([HEAD, ['1', 'Tỷ lệ huy động trẻ:\n- Nhà trẻ\n- Mẫu giáo', '%', '\n24\n91', '\n32\n97', 'Phòng Văn hóa']], []));
  const rows = understandRows(startDraft(pasted, 2026));
  expect(rows.map(({ as, lines, baselines }) => [as, lines.map(({ name, unit, lead, rules }) => [name, unit, lead, rules]), baselines])).toEqual([
    ['indicator', [], []],
    ['under', [['Nhà trẻ', '%', 'Phòng Văn hóa', [{ kind: 'end', due: 2030, direction: 'atLeast', bound: 32 }]]], [24]],
    ['under', [['Mẫu giáo', '%', 'Phòng Văn hóa', [{ kind: 'end', due: 2030, direction: 'atLeast', bound: 97 }]]], [91]],
  ]);
});

const lines = fc.integer({ min: 2, max: 6 }).chain((count) =>
  fc.record({
    names: fc.array(fc.constantFrom('Thu nội địa', '- Nông nghiệp', 'a) Lúa xuân', 'tỷ lệ nữ', 'Số hộ,'), { minLength: count, maxLength: count }),
    figures: fc.array(fc.constantFrom('5', '≥ 1.200', '', '30/95', 'dưới 2 %', 'Đạt'), { minLength: count - 1, maxLength: count + 1 }),
    units: fc.constantFrom(['%'], ['Tỷ đồng', 'Người'], Array.from({ length: count }, () => 'Hộ')),
    agencies: fc.constantFrom([''], ['Phòng Kinh tế'], ['Phòng Kinh tế', 'Công an xã'], ['Trung tâm phục vụ', 'hành chính công']),
  }),
);

test('whatever the lines of a row are made of, none of their words is lost or said twice', () => {
  const words = (texts: readonly string[]): string[] => texts.flatMap((text) => text.split(/[\s;]+/u)).filter((word) => word !== '').sort();
  fc.assert(
    // A unit in each line is that of all of them.
    fc.property(lines.filter(({ units }) => new Set(units).size === units.length), ({ names, figures, units, agencies }) => {
      const cells = ['1', names.join('\n'), units.join('\n'), '4', figures.join('\n'), agencies.join('\n')];
      const read = rowsOf(cells);
      expect(words(read.flat().filter((text) => text !== '^'))).toEqual(words(cells));
      expect([1, names.length]).toContain(read.length);
    }),
  );
});

test('rows whose figures match up with their names are always that many', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('Thu nội địa', '- Nông nghiệp', 'Số hộ'), fc.integer({ min: 0, max: 99_999 })), { minLength: 2, maxLength: 9 }), (rows) => {
      const read = rowsOf(['1', rows.map(([name]) => name).join('\n'), '%', '', rows.map(([, figure]) => String(figure)).join('\n'), 'P. KT']);
      expect(read.map(([, name, , , figure]) => [name, figure])).toEqual(rows.map(([name, figure]) => [name, String(figure)]));
    }),
  );
});
