import { cellKey, type PlanEntries } from '../../plan/entries';
import { mayBeTaken, mergeReturned, type MergeOutcome, type MergeRow } from '../../plan/merge';
import { linesById, type Line, type Plan, type Year } from '../../plan/Plan';
import { isSameData } from '../../plan/sameData';
import type { CopyOrigin, LogHistory } from '../logLines';
import { planVersion } from '../planVersion';
import type { ReturnedBook } from '../returnedBook';
import type { FileNote, FileRefusal, PreviewFile, PreviewRow, ReadFile, TakeInPreview } from './types';

/** What stands in the workbook that files are taken into. */
export interface MySide {
  readonly plan: Plan;
  readonly entries: PlanEntries;
  readonly history: LogHistory;
  /** Left out where it is not known: then no copy is told to have another one. */
  readonly reportingYear?: Year | undefined;
}

export interface PreviewOptions {
  /** Files, by their place in the list, that are taken although they were taken before or a later copy was. */
  readonly insisted?: ReadonlySet<number>;
}

/** A refusal that is no more than caution: the user may know better. */
type Cautious = Extract<FileRefusal<never>, { readonly kind: 'olderCopy' | 'alreadyTaken' | 'twice' }>;

/**
 * What taking in these files would do, cell by cell; nothing is written. What a refused copy holds is shown all the
 * same, so that nobody has to open the file to know what is left behind. Only files of another plan, or that cannot be
 * read, have nothing to show.
 */
export function previewTakeIn<Problem>(mine: MySide, files: readonly ReadFile<Problem>[], { insisted }: PreviewOptions = {}): TakeInPreview<Problem> {
  const version = planVersion(mine.plan);
  const previewed = files.map((file, index): PreviewFile<Problem> => {
    if ('problem' in file) return withoutRows(file.name, { kind: 'unreadable', problem: file.problem });
    const { name, book } = file;
    if (book.plan.id !== mine.plan.id) return { ...withoutRows<Problem>(name, { kind: 'otherPlan', title: book.plan.title }), ...identity(name, book) };
    const caution = insisted?.has(index) === true ? undefined : cautionFor(mine, files, index, book);
    const rows = mergeBook(mine, version, book).filter(({ outcome }) => outcome.kind !== 'untouched');
    return {
      name,
      ...identity(name, book),
      refusal: caution,
      notes: notesOn(mine, version, book),
      rows: rows.map((row) => ({ ...row, file: index, ...(caution === undefined ? {} : { outcome: refusedAs(caution) }) })),
    };
  });
  return { files: markDisputed(previewed) };
}

function withoutRows<Problem>(name: string, refusal: FileRefusal<Problem>): PreviewFile<Problem> {
  return { name, origin: undefined, filledBy: '', fingerprint: '', refusal, notes: [], rows: [] };
}

function identity(name: string, { facts, filledBy, fingerprint }: ReturnedBook): { readonly origin: CopyOrigin; readonly filledBy: string; readonly fingerprint: string } {
  return { origin: { file: name, agencyId: facts.agencyId, copyNumber: facts.number }, filledBy, fingerprint };
}

function refusedAs({ kind }: Cautious): MergeOutcome {
  return { kind: 'refused', reason: kind };
}

function cautionFor<Problem>({ plan, history }: MySide, files: readonly ReadFile<Problem>[], index: number, { fingerprint, facts }: ReturnedBook): Cautious | undefined {
  const first = files.findIndex((file) => 'book' in file && file.book.fingerprint === fingerprint);
  const same = files[first];
  if (first < index && same !== undefined) return { kind: 'twice', as: same.name };
  const before = history.takenIn.filter((taken) => taken.fingerprint === fingerprint).at(-1);
  if (before !== undefined) return { kind: 'alreadyTaken', takenAt: before.at };
  const taken = history.takenIn
    .filter(({ origin }) => origin.agencyId === facts.agencyId)
    .map(({ at, origin }) => ({ number: origin.copyNumber, at }));
  const beside = files.flatMap((file) =>
    'book' in file && file.book.plan.id === plan.id && file.book.facts.agencyId === facts.agencyId ? [{ number: file.book.facts.number, at: '' }] : [],
  );
  const [latest] = [...taken, ...beside].sort((one, other) => other.number - one.number);
  return latest !== undefined && latest.number > facts.number ? { kind: 'olderCopy', takenNumber: latest.number, takenAt: latest.at } : undefined;
}

function mergeBook({ plan, entries, reportingYear }: MySide, version: string, { facts, plan: part, sent, returned, formulas, numberFormats }: ReturnedBook): readonly MergeRow[] {
  const now = linesById(plan);
  const leads = new Map([...now.values(), ...plan.tasks].map(({ id, lead }) => [id, lead]));
  const lines = [...linesById(part).values()];
  const handedOut = [...lines, ...part.tasks];
  const isRevised = ({ id, kind, unit }: Line): boolean => {
    const line = now.get(id);
    return line !== undefined && (line.kind !== kind || line.unit !== unit);
  };
  // A copy that was tampered with may claim lines that another agency answers for.
  const isItsOwn = ({ id }: Pick<Line, 'id'>): boolean => (leads.get(id) ?? facts.agencyId) === facts.agencyId;
  // Leads change with the plan: a copy of the plan as it stands never held what another agency leads.
  const isPassedOn = ({ id, lead }: Pick<Line, 'id' | 'lead'>): boolean => !isItsOwn({ id }) && lead === facts.agencyId && facts.planVersion !== version;
  const passedOn = handedOut.filter(isPassedOn).map(({ id }) => id);
  const formulaCells = new Set(formulas.map(({ lineId, slot }) => cellKey(lineId, slot)));
  return mergeReturned(plan, entries, {
    lineIds: [...handedOut.filter(isItsOwn).map(({ id }) => id), ...passedOn],
    passedOn,
    reportingYear,
    revisedLines: lines.filter(isRevised).map(({ id }) => id),
    sent,
    returned,
    numberFormatOf: (lineId, slot) => numberFormats[lineId]?.[slot],
    isFormula: (lineId, slot) => formulaCells.has(cellKey(lineId, slot)),
  });
}

function notesOn({ plan: now, history, reportingYear }: MySide, version: string, { facts, plan, returned, reportingYear: theirs }: ReturnedBook): readonly FileNote[] {
  const missing = [...linesById(plan).keys(), ...plan.tasks.map(({ id }) => id)].filter((id) => returned[id] === undefined);
  return [
    ...(facts.planVersion === version ? [] : [{ kind: 'planRevised', lineIds: changedIds(plan, now) } as const]),
    ...((history.lastCopies.get(facts.agencyId) ?? 0) >= facts.number ? [] : [{ kind: 'unknownCopy' } as const]),
    ...(missing.length === 0 ? [] : [{ kind: 'linesMissing', lineIds: missing } as const]),
    ...(reportingYear === undefined || theirs === undefined || theirs === reportingYear ? [] : [{ kind: 'otherYear', year: theirs } as const]),
  ];
}

/** The lines and tasks of a copy that are no longer what they were when it was cut from the plan. */
function changedIds(part: Plan, plan: Plan): readonly string[] {
  const now = new Map([...linesById(plan).values(), ...plan.tasks].map((each) => [each.id, each]));
  return [...linesById(part).values(), ...part.tasks].filter((each) => !isSameData(each, now.get(each.id))).map(({ id }) => id);
}

/** Where files want different things for one cell, none of them is taken unasked, whichever comes first in the list. */
function markDisputed<Problem>(files: readonly PreviewFile<Problem>[]): readonly PreviewFile<Problem>[] {
  const wanted = new Map<string, Set<MergeRow['proposed']>>();
  for (const row of files.flatMap(({ rows }) => rows).filter(mayBeTaken)) {
    const key = cellKey(row.lineId, row.slot);
    wanted.set(key, (wanted.get(key) ?? new Set()).add(row.proposed));
  }
  const isDisputed = (row: PreviewRow): boolean => mayBeTaken(row) && (wanted.get(cellKey(row.lineId, row.slot))?.size ?? 0) > 1;
  return files.map((file) => ({
    ...file,
    rows: file.rows.map((row) => (isDisputed(row) ? { ...row, outcome: { kind: 'conflict', reason: 'otherFile' } } : row)),
  }));
}
