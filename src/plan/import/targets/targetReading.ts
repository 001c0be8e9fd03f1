import type { Direction, LineKind, Period, Rule, Targets } from '../../Plan';
import { valueKind } from '../../reading';
import { isBoundOfKind } from '../../schemaBounds';
import { parseTarget, rulesOfTarget, saysNoDirection, type ParsedTarget, type TargetColumn, type TargetContext, type TargetProblem, type TargetWarning } from '../../target';
import { ok, type Result } from '../../result';
import { keptByText } from '../kept';
import { isPercent, type TargetSource } from './kinds';

/** One target's text and where it stands. */
export interface Stated {
  readonly source: TargetSource;
  readonly text: string;
}

/** What the texts are read for. */
export interface ReadingOf {
  readonly kind: LineKind;
  readonly unit: string;
  readonly period: Period;
  readonly yearly?: 'average' | 'eachYear';
  readonly direction?: Direction;
  readonly name?: string;
  /** What was reached in the base year. */
  readonly base?: number;
  /** The headings of the columns. */
  readonly headings?: Headings;
  /** The figures count a year each, whatever column they stand in. */
  readonly isOfYears?: boolean;
}

/** Headings of the columns that are not of a single year. */
export type Headings = Readonly<Partial<Record<Exclude<TargetSource, object>, string>>>;

/** What one text asks for, or why it does not say. */
export interface TargetReading {
  readonly stated: Stated;
  readonly rules: Result<readonly Rule[], TargetProblem>;
  /** Which of a plan's two columns the text goes to. */
  readonly column: TargetColumn;
  readonly warnings: readonly TargetWarning[];
  /** The text itself says over which years it counts. */
  readonly saysYears: boolean;
  /** All that the text says of the years is when it is due: "đến năm 2028 đạt 400". */
  readonly saysDue: boolean;
  /** Neither sign nor word says whether its figure is a floor or a ceiling. */
  readonly isBare: boolean;
}

type Parsed = Result<ParsedTarget, TargetProblem>;

const readers = new Map<string, (text: string) => Parsed>();
const MOST_READERS = 500;

/** {@link parseTarget}, remembered. */
export function parseKept(text: string, context: TargetContext = {}): Parsed {
  const { kind, column, unit, period } = context;
  const key = [kind, column, unit, period?.baseYear, period?.firstYear, period?.lastYear].join('\n');
  const read = readers.get(key) ?? keptByText((given) => parseTarget(given, context));
  if (readers.size >= MOST_READERS) readers.clear();
  readers.set(key, read);
  return read(text);
}

/** The figure of the base year; null where the text is none. It counts something, so that "2.060" and "2030" are no years. */
export function baselineFigure(text: string): number | null {
  if (isNothing(text)) return null;
  const parsed = parseKept(text, { kind: 'stock' });
  return parsed.ok && parsed.value.kind === 'number' ? parsed.value.value : null;
}

/** The unit as the target parser writes it, so that "tỷ.đ" and "tỷ đồng" are the same. */
export function spelt(unit: string): string {
  if (isPercent(unit)) return '%';
  const parsed = parseKept(`1 ${unit}`);
  return parsed.ok && 'unit' in parsed.value && parsed.value.unit !== null ? parsed.value.unit : unit;
}

/** Reads a text for a row of which only the unit is known. */
export function readText({ source, text }: Stated, unit: string, period: Period): Result<ParsedTarget, TargetProblem> {
  return parseKept(text, { column: source === 'average' ? 'average' : 'byEnd', period, unit: isPercent(unit) ? '%' : unit });
}

/** The column that says over which years a text counts, where its own does not. An answer stands above the table's. */
function columnFor({ source }: Stated, { kind, yearly, isOfYears = false }: ReadingOf): TargetColumn {
  if (isOfYears && typeof source === 'string') return 'average';
  if (yearly !== undefined && (source === 'target' || (source === 'byEnd' && kind === 'growth'))) return 'average';
  if (source === 'average' || source === 'byEnd') return source;
  return kind === 'growth' || kind === 'attainment' ? 'average' : 'byEnd';
}

/** The printed column of the rules that came out. */
function columnOf(rules: readonly Rule[], asked: TargetColumn, source: TargetSource): TargetColumn {
  if (source === 'average' || source === 'byEnd') return source;
  const [first] = rules;
  if (first === undefined) return asked;
  return first.kind === 'average' || first.kind === 'eachYear' || first.kind === 'attainment' ? 'average' : 'byEnd';
}

/** A target of several figures, each due in a year of its own: "80% năm 2028, 100% năm 2030". */
function stepRules(parsed: ParsedTarget, read: (part: ParsedTarget) => Result<readonly Rule[], TargetProblem>): Result<readonly Rule[], TargetProblem> {
  if (parsed.kind !== 'composite') return read(parsed);
  const years = parsed.parts.map(({ year }) => year);
  const isOneThing = new Set(years).size === years.length && !years.includes(null) && parsed.parts.every((part) => 'op' in part && part.label === null);
  if (!isOneThing) return read(parsed);
  const rules: Rule[] = [];
  for (const part of parsed.parts) {
    const found = read({ ...part, warnings: [] });
    if (!found.ok) return found;
    rules.push(...found.value);
  }
  return ok(rules);
}

/** What one text asks of a line of a kind. */
export function readTarget(stated: Stated, reading: ReadingOf): TargetReading {
  const { kind, unit, period, yearly, direction, name } = reading;
  const column = columnFor(stated, reading);
  const own = spelt(unit);
  const parsed = parseKept(stated.text, { kind, column, period, unit: own });
  if (!parsed.ok) return { stated, rules: parsed, column, warnings: [], saysYears: false, saysDue: false, isBare: false };
  const context = {
    kind,
    column,
    period,
    unit: own,
    ...(yearly === undefined ? {} : { yearly }),
    ...(direction === undefined ? {} : { direction }),
    ...(name === undefined ? {} : { name }),
  };
  const rules = stepRules(parsed.value, (part) => rulesOfTarget(part, context));
  return {
    stated,
    rules,
    column: columnOf(rules.ok ? rules.value : [], column, stated.source),
    warnings: parsed.value.warnings,
    saysYears: parsed.value.kind === 'composite' || parsed.value.basis !== null || parsed.value.average,
    saysDue: parsed.value.kind !== 'composite' && parsed.value.basis === 'byYear' && !parsed.value.average,
    isBare: 'op' in parsed.value && saysNoDirection(parsed.value),
  };
}

/** A rule's bound alone, where it has one. */
export type Bounded = Pick<Extract<Rule, { bound: number }>, 'direction' | 'bound' | 'stretch'>;

/** The bound without what else a rule says. */
export function boundAlone({ direction, bound, stretch }: Bounded): Bounded {
  return stretch === undefined ? { direction, bound } : { direction, bound, stretch };
}

/** What a text's figure asks for, whatever years it counts for; undefined where it has none that could be met. */
export function boundOfText(stated: Stated, reading: ReadingOf): Bounded | undefined {
  const asked: Stated = { source: 'average', text: stated.text };
  const found = readTarget(asked, { ...reading, yearly: 'average' });
  if (!found.rules.ok) return undefined;
  const [rule] = found.rules.value;
  if (rule === undefined || !('bound' in rule)) return undefined;
  return boundAlone(rule);
}

/** Whether a bound can be met under a rule of another kind. */
export function fits({ kind, unit, name = '' }: Pick<ReadingOf, 'kind' | 'unit' | 'name'>, ruleKind: 'eachYear' | 'average' | 'end' | 'total', { bound, stretch }: Bounded): boolean {
  const values = valueKind({ kind, unit, name });
  return isBoundOfKind(values, ruleKind, bound) && (stretch === undefined || isBoundOfKind(values, ruleKind, stretch));
}

/** The next whole number that is as good as a bound: whoever has to count at least 13,5 things counts 14. */
export function wholeBound({ direction, bound, stretch }: Bounded): Bounded {
  const whole = direction === 'atLeast' ? Math.ceil : Math.floor;
  return { direction, bound: whole(bound), ...(stretch === undefined ? {} : { stretch: whole(stretch) }) };
}

/** The texts of a plan's two columns; of several in one column, and of one that is due before the last year, each with its year where it has one. */
export function targetsOf(placed: readonly { readonly stated: Stated; readonly column: TargetColumn }[], { lastYear }: Period): Targets {
  const textIn = (column: TargetColumn): string => {
    const texts = placed.filter((one) => one.column === column).map(({ stated }) => stated);
    const [only] = texts;
    // What stands alone under the plan's last year is due then, unless it says otherwise.
    if (texts.length === 1 && only !== undefined) return column === 'byEnd' && !needsNoYear(only, lastYear) ? withItsYear(only) : only.text;
    return texts.map(withItsYear).join('; ');
  };
  const byEnd = textIn('byEnd');
  const average = textIn('average');
  return { ...(byEnd === '' ? {} : { byEnd: { text: byEnd } }), ...(average === '' ? {} : { average: { text: average } }) };
}

function needsNoYear({ source, text }: Stated, lastYear: number): boolean {
  return typeof source !== 'object' || source.year === lastYear || text.includes(String(source.year));
}

function withItsYear({ source, text }: Stated): string {
  return typeof source === 'object' ? `${String(source.year)}: ${text}` : text;
}

/** A text in which nothing is promised: a dash, dots. */
export function isNothing(text: string): boolean {
  return /^[\s.…_\-\u2010-\u2015\u2212/]*$/.test(text);
}
