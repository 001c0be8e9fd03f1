import type { Direction, LineKind, Period, Rule, Year } from '../Plan';
import { fail, ok, type Result } from '../result';
import { valueKind } from '../reading';
import { isBoundOfKind } from '../schemaBounds';
import type { TargetColumn } from './parse';
import type { FigurePart, ParsedTarget, TargetPart, TargetProblem, TargetProblemCode } from './types';
import { isMultiple } from './units';

/** What a target has to become rules of. */
export interface RuleContext {
  readonly kind: LineKind;
  readonly column: TargetColumn;
  readonly period: Period;
  /** The line's unit. A text in another multiple of it ("3 triệu người" on a line of "người") gives no rule. */
  readonly unit?: string;
  /** The line's name, which can say that its figures have decimals though its unit counts. */
  readonly name?: string;
  /**
   * The answer to the question `averageOrEachYear`: whether figures of the column "Bình quân năm" are an average over the
   * years or hold in each of them.
   */
  readonly yearly?: 'average' | 'eachYear';
  /** Which way is better where the text has no word or sign for it; more is, when left out. See `wantedDirection`. */
  readonly direction?: Direction;
}

type Rules = Result<readonly Rule[], TargetProblem>;

/** What a figure asks for, before it is known over which years. */
interface Bounded {
  readonly direction: Direction;
  readonly bound: number;
  readonly stretch?: number;
}

function refuse(code: TargetProblemCode, part: TargetPart): { readonly ok: false; readonly error: TargetProblem } {
  return fail({ code, at: part.at });
}

function bounded(direction: Direction, bound: number, stretch: number | null): Bounded {
  return stretch === null || stretch === bound ? { direction, bound } : { direction, bound, stretch };
}

/** A fall counts downwards on a growth line: "giảm 2 %/năm" is a growth of at most -2. */
function fallOf(part: FigurePart): Bounded {
  const [low, high] = part.kind === 'range' ? [part.low, part.high] : [part.value, null];
  if (part.op === '<' || part.op === '<=')
    return bounded('atLeast', -(high ?? low) + 0, part.stretch === null ? null : -part.stretch);
  const goal = part.stretch ?? high;
  return bounded('atMost', -low + 0, goal === null ? null : -goal);
}

/** True where neither sign nor word tells whether a figure is a floor or a ceiling: "2", "đạt 2%", "khoảng 2". */
export function saysNoDirection(part: FigurePart): boolean {
  return (part.op === '=' || part.op === '~') && !part.ceiling && part.direction === null;
}

/**
 * A figure → bound. Floors by default; "≤", "dưới", "còn" make ceilings; so does a bare 0, which as a floor would ask for
 * nothing. Of a range the easier end is the bound and the other one the stretch.
 */
function boundOf(part: FigurePart, { kind, direction }: RuleContext): Bounded {
  if (kind === 'growth' && part.change === 'decrease') return fallOf(part);
  const ceiling = part.ceiling || (direction === 'atMost' && saysNoDirection(part));
  if (part.kind === 'range') {
    return ceiling
      ? bounded('atMost', part.high, part.stretch ?? part.low)
      : bounded('atLeast', part.low, part.stretch ?? part.high);
  }
  const value = part.kind === 'ratio' && kind === 'share' ? (part.value / part.denominator) * 100 : part.value;
  const none = part.op === '=' && value === 0 && kind !== 'growth';
  return bounded(ceiling || none ? 'atMost' : 'atLeast', value, part.stretch);
}

function dueOf(part: TargetPart, period: Period): Result<Year, TargetProblem> {
  const due = part.year ?? period.lastYear;
  return due <= period.baseYear || due > period.lastYear ? refuse('dueOutsidePeriod', part) : ok(due);
}

/** The rule that holds every year: an average or each year by itself. */
function yearlyRule(part: TargetPart, asked: Bounded, { kind, yearly }: RuleContext): Rules {
  if (kind === 'growth') return ok([{ kind: 'average', ...asked }]);
  if (yearly !== undefined) return ok([{ kind: yearly, ...asked }]);
  if (part.average) return ok([{ kind: 'average', ...asked }]);
  if (part.basis === 'annual' && kind !== 'flow') return ok([{ kind: 'eachYear', ...asked }]);
  if (kind === 'flow') return ok([{ kind: 'average', ...asked }]);
  return refuse('averageOrEachYear', part);
}

/** What the text itself says about the years wins over the column it stands in. */
function ruleOverYears(part: TargetPart, asked: Bounded, context: RuleContext): Rules {
  const { kind, column, period } = context;
  const { basis } = part;
  if (basis === 'annual' || (basis === null && (column === 'average' || part.average)))
    return yearlyRule(part, asked, context);
  if (basis === 'total' && kind !== 'flow') return refuse('notForKind', part);
  if (kind === 'growth') return refuse('growthByEnd', part);
  const due = dueOf(part, period);
  if (!due.ok) return due;
  return ok([{ kind: kind === 'flow' ? 'total' : 'end', due: due.value, ...asked }]);
}

function figureRules(part: FigurePart, context: RuleContext): Rules {
  const { kind } = context;
  if (kind === 'attainment' || kind === 'milestone') return refuse('notForKind', part);
  const percent = kind === 'growth' || kind === 'share';
  if (part.kind === 'ratio' && kind === 'growth') return refuse('unitDiffers', part);
  if (part.kind !== 'ratio' && part.unit !== null && (part.unit === '%') !== percent)
    return refuse('unitDiffers', part);
  if (part.unit !== null && isMultiple(part.unit) && part.unit !== context.unit?.trim().toLowerCase())
    return refuse('unitDiffers', part);
  if (part.change !== null && kind !== 'growth') return refuse('changeNotLevel', part);

  const asked = boundOf(part, context);
  const rules = ruleOverYears(part, asked, context);
  if (!rules.ok) return rules;
  const values = valueKind({ kind, unit: context.unit ?? '', name: context.name ?? '' });
  const possible = rules.value.every(
    (rule) =>
      isBoundOfKind(values, rule.kind, asked.bound) &&
      (asked.stretch === undefined || isBoundOfKind(values, rule.kind, asked.stretch)),
  );
  return possible ? rules : refuse('boundNotValid', part);
}

function wordRules(part: Exclude<TargetPart, FigurePart>, context: RuleContext): Rules {
  const { kind, column, period } = context;
  switch (kind) {
    case 'attainment':
      return part.kind === 'milestone' ? refuse('notForKind', part) : ok([{ kind: 'attainment' }]);
    case 'milestone': {
      if (part.kind === 'recurring') return refuse('notForKind', part);
      if (part.kind === 'qualitative' && column === 'average') return refuse('dueMissing', part);
      const due = dueOf(part, period);
      return due.ok ? ok([{ kind: 'milestone', due: due.value }]) : due;
    }
    default: {
      // "Không còn hộ nghèo" asks for 0.
      if (!part.none || kind === 'growth') return refuse('noFigure', part);
      return ruleOverYears(part, { direction: 'atMost', bound: 0 }, context);
    }
  }
}

/**
 * What a target asks of a line, as rules with bounds in the line's own unit. Where the text leaves open what is meant the
 * problem says so, as a question for a person; nothing is guessed:
 *
 * | text (column)                      | line       | rules                                              |
 * |------------------------------------|------------|----------------------------------------------------|
 * | ≥ 15 (average)                     | growth     | average ≥ 15                                       |
 * | 95 (average)                       | share      | question `averageOrEachYear`, unless `yearly` tells |
 * | hằng năm đạt 95% (any)             | share      | each year ≥ 95                                     |
 * | ≥ 60 (byEnd)                       | share      | end ≥ 60, due the last year                        |
 * | 50 - 100 (byEnd)                   | flow       | total ≥ 50, stretch 100                            |
 * | 0 (byEnd)                          | share      | end ≤ 0                                            |
 * | đến năm 2028 không còn hộ nghèo    | share      | end ≤ 0, due 2028                                  |
 * | 2026 - 2027 (any)                  | milestone  | done by 2027                                       |
 * | Hằng năm (any)                     | attainment | attained each year                                 |
 */
export function rulesOfTarget(target: ParsedTarget, context: RuleContext): Rules {
  if (target.kind === 'composite') {
    const [, second] = target.parts;
    return fail({ code: 'severalTargets', at: second?.at ?? target.at });
  }
  return 'op' in target ? figureRules(target, context) : wordRules(target, context);
}
