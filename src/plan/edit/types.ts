import type { Decision, Rule, Targets, Year } from '../Plan';
import type { LineDraft } from '../lineDraft';
import type { PlanProblem } from '../schemaProblem';

/**
 * Where a new line comes: as an indicator of its own, behind the one with the number `after` or at the end, or as a last row
 * under one. Other indicators keep their numbers wherever it stands: decisions, records and letters speak of them by these.
 */
export type LinePlace = { readonly kind: 'newIndicator'; readonly after?: number } | { readonly kind: 'under'; readonly indicator: number };

/** What may be put right on a line without a decision: what it is called, not what it promises. */
export type LineCorrection = Partial<Pick<LineDraft, 'name' | 'unit' | 'lead' | 'coordinating' | 'note'>>;

/** One change of a plan that is in use. */
export type PlanEdit =
  /** `baseline` is what the line reached in the base year: no part of the plan, but an entry of the workbook. */
  | { readonly kind: 'addLine'; readonly place: LinePlace; readonly line: LineDraft; readonly baseline?: number }
  | { readonly kind: 'correctLine'; readonly lineId: string; readonly correction: LineCorrection }
  /** The target changes by decision; years before `from` stay assessed by the one before. */
  | { readonly kind: 'reviseTarget'; readonly lineId: string; readonly targets: Targets; readonly rules: readonly Rule[]; readonly from: Year; readonly decision: Decision }
  | { readonly kind: 'retireLine'; readonly lineId: string; readonly from: Year; readonly decision: Decision }
  /** Takes a retirement back. */
  | { readonly kind: 'resumeLine'; readonly lineId: string; readonly decision: Decision }
  /** Takes out a line that was added by mistake: only one that holds nothing. */
  | { readonly kind: 'dropLine'; readonly lineId: string };

/** Why a plan cannot be changed like that; the plan is left as it is. */
export type PlanEditProblem =
  | { readonly code: 'lineGone'; readonly lineId: string }
  | { readonly code: 'indicatorGone'; readonly indicator: number }
  | { readonly code: 'lineHoldsEntries'; readonly lineId: string }
  | { readonly code: 'lastLine'; readonly lineId: string }
  | { readonly code: 'alreadyRetired' | 'notRetired'; readonly lineId: string }
  | { readonly code: 'reasonMissing' }
  | { readonly code: 'dayNotValid'; readonly found: string }
  /** The year is none of the plan's, or a later decision is in force from before it. */
  | { readonly code: 'yearNotPossible'; readonly first: Year; readonly last: Year }
  | { readonly code: 'nothingChanged' }
  | { readonly code: 'notSound'; readonly problems: readonly PlanProblem[] };
