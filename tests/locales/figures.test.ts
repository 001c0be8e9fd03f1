import { formatFigure } from '../../src/locales/language';

test('a figure is rounded as a worksheet rounds it: by what is read, not by what is left of a binary fraction', () => {
  expect(formatFigure((100 - 97.45) / 2, 'vi')).toBe('1,28');
  expect(formatFigure(1.005, 'vi')).toBe('1,01');
  expect(formatFigure(-1.005, 'vi')).toBe('-1,01');
  expect(formatFigure(1.0049, 'vi')).toBe('1');
  expect(formatFigure(-0.001, 'vi')).toBe('0');
  expect(formatFigure(1234567.895, 'vi')).toBe('1.234.567,9');
});
