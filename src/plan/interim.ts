import type { Rule } from './Plan';

/** A rule whose target lies in a due year. */
export type Dated = Extract<Rule, { kind: 'end' | 'total' }>;

export function isDated(rule: Rule): rule is Dated {
  return rule.kind === 'end' || rule.kind === 'total';
}

/**
 * The interim target on the way to a later one: the rule of the same kind and direction with the last due year before the
 * rule's own. A plan that asks for 66 by 2026 and 77 by 2028 is on its way when it reaches 66, though a straight line from
 * the start to 77 may ask for more.
 */
export function interimBefore<Other extends Rule>(rule: Dated, rules: readonly Other[]): Extract<Other, Dated> | undefined {
  return rules
    .filter((other): other is Extract<Other, Dated> => other.kind === rule.kind && 'due' in other && other.due < rule.due && 'direction' in other && other.direction === rule.direction)
    .reduce<Extract<Other, Dated> | undefined>((latest, other) => (latest === undefined || other.due > latest.due ? other : latest), undefined);
}
