import { messagesFor } from '../../src/locales';
import { formatEntry, formatExact, formatRepair, issueText } from '../../src/locales/entry';
import { LANGUAGES } from '../../src/locales/language';
import type { EntryIssue, IssueDetail } from '../../src/plan/issue';
import { aLine } from '../support/plans';

const vi = messagesFor('vi');
const line = aLine({ kind: 'share', rules: [{ kind: 'eachYear', direction: 'atLeast', bound: 90 }] });

function issue(detail: IssueDetail, raw: EntryIssue['raw'] = 96.25): EntryIssue {
  return { lineId: 'x', year: 2027, severity: 'error', raw, detail };
}

/** One of each code, with figures that can be looked for. */
const DETAILS: readonly (readonly [IssueDetail, readonly string[]])[] = [
  [{ code: 'notANumber' }, []],
  [{ code: 'numberAsText', reads: 97, ambiguous: false }, ['97']],
  [{ code: 'numberAsText', reads: 1234, ambiguous: true }, ['1.234']],
  [{ code: 'fractionForPercent', reads: 88, certain: true }, ['88']],
  [{ code: 'fractionForPercent', reads: 88, certain: false }, ['88']],
  [{ code: 'belowRange', low: -100, exclusive: true }, ['-100']],
  [{ code: 'belowRange', low: 0, exclusive: false }, ['0']],
  [{ code: 'aboveRange', high: 100 }, ['100']],
  [{ code: 'notWhole' }, []],
  [{ code: 'notAChoice', choices: ['Đạt', 'Chưa đạt'] }, ['Đạt', 'Chưa đạt']],
  [{ code: 'futureYear', reportingYear: 2026 }, ['2026']],
  [{ code: 'jump', previousYear: 2025, previous: 12.5 }, ['2025', '12,5 %']],
  [{ code: 'aboveTargetRange', high: 20 }, ['20']],
];

test.each(DETAILS)('%j is told with its year, its entry and its figures', (detail, figures) => {
  const text = issueText(issue(detail), line, vi);
  for (const figure of ['2027', '96,25', ...figures]) expect(text).toContain(figure);
});

test('a figure that Excel made a date of is told with day and month', () => {
  expect(issueText(issue({ code: 'dateForNumber', day: 15, month: 2, shown: 'date' }, 46068), line, vi)).toContain('15/2');
});

test('a task that was done earlier is told with the year it was done', () => {
  const text = issueText(issue({ code: 'doneEarlier', doneYear: 2026 }, null), line, vi);
  expect(text).toContain('2026');
  expect(text).toContain('2027');
});

test('certain and uncertain readings are worded apart in both languages', () => {
  for (const language of LANGUAGES) {
    const messages = messagesFor(language);
    const [certain, uncertain] = [false, true].map((ambiguous) =>
      issueText(issue({ code: 'numberAsText', reads: 1234, ambiguous }, '1.234'), line, messages),
    );
    expect(certain).not.toBe(uncertain);
  }
});

test('what a repair writes is shown with all its decimals', () => {
  expect(formatExact(97.456, 'vi')).toBe('97,456');
  expect(formatExact(1234.5678, 'en')).toBe('1,234.5678');
});

test('a text is shown in quotes, so that a stray blank can be seen', () => {
  expect(formatEntry('10.9 ', vi)).toBe('“10.9 ”');
  expect(formatEntry(null, vi)).toBe('(trống)');
  expect(formatEntry(true, vi)).toBe('TRUE');
});

test('a very long text is cut', () => {
  expect(formatEntry('x'.repeat(5000), vi).length).toBeLessThan(50);
});

test('a word that a repair writes is shown as it will stand in the cell', () => {
  expect(formatRepair('Đạt', vi)).toBe('Đạt');
});
