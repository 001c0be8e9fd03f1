import type { Situation } from './Action';

/** The workbook has been looked at, and nothing else is going on. */
export function isIdle({ survey, busy }: Situation): boolean {
  return survey !== undefined && !busy;
}

/** There is a table of ours to work with. */
export function hasTable(situation: Situation): boolean {
  return isIdle(situation) && (situation.survey?.instances.length ?? 0) > 0;
}

/** There is a table of ours, and the file takes changes. */
export function canWriteTable(situation: Situation): boolean {
  return hasTable(situation) && situation.survey?.readOnly === false;
}
