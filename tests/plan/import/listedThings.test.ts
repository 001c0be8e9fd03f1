import { tableOfRange } from '../../../src/plan/import/table/range';
import { startDraft } from '../../../src/plan/import/startDraft';
import { understandRows } from '../../../src/plan/import/rows/understandRows';
import type { UnderstoodRow } from '../../../src/plan/import/types';

const HEAD = ['STT', 'Chỉ tiêu', 'ĐVT', 'Đến năm 2030', 'Chủ trì'];

function rowOf(name: string, unit: string, target: string): UnderstoodRow {
  const table = tableOfRange([HEAD, ['1', name, unit, target, 'Phòng KT'], ['2', 'Tỷ lệ che phủ rừng', '%', '40', 'Phòng KT']], []);
  if (!table.ok) throw new Error(table.error.code);
  const [row] = understandRows(startDraft(table.value, 2026));
  if (row === undefined) throw new Error('no row');
  return row;
}

const shown = ({ lines }: UnderstoodRow): string[] => lines.map(({ name, kind, rules }) => `${name} | ${kind} | ${rules.map((rule) => ('bound' in rule ? rule.bound : rule.kind)).join()}`);

const SHARES = ['Cơ cấu lao động: Nông nghiệp | share | 30', 'Cơ cấu lao động: Công nghiệp, xây dựng | share | 42', 'Cơ cấu lao động: Dịch vụ | share | 28'];

test.each([
  ['figures between dashes', 'Cơ cấu lao động: Nông nghiệp; Công nghiệp, xây dựng; Dịch vụ', '%', '30 - 42 - 28'],
  ['figures after each other', 'Cơ cấu lao động: Nông nghiệp; Công nghiệp, xây dựng; Dịch vụ', '', '30%; 42%; 28%'],
  ['names between dashes', 'Cơ cấu lao động: Nông nghiệp - Công nghiệp, xây dựng - Dịch vụ', '%', '30-42-28'],
  ['names in brackets', 'Cơ cấu lao động (Nông nghiệp - Công nghiệp, xây dựng - Dịch vụ)', '%', '30/42/28'],
  ['a unit before the names', 'Cơ cấu lao động (%): Nông nghiệp; Công nghiệp, xây dựng; Dịch vụ', '', '30; 42; 28'],
])('the parts of a structure in one row are lines of their own: %s', (_, name, unit, target) => {
  const row = rowOf(name, unit, target);
  expect(shown(row)).toEqual(SHARES);
  expect(row.doubts.filter(({ mustSettle }) => mustSettle)).toEqual([]);
  expect(row.doubts.map(({ code }) => code)).toContain('severalLines');
});

test('two parts that make up the whole are two lines; two figures that do not are a range', () => {
  expect(shown(rowOf('Cơ cấu lao động: Nông nghiệp; phi nông nghiệp', '%', '35 - 65'))).toEqual(['Cơ cấu lao động: Nông nghiệp | share | 35', 'Cơ cấu lao động: phi nông nghiệp | share | 65']);
  const unsure = rowOf('Cơ cấu lao động: Nông nghiệp; phi nông nghiệp', '%', '35 - 45');
  expect(unsure.doubts.some(({ code, mustSettle }) => code === 'severalLines' && mustSettle)).toBe(true);
});

test('figures that do not add up to a whole are asked for', () => {
  const [doubt] = rowOf('Cơ cấu lao động: Nông nghiệp; công nghiệp; dịch vụ', '%', '30 - 42 - 20').doubts;
  expect(doubt).toMatchObject({ code: 'severalLines', mustSettle: true });
  expect(doubt?.choices[0]?.lines.map(({ rules }) => rules.length)).toEqual([1, 1, 1]);
});

test('counts of several things are lines that go on from what they are headed by', () => {
  expect(shown(rowOf('Tổng đàn vật nuôi: trâu; bò; lợn', 'con', '300; 1.200; 9.000'))).toEqual(['Tổng đàn vật nuôi: trâu | stock | 300', 'Tổng đàn vật nuôi: bò | stock | 1200', 'Tổng đàn vật nuôi: lợn | stock | 9000']);
});

test('a range beside a name that lists nothing stays one line', () => {
  expect(shown(rowOf('Tỷ lệ đô thị hóa: theo chuẩn mới', '%', '35 - 40'))).toHaveLength(1);
  expect(shown(rowOf('Tỷ lệ trường đạt chuẩn (mầm non, tiểu học)', '%', '60 - 65'))).toHaveLength(1);
});
