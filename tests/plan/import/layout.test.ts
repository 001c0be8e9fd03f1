import { readLayout } from '../../../src/plan/import/layout/readLayout';
import { startDraft } from '../../../src/plan/import/startDraft';
import type { ImportDraft } from '../../../src/plan/import/types';
import { appendixDraft, appendixText, shownRows } from '../../support/appendixTexts';

function draftOf(text: string): ImportDraft {
  const table = readLayout(text);
  if (!table.ok) throw new Error(table.error.code);
  return startDraft(table.value, 2026);
}

const THACH_KHOI = [
  'indicator [1] 1 | Thu ngân sách nhà nước trên địa bàn | % |  | ≥ 15 | Phòng KTHTĐT | Tổ dân phố',
  'indicator [2] 2 | Tốc độ tăng trưởng GRDP | % | 15 | ≥ 14 | Phòng KTHTĐT | Tổ đân phố',
  'under [-] - | Công nghiệp – Xây dựng | % |  | ≥ 15,2 |  | ',
  'under [-] - | Dịch vụ | % |  | ≥ 10,9 |  | ',
  'under [-] - | Nông nghiệp, thuỷ sản | % |  | 2 |  | ',
  'indicator [3] 3 | Chi phát triển khoa học công nghệ, đổi mới sáng tạo, chuyển đổi số | % | ≥ 60 tổng chi ngân sách | ≥ 3 | Phòng VH-XH | Phòng KTHTĐT',
  'indicator [4] 4 | Số doanh nghiệp hoạt động trên địa bàn | DN | ≥ 490 | 45 | Phòng KTHTĐT | Các phòng, đơn vị thuộc phường; Tổ dân phố',
  'under [-] - | Số cơ sở kinh doanh chuyển đổi sang doanh nghiệp | Cơ sở kinh doanh | 50 - 100 | 10 - 20 |  | ',
  'indicator [5] 5 | Tỷ lệ hộ nghèo | % | 0 |  | Phòng KTHTĐT | MTTQ và các đoàn thể',
  'indicator [6] 6 | Tỷ lệ gia đình văn hoá | % |  | ≥ 95 gia đình, 100 tổ dân phố | Phòng VH-XH | MTTQ, các đoàn thể; Tổ dân phố',
  'indicator [7] 7 | Tỷ lệ trường đạt chuẩn mức độ 2 | % | 100 chuẩn mức độ 2 |  | Phòng VH-XH | Các Cơ sở giáo dục',
  'under [-] - | Trang bị nhà lớp học đa năng | Lớp | ≥ 01 lớp/cấp |  |  | ',
  'under [-] - | Trang bị phòng học thông minh | % | 100/ cơ sở giáo dục, trang bị ít nhất 01 phòng |  |  | ',
  'under [-] - | Tỷ lệ học sinh hoàn thành chương trình học | % | 100 |  |  | ',
  'indicator [8] 8 | Tỷ lệ dân số tham gia bảo hiểm y tế | % | ≥ 97,45 |  | Phòng VH-XH | Tổ dân phố; cơ quan, đơn vị thuộc phường',
  'under? []  | Tỷ lệ lao động trong độ tuổi tham gia bảo hiểm xã hội | % | ≥61,03% |  |  | ',
  'indicator [9] 9 | Mở rộng diện tích và xây dựng trạm y tế; Hoàn thiện tiêu chí thành lập Trung tâm y tế phường |  |  | 2026 - 2027 | Phòng VH-XH | Phòng KTHTĐT; Trạm Y tế',
  'under [-] - | Tỷ lệ tiêm chủng trẻ em | % | 100 |  |  | Trạm Y tế',
  'indicator [10] 10 | Tỷ lệ thu gom chất thải rắn sinh hoạt | % | 100 | 98 | Phòng KTHTĐT | Tổ dân phố',
  'indicator [11] 11 | Tỷ lệ giải quyết thủ tục hành chính đúng hạn và trước hạn | % |  | ≥ 98 | TTPVHCC | Các phòng chuyên môn thuộc UBND phường',
  'under [-] - | Mức độ hài lòng của người dân, doanh nghiệp | % |  | ≥ 95 |  | ',
  'under [-] - | Tỷ lệ hồ sơ trực tuyến | % | 100 | 100 |  | ',
  'indicator [12] 12 | Xây dựng chính quyền thân thiện |  |  | Hàng năm | Phòng VH-XH | Các cơ quan chuyên môn, đơn vị thuộc phường',
  'indicator [13] 13 | Chỉ tiêu gọi nhập ngũ | % | 100 | 100 | BCH Quân sự | CAP; Tổ dân phố',
  'indicator [14] 14 | Tỷ lệ khám phá tội phạm | % |  | ≥ 75; ≥ 90 % với tội phạm rất nghiêm trọng và đặc biệt nghiêm trọng | CA Phường | BCHQS, Tổ dân phố; MTTQ và các đoàn thể',
  'under [-] - | Phường không ma tuý |  | Không còn tệ nạn ma tuý |  |  | ',
  'indicator [15] 15 | Đăng ký và triển khai mô hình dân vận khéo | % | 100 | 100% phòng, ban, đơn vị đăng ký mô hình dân vận khéo | Các phòng, ban, đơn vị thuộc UBND phường | MTTQ và các đoàn thể',
];

/** The cells that a text without runs of blanks cannot tell: the one figure of a row can stand in either column. */
const EITHER_COLUMN = [0, 9, 16, 19, 20, 24];

test('the ward of Thạch Khôi: the text of its PDF comes out as the 27 rows of its appendix', () => {
  const draft = appendixDraft('thach-khoi.txt');
  expect(draft.columns.map(({ role }) => role)).toEqual(['label', 'name', 'unit', 'byEnd', 'average', 'lead', 'coordinating']);
  expect(shownRows(draft)).toEqual(THACH_KHOI);
});

test('what is shared out by looks alone says so', () => {
  const { table, headerRows } = appendixDraft('thach-khoi.txt');
  const cells = table.rows.slice(headerRows).flatMap((row) => row.slice(1));
  expect(cells.every(({ text, guessed }) => text === '' || guessed === true)).toBe(true);
});

test('without runs of blanks only the column of a lone figure can be another', () => {
  const single = appendixText('thach-khoi.txt').split('\n').map((line) => line.trim().replace(/ +/g, ' ')).join('\n');
  const rows = shownRows(draftOf(single));
  expect(rows).toHaveLength(27);
  const different = rows.flatMap((row, at) => (row === THACH_KHOI[at] ? [] : [at]));
  expect(different).toEqual(EITHER_COLUMN);
  const figures = (row: string): string => row.replace(/\s*\|[\s|]*/g, '|');
  expect(different.map((at) => figures(rows[at] ?? ''))).toEqual(different.map((at) => figures(THACH_KHOI[at] ?? '')));
});

test('the appendix is found in the whole document, headings said again and page numbers left out', () => {
  const body = ['ỦY BAN NHÂN DÂN', 'PHƯỜNG THẠCH KHÔI', 'KẾ HOẠCH', 'I. MỤC TIÊU', '1. Mục tiêu chung', '- Phấn đấu tăng trưởng 15 %.', '2', '2. Các chỉ tiêu', '1. Thu ngân sách tăng ≥ 15 %.'];
  const rows = appendixText('thach-khoi.txt').split('\n');
  const heading = rows.findIndex((line) => line.startsWith('STT'));
  const first = rows.findIndex((line) => line.startsWith('1 Thu'));
  const tenth = rows.findIndex((line) => line.startsWith('10 Tỷ lệ'));
  const again = [...rows.slice(0, tenth), '16', ...rows.slice(heading, first), ...rows.slice(tenth)];
  expect(shownRows(draftOf([...body, ...again].join('\n')))).toEqual(THACH_KHOI);
});

const PLACED = [
  '                    CHỈ TIÊU KẾ HOẠCH NĂM 2027',
  '',
  ' STT   Nội dung            ĐVT     Thực hiện    Kế hoạch    Cơ quan chủ trì   Phối hợp',
  '                                   năm 2026     năm 2027',
  ' 1     Tỷ lệ hộ nghèo      %       1,2          ≤ 0,8       Phòng Văn hóa -   Mặt trận',
  '       đa chiều                                             Xã hội            Tổ quốc',
  ' 2     Số doanh nghiệp     DN      30           35          Phòng Kinh tế',
  '\f    -     Thành lập mới     DN      4            6',
  '    3     Tỷ lệ thủ tục     %                    ≥ 98        Trung tâm Phục    Các phòng',
  '          đúng hạn                                           vụ hành chính',
  '                                                             công',
].join('\n');

test('columns that are kept by blanks are read by their places, on every page', () => {
  const draft = draftOf(PLACED);
  expect(draft.columns.map(({ role, year }) => [role, year])).toEqual([
    ['label', undefined], ['name', undefined], ['unit', undefined], ['baseline', 2026], ['byEnd', 2027], ['lead', undefined], ['coordinating', undefined],
  ]);
  expect(draft.facts.period).toEqual({ baseYear: 2026, firstYear: 2027, lastYear: 2027 });
  expect(shownRows(draft)).toEqual([
    'indicator [1] 1 | Tỷ lệ hộ nghèo đa chiều | % | 1,2 | ≤ 0,8 | Phòng Văn hóa - Xã hội | Mặt trận Tổ quốc',
    'indicator [2] 2 | Số doanh nghiệp | DN | 30 | 35 | Phòng Kinh tế | ',
    'under [-] - | Thành lập mới | DN | 4 | 6 |  | ',
    'indicator [3] 3 | Tỷ lệ thủ tục đúng hạn | % |  | ≥ 98 | Trung tâm Phục vụ hành chính công | Các phòng',
  ]);
});

test('without numbers a row begins with a capital beside its figures', () => {
  const text = [
    'Tên chỉ tiêu        ĐVT     TH 2025    Năm 2026   Chủ trì',
    'Thu nhập bình       triệu     62         66       Phòng Kinh',
    'quân đầu người      đồng                          tế',
    'Số hợp tác xã       HTX       4          5        Phòng Kinh tế',
    'Nâng cấp đường                           2026     Ban Quản lý',
  ].join('\n');
  expect(shownRows(draftOf(text))).toEqual([
    'indicator [1] Thu nhập bình quân đầu người | triệu đồng | 62 | 66 | Phòng Kinh tế',
    'indicator [2] Số hợp tác xã | HTX | 4 | 5 | Phòng Kinh tế',
    'indicator [3] Nâng cấp đường |  |  | 2026 | Ban Quản lý',
  ]);
});

test('cells that stand a single blank apart on some lines are kept apart', () => {
  const text = [
    'TT   Nội dung      ĐVT   Kế hoạch   Chủ trì        Phối hợp',
    '1    Hộ nghèo      %     0,5        Phòng          Mặt trận',
    '                                    Văn hóa        Tổ quốc',
    '2    Doanh nghiệp  DN    35         Trung tâm Phục Các phòng',
    '                                    vụ công        khác',
    '3    Hợp tác xã    HTX   6          Phòng KT       Mặt trận',
  ].join('\n');
  expect(shownRows(draftOf(text))).toEqual([
    'indicator [1] 1 | Hộ nghèo | % | 0,5 | Phòng Văn hóa | Mặt trận Tổ quốc',
    'indicator [2] 2 | Doanh nghiệp | DN | 35 | Trung tâm Phục vụ công | Các phòng khác',
    'indicator [3] 3 | Hợp tác xã | HTX | 6 | Phòng KT | Mặt trận',
  ]);
});

test('labels in the middle of their rows', () => {
  const middle = [
    '                            Mục tiêu',
    ' STT   Nội dung      ĐVT                 Chủ trì',
    '                            năm 2030',
    '       Tỷ lệ hộ',
    ' 1     nghèo đa      %      ≤ 0,8        Phòng VH',
    '       chiều',
    '       Số doanh',
    ' 2                   DN     35           Phòng KT',
    '       nghiệp',
    ' 3     Hộ mới        Hộ     6            Phòng KT',
  ].join('\n');
  const draft = draftOf(middle);
  expect(shownRows(draft)).toEqual([
    'indicator [1] 1 | Tỷ lệ hộ nghèo đa chiều | % | ≤ 0,8 | Phòng VH',
    'indicator [2] 2 | Số doanh nghiệp | DN | 35 | Phòng KT',
    'indicator [3] 3 | Hộ mới | Hộ | 6 | Phòng KT',
  ]);
  expect(draft.table.rows[3]?.[1]?.guessed).toBe(true);
});

test('a text without a table is told', () => {
  expect(readLayout(' \n ')).toEqual({ ok: false, error: { code: 'empty' } });
  expect(readLayout('Căn cứ Luật Tổ chức chính quyền địa phương;\n1. Mục tiêu\n- Tăng 15 %')).toEqual({ ok: false, error: { code: 'noTable' } });
});


test('a text longer than any plan is told before it is looked through', () => {
  expect(readLayout(`STT Nội dung Đơn vị tính\n${'1 Thu ngân sách % 15\n'.repeat(30_000)}`)).toMatchObject({ ok: false, error: { code: 'tooLarge', limit: 600_000 } });
});
