import { entrySlots, type PlanEntries, type Slot } from '../plan/entries';
import { enteredYears, placedLines, type Plan, type Year } from '../plan/Plan';
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

/** Lines that still have their row. */
function presentLines({ plan, rows }: Snapshot): readonly string[] {
  return placedLines(plan).flatMap(({ line }) => (rows.has(line.id) ? [line.id] : []));
}

/** What was filled, in the plan's order; blanks are left out. */
function filledEntries(snapshot: Snapshot): PlanEntries {
  const slots = entrySlots(snapshot.plan.period);
  return Object.fromEntries(
    presentLines(snapshot).map((id) => {
      const line = slots.map((slot): readonly [Slot, RawValue] => [slot, entryOf(snapshot, id, slot)]);
      return [id, Object.fromEntries(line.filter(([, value]) => value !== null))];
    }),
  );
}

/** A literal text that begins with an equals sign is the same among the formulas as among the values; a formula is not. */
function formulasOf(snapshot: Snapshot): ReturnedBook['formulas'] {
  const { table, slotCell, plan } = snapshot;
  return presentLines(snapshot).flatMap((lineId) =>
    entrySlots(plan.period).flatMap((slot) => {
      const cell = slotCell(lineId, slot);
      if (cell === undefined) return [];
      const [row, column] = [cell.row - table.row, cell.column - table.column];
      const formula = table.formulas[row]?.[column];
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== table.values[row]?.[column] && !TRUTH_VALUE.test(formula);
      return isFormula ? [{ lineId, slot }] : [];
    }),
  );
}

function numberFormatsOf(snapshot: Snapshot): ReturnedBook['numberFormats'] {
  return Object.fromEntries(
    presentLines(snapshot).flatMap((id) => {
      const special = enteredYears(snapshot.plan.period).flatMap((year): readonly (readonly [Year, string])[] => {
        const format = snapshot.slotCell(id, year)?.numberFormat;
        return format === undefined || PLAIN_FORMATS.has(format) ? [] : [[year, format]];
      });
      return special.length === 0 ? [] : [[id, Object.fromEntries(special)]];
    }),
  );
}

/** Everything in the plan's order, so that it does not depend on how rows are sorted in the file. */
function fingerprint(plan: Plan, facts: CopyFacts, returned: PlanEntries, filledBy: string): string {
  const lines = placedLines(plan).map(({ line: { id } }) => {
    const entries = returned[id];
    return entries === undefined ? null : entrySlots(plan.period).map((slot) => entries[slot] ?? null);
  });
  return fingerprintOf(JSON.stringify([plan.id, facts.agencyId, facts.number, facts.handedOutAt, facts.dueDate, facts.returnTo, facts.planVersion, filledBy, lines]));
}
