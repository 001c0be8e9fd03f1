import { enUS, viVN } from '../../src/preview/excel/culture';
import { readEntry } from '../../src/preview/excel/entry';
import { entryText } from '../../src/preview/excel/entryText';

test.each([
  ['15,2', 'General'], ['95%', '0%'], ['97,45%', '0.00%'], ['1/2/2026', 'dd/mm/yyyy'], ["'15,2", 'General'], ['15,2', '@'], ['Đạt', 'General'],
  ['-0,1', '0.0'], ["'=A1", 'General'], ['TRUE', 'General'], ['#N/A', 'General'],
])('what the formula bar shows can be typed again: %s as %s', (text, format) => {
  expect(entryText(readEntry(text, format === '@' ? '@' : 'General', viVN, 2026).input as never, format, viVN)).toBe(text);
});

test('numbers show 15 digits, with the sign of the culture', () => {
  expect(entryText({ kind: 'number', value: 0.1 + 0.2 }, 'General', viVN)).toBe('0,3');
  expect(entryText({ kind: 'number', value: 1234.5 }, '#,##0.00', enUS)).toBe('1234.5');
});
