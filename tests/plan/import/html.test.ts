import { readHtml } from '../../../src/plan/import/table/html';
import { appendixTable, textsOf } from '../../support/appendixTexts';

const HEAD = '<tr><td>STT</td><td>Nội dung</td><td>ĐVT</td><td>Mục tiêu</td></tr>';
const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

function texts(html: string): string[][] {
  const table = readHtml(html);
  if (!table.ok) throw new Error(table.error.code);
  return textsOf(table.value);
}

test('a table from Word comes with its merged cells, without what Word adds', () => {
  const table = appendixTable('phuong-an-binh.html');
  expect(table.source).toBe('html');
  const rows = textsOf(table);
  expect(rows).toHaveLength(19);
  expect(rows[0]).toEqual(['TT', 'Chỉ tiêu chủ yếu', 'Đơn vị tính', 'Ước TH năm 2025', 'Kế hoạch giai đoạn 2026 - 2030', '<', 'Cơ quan chủ trì, tham mưu', 'Cơ quan phối hợp']);
  expect(rows[1]).toEqual(['^', '^', '^', '^', 'Đến năm 2030', 'Bình quân năm', '^', '^']);
  expect(rows[6]).toEqual(['2', 'Số doanh nghiệp đang hoạt động', 'DN', '212', '≥ 320', '', '^', '^']);
  expect(table.before).toEqual([
    'PHỤ LỤC',
    'CÁC CHỈ TIÊU CHỦ YẾU CỦA KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI 05 NĂM, GIAI ĐOẠN 2026 - 2030',
    '(Kèm theo Kế hoạch số 27/KH-UBND ngày 12 tháng 02 năm 2026 của Ủy ban nhân dân phường An Bình)',
  ]);
});

test('entities, line breaks, lists and unseen elements become plain text', () => {
  const html = `<table>${HEAD}${row(
    '1',
    'Tỷ lệ<br>hộ&nbsp;nghèo<ul><li>xã</li><li>thôn</li></ul><span style="display:none">ẩn</span><script>alert(1)</script><del>cũ</del>',
    '%',
    '&lt;&#160;0,5',
  )}</table>`;
  expect(texts(html)[1]).toEqual(['1', 'Tỷ lệ hộ nghèo xã thôn', '%', '< 0,5']);
});

test('of several tables the one with names and targets is taken, and its title stands before it', () => {
  const html = `<table><tr><td>ỦY BAN NHÂN DÂN XÃ A</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr></table><p>Phụ lục chỉ tiêu</p>
    <table>${HEAD}${row('1', 'Tỷ lệ hộ nghèo', '%', '0,5')}${row('2', 'Số doanh nghiệp', 'DN', '30')}</table>
    <table><tr><td>Nơi nhận</td><td>TM. ỦY BAN NHÂN DÂN</td></tr></table>`;
  const table = readHtml(html);
  expect(table.ok && textsOf(table.value)).toEqual([['STT', 'Nội dung', 'ĐVT', 'Mục tiêu'], ['1', 'Tỷ lệ hộ nghèo', '%', '0,5'], ['2', 'Số doanh nghiệp', 'DN', '30']]);
  expect(table.ok && table.value.before).toEqual(['ỦY BAN NHÂN DÂN XÃ A', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Phụ lục chỉ tiêu']);
});

test('a short table of targets is taken before a long list of works, which is named', () => {
  const works = Array.from({ length: 20 }, (_, at) => row(String(at + 1), `Nâng cấp tuyến đường số ${String(at + 1)}`, 'UBND xã', '1.200', '400')).join('');
  const list = `<p>Danh mục dự án đầu tư</p><p>(Đơn vị tính: triệu đồng)</p><table>${row('TT', 'Tên dự án', 'Chủ đầu tư', 'Tổng mức đầu tư', 'Kế hoạch vốn 2026')}${works}</table>`;
  const targets = `<p>Biểu chỉ tiêu chủ yếu</p><table>${HEAD}${row('1', 'Tỷ lệ hộ nghèo', '%', '0,5')}</table>`;
  for (const html of [targets + list, list + targets]) {
    const table = readHtml(html);
    expect(table.ok && textsOf(table.value)[1]).toEqual(['1', 'Tỷ lệ hộ nghèo', '%', '0,5']);
    expect(table.ok && table.value.others).toEqual(['Danh mục dự án đầu tư']);
  }
});

test('a letterhead and signatures are no tables that were left aside', () => {
  const table = readHtml(`<table>${row('UBND XÃ A', 'CỘNG HÒA')}</table><table>${HEAD}${row('1', 'Tỷ lệ hộ nghèo', '%', '0,5')}</table><table>${row('Nơi nhận', 'CHỦ TỊCH')}</table>`);
  expect(table.ok && table.value.others).toBeUndefined();
});

test('a table that goes on under repeated headings is one table', () => {
  const page = (...rows: string[]): string => `<table>${HEAD}${rows.join('')}</table>`;
  const html = page(row('1', 'Tỷ lệ hộ nghèo', '%', '0,5')) + '<p>2</p>' + page(row('2', 'Số doanh nghiệp', 'DN', '30'), row('3', 'Tỷ lệ che phủ rừng', '%', '40'));
  expect(texts(html).map(([label]) => label)).toEqual(['STT', '1', 'STT', '2', '3']);
});

test('a table in the cell of a page that is laid out with tables is found', () => {
  const html = `<table><tr><td>Trang chủ</td><td><table>${HEAD}${row('1', 'Tỷ lệ hộ nghèo', '%', '0,5')}</table></td></tr></table>`;
  expect(texts(html)[1]).toEqual(['1', 'Tỷ lệ hộ nghèo', '%', '0,5']);
});

test('a heading that claims a million columns is as wide as the table', () => {
  const html = `<table>${HEAD}<tr><td colspan="1000000" rowspan="99999999">I. Kinh tế</td></tr>${row('1', 'Tỷ lệ hộ nghèo', '%', '0,5')}</table>`;
  const read = texts(html);
  expect(read[1]).toEqual(['I. Kinh tế', '<', '<', '<']);
  expect(read.every((cells) => cells.length <= 60)).toBe(true);
});

test('what is no table is told', () => {
  expect(readHtml('  ')).toEqual({ ok: false, error: { code: 'empty' } });
  expect(readHtml('<p>Không có bảng</p>')).toEqual({ ok: false, error: { code: 'noTable' } });
  expect(readHtml(`<table>${row('1', 'a').repeat(2_001)}</table>`)).toEqual({ ok: false, error: { code: 'tooManyRows', found: 2_001, limit: 2_000 } });
  expect(readHtml(' '.repeat(4_000_001))).toMatchObject({ error: { code: 'tooLarge' } });
});

test.each([
  ['diện tích 30 m<sup>2</sup>/người', 'diện tích 30 m2/người'],
  ['2,5<sup>3</sup>', '2,5'],
  ['2,5<sup> (1)</sup> %', '2,5 %'],
  ['Tỷ lệ hộ nghèo<sup>1, 2</sup>', 'Tỷ lệ hộ nghèo'],
  ['Tỷ lệ hộ nghèo<sup>*</sup> theo chuẩn mới', 'Tỷ lệ hộ nghèo theo chuẩn mới'],
  ['2,5<span style="font-size:9pt;vertical-align:super">1</span>', '2,5'],
  ['95<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>', '95'],
  ['95<span class=MsoCommentReference><a href="#_msocom_1">[A1]</a></span>', '95'],
  ['10<sup>3</sup> đồng', '10³ đồng'],
  ['25<sup>o</sup>C', '25oC'],
  ['<sup>95</sup>', '95'],
  ['khí CO<sub>2</sub>', 'khí CO2'],
])('marks of footnotes belong to no figure and no name, powers of units do: %j', (cell, expected) => {
  expect(texts(`<table>${HEAD}${row('1', 'Chỉ tiêu thử', '%', cell)}</table>`)[1]?.[3]).toBe(expected);
});
