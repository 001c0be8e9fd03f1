import * as fc from 'fast-check';
import { parseVietnameseNumber, type TypedNumber } from '../../src/plan/numbers';

function read(text: string): TypedNumber {
  const parsed = parseVietnameseNumber(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.code}`);
  return parsed.value;
}

function problem(text: string) {
  const parsed = parseVietnameseNumber(text);
  return parsed.ok ? parsed.value : [parsed.error.code, text.slice(parsed.error.at.start, parsed.error.at.end)];
}

/** Writes a number of `units` (and hundredths) as Vietnamese write it. */
function write(hundredths: number, thousands: string, decimals: 0 | 1 | 2): string {
  const sign = hundredths < 0 ? '-' : '';
  const [whole = '', fraction = ''] = (Math.abs(hundredths) / 100).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return sign + grouped + (decimals === 0 ? '' : `,${fraction.slice(0, decimals)}`);
}

describe('a number typed in a Vietnamese office', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1234,5', 1234.5],
    ['1.234.567', 1234567],
    ['0,95', 0.95],
    ['04', 4],
    ['+3', 3],
    ['-2', -2],
    ['\u22122,5', -2.5],
    ['- 2', -2],
    ['95 ', 95],
    ['\u00A095\t', 95],
    ['1 234,5', 1234.5],
    ['1\u00A0234,5', 1234.5],
    ['12\u2009345\u202F678', 12345678],
    ['９５', 95],
    ['１.２３４，５', 1234.5],
    ['1.234,567', 1234.567],
    ['0,123', 0.123],
    ['999999999999999', 999999999999999],
  ])('"%s" is %d and nothing else', (text, value) => {
    expect(read(text)).toMatchObject({ value, ambiguous: false, percent: false, decimalPoint: false });
  });

  it('may carry a percent sign, which is told and does not divide', () => {
    expect(read('95%')).toMatchObject({ value: 95, percent: true });
    expect(read(' 97,45 ％ ')).toMatchObject({ value: 97.45, percent: true });
    expect(read('-3%')).toMatchObject({ value: -3, percent: true });
  });

  it('has a decimal point where the groups cannot be thousands', () => {
    expect(read('15.2')).toMatchObject({ value: 15.2, decimalPoint: true, ambiguous: false });
    expect(read('0.123')).toMatchObject({ value: 0.123, decimalPoint: true });
    expect(read('1234.567')).toMatchObject({ value: 1234.567, decimalPoint: true });
    expect(read('1 234.5')).toMatchObject({ value: 1234.5, decimalPoint: true, blankGroups: true });
  });

  it('is read the Vietnamese way and flagged where an English reader sees another number', () => {
    expect(read('1.234')).toMatchObject({ value: 1234, ambiguous: true, otherValue: 1.234 });
    expect(read('3,098')).toMatchObject({ value: 3.098, ambiguous: true, otherValue: 3098 });
    expect(read('-1.234')).toMatchObject({ value: -1234, otherValue: -1.234 });
  });

  it('tells when blanks part the thousands', () => {
    expect(read('1 234').blankGroups).toBe(true);
    expect(read('1.234').blankGroups).toBe(false);
  });

  it('gives 0, not minus 0', () => {
    expect(Object.is(read('-0').value, 0)).toBe(true);
  });
});

describe('what is not such a number is refused, with the place', () => {
  it.each([
    ['', 'empty', ''],
    [' \u00A0 ', 'empty', ' \u00A0 '],
    ['1,234.5', 'englishForm', '1,234.5'],
    ['1,234,567', 'englishForm', '1,234,567'],
    ['1.23.4', 'badGroups', '1.23.4'],
    ['12.34,5', 'badGroups', '12.34,5'],
    ['1,2,3', 'badGroups', '1,2,3'],
    ['1.234 567', 'badGroups', '1.234 567'],
    ['1 23', 'badGroups', '1 23'],
    ['0.123.456', 'badGroups', '0.123.456'],
    ['5.', 'badGroups', '5.'],
    [',5', 'badGroups', ',5'],
    ['1..5', 'badGroups', '1..5'],
    ['%', 'notNumber', '%'],
    ['-', 'notNumber', '-'],
    ['95%%', 'notNumber', '%'],
    ['5O', 'notNumber', 'O'],
    ['l5', 'notNumber', 'l'],
    ['5²', 'notNumber', '²'],
    ['1e5', 'notNumber', 'e'],
    ['--5', 'notNumber', '-'],
    ['12/5', 'notNumber', '/'],
    ['#REF!', 'notNumber', '#'],
    ['Infinity', 'notNumber', 'I'],
    ['1234567890123456', 'tooManyDigits', '1234567890123456'],
  ])('"%s": %s', (text, code, place) => {
    expect(problem(text)).toEqual([code, place]);
  });

  it('a text longer than any number', () => {
    expect(problem('1'.repeat(101))).toEqual(['tooLong', '1']);
  });
});

describe('for every number', () => {
  const hundredths = fc.integer({ min: -(10 ** 14), max: 10 ** 14 });

  it('what is written in the Vietnamese way is read back', () => {
    fc.assert(fc.property(hundredths, fc.constantFrom('', '.', ' ', '\u00A0', '\u202F'), (number, thousands) => {
      expect(read(write(number, thousands, 2)).value).toBe(Number((number / 100).toFixed(2)) + 0);
    }));
  });

  it('a whole number is read back whatever its thousands mark, and with its percent sign', () => {
    fc.assert(fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.constantFrom('', '.', ' '), (number, mark) => {
      expect(read(`${write(number * 100, mark, 0)} %`)).toMatchObject({ value: number, percent: true });
    }));
  });

  it('the second reading is told exactly where it differs', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), (left, right) => {
      const tail = String(right).padStart(3, '0');
      expect(read(`${left}.${tail}`)).toMatchObject({ value: left * 1000 + right, otherValue: Number(`${left}.${tail}`) });
    }));
  });
});

describe('for every text', () => {
  const signs = fc.constantFrom(...'0123456789.,%+- \u2212\u00A0０，'.split(''));

  it('the answer is a finite number or a problem with a place in the text', () => {
    const texts = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.array(signs).map((all) => all.join('')));
    fc.assert(fc.property(texts, (text) => {
      const parsed = parseVietnameseNumber(text);
      if (parsed.ok) {
        expect(Number.isFinite(parsed.value.value)).toBe(true);
        expect(/[0-9０-９]/.test(text)).toBe(true);
      } else {
        const { start, end } = parsed.error.at;
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }
    }), { numRuns: 2000 });
  });

  it('a megabyte of digits is answered at once', () => {
    const begin = performance.now();
    for (const text of ['1'.repeat(1e6), '1.'.repeat(5e5), ' '.repeat(1e6), '- '.repeat(5e5)]) parseVietnameseNumber(text);
    expect(performance.now() - begin).toBeLessThan(200);
  });
});
