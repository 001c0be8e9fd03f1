import * as v from 'valibot';
import { entrySlots, TASK_SLOTS, type LineEntries, type PlanEntries, type Slot } from '../../plan/entries';
import { placedLines, type Plan } from '../../plan/Plan';
import { fail, ok, type Result } from '../../plan/result';
import type { RawValue } from '../../plan/values';
import type { CopyFacts } from '../copyFacts';
import { COPY_FACT_KEYS, SENT_COLUMNS } from '../rulesLayout';
import { sentHeader } from './copySections';

type Table = readonly (readonly RawValue[])[];

/** Parts of a copy that are gone or were edited, as "BG_Ban.number". */
type Damage = readonly string[];

const LIMITS = { copyNumber: 100_000, returnTo: 1000, cellText: 32_767, parts: 20 } as const;

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().slice(0, 10) === text;
}

function isMoment(text: string): boolean {
  return isDay(text.slice(0, 10)) && /^ (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(text.slice(10));
}

const FactsForm = v.object({
  agencyId: v.pipe(v.string(), v.minLength(1)),
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.copyNumber)),
  handedOutAt: v.pipe(v.string(), v.check(isMoment)),
  dueDate: v.pipe(
    v.string(),
    v.check((text) => text === '' || isDay(text)),
  ),
  returnTo: v.pipe(v.string(), v.maxLength(LIMITS.returnTo)),
  planVersion: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
});

/** What a copy knows of itself. @param name of the section, for what is told of it */
export function readCopyFacts(table: Table, plan: Plan, name: string): Result<CopyFacts, Damage> {
  const found = new Map(table.slice(1).map(([key, value]) => [key, value ?? ''] as const));
  const parsed = v.safeParse(FactsForm, Object.fromEntries(COPY_FACT_KEYS.map((key) => [key, found.get(key) ?? ''])));
  if (!parsed.success) {
    const { nested = {} } = v.flatten<typeof FactsForm>(parsed.issues);
    return fail(COPY_FACT_KEYS.filter((key) => nested[key] !== undefined).map((key) => `${name}.${key}`));
  }
  // A copy holds the lines and tasks of its own agency and no others.
  const isItsOwn = [...placedLines(plan).map(({ line }) => line), ...plan.tasks].every(({ lead }) => lead === parsed.output.agencyId);
  return isItsOwn ? ok(parsed.output) : fail([`${name}.agencyId`]);
}

const SentValue = v.union([v.pipe(v.number(), v.finite()), v.pipe(v.string(), v.maxLength(LIMITS.cellText)), v.boolean(), v.null()]);

/** What a copy held when it was handed out: a row for each of its lines and tasks, and no other. */
export function readSent(table: Table, plan: Plan, name: string): Result<PlanEntries, Damage> {
  const header = (table[0] ?? []).map((cell) => String(cell ?? ''));
  const missing = sentHeader(plan.period).filter((column) => !header.includes(column));
  if (missing.length > 0) return fail(missing.map((column) => `${name}.${column}`));
  const slots = entrySlots(plan.period);
  const wanted = new Map<string, readonly Slot[]>([
    ...placedLines(plan).map(({ line }) => [line.id, slots] as const),
    ...plan.tasks.map(({ id }) => [id, TASK_SLOTS] as const),
  ]);
  const lines = new Map<string, LineEntries>();
  const damage: string[] = [];
  for (const row of table.slice(1)) {
    const valueIn = (column: string): RawValue => row[header.indexOf(column)] ?? null;
    const id = String(valueIn(SENT_COLUMNS.id) ?? '');
    const entries = (wanted.get(id) ?? []).flatMap((slot): readonly (readonly [Slot, RawValue])[] => {
      const value = valueIn(String(slot));
      return value === null || value === '' ? [] : [[slot, value]];
    });
    if (!wanted.has(id) || lines.has(id) || entries.some(([, value]) => !v.is(SentValue, value))) damage.push(`${name}.${shortened(id)}`);
    else lines.set(id, Object.fromEntries(entries));
  }
  damage.push(...[...wanted.keys()].filter((id) => !lines.has(id)).map((id) => `${name}.${id}`));
  return damage.length > 0 ? fail([...new Set(damage)].slice(0, LIMITS.parts)) : ok(Object.fromEntries(lines));
}

/** Something strange in the place of an id is told, but not at any length. */
function shortened(id: string): string {
  return id.length > 20 ? `${id.slice(0, 20)}…` : id;
}
