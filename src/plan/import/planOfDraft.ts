import type { LineDraft } from '../lineDraft';
import type { AppendixRow, Indicator, Line, Period, Plan, Target, Targets } from '../Plan';
import { fail, type Result } from '../result';
import { parsePlan, planToJson } from '../schema';
import type { Actuals, PlanActuals } from '../values';
import { AgencyBook } from './agencies/agencies';
import { fold } from './cells';
import { importProblems } from './importProblems';
import { rowName } from './rows/rowName';
import type { ImportColumn, ImportDraft, ImportProblem, UnderstoodRow } from './types';
import { understandRows } from './rows/understandRows';

/** A plan that was imported, with what its lines reached in the base year, by their ids. */
export interface ImportedPlan {
  readonly plan: Plan;
  readonly baselines: PlanActuals;
}

/** A numbered row with the rows under it; the first one may be one of these where the numbered row promises nothing itself. */
interface Group {
  readonly label: string;
  readonly name: string;
  readonly rows: readonly UnderstoodRow[];
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** "a", "b", … "z", "aa": which of a row's lines it is. */
function letter(index: number): string {
  const last = ALPHABET.charAt(index % ALPHABET.length);
  return index < ALPHABET.length ? last : letter(Math.floor(index / ALPHABET.length) - 1) + last;
}

function groupsOf(rows: readonly UnderstoodRow[], columns: readonly ImportColumn[]): readonly Group[] {
  const groups: Group[] = [];
  let isUnder = false;
  for (const row of rows) {
    if (row.as === 'section') isUnder = false;
    if (row.as !== 'indicator' && row.as !== 'under') continue;
    const own = row.lines.length > 0 ? [row] : [];
    const last = groups[groups.length - 1];
    if (row.as === 'under' && isUnder && last !== undefined) groups[groups.length - 1] = { ...last, rows: [...last.rows, ...own] };
    else groups.push({ label: row.label, name: rowName(row, columns), rows: own });
    isUnder = true;
  }
  return groups.filter((group) => group.rows.length > 0);
}

const HIGHEST_NUMBER = 9999;

/**
 * The printed numbers where each stands once; a row without one takes the next that none has, so that the others keep theirs.
 * Else numbers by order, since each part of a table can begin with 1 anew.
 */
function numbersOf(groups: readonly Group[]): readonly number[] {
  const printed = groups.map(({ label }) => (/^\d{1,4}$/.test(label) ? Number(label) : 0));
  const given = printed.filter((number) => number > 0);
  let last = Math.max(0, ...given);
  const isSound = given.length * 2 > groups.length && new Set(given).size === given.length && last + groups.length - given.length <= HIGHEST_NUMBER;
  if (!isSound) return groups.map((_, index) => index + 1);
  return printed.map((number) => {
    if (number > 0) return number;
    last += 1;
    return last;
  });
}

function joinedTarget(targets: readonly (Target | undefined)[]): Target | undefined {
  const texts = [...new Set(targets.flatMap((target) => (target === undefined ? [] : [target.text])))];
  return texts.length === 0 ? undefined : { text: texts.join('; ') };
}

/** The printed cells of a row, which were shared out to its lines. */
function rowTargets(lines: readonly Line[]): Targets {
  const byEnd = joinedTarget(lines.map(({ targets }) => targets.byEnd));
  const average = joinedTarget(lines.map(({ targets }) => targets.average));
  return { ...(byEnd === undefined ? {} : { byEnd }), ...(average === undefined ? {} : { average }) };
}

function lineOf(id: string, { lead, coordinating, note = '', ...draft }: LineDraft, book: AgencyBook): Line {
  const leadId = book.idOf(lead);
  const others = new Set(coordinating.filter((name) => name.trim() !== '').map((name) => book.idOf(name)));
  others.delete(leadId);
  return { ...draft, id, lead: leadId, coordinating: [...others], ...(note.trim() === '' ? {} : { note }) };
}

interface Made {
  readonly row: AppendixRow;
  readonly baselines: readonly (readonly [string, number])[];
}

function madeRow(found: UnderstoodRow, id: string, label: string, columns: readonly ImportColumn[], book: AgencyBook): Made {
  const ids = found.lines.map((_, index) => (found.lines.length === 1 ? id : id + letter(index)));
  const lines = found.lines.map((draft, index) => lineOf(ids[index] ?? id, draft, book));
  const [first] = lines;
  const name = lines.length === 1 ? (first?.name ?? '') : rowName(found, columns) || (first?.name ?? '');
  return {
    row: { label, name, unit: first?.unit ?? '', targets: rowTargets(lines), lines },
    baselines: ids.flatMap((lineId, index) => {
      const value = found.baselines[index];
      return value === undefined || value === null ? [] : [[lineId, value] as const];
    }),
  };
}

/** A plan's id: "phuong-thach-khoi-2026-2030". */
function planId(issuer: string, { firstYear, lastYear }: Period): string {
  const place = fold(issuer)
    .replace(/\b(uy ban nhan dan|ubnd)\b/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `${place === '' ? 'ke-hoach' : place}-${String(firstYear)}-${String(lastYear)}`;
}

/**
 * Makes the plan of an import in which nothing must be settled any more. Lines are called as in a printed appendix: "3", "3a"
 * and "3b" for two lines of one row, "7.2" for the second row under 7. The plan passes the checks of {@link parsePlan}.
 *
 * @param rows the draft's rows where they are known already
 */
export function planOfDraft(draft: ImportDraft, rows = understandRows(draft)): Result<ImportedPlan, readonly ImportProblem[]> {
  const problems = importProblems(draft, rows);
  if (problems.length > 0) return fail(problems);
  const { facts, columns } = draft;
  const book = new AgencyBook();
  const groups = groupsOf(rows, columns);
  const numbers = numbersOf(groups);
  const baselines: Record<string, Actuals> = {};
  const indicators = groups.map((group, at): Indicator => {
    const number = numbers[at] ?? at + 1;
    let under = 0;
    const made = group.rows.map((row) => {
      const isOwn = row.as === 'indicator' || (row === group.rows[0] && row.label === group.label);
      if (!isOwn) under += 1;
      const id = isOwn ? String(number) : `${String(number)}.${String(under)}`;
      return madeRow(row, id, isOwn ? String(number) : row.label === '' ? '-' : row.label, columns, book);
    });
    for (const [id, value] of made.flatMap((one) => one.baselines)) baselines[id] = { [facts.period.baseYear]: value };
    return { number, name: group.name.trim() === '' ? (made[0]?.row.name ?? '') : group.name, rows: made.map(({ row }) => row) };
  });
  const plan: Plan = { ...facts, id: planId(facts.issuer, facts.period), agencies: book.agencies, indicators, tasks: [] };
  const checked = parsePlan(planToJson(plan));
  return checked.ok ? { ok: true, value: { plan: checked.value, baselines } } : fail([{ code: 'notSound', problems: checked.error }]);
}
