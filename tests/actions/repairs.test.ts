import { certainRepairs } from '../../src/actions/repairAll';
import { repairOf, repairOfTask } from '../../src/actions/repairEntry';
import { firstToLookAt } from '../../src/actions/attention';
import { checkTask } from '../../src/plan/tasks';
import type { EntryIssue, IssueDetail } from '../../src/plan/issue';
import { FakeBook } from '../support/fakeBook';
import { seedPlan } from '../support/plans';
import { WARD_ENTRIES, WARD_FORMATS } from '../support/wardEntries';

const plan = seedPlan('thach-khoi-2026-2030');

function issue(detail: IssueDetail, repair?: EntryIssue['raw']): EntryIssue {
  const found: EntryIssue = { lineId: '8', year: 2026, severity: 'error', raw: 'x', detail };
  return repair === undefined ? found : { ...found, repair };
}

test('a number typed as text is certain, unless its dot could mean two things', () => {
  expect(certainRepairs([issue({ code: 'numberAsText', reads: 97.5, ambiguous: false }, 97.5)], [])).toHaveLength(1);
  expect(certainRepairs([issue({ code: 'numberAsText', reads: 1234, ambiguous: true }, 1234)], [])).toHaveLength(0);
});

test('0.95 is certainly 95 % only where the cell is formatted as a percentage', () => {
  expect(certainRepairs([issue({ code: 'fractionForPercent', reads: 95, certain: true }, 95)], [])).toHaveLength(1);
  expect(certainRepairs([issue({ code: 'fractionForPercent', reads: 95, certain: false }, 95)], [])).toHaveLength(0);
});

test('a date is never turned into a figure without being asked, nor a task marked as done', () => {
  const guesses = [issue({ code: 'dateForNumber', day: 15, month: 2, shown: 'date' }, 15.2), issue({ code: 'doneEarlier', doneYear: 2026 }, 'Hoàn thành')];
  expect(certainRepairs(guesses, [])).toEqual([]);
  expect(guesses.map(repairOf).every((repair) => repair !== undefined)).toBe(true);
});

test('a repair whose figure would be flagged in its turn is offered alone', () => {
  const book = new FakeBook({ plan, entries: { '2': { 2025: 12, 2026: '1.234,5', 2027: '14,5' }, '8': { 2026: '50,5', 2027: ' 97,5' } }, reportingYear: 2027 });
  const { issues } = book.result();
  expect(certainRepairs(issues, []).map(({ lineId, slot }) => [lineId, slot])).toEqual([]);
  expect(issues.map(repairOf).flatMap((repair) => (repair === undefined ? [] : [[repair.lineId, repair.to]]))).toEqual([['2', 1234.5], ['2', 14.5], ['8', 50.5], ['8', 97.5]]);
  const calm = new FakeBook({ plan, entries: { '8': { 2026: '96,5', 2027: ' 97,5' } }, reportingYear: 2027 });
  expect(certainRepairs(calm.result().issues, []).map(({ to }) => to)).toEqual([96.5, 97.5]);
});

test('an issue without a repair offers none', () => {
  expect(repairOf(issue({ code: 'notANumber' }))).toBeUndefined();
  expect(certainRepairs([issue({ code: 'notAChoice', choices: [] })], [])).toEqual([]);
});

test('a repair says what it replaces, so that a cell changed meanwhile is left alone', () => {
  expect(repairOf(issue({ code: 'numberAsText', reads: 9, ambiguous: false }, 9))).toEqual({ lineId: '8', slot: 2026, from: 'x', to: 9 });
});

describe('what to look at first', () => {
  test('is a wrong entry', () => {
    const book = new FakeBook({ plan, entries: WARD_ENTRIES, reportingYear: 2027, formats: WARD_FORMATS });
    const result = book.result();
    expect(firstToLookAt(result)).toEqual(result.cellOf('2.2', 2026));
  });

  test('is the first line off track where every entry is right', () => {
    const book = new FakeBook({ plan, entries: { '2.3': { 2026: 1 }, '8': { 2026: 50 } }, reportingYear: 2026 });
    const result = book.result();
    expect(firstToLookAt(result)).toEqual(result.cellOf('2.3', 2026));
  });

  test('skips a line whose row is gone', () => {
    const book = new FakeBook({ plan, entries: { '2.3': { 2026: 1 }, '3a': { 2026: 1 } }, reportingYear: 2026 });
    book.missingRows.add('2.3');
    const result = book.result();
    expect(firstToLookAt(result)).toEqual(result.cellOf('3a', 2026));
  });

  test('is nothing when all is well', () => {
    expect(firstToLookAt(new FakeBook({ plan, reportingYear: 2026 }).result())).toBeUndefined();
  });
});

test('of a task, words and figures that can mean one thing only are certain; a day, and 1 for one percent or all, are offered one by one', () => {
  const repairsOf = (...issues: ReturnType<typeof checkTask>): unknown => certainRepairs([], issues).map(({ lineId, slot, from, to }) => [lineId, slot, from, to]);
  expect(repairsOf(...checkTask('DA1', { progress: '50%', state: 'hoan thanh' }))).toEqual([
    ['DA1', 'progress', '50%', 50],
    ['DA1', 'state', 'hoan thanh', 'Hoàn thành'],
  ]);
  expect(repairsOf(...checkTask('DA1', { progress: 0.5 }))).toEqual([['DA1', 'progress', 0.5, 50]]);
  for (const entries of [{ progress: 1 }, { due: '3/4/2027' }]) {
    const issues = checkTask('DA1', entries);
    expect(repairsOf(...issues)).toEqual([]);
    expect(issues.map(repairOfTask)).toEqual([expect.objectContaining({ lineId: 'DA1' })]);
  }
  expect(checkTask('DA1', { progress: 100, state: 'Tạm dừng' }).map(repairOfTask)).toEqual([undefined]);
});
