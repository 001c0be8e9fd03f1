import type { CheckResult } from '../../excel/book';
import type { Messages } from '../../locales/messages';

/** What a check found, in one sentence. */
export function checkedWords({ issues, assessment }: CheckResult, { checkView }: Messages): string {
  const offTrack = assessment.lines.filter(({ status }) => status === 'offTrack').length;
  const atRisk = assessment.lines.filter(({ status }) => status === 'atRisk').length;
  return checkView.checked(issues.length, offTrack, atRisk);
}
