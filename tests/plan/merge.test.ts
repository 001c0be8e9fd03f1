import fc from 'fast-check';
import { isTakenByDefault, mayBeTaken, mergeReturned, type MergeRow } from '../../src/plan/merge';
import type { PlanEntries, Slot } from '../../src/plan/entries';
import type { RawValue } from '../../src/plan/values';
import { seedPlan, withLine } from '../support/plans';

const plan = seedPlan('thach-khoi-2026-2030');

function mergeOne(id: string, sent: RawValue, returned: RawValue, mine: RawValue, more = {}, slot: Slot = 2026): MergeRow | undefined {
  const rows = mergeReturned(plan, { [id]: { [slot]: mine } }, { lineIds: [id], sent: { [id]: { [slot]: sent } }, returned: { [id]: { [slot]: returned } }, ...more });
  return rows.find((row) => row.lineId === id && row.slot === slot);
}

test.each<[string, RawValue, RawValue, RawValue, string]>([
  ['an entry left as sent', 95, 95, 96, 'untouched'],
  ['a figure where there was none', null, 95, null, 'new'],
  ['another figure than was sent', 90, 95, 90, 'changed'],
  ['a figure that stands here already', null, 95, 95, 'same'],
  ['a figure that both sides changed differently', 90, 95, 96, 'conflict'],
  ['a figure filled in here while the copy was out', null, 95, 96, 'conflict'],
  ['an entry the agency emptied', 90, null, 90, 'conflict'],
  ['an entry that is not valid', null, 950, null, 'refused'],
])('%s is told as it is', (_, sent, returned, mine, kind) => {
  expect(mergeOne('6a', sent, returned, mine)?.outcome.kind).toBe(kind);
});

test('an agency that returns 95% typed with a percent sign is understood as 95', () => {
  expect(mergeOne('6a', null, 0.95, null, { numberFormatOf: () => '0%' })).toMatchObject({ proposed: 95, outcome: { kind: 'new' } });
  expect(mergeOne('6a', null, '97,45 ', null)).toMatchObject({ proposed: 97.45, outcome: { kind: 'new' } });
});

test('a text that could be two figures is not guessed', () => {
  expect(mergeOne('4a', null, '1.234', null)).toMatchObject({ outcome: { kind: 'refused', reason: 'notValid', detail: { code: 'numberAsText' } } });
});

test('a line that was not handed out to the agency is refused when it differs', () => {
  const rows = mergeReturned(plan, {}, { lineIds: ['6a'], sent: {}, returned: { '1': { 2026: 20 } } });
  expect(rows.find(({ slot }) => slot === 2026)?.outcome).toEqual({ kind: 'refused', reason: 'notItsLine' });
});

test('a formula in an entry cell is refused, whatever it shows', () => {
  expect(mergeOne('6a', null, 95, null, { isFormula: () => true })?.outcome).toEqual({ kind: 'refused', reason: 'formula' });
  expect(mergeOne('6a', null, 'x', null, { isFormula: () => true }, 'explanation')?.outcome).toEqual({ kind: 'refused', reason: 'formula' });
});

test.each<[string, RawValue, RawValue, RawValue, string, RawValue]>([
  ['a text where there was none', null, ' Mưa lũ ', null, 'new', 'Mưa lũ'],
  ['the same text with blanks around it', 'Mưa lũ', 'Mưa lũ  ', 'Mưa', 'untouched', 'Mưa lũ'],
  ['another text than was sent', 'Mưa', 'Mưa lũ', ' Mưa', 'changed', 'Mưa lũ'],
  ['a text that stands here already', 'Mưa', 'Mưa lũ ', 'Mưa lũ', 'same', 'Mưa lũ'],
  ['a text that both sides changed', 'Mưa', 'Mưa lũ', 'Hạn', 'conflict', 'Mưa lũ'],
  ['a number, shown as text', null, 12.5, null, 'new', '12.5'],
  ['a number that stands here as a text', null, 12, '12', 'same', '12'],
  ['a text of blanks alone', 'Mưa', '  ', 'Mưa', 'conflict', null],
])('an explanation is any text: %s', (_, sent, returned, mine, kind, proposed) => {
  const row = mergeOne('6a', sent, returned, mine, {}, 'explanation');
  expect(row).toMatchObject({ proposed, outcome: { kind } });
});

test('a figure for a line that has another unit by now is refused, its explanation is not', () => {
  expect(mergeOne('6a', null, 95, null, { revisedLines: ['6a'] })?.outcome).toEqual({ kind: 'refused', reason: 'lineRevised' });
  expect(mergeOne('6a', null, 'Mưa', null, { revisedLines: ['6a'] }, 'explanation')?.outcome).toEqual({ kind: 'new' });
});

test('what was entered for a line that the plan no longer has is refused and shown', () => {
  expect(mergeOne('99', null, 95, null)).toMatchObject({ returned: 95, outcome: { kind: 'refused', reason: 'lineGone' } });
});

/** Takes a copy in as a user does who accepts what is offered and decides conflicts by `takeConflicts`. */
function takeIn(mine: PlanEntries, rows: readonly MergeRow[], takeConflicts: boolean): PlanEntries {
  const taken = rows.filter((row) => (takeConflicts ? mayBeTaken(row) : isTakenByDefault(row)));
  return taken.reduce<PlanEntries>((all, { lineId, slot, proposed }) => ({ ...all, [lineId]: { ...all[lineId], [slot]: proposed } }), mine);
}

/** 6b ends in 2027. */
const ended = withLine(plan, '6b', (line) => ({ ...line, retired: { from: 2027, decidedOn: '2026-12-20', reason: 'QĐ 8' } }));

const value = fc.constantFrom<RawValue>(null, 10, 20, 30, 40);
const entries = fc.record({ '6a': fc.record({ 2026: value, 2027: value }), '6b': fc.record({ 2026: value, 2027: value }) });

test('taking the same copy in twice changes nothing the second time', () => {
  fc.assert(
    fc.property(entries, entries, entries, fc.subarray(['6a', '6b']), fc.boolean(), (sent, returned, mine, passedOn, takeConflicts) => {
      const copy = { lineIds: ['6a', '6b'], passedOn, sent, returned };
      const once = takeIn(mine, mergeReturned(ended, mine, copy), takeConflicts);
      const again = takeIn(once, mergeReturned(ended, once, copy), takeConflicts);
      expect(again).toEqual(once);
    }),
  );
});

test('whatever the order in which copies are taken in, nothing is lost without having been shown as a conflict', () => {
  fc.assert(
    fc.property(entries, fc.array(entries, { minLength: 1, maxLength: 4 }), entries, fc.subarray(['6a', '6b']), fc.boolean(), (sent, copies, mineAtFirst, passedOn, takeConflicts) => {
      let mine: PlanEntries = mineAtFirst;
      const shown = new Set<string>();
      const key = (id: string, slot: Slot, entry: RawValue | undefined): string => `${id}/${String(slot)}/${String(entry)}`;
      for (const returned of copies) {
        const rows = mergeReturned(ended, mine, { lineIds: ['6a', '6b'], passedOn, sent, returned });
        for (const row of rows) {
          if (row.outcome.kind !== 'conflict') continue;
          shown.add(key(row.lineId, row.slot, row.returned));
          shown.add(key(row.lineId, row.slot, row.mine));
        }
        mine = takeIn(mine, rows, takeConflicts);
      }
      for (const id of ['6a', '6b'] as const) {
        for (const year of [2026, 2027] as const) {
          const entered = [mineAtFirst[id][year], ...copies.map((copy) => copy[id][year])].filter((each) => each !== null && each !== sent[id][year]);
          for (const entry of entered) {
            const kept = mine[id]?.[year] === entry;
            expect(kept || shown.has(key(id, year, entry))).toBe(true);
          }
        }
      }
    }),
  );
});
