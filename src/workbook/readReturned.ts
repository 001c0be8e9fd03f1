import { entrySlots, isTaskSlot, TASK_SLOTS, type PlanEntries, type Slot } from '../plan/entries';
import { placedLines, type Plan } from '../plan/Plan';
import { fail, ok, type Result } from '../plan/result';
import type { RawValue } from '../plan/values';
import { readCopyFacts, readSent } from './copy/readSections';
import type { CopyFacts } from './copyFacts';
import { namesFor } from './names';
import { fingerprintOf } from './planVersion';
import type { ReturnedBook, ReturnedProblem } from './returnedBook';
import { entryOf, type BookCells, type Snapshot } from './snapshot';
import { WHOLE_FORMAT } from './theme';

/** The formats that the table itself gives to figures: anything else was chosen by hand, or by typing a date or a percentage. */
const PLAIN_FORMATS: ReadonlySet<string> = new Set(['General', WHOLE_FORMAT]);

/** Excel and LibreOffice keep a truth value that was written as a formula in one of these forms. */
const TRUTH_VALUE = /^=(?:TRUE|FALSE)(?:\(\))?$/i;

/** Longer names are cut: they are shown and logged, and a name has no need of more. */
const LONGEST_NAME = 200;

/** A workbook of ours as a copy that came back. Whatever its cells hold, it is data or a problem. */
export function returnedBook(snapshot: Snapshot, cells: BookCells): Result<ReturnedBook, ReturnedProblem> {
  const { plan } = snapshot;
  const names = namesFor(cells.suffix);
  const { copy, sent: sentTable } = cells;
  if (copy === undefined && sentTable === undefined) return fail({ code: 'notACopy' });
  const facts = copy === undefined ? fail([names.copyFacts]) : readCopyFacts(copy, plan, names.copyFacts);
  const sent = sentTable === undefined ? fail([names.sent]) : readSent(sentTable, plan, names.sent);
  if (!facts.ok || !sent.ok) return fail({ code: 'copyDamaged', parts: [...(facts.ok ? [] : facts.error), ...(sent.ok ? [] : sent.error)] });

  const filledBy = String(cells.filledBy ?? '').trim().slice(0, LONGEST_NAME);
  const returned = filledEntries(snapshot);
  return ok({
    facts: facts.value,
    plan,
    reportingYear: snapshot.reportingYear,
    filledBy,
    sent: sent.value,
    returned,
    formulas: formulasOf(snapshot),
    numberFormats: numberFormatsOf(snapshot),
    fingerprint: fingerprint(plan, facts.value, returned, filledBy),
  });
}

interface Filled {
  readonly id: string;
  readonly slots: readonly Slot[];
}

/** The cells to fill of a plan's lines and tasks, in its order. */
function cellsToFill(plan: Plan): readonly Filled[] {
  const slots = entrySlots(plan.period);
  return [...placedLines(plan).map(({ line: { id } }) => ({ id, slots })), ...plan.tasks.map(({ id }) => ({ id, slots: TASK_SLOTS }))];
}

/** Those whose row is still there. */
function present({ plan, rows, tasks }: Snapshot): readonly Filled[] {
  return cellsToFill(plan).filter(({ id }) => rows.has(id) || tasks?.rows.has(id) === true);
}

/** What was filled, in the plan's order; blanks are left out. */
function filledEntries(snapshot: Snapshot): PlanEntries {
  return Object.fromEntries(
    present(snapshot).map(({ id, slots }) => {
      const line = slots.map((slot): readonly [Slot, RawValue] => [slot, entryOf(snapshot, id, slot)]);
      return [id, Object.fromEntries(line.filter(([, value]) => value !== null))];
    }),
  );
}

/** A literal text that begins with an equals sign is the same among the formulas as among the values; a formula is not. */
function formulasOf(snapshot: Snapshot): ReturnedBook['formulas'] {
  return present(snapshot).flatMap(({ id: lineId, slots }) =>
    slots.flatMap((slot) => {
      const cell = snapshot.slotCell(lineId, slot);
      const table = isTaskSlot(slot) ? snapshot.tasks?.table : snapshot.table;
      if (cell === undefined || table === undefined) return [];
      const [row, column] = [cell.row - table.row, cell.column - table.column];
      const formula = table.formulas[row]?.[column];
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== table.values[row]?.[column] && !TRUTH_VALUE.test(formula);
      return isFormula ? [{ lineId, slot }] : [];
    }),
  );
}

function numberFormatsOf(snapshot: Snapshot): ReturnedBook['numberFormats'] {
  return Object.fromEntries(
    present(snapshot).flatMap(({ id, slots }) => {
      const special = slots.filter(isForFigure).flatMap((slot): readonly (readonly [Slot, string])[] => {
        const format = snapshot.slotCell(id, slot)?.numberFormat;
        return format === undefined || PLAIN_FORMATS.has(format) ? [] : [[slot, format]];
      });
      return special.length === 0 ? [] : [[id, Object.fromEntries(special)]];
    }),
  );
}

function isForFigure(slot: Slot): boolean {
  return typeof slot === 'number' || slot === 'progress';
}

/** Everything in the plan's order, so that it does not depend on how rows are sorted in the file. */
function fingerprint(plan: Plan, facts: CopyFacts, returned: PlanEntries, filledBy: string): string {
  const lines = cellsToFill(plan).map(({ id, slots }) => {
    const entries = returned[id];
    return entries === undefined ? null : slots.map((slot) => entries[slot] ?? null);
  });
  return fingerprintOf(JSON.stringify([plan.id, facts.agencyId, facts.number, facts.handedOutAt, facts.dueDate, facts.returnTo, facts.planVersion, filledBy, lines]));
}
