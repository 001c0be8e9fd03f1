/** The public face of the domain: what a plan is, what its targets mean, and how it stands. */
export * from './Plan';
export * from './values';
export { ok, fail, type Result } from './result';
export { STATUSES_BY_SEVERITY, severityOf, statusOfSeverity, worstOf, type Status } from './status';
export {
  assessLine,
  assessPlan,
  decisiveRule,
  DEFAULT_TOLERANCE_PERCENT,
  type IndicatorAssessment,
  type LineAssessment,
  type LineOptions,
  type PlanAssessment,
  type PlanOptions,
  type RuleAssessment,
} from './assess';
export type { BoundBasis } from './askedBound';
export { checkEntry } from './checkEntry';
export type { EntryOptions } from './oddFigure';
export { checkPlanEntries, type CheckOptions } from './checkPlan';
export { SEVERITIES, type EntryIssue, type IssueCode, type IssueDetail, type Severity } from './issue';
export { readCell, type EntryFault, type Reading } from './reading';
export { readReportingYear, readTolerancePercent } from './parameters';
export { parseVietnameseNumber, type NumberProblem, type TypedNumber } from './numbers';
export { parseTarget, rulesOfTarget, type ParsedTarget, type TargetContext, type TargetProblem } from './target';
export { parsePlan, planToJson, type PlanProblem, type PlanProblemCode } from './schema';
