import type { LineKind, Rule, Targets } from './Plan';

/**
 * A line as somebody writes it down: without an id, and with agencies by the names that stand in the table. It becomes a
 * `Line` when it is put into a plan.
 */
export interface LineDraft {
  readonly name: string;
  /** The unit as printed; empty for attainments and milestones. */
  readonly unit: string;
  readonly kind: LineKind;
  readonly targets: Targets;
  /** Empty as long as nothing is known that could be assessed. */
  readonly rules: readonly Rule[];
  /** Empty where it is not known yet. */
  readonly lead: string;
  readonly coordinating: readonly string[];
  readonly note?: string;
}
