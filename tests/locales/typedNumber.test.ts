import fc from 'fast-check';
import { formatExact } from '../../src/locales/entry';
import { typedNumber } from '../../src/locales/typedNumber';

test('a figure that a field shows is read as that figure, in both languages', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), fc.constantFrom('vi' as const, 'en' as const), (whole, decimals, language) => {
      const figure = Number((whole / 10 ** decimals).toFixed(decimals));
      // A thousandth, such as 1,234 in Vietnamese, can be read in two ways; the field means the language's own.
      expect(typedNumber(formatExact(figure, language), language)).toBe(figure + 0);
    }),
  );
});

test.each([
  ['70,5', 'vi', 70.5],
  ['1.200', 'vi', 1200],
  ['70.5', 'en', 70.5],
  ['1,200', 'en', 1200],
  ['70,5', 'en', 70.5],
  ['nhiều', 'vi', undefined],
  ['', 'en', undefined],
] as const)('“%s” in %s is %s', (text, language, figure) => {
  expect(typedNumber(text, language)).toBe(figure);
});
