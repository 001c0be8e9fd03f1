import { reportMessagesFor } from '../../src/locales/report';
import { LANGUAGES } from '../../src/locales/language';

const ARGUMENTS: Readonly<Record<string, string | number>> = { made: 'Báo cáo 2027', pdfName: 2027, outlook: 13, line: '7.2' };

test('both languages say the same things about reports', () => {
  const [one, other] = LANGUAGES.map((language) => Object.keys(reportMessagesFor(language)));
  expect(other).toEqual(one);
});

test.each(LANGUAGES)('no text about reports is empty or shows a hole, and each says what it is given, in %s', (language) => {
  for (const [key, value] of Object.entries(reportMessagesFor(language))) {
    const given = ARGUMENTS[key];
    const said = typeof value === 'function' ? (value as (figure: string | number | undefined) => string)(given) : String(value);
    expect([key, said]).toEqual([key, expect.not.stringMatching(/^\s*$|undefined|NaN|\[object/)]);
    if (given !== undefined) expect(said).toContain(String(given));
  }
});
