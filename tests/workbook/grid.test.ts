import { wrappedHeight } from '../../src/workbook/grid';

const lines = (text: string, width: number): number => (wrappedHeight([{ text, width }]) - 4) / 14.5;

test('a text is as high as its lines, and a word that is longer than a line is broken', () => {
  expect(lines('Tỷ lệ hộ', 10)).toBe(1);
  expect(lines('Tỷ lệ hộ dùng nước', 10)).toBe(2);
  expect(lines('triệuđồng/người/năm', 10)).toBe(2);
  expect(lines('một triệuđồng/người/năm hai', 10)).toBe(4);
  expect(lines('một\nhai', 10)).toBe(2);
});
