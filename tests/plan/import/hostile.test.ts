import fc from 'fast-check';
import { tidy } from '../../../src/plan/import/cells';
import { readHtml } from '../../../src/plan/import/table/html';
import { readLayout } from '../../../src/plan/import/layout/readLayout';
import { tableOfRange, type MergedCells } from '../../../src/plan/import/table/range';
import { readPasted } from '../../../src/plan/import/readPasted';
import { classifyRows } from '../../../src/plan/import/rows/rowKinds';
import { startDraft } from '../../../src/plan/import/startDraft';
import { readTabs } from '../../../src/plan/import/table/tabs';
import { textsOf } from '../../support/appendixTexts';

/** A cell's text that is not blank: letters, marks, quotes, signs and line breaks as people type them. */
const cellText = fc
  .tuple(fc.constantFrom('x', 'Tỷ lệ', '≥', '"'), fc.array(fc.constantFrom('a', 'ộ', ' ', '\n', '"', '<', '&', '>', '5', ',', '\u00A0', '𝒳', '</td>', '&amp;', "'"), { maxLength: 8 }))
  .map(([first, rest]) => `${first}${rest.join('')}`);

const grid = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 5 }))
  .chain(([height, width]) => fc.array(fc.array(cellText, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }));

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');
}

/** A cell as Excel copies it. */
function quoted(text: string): string {
  return /["\t\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Figures that stand in the lines of a cell are kept apart by a mark. */
function inOneLine(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row) => row.map((text) => text.replace(/; /g, ' ')));
}

test('any table that is written as HTML reads back as the same cells', () => {
  fc.assert(
    fc.property(grid, (rows) => {
      const html = `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`).join('')}</table>`;
      const table = readHtml(html);
      expect(table.ok && inOneLine(textsOf(table.value))).toEqual(inOneLine(rows.map((row) => row.map(tidy))));
    }),
  );
});

test('any table that is copied with tabs reads back as the same cells', () => {
  const withTabs = grid.map((rows) => rows.map((row) => row.map((text) => text.replace('𝒳', '\t'))));
  fc.assert(
    fc.property(withTabs, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, end, closed) => {
      const table = readTabs(rows.map((row) => row.map(quoted).join('\t')).join(end) + (closed ? end : ''));
      expect(table.ok && inOneLine(textsOf(table.value))).toEqual(inOneLine(rows.map((row) => row.map(tidy))));
    }),
  );
});

/** Areas of a grid that do not overlap, one for each cell that begins one. */
function areas(width: number, height: number, sizes: readonly (readonly [number, number])[]): MergedCells[] {
  const taken = new Set<string>();
  const found: MergedCells[] = [];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (taken.has(`${row} ${column}`)) continue;
      const [down, across] = sizes[(row * width + column) % sizes.length] ?? [1, 1];
      let columns = 1;
      while (columns < across && column + columns < width && !taken.has(`${row} ${column + columns}`)) columns += 1;
      const rows = Math.min(down, height - row);
      for (let r = row; r < row + rows; r += 1) for (let c = column; c < column + columns; c += 1) taken.add(`${r} ${c}`);
      found.push({ row, column, rows, columns });
    }
  }
  return found;
}

test('merged cells of HTML and of a worksheet are the same table', () => {
  const size = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }));
  fc.assert(
    fc.property(grid, fc.array(size, { minLength: 1, maxLength: 12 }), (rows, sizes) => {
      const width = rows[0]?.length ?? 0;
      const merges = areas(width, rows.length, sizes);
      const html = rows.map((row, at) => {
        const cells = merges.filter((area) => area.row === at);
        return `<tr>${cells.map((area) => `<td rowspan=${area.rows} colspan="${area.columns}">${escaped(row[area.column] ?? '')}</td>`).join('')}</tr>`;
      });
      const fromHtml = readHtml(`<table>${html.join('')}</table>`);
      const texts = rows.map((row, r) => row.map((text, c) => (merges.some(({ row: top, column: left }) => top === r && left === c) ? text : '')));
      const fromRange = tableOfRange(texts, merges);
      expect(fromHtml.ok ? fromHtml.value.rows : fromHtml.error).toEqual(fromRange.ok ? fromRange.value.rows : fromRange.error);
    }),
  );
});

/** Pieces of which the worst texts are made. */
const PIECE = fc.constantFrom(
  '<table>', '<tr>', '<td>', '<td colspan=999999 rowspan=0>', '</td>', '</table>', '<b>', '<!--', '-->', '<![if', '&', '&#xFFFFFF;', '"', '\t', '\n', '\r', '\f', '  ', '-',
  '- A', '1 ', '12', 'STT', 'Nội dung', 'ĐVT', 'Đến năm 2030', 'Bình quân năm', 'Cơ quan chủ trì', '%', '≥ 15', 'Phòng', 'Tỷ lệ hộ', 'I. VỀ', '(', ')', 'Tổng cộng', '\u0000', '\uD800', 'Ghi chú:',
);

test('nothing that is pasted throws, whatever is read goes on to be classified', () => {
  fc.assert(
    fc.property(fc.array(PIECE, { maxLength: 60 }), fc.boolean(), (pieces, isHtml) => {
      const text = pieces.join(pieces.length % 2 === 0 ? '' : ' ');
      const table = readPasted(isHtml ? { html: text, text } : { text });
      if (!table.ok) return;
      const width = table.value.rows[0]?.length;
      expect(table.value.rows.every((row) => row.length === width)).toBe(true);
      const draft = startDraft(table.value, 2026);
      expect(draft.columns).toHaveLength(width ?? 0);
      expect(classifyRows(draft)).toHaveLength(table.value.rows.length - draft.headerRows);
    }),
    { numRuns: 600 },
  );
});

const HEAD = 'STT Nội dung Đơn vị tính Đến năm 2030 Bình quân năm Cơ quan chủ trì\n1 Tỷ lệ hộ % ≥ 15 Phòng KT\n';
const PLACED = 'STT   Nội dung   ĐVT   Mục tiêu   Chủ trì\n1     Tỷ lệ      %     15         Phòng\n';
const HOSTILE: Readonly<Record<string, readonly [head: string, piece: string]>> = {
  'open elements': ['', '<b>'],
  'nested tables': ['', '<table><tr><td>'],
  'paragraphs in paragraphs': ['', '<p><p>'],
  'spans beyond every bound': ['<table>', '<tr><td colspan=1000000 rowspan=1000000>x'],
  'rows of one table': ['<table>', '<tr><td>1<td>Tỷ lệ hộ nghèo<td>5'],
  'many small tables': ['', '<table><tr><td>1<td>Tỷ lệ hộ nghèo<td>5</table>'],
  attributes: ['<table ', 'a=1 b '],
  comments: ['', '<!--[if'],
  entities: ['<table><tr><td>', '&lt;&#60;&x'],
  quotes: ['', '"\t'],
  'quotes that never close': ['', '"a\t""'],
  tabs: ['', '\t'],
  'blank lines': ['a\tb\nc\td', '\n'],
  'headings again and again': ['', 'STT Nội dung ĐVT Mục tiêu\n'],
  'rows without end': [HEAD, '2 Tỷ lệ hộ % ≥ 15 Phòng KT\n'],
  'words of one row': [HEAD, 'Phòng '],
  'figures of one row': [HEAD, '≥ 15 '],
  'dashes on one line': [HEAD, ' - Tỷ lệ % 5'],
  'page numbers': [HEAD, '7\n'],
  'page ends': [HEAD, '\f\n'],
  'pieces on one line': [PLACED, 'a   '],
  'pieces on many lines': [PLACED, '2     Tỷ lệ      %     15   a   b   c   d   e   f\n'],
  'labels in the middle': [PLACED, '      tỷ lệ\n2                %     15\n'],
  'marks of one letter': ['STT\tNội dung\n1\ta', '\u0301'],
  brackets: ['STT\tNội dung\n(', '('],
};

/** Long enough that a reading whose cost grows with the square of the length takes minutes. */
const LENGTH = 150_000;

test.each(Object.entries(HOSTILE))('a long text of %s costs no more than it should', (_, [head, piece]) => {
  const text = head + piece.repeat(Math.floor(LENGTH / piece.length));
  const begun = performance.now();
  for (const pasted of [{ html: text }, { text }]) {
    const table = readPasted(pasted);
    if (table.ok) classifyRows(startDraft(table.value, 2026));
  }
  readLayout(text);
  expect(performance.now() - begun).toBeLessThan(8_000);
});
