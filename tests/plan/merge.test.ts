import fc from 'fast-check';
import { isTakenByDefault, mayBeTaken, mergeReturned, type MergeRow } from '../../src/plan/merge';
import type { PlanActuals, RawValue } from '../../src/plan/values';
import { seedPlan } from '../support/plans';

const plan = seedPlan('thach-khoi-2026-2030');

function mergeOne(id: string, sent: RawValue, returned: RawValue, mine: RawValue, more = {}): MergeRow | undefined {
  const rows = mergeReturned(plan, { [id]: { 2026: mine } }, { lineIds: [id], sent: { [id]: { 2026: sent } }, returned: { [id]: { 2026: returned } }, ...more });
  return rows.find(({ lineId, year }) => lineId === id && year === 2026);
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
  expect(rows.find(({ year }) => year === 2026)?.outcome).toEqual({ kind: 'refused', reason: 'notItsLine' });
});

test('a formula in an entry cell is refused, whatever it shows', () => {
  expect(mergeOne('6a', null, 95, null, { isFormula: () => true })?.outcome).toEqual({ kind: 'refused', reason: 'formula' });
});

/** Takes a copy in as a user does who accepts what is offered and decides conflicts by `takeConflicts`. */
function takeIn(mine: PlanActuals, rows: readonly MergeRow[], takeConflicts: boolean): PlanActuals {
  const taken = rows.filter((row) => (takeConflicts ? mayBeTaken(row) : isTakenByDefault(row)));
  return taken.reduce<PlanActuals>((all, { lineId, year, proposed }) => ({ ...all, [lineId]: { ...all[lineId], [year]: proposed } }), mine);
}

const value = fc.constantFrom<RawValue>(null, 10, 20, 30, 40);
const entries = fc.record({ '6a': fc.record({ 2026: value, 2027: value }), '6b': fc.record({ 2026: value, 2027: value }) });

test('taking the same copy in twice changes nothing the second time', () => {
  fc.assert(
    fc.property(entries, entries, entries, fc.boolean(), (sent, returned, mine, takeConflicts) => {
      const copy = { lineIds: ['6a', '6b'], sent, returned };
      const once = takeIn(mine, mergeReturned(plan, mine, copy), takeConflicts);
      const again = takeIn(once, mergeReturned(plan, once, copy), takeConflicts);
      expect(again).toEqual(once);
    }),
  );
});

test('whatever the order in which copies are taken in, nothing is lost without having been shown as a conflict', () => {
  fc.assert(
    fc.property(entries, fc.array(entries, { minLength: 1, maxLength: 4 }), entries, fc.boolean(), (sent, copies, mineAtFirst, takeConflicts) => {
      let mine: PlanActuals = mineAtFirst;
      const shown = new Set<string>();
      const key = (id: string, year: number, entry: RawValue | undefined): string => `${id}/${String(year)}/${String(entry)}`;
      for (const returned of copies) {
        const rows = mergeReturned(plan, mine, { lineIds: ['6a', '6b'], sent, returned });
        for (const row of rows) {
          if (row.outcome.kind !== 'conflict') continue;
          shown.add(key(row.lineId, row.year, row.returned));
          shown.add(key(row.lineId, row.year, row.mine));
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
