import type { BaseIssue } from 'valibot';

/** Everything that can be wrong with a plan kept as JSON. The wording is in `locales`. */
export const PLAN_PROBLEM_CODES = [
  // one field on its own
  'missing',
  'unknownField',
  'notObject',
  'notList',
  'notText',
  'notNumber',
  'notWhole',
  'notYear',
  'notDay',
  'unknownKind',
  'emptyText',
  'textTooLong',
  'forbiddenCharacter',
  'badId',
  'tooMany',
  'tooFew',
  // between fields
  'duplicateAgency',
  'duplicateIndicator',
  'duplicateLine',
  'duplicateTask',
  'unknownAgency',
  'agencyNamedTwice',
  'yearsReversed',
  'periodTooLong',
  'baseYearNotBefore',
  'tooManyLines',
  'ruleDoesNotFitKind',
  'sourceDoesNotFitKind',
  'dueOutsidePeriod',
  'untilNotPossible',
  'retiredOutsidePeriod',
  'boundNotValid',
  'stretchNotValid',
  'stretchNotBetter',
  // beside the plan
  'unknownLine',
  'baselineComputed',
] as const;

export type PlanProblemCode = (typeof PLAN_PROBLEM_CODES)[number];

/**
 * One thing that is wrong with a plan. `path` names the place in the complete form, e.g.
 * `['indicators', 0, 'rows', 0, 'lines', 2, 'rules', 0, 'bound']`; `figures` holds what a sentence about it needs.
 */
export interface PlanProblem {
  readonly code: PlanProblemCode;
  readonly path: readonly (string | number)[];
  readonly figures: Readonly<Record<string, string | number>>;
}

const CODES: ReadonlySet<string> = new Set(PLAN_PROBLEM_CODES);

function isCode(text: string): text is PlanProblemCode {
  return CODES.has(text);
}

/** The most characters of a found value that are repeated in a problem. */
const SHOWN = 60;

function keysOf(issue: BaseIssue<unknown>): (string | number)[] {
  const keys = (issue.path ?? []).map((item) => item.key);
  return keys.map((key) => (typeof key === 'number' ? key : String(key).slice(0, SHOWN)));
}

function codeOf(issue: BaseIssue<unknown>): PlanProblemCode {
  // An object schema has one message for all it can find wrong; a missing and a foreign field are told apart here.
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'unknownField';
  if (issue.received === 'undefined') return 'missing';
  return isCode(issue.message) ? issue.message : 'notObject';
}

/** Turns valibot's issues, whose messages are our codes, into problems. */
export function problemsOfIssues(issues: readonly BaseIssue<unknown>[]): PlanProblem[] {
  return issues.map((issue) => ({
    code: codeOf(issue),
    path: keysOf(issue),
    figures: {
      ...(typeof issue.requirement === 'number' ? { limit: issue.requirement } : {}),
      ...(issue.kind === 'validation' ? { found: issue.received.slice(0, SHOWN) } : {}),
    },
  }));
}
