import { formatExact } from '../../../locales/entry';
import type { Language } from '../../../locales/language';
import { typedNumber } from '../../../locales/typedNumber';
import type { Direction, LineKind, Period, Rule, RuleKind, Year } from '../../../plan/Plan';
import { RULES_OF_KIND } from '../../../plan/schemaBounds';
import { unreachable } from '../../../plan/result';

/** A rule as it is being written: its figures are texts until they can be read. */
export interface RuleRow {
  readonly kind: RuleKind;
  readonly direction: Direction;
  readonly bound: string;
  readonly due: Year;
  readonly stretch: string;
}

/** A rule as it is shown in its fields, figures as the pane's language writes them. */
export function rowOfRule(rule: Rule, { lastYear }: Period, language: Language): RuleRow {
  return {
    kind: rule.kind,
    direction: 'direction' in rule ? rule.direction : 'atLeast',
    bound: 'bound' in rule ? formatExact(rule.bound, language) : '',
    due: 'due' in rule ? rule.due : lastYear,
    stretch: 'stretch' in rule ? formatExact(rule.stretch, language) : '',
  };
}

/** A first rule for a line of the kind. */
export function newRow(kind: LineKind, { lastYear }: Period): RuleRow {
  return { kind: RULES_OF_KIND[kind][0] ?? 'end', direction: 'atLeast', bound: '', due: lastYear, stretch: '' };
}

export function hasBound(kind: RuleKind): boolean {
  return kind !== 'milestone' && kind !== 'attainment';
}

export function hasDue(kind: RuleKind): boolean {
  return kind === 'end' || kind === 'total' || kind === 'milestone';
}

/** The rule that the fields come to; undefined as long as a figure is missing or cannot be read. */
export function ruleOfRow({ kind, direction, bound, due, stretch }: RuleRow, language: Language): Rule | undefined {
  if (kind === 'attainment') return { kind };
  if (kind === 'milestone') return { kind, due };
  const asked = typedNumber(bound, language);
  const further = typedNumber(stretch, language);
  if (asked === undefined || isUnreadable(stretch, language)) return undefined;
  const bounded = { direction, bound: asked, ...(further === undefined ? {} : { stretch: further }) };
  switch (kind) {
    case 'eachYear':
    case 'average':
      return { kind, ...bounded };
    case 'end':
    case 'total':
      return { kind, due, ...bounded };
    default:
      return unreachable(kind);
  }
}

/** True for a text that cannot be read as a number; a blank one can still be filled in. */
export function isUnreadable(text: string, language: Language): boolean {
  return text.trim() !== '' && typedNumber(text, language) === undefined;
}
