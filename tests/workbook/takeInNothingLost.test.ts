import fc from 'fast-check';
import type { PlanEntries, Slot } from '../../src/plan/entries';
import type { RawValue } from '../../src/plan/values';
import type { ReturnedBook } from '../../src/workbook/returnedBook';
import { isTakenByDefault, mayBeTaken } from '../../src/plan/merge';
import { orderOf } from '../../src/workbook/takeIn/order';
import { previewTakeIn } from '../../src/workbook/takeIn/preview';
import { seedPlan } from '../support/plans';
import { afterOrder, ledBy, NO_HISTORY, returnedBook } from '../support/returnedCopies';

const plan = ledBy(seedPlan('thach-khoi-2026-2030'), { '6a': 'a', '6b': 'b', DA1: 'a', DA2: 'b' });
const SLOTS: Readonly<Record<string, readonly Slot[]>> = {
  '6a': [2026, 2027, 'explanation'],
  '6b': [2026, 2027, 'explanation'],
  DA1: ['due', 'progress', 'state', 'note'],
  DA2: ['due', 'progress', 'state', 'note'],
};

const figure = fc.constantFrom<RawValue>(null, 10, 20, 30, '20,5', 950);
const words = fc.constantFrom<RawValue>(null, 'Mưa', 'Mưa ', 'Hạn', 7);
const line = fc.record({ 2026: figure, 2027: figure, explanation: words });
const task = fc.record({ due: fc.constantFrom<RawValue>(null, 46_000, 47_000), progress: figure, state: fc.constantFrom<RawValue>(null, 'Hoàn thành', 'hoan thanh', 'Tạm dừng', 'Xong'), note: words });
const entries = fc.record({ '6a': line, '6b': line, DA1: task, DA2: task });

interface Round {
  readonly mine: PlanEntries;
  readonly books: readonly ReturnedBook[];
}

/** Copies handed out from the same workbook, more than one to some agencies, returned in any order; some claim lines that are not theirs. */
const rounds: fc.Arbitrary<Round> = fc
  .record({ sent: entries, mine: entries, copies: fc.array(fc.record({ agency: fc.constantFrom('a', 'b'), number: fc.integer({ min: 1, max: 3 }), returned: entries }), { minLength: 1, maxLength: 5 }) })
  .map(({ sent, mine, copies }) => ({ mine, books: copies.map(({ agency, number, returned }) => returnedBook(plan, agency, number, sent, returned)) }));

type Choice = 'default' | 'all';

/** Takes files in, in portions, and keeps everything that was shown as not taken or as replaced. */
function takeInPortions({ mine, books }: Round, portions: readonly (readonly number[])[], choice: Choice) {
  let state: ReturnType<typeof afterOrder> = { entries: mine, history: NO_HISTORY };
  const shown = new Set<string>();
  for (const portion of portions) {
    const files = portion.flatMap((index) => {
      const book = books[index];
      return book === undefined ? [] : [{ name: `${String(index)}.xlsx`, book }];
    });
    const preview = previewTakeIn({ plan, ...state }, files);
    const rows = preview.files.flatMap((file) => file.rows);
    for (const row of rows.filter(({ outcome }) => outcome.kind === 'conflict' || outcome.kind === 'refused')) {
      shown.add(keyOf(row.lineId, row.slot, row.returned));
      shown.add(keyOf(row.lineId, row.slot, row.mine));
    }
    const order = orderOf(preview, rows.filter(choice === 'all' ? mayBeTaken : isTakenByDefault));
    expect(new Set(order.writes.map(({ lineId, slot }) => `${lineId}/${String(slot)}`)).size).toBe(order.writes.length);
    state = afterOrder(state.entries, state.history, order);
  }
  return { ...state, shown };
}

/** As it would be understood: the texts of figures as figures, explanations without blanks around them. */
function meant(slot: Slot, value: RawValue | undefined): RawValue {
  if (value === '20,5' && slot !== 'explanation') return 20.5;
  if (value === 'hoan thanh' && slot === 'state') return 'Hoàn thành';
  return (slot === 'explanation' || slot === 'note') && value !== null && value !== undefined ? String(value).trim() : (value ?? null);
}

function keyOf(lineId: string, slot: Slot, value: RawValue | undefined): string {
  return `${lineId}/${String(slot)}/${String(meant(slot, value))}`;
}

const choices = fc.constantFrom<Choice>('default', 'all');

test('nothing entered anywhere is lost without having been shown, at once or one by one, in any order', () => {
  fc.assert(
    fc.property(rounds, choices, fc.boolean(), fc.infiniteStream(fc.nat()), (round, choice, atOnce, dice) => {
      const order = shuffled(round.books.length, dice);
      const { entries: after, shown } = takeInPortions(round, atOnce ? [order] : order.map((index) => [index]), choice);
      for (const [id, slots] of Object.entries(SLOTS)) {
        for (const slot of slots) {
          const sides = [
            { value: round.mine[id]?.[slot], sent: round.books[0]?.sent[id]?.[slot] },
            ...round.books.map(({ sent, returned }) => ({ value: returned[id]?.[slot], sent: sent[id]?.[slot] })),
          ];
          const entered = sides.filter(({ value, sent }) => meant(slot, value) !== null && meant(slot, value) !== meant(slot, sent));
          for (const { value } of entered) {
            const isKept = meant(slot, after[id]?.[slot]) === meant(slot, value);
            expect(isKept || shown.has(keyOf(id, slot, value))).toBe(true);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('taking the same files in again changes nothing', () => {
  fc.assert(
    fc.property(rounds, choices, (round, choice) => {
      const all = round.books.map((_, index) => index);
      const once = takeInPortions(round, [all], choice);
      const twice = takeInPortions(round, [all, all], choice);
      expect(twice.entries).toEqual(once.entries);
    }),
  );
});

test('the order of the files in the list does not change what is taken at first', () => {
  fc.assert(
    fc.property(rounds, fc.infiniteStream(fc.nat()), (round, dice) => {
      const all = round.books.map((_, index) => index);
      expect(takeInPortions(round, [shuffled(all.length, dice)], 'default').entries).toEqual(takeInPortions(round, [all], 'default').entries);
    }),
  );
});

function shuffled(length: number, dice: IterableIterator<number>): readonly number[] {
  const left = Array.from({ length }, (_, index) => index);
  return Array.from({ length }, () => left.splice(Number(dice.next().value) % left.length, 1)[0] ?? 0);
}
