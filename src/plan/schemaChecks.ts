import type { Agency, Line, LineKind, LineSource, Period, Plan, Rule } from './Plan';
import { valueKind } from './reading';
import { isBoundOfKind, RULES_OF_KIND } from './schemaBounds';
import { NO_AGENCY } from './schemaForm';
import type { PlanProblem, PlanProblemCode } from './schemaProblem';
import { LIMITS } from './schemaShape';

type Path = readonly (string | number)[];
type Figures = PlanProblem['figures'];

function problem(code: PlanProblemCode, path: Path, figures: Figures = {}): PlanProblem {
  return { code, path, figures };
}

function ruleProblems(rule: Rule, line: Line, period: Period, path: Path): PlanProblem[] {
  if (!RULES_OF_KIND[line.kind].includes(rule.kind)) {
    return [problem('ruleDoesNotFitKind', [...path, 'kind'], { id: line.id, kind: line.kind, rule: rule.kind })];
  }
  const found: PlanProblem[] = [];
  if ('due' in rule && (rule.due <= period.baseYear || rule.due > period.lastYear)) {
    const figures = { id: line.id, due: rule.due, after: period.baseYear, last: period.lastYear };
    found.push(problem('dueOutsidePeriod', [...path, 'due'], figures));
  }
  if (!('bound' in rule)) return found;
  if (!isBoundOfKind(valueKind(line), rule.kind, rule.bound)) {
    found.push(problem('boundNotValid', [...path, 'bound'], { id: line.id, kind: line.kind, bound: rule.bound }));
  }
  if (rule.stretch === undefined) return found;
  const figures = { id: line.id, kind: line.kind, bound: rule.bound, stretch: rule.stretch };
  if (!isBoundOfKind(valueKind(line), rule.kind, rule.stretch)) {
    found.push(problem('stretchNotValid', [...path, 'stretch'], figures));
  } else if (rule.direction === 'atLeast' ? rule.stretch <= rule.bound : rule.stretch >= rule.bound) {
    found.push(problem('stretchNotBetter', [...path, 'stretch'], figures));
  }
  return found;
}

function agencyProblems(line: Pick<Line, 'id' | 'lead' | 'coordinating'>, known: ReadonlySet<string>, path: Path): PlanProblem[] {
  const found: PlanProblem[] = [];
  if (line.lead === NO_AGENCY) found.push(problem('missing', [...path, 'lead']));
  else if (!known.has(line.lead)) {
    found.push(problem('unknownAgency', [...path, 'lead'], { id: line.id, agency: line.lead }));
  }
  const named = new Set([line.lead]);
  line.coordinating.forEach((agency, index) => {
    const place = [...path, 'coordinating', index];
    if (!known.has(agency)) found.push(problem('unknownAgency', place, { id: line.id, agency }));
    else if (named.has(agency)) found.push(problem('agencyNamedTwice', place, { id: line.id, agency }));
    named.add(agency);
  });
  return found;
}

function periodProblems({ baseYear, firstYear, lastYear }: Period): PlanProblem[] {
  const found: PlanProblem[] = [];
  const years = lastYear - firstYear + 1;
  if (years < 1) found.push(problem('yearsReversed', ['period', 'lastYear'], { first: firstYear, last: lastYear }));
  if (years > LIMITS.years) {
    found.push(problem('periodTooLong', ['period', 'lastYear'], { years, limit: LIMITS.years }));
  }
  if (baseYear >= firstYear) {
    found.push(problem('baseYearNotBefore', ['period', 'baseYear'], { base: baseYear, first: firstYear }));
  }
  return found;
}

function duplicates<Key extends string | number>(
  keys: readonly Key[],
  report: (key: Key, index: number) => void,
): void {
  const seen = new Set<Key>();
  keys.forEach((key, index) => {
    if (seen.has(key)) report(key, index);
    seen.add(key);
  });
}

/** What is wrong with the targets that a line had before, and with its end. */
function historyProblems(line: Line, period: Period, path: Path): PlanProblem[] {
  const found: PlanProblem[] = [];
  let least = period.firstYear - 1;
  (line.former ?? []).forEach(({ rules, until }, index) => {
    const place = [...path, 'former', index];
    if (until < least || until >= period.lastYear) {
      found.push(problem('untilNotPossible', [...place, 'until'], { id: line.id, until, least, most: period.lastYear - 1 }));
    }
    least = Math.max(least, until);
    rules.forEach((rule, which) => found.push(...ruleProblems(rule, line, period, [...place, 'rules', which])));
  });
  const from = line.retired?.from;
  if (from !== undefined && (from < period.firstYear || from > period.lastYear)) {
    found.push(problem('retiredOutsidePeriod', [...path, 'retired', 'from'], { id: line.id, from, first: period.firstYear, last: period.lastYear }));
  }
  return found;
}

function lineListProblems(plan: Plan, known: ReadonlySet<string>): PlanProblem[] {
  const placed = plan.indicators.flatMap((indicator, i) =>
    indicator.rows.flatMap((row, r) =>
      row.lines.map((line, l) => ({ line, path: ['indicators', i, 'rows', r, 'lines', l] })),
    ),
  );
  if (placed.length > LIMITS.lines) {
    return [problem('tooManyLines', ['indicators'], { found: placed.length, limit: LIMITS.lines })];
  }
  const found: PlanProblem[] = [];
  // A worksheet's MATCH takes "3a" and "3A" for the same line.
  duplicates(
    placed.map(({ line }) => line.id.toLowerCase()),
    (_, index) => found.push(problem('duplicateLine', [...(placed[index]?.path ?? []), 'id'], { id: placed[index]?.line.id ?? '' })),
  );
  for (const { line, path } of placed) {
    found.push(...agencyProblems(line, known, path));
    if (line.source !== undefined && line.kind !== KIND_OF_SOURCE[line.source.kind]) {
      found.push(problem('sourceDoesNotFitKind', [...path, 'source'], { id: line.id, kind: line.kind }));
    }
    line.rules.forEach((rule, index) =>
      found.push(...ruleProblems(rule, line, plan.period, [...path, 'rules', index])),
    );
    found.push(...historyProblems(line, plan.period, path));
  }
  return found;
}

const KIND_OF_SOURCE: Readonly<Record<LineSource['kind'], LineKind>> = { budgetGrowth: 'growth', budgetShare: 'share' };

function taskProblems({ tasks, indicators }: Plan, known: ReadonlySet<string>): PlanProblem[] {
  const found = tasks.flatMap((task, index) => agencyProblems(task, known, ['tasks', index]));
  const lineIds = indicators.flatMap(({ rows }) => rows.flatMap(({ lines }) => lines.map(({ id }) => id.toLowerCase())));
  // Entries of lines and tasks are kept side by side, by id.
  duplicates([...lineIds, ...tasks.map(({ id }) => id.toLowerCase())], (_, index) => {
    const place = index - lineIds.length;
    if (place >= 0) found.push(problem('duplicateTask', ['tasks', place, 'id'], { id: tasks[place]?.id ?? '' }));
  });
  return found;
}

/** What is wrong between the parts of a plan whose parts are each sound. */
export function checkPlan(plan: Plan): PlanProblem[] {
  const found = periodProblems(plan.period);
  duplicates(
    plan.agencies.map((agency: Agency) => agency.id),
    (id, index) => found.push(problem('duplicateAgency', ['agencies', index, 'id'], { agency: id })),
  );
  duplicates(
    plan.indicators.map((indicator) => indicator.number),
    (number, index) => found.push(problem('duplicateIndicator', ['indicators', index, 'number'], { number })),
  );
  if (plan.indicators.length === 0 && plan.tasks.length === 0) found.push(problem('tooFew', ['indicators'], { limit: 1, found: '0' }));
  const known = new Set(plan.agencies.map((agency) => agency.id));
  return [...found, ...lineListProblems(plan, known), ...taskProblems(plan, known)];
}
