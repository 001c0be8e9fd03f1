import type { LineDraft } from '../../lineDraft';
import type { Period, Rule, Targets, Year } from '../../Plan';
import { isNumericKind } from '../../reading';
import { fold } from '../cells';
import { boundOfText, isNothing } from '../targets/targetReading';
import type { Doubt } from '../types';

/** What a row's column of further goals says. */
export interface FurtherGoal {
  readonly text: string;
  readonly column: number;
  readonly heading: string;
  readonly year?: Year;
}

interface Found {
  readonly lines: readonly LineDraft[];
  readonly doubts: readonly Doubt[];
}

type Bounded = Extract<Rule, { readonly bound: number }>;

/** The one rule that the goal goes on from: of several that of its year, or of the plan's end. */
function ruleFor(rules: readonly Rule[], year: Year): Bounded | undefined {
  const bounded = rules.flatMap((rule): Bounded[] => ('bound' in rule ? [rule] : []));
  const due = bounded.filter((rule) => 'due' in rule && rule.due === year);
  const [found, ...others] = bounded.length === 1 ? bounded : due;
  return others.length === 0 ? found : undefined;
}

/** The text with the goal behind it, as a plan says both in one cell. */
function withText(targets: Targets, { kind }: Bounded, goal: string): Targets {
  const isYearly = kind === 'average' || kind === 'eachYear';
  const column = (isYearly && targets.average !== undefined) || targets.byEnd === undefined ? 'average' : 'byEnd';
  const own = targets[column];
  if (own === undefined) return targets;
  return { ...targets, [column]: { ...own, text: `${own.text}, phấn đấu ${goal.replace(/^phấn đấu\s+/iu, '')}` } };
}

/** The line with the goal; undefined where it cannot be one, since it is no figure, no better, or of no single rule. */
function striving(line: LineDraft, { text, year }: FurtherGoal, period: Period): LineDraft | undefined {
  const { kind, unit, name } = line;
  const rule = ruleFor(line.rules, year ?? period.lastYear);
  if (rule === undefined || !isNumericKind(kind)) return undefined;
  const goal = boundOfText({ source: 'byEnd', text }, { kind, unit, name, period, direction: rule.direction });
  if (goal === undefined || goal.direction !== rule.direction) return undefined;
  const furthest = goal.stretch ?? goal.bound;
  const known = rule.stretch ?? rule.bound;
  if (furthest === known) return line;
  const isBetter = rule.direction === 'atLeast' ? furthest > known : furthest < known;
  if (!isBetter || rule.stretch !== undefined) return undefined;
  return { ...line, targets: withText(line.targets, rule, text), rules: line.rules.map((one) => (one === rule ? { ...rule, stretch: furthest } : one)) };
}

function saysAgain({ targets }: LineDraft, text: string): boolean {
  return [targets.byEnd, targets.average].some((target) => target !== undefined && fold(target.text) === fold(text));
}

/** Lines with the goal, which is a remark on them where it can be nothing else. */
function together(lines: readonly LineDraft[], goal: FurtherGoal, period: Period): { readonly lines: readonly LineDraft[]; readonly isLeftOut: boolean } {
  const [only, ...others] = lines;
  if (only === undefined || lines.every(({ rules }) => rules.length === 0) || lines.some((line) => saysAgain(line, goal.text))) return { lines, isLeftOut: false };
  const found = others.length === 0 ? striving(only, goal, period) : undefined;
  if (found !== undefined) return { lines: [found], isLeftOut: false };
  const remark = `${goal.heading}: ${goal.text}`;
  return { lines: lines.map((line) => ({ ...line, note: line.note === undefined ? remark : `${line.note}; ${remark}` })), isLeftOut: true };
}

/** What was understood of a row, and each of its choices, with what its column of further goals says. */
export function withFurtherGoal({ lines, doubts }: Found, goal: FurtherGoal | undefined, period: Period): Found {
  if (goal === undefined || isNothing(goal.text)) return { lines, doubts };
  const own = together(lines, goal, period);
  const chosen = doubts.map((doubt): Doubt => ({
    ...doubt,
    choices: doubt.choices.map((choice) => ({
      ...choice,
      answer: choice.answer.lines === undefined ? choice.answer : { ...choice.answer, lines: together(choice.answer.lines, goal, period).lines },
      lines: together(choice.lines, goal, period).lines,
    })),
  }));
  const leftOut: Doubt = { code: 'stretchLeftOut', mustSettle: false, column: goal.column, text: goal.text, choices: [] };
  return { lines: own.lines, doubts: own.isLeftOut ? [...chosen, leftOut] : chosen };
}
