import { interimBefore, isDated, type Dated } from '../plan/interim';
import type { Rule, Year } from '../plan/Plan';
import type { VersionedRule } from './ruleVersions';

/** The years in which a rule is the one that its target's path leads to, both included, and the rule that the path comes from. */
export interface PathStep {
  readonly from: Year;
  readonly until: Year;
  /** Its place among the line's rules, counted from 0; undefined where the path begins at the line's own start. */
  readonly after: number | undefined;
}

/**
 * Which rule the path of a line's target leads to in which years; undefined for one that it never leads to. It is the first
 * rule of the target in force; where that has a due year, the path goes over all rules that are its interim targets and on
 * to later ones, as the assessment's does.
 */
export function pathSteps(versions: readonly VersionedRule[]): readonly (PathStep | undefined)[] {
  return versions.map((each) => {
    const own = versions.filter(({ version }) => version === each.version);
    const lead = own.find(({ which }) => which === 1)?.rule;
    const { rule, from, until, which } = each;
    if (lead === undefined || !isDated(lead) || !isDated(rule)) return which === 1 ? { from, until, after: undefined } : undefined;
    if (!isOnPath(rule, lead)) return undefined;
    const onPath = own.filter((other) => isOnPath(other.rule, lead));
    const rules = onPath.map((other) => other.rule);
    const isDouble = onPath.find((other) => isDated(other.rule) && other.rule.due === rule.due) !== each;
    if (isDouble) return undefined;
    const before = interimBefore(rule, rules);
    const isLast = !rules.some((other) => isDated(other) && other.due > rule.due);
    return {
      from: before === undefined ? from : Math.max(from, before.due + 1),
      until: isLast ? until : Math.min(until, rule.due),
      after: before === undefined ? undefined : versions.findIndex((other) => other.rule === before && other.version === each.version),
    };
  });
}

/** Whether a rule lies on the way of another, which may be itself. */
function isOnPath(rule: Rule, lead: Dated): boolean {
  return rule.kind === lead.kind && rule.direction === lead.direction;
}

/** The step that leads in a year, by its place among the line's rules; -1 where none does. */
export function stepIn(steps: readonly (PathStep | undefined)[], year: Year): number {
  return steps.findIndex((step) => step !== undefined && year >= step.from && year <= step.until);
}
