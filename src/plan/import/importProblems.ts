import { LIMITS } from '../schema';
import { TARGET_ROLES } from './rows/rowTexts';
import type { ImportDraft, ImportProblem, UnderstoodRow } from './types';

function factProblems({ facts, columns }: ImportDraft): readonly ImportProblem[] {
  const { title, issuer, period } = facts;
  const { baseYear, firstYear, lastYear } = period;
  const years = lastYear - firstYear + 1;
  const isPeriod = [baseYear, firstYear, lastYear].every((year) => Number.isInteger(year) && year >= 1900 && year <= 2200) && baseYear < firstYear && years >= 1 && years <= LIMITS.years;
  const roles = new Set(columns.map(({ role }) => role));
  return [
    ...(title.trim() === '' ? [{ code: 'titleMissing' as const }] : []),
    ...(issuer.trim() === '' ? [{ code: 'issuerMissing' as const }] : []),
    ...(isPeriod ? [] : [{ code: 'periodNotValid' as const }]),
    ...(roles.has('name') ? [] : [{ code: 'noNameColumn' as const }]),
    ...([...TARGET_ROLES].some((role) => roles.has(role)) ? [] : [{ code: 'noTargetColumn' as const }]),
  ];
}

function isUnsettled({ doubts, lines }: UnderstoodRow): boolean {
  return doubts.some(({ mustSettle }) => mustSettle) || lines.some(({ rules, lead }) => rules.length === 0 || lead.trim() === '');
}

/** What stands between a draft and a plan, as far as its rows and facts tell; the plan's own checks come after. */
export function importProblems(draft: ImportDraft, rows: readonly UnderstoodRow[]): readonly ImportProblem[] {
  const unsettled = rows.filter(isUnsettled).map(({ index }) => index);
  return [
    ...factProblems(draft),
    ...(rows.every(({ lines }) => lines.length === 0) && unsettled.length === 0 ? [{ code: 'noRows' as const }] : []),
    ...(unsettled.length > 0 ? [{ code: 'rowsUnsettled' as const, rows: unsettled }] : []),
  ];
}
