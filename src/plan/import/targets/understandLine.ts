import type { LineDraft } from '../../lineDraft';
import type { Direction, LineKind, Period, Rule, Targets } from '../../Plan';
import { tidyUnit } from '../../tidyUnit';
import { isNumericKind } from '../../reading';
import { fold } from '../cells';
import { directionDoubts, directionTowards } from './directionOf';
import { guessKind } from './kindGuess';
import { isPercent, unitSaidIn, type KindGuess, type Said, type TargetSource } from './kinds';
import { baselineFigure, isNothing, readText, targetsOf, type Headings, type ReadingOf, type Stated } from './targetReading';
import { understandTargets, type TargetFinding } from './understandTargets';
import type { Doubt, DoubtChoice, RowAnswer } from '../types';
import { spanOfText } from './sumOrYear';
import type { YearText } from './yearTargets';
import { isNamedMean, isUnitOfYear, spanOfName } from './yearsInWords';

export type { TargetSource } from './kinds';

/** The texts of a line as they stand in a table, or as somebody types them. Left out or empty where there are none. */
export interface LineTexts {
  readonly name: string;
  readonly unit: string;
  readonly byEnd?: string;
  readonly average?: string;
  /** A sum over the plan's years. */
  readonly total?: string;
  /** A target whose column does not say over which years it counts. */
  readonly target?: string;
  readonly years?: readonly YearText[];
  /** What was reached in the base year. */
  readonly baseline?: string;
  /** The headings of the columns that are not of a single year. */
  readonly headings?: Headings;
}

/** What is known beyond the texts: answers of the user's, and what stands around the line. */
export interface LineHints {
  readonly kind?: LineKind;
  readonly yearly?: 'average' | 'eachYear';
  readonly direction?: Direction;
  /** The kind of the line that this one stands under. */
  readonly above?: LineKind;
}

/** A doubt that tells its text by where the text stands. */
export type LineDoubt = Omit<Doubt, 'column'> & { readonly source?: TargetSource };

/** A line as its texts say it. Doubts that must be settled mean that its rules are not known, or not for sure. */
export interface UnderstoodLine {
  /** Undefined where neither name nor unit nor targets say it. */
  readonly kind: LineKind | undefined;
  readonly unit: string;
  readonly targets: Targets;
  readonly rules: readonly Rule[];
  readonly doubts: readonly LineDoubt[];
}

function statedOf({ byEnd = '', average = '', total = '', target = '', years = [] }: LineTexts): readonly Stated[] {
  const all: Stated[] = [
    { source: 'byEnd', text: byEnd.trim() },
    { source: 'average', text: average.trim() },
    { source: 'total', text: total.trim() },
    { source: 'target', text: target.trim() },
    ...years.map(({ year, text }): Stated => ({ source: { year }, text: text.trim() })),
  ];
  return all.filter(({ text }) => !isNothing(text));
}

/**
 * A target in the column of the plan's last year alone is the plan's, where name or unit says that its figure counts for more
 * than that year ("bình quân", "hằng năm"), or its own text ("Tổng 85"), or where it has no figure.
 */
function ofPlan(stated: readonly Stated[], { name, unit }: LineTexts, { lastYear }: Period): readonly Stated[] {
  const [only, ...more] = stated;
  if (only === undefined || more.length > 0 || typeof only.source !== 'object' || only.source.year !== lastYear) return stated;
  const isOfMore = [spanOfName(name), spanOfText(only.text)].some((span) => span !== undefined) || isNamedMean(name) || isUnitOfYear(unit) || !/\d/.test(only.text);
  return isOfMore ? [{ source: 'byEnd', text: only.text }] : stated;
}

/** The unit, where the table has one or the targets say it; `isMissing` where only the name tells, or nothing. */
function unitOf(typed: string, name: string, said: readonly Said[]): { readonly unit: string; readonly isMissing: boolean } {
  const unit = tidyUnit(typed.trim());
  if (unit !== '' && !isNothing(unit)) return { unit, isMissing: false };
  for (const { target } of said) {
    const own = target === undefined ? undefined : unitSaidIn(target);
    if (own !== undefined) return { unit: own, isMissing: false };
  }
  if (/^(ty le|ti le|ty trong|toc do)/.test(fold(name)) && said.some(({ target }) => target === undefined || 'op' in target)) return { unit: '%', isMissing: true };
  return { unit: '', isMissing: true };
}

type Core = Omit<UnderstoodLine, 'doubts'>;

/** What the line would be with more known of it. */
type Variant = (answer: RowAnswer) => Core;

function asDraft(name: string, { kind, unit, targets, rules }: Core): readonly LineDraft[] {
  return kind === undefined ? [] : [{ name, unit, kind, targets, rules, lead: '', coordinating: [] }];
}

function choiceOf(answer: RowAnswer, name: string, variant: Variant): DoubtChoice {
  return { answer, lines: asDraft(name, variant(answer)) };
}

/** Choices of which no two come to the same. */
function distinct(choices: readonly DoubtChoice[]): readonly DoubtChoice[] {
  const seen = new Set<string>();
  return choices.filter(({ answer, lines }) => {
    const key = JSON.stringify(lines.some(({ rules }) => rules.length > 0) ? lines.map(({ kind, rules }) => [kind, rules]) : answer);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function kindDoubts(guess: KindGuess | undefined, canBe: (kind: LineKind) => boolean, { name, variant }: { name: string; variant: Variant }): LineDoubt[] {
  if (guess === undefined || guess.others.length === 0) return [];
  // A kind that the targets cannot be read for is no answer, unless all are like that.
  const kinds = [guess.kind, ...guess.others];
  const possible = kinds.filter(canBe);
  if (!guess.isOpen && possible.length < 2) return [];
  const offered = possible.length > 0 ? possible : kinds;
  return [{ code: 'kindUnclear', mustSettle: guess.isOpen, choices: offered.map((kind) => choiceOf({ kind }, name, variant)) }];
}

function findingDoubts(finding: TargetFinding, core: Core, { name, variant }: { name: string; variant: Variant }): LineDoubt {
  const { ways = [], answers = [], ...doubt } = finding;
  const byRules = ways.map((rules): DoubtChoice => {
    const lines = asDraft(name, { ...core, rules });
    return { answer: { lines }, lines };
  });
  return { ...doubt, choices: distinct([...answers.map((answer) => choiceOf(answer, name, variant)), ...byRules]) };
}

/**
 * Says what a line's texts mean: its kind of figure, its unit and the rules of its targets, with everything a person should
 * look at. Nothing is guessed silently: what can be meant in two ways is a doubt with a choice for each, and rules that
 * cannot be known are left out. Choices hold the line as it would be, without agencies.
 */
export function understandLine(texts: LineTexts, period: Period, hints: LineHints = {}): UnderstoodLine {
  const given = statedOf(texts);
  const stated = ofPlan(given, texts, period);
  const { name } = texts;
  const said = stated.map((one): Said => {
    const parsed = readText(one, texts.unit, period);
    return { source: one.source, text: one.text, target: parsed.ok ? parsed.value : undefined };
  });
  const base = baselineFigure(texts.baseline ?? '') ?? undefined;
  const { unit, isMissing } = unitOf(texts.unit, name, said);
  const guess = guessKind(name, isPercent(texts.unit) || texts.unit.trim() !== '' ? unit : texts.unit, said, { period, ...(base === undefined ? {} : { base }), ...(hints.above === undefined ? {} : { above: hints.above }) });
  const kind = hints.kind ?? guess?.kind;
  const targets = targetsOf(stated.map((one) => ({ stated: one, column: one.source === 'average' ? 'average' : 'byEnd' })), period);
  if (kind === undefined) {
    const code = stated.length === 0 ? 'noTarget' : 'kindUnclear';
    return { kind, unit, targets, rules: [], doubts: [{ code, mustSettle: true, choices: [] }] };
  }
  const towards = directionTowards({ name, kind, unit, stated, period, base, answered: hints.direction });
  const { direction } = towards;
  const readAs = (answer: RowAnswer): ReturnType<typeof understandTargets> => {
    const as = answer.kind ?? kind;
    const yearly = answer.yearly ?? hints.yearly;
    const better = answer.direction ?? direction;
    const reading: ReadingOf = {
      kind: as,
      unit,
      period,
      name,
      ...(yearly === undefined ? {} : { yearly }),
      ...(better === undefined ? {} : { direction: better }),
      ...(base === undefined ? {} : { base }),
      ...(texts.headings === undefined ? {} : { headings: texts.headings }),
    };
    return understandTargets(stated, reading);
  };
  const variant: Variant = (answer) => {
    const as = answer.kind ?? kind;
    const found = readAs(answer);
    return { kind: as, unit: isNumericKind(as) ? unit : texts.unit.trim(), targets: found.targets, rules: found.rules };
  };
  const canBe = (other: LineKind): boolean => {
    const { rules, findings } = readAs({ kind: other });
    return rules.length > 0 || findings.some(({ answers = [], ways = [] }) => answers.length + ways.length > 0);
  };
  const [only] = given;
  // Its text stands where it stood.
  const placed = (doubt: LineDoubt): LineDoubt => (given !== stated && doubt.source !== undefined && only !== undefined ? { ...doubt, source: only.source } : doubt);
  const found = readAs({});
  const core = variant({});
  const around = { name, variant };
  return {
    ...core,
    doubts: [
      ...(stated.length === 0 ? [{ code: 'noTarget' as const, mustSettle: true, choices: [] }] : []),
      ...(hints.kind === undefined && stated.length > 0 ? kindDoubts(guess, canBe, around) : []),
      ...found.findings.map((finding) => placed(findingDoubts(finding, core, around))),
      ...directionDoubts(towards, core, found, (answer) => choiceOf(answer, name, variant)),
      ...(isMissing && isNumericKind(kind) && stated.length > 0 ? [{ code: 'unitMissing' as const, mustSettle: false, choices: [] }] : []),
    ],
  };
}
