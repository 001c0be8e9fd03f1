import { mergeReturned, type MergeRow } from '../../src/plan/merge';
import type { RawValue } from '../../src/plan/values';
import { seedPlan } from '../support/plans';

const plan = seedPlan('thach-khoi-2026-2030');

/** The row of a line's cell for estimates. */
function mark(sent: RawValue, returned: RawValue, mine: RawValue, more = {}): MergeRow | undefined {
  const of = (estimate: RawValue) => ({ '8': { estimate } });
  return mergeReturned(plan, of(mine), { lineIds: ['8'], sent: of(sent), returned: of(returned), ...more }).find(({ slot }) => slot === 'estimate');
}

test.each<[string, RawValue, RawValue, RawValue, string]>([
  ['a mark left as sent', 2026, 2026, null, 'untouched'],
  ['a mark that came back as a text', 2026, '2026', 2026, 'untouched'],
  ['a mark where there was none', null, 2027, null, 'new'],
  ['a mark that stands here already', null, '2026;2027', '2026; 2027', 'same'],
  ['a mark that the agency took away, as an official figure asks for', 2027, null, 2027, 'changed'],
  ['a mark that the agency took away and this side changed', 2027, null, '2026; 2027', 'conflict'],
  ['a word that names no year', null, 'x', null, 'refused'],
])('%s is told as it is', (_, sent, returned, mine, kind) => {
  expect(mark(sent, returned, mine)?.outcome.kind).toBe(kind);
});

test('the years are taken out of whatever the agency wrote around them', () => {
  expect(mark(null, 'ước 2027, 2026', null)).toMatchObject({ proposed: '2026; 2027', outcome: { kind: 'new' } });
});

test('a mark for a line that measures something else by now is refused like its figure', () => {
  expect(mark(null, 2027, null, { revisedLines: ['8'] })).toMatchObject({ outcome: { kind: 'refused', reason: 'lineRevised' } });
});

test('a mark of a line that follows from the budget is taken: only its figures are not the agency’s to enter', () => {
  const rows = mergeReturned(plan, {}, { lineIds: ['1'], sent: {}, returned: { '1': { 2027: 12, estimate: 2027 } } });
  expect(rows.find(({ slot }) => slot === 'estimate')?.outcome.kind).toBe('new');
  expect(rows.find(({ slot }) => slot === 2027)?.outcome).toEqual({ kind: 'refused', reason: 'computed' });
});
