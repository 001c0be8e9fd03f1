export { isUnitText, LONGEST_TARGET, parseTarget, type TargetColumn, type TargetContext } from './parse';
export { rulesOfTarget, saysNoDirection, type RuleContext } from './rules';
export { fallsToLevel, wantedDirection } from './wanted';
export type {
  Basis,
  Comparator,
  CompositeTarget,
  FigurePart,
  MilestoneTarget,
  NumberTarget,
  ParsedTarget,
  QualitativeTarget,
  RangeTarget,
  RatioTarget,
  RecurringTarget,
  Restatement,
  TargetPart,
  TargetProblem,
  TargetProblemCode,
  TargetWarning,
  TargetWarningCode,
} from './types';
