import { targetVersions, type FormerTarget, type Line, type Period, type TargetVersion } from '../plan/Plan';
import { dayText } from './copyText';
import type { Language } from './language';
import { retirementText } from './retirement';
import { rulesText } from './ruleText';

interface HistoryWords {
  readonly average: (target: string) => string;
  readonly until: (year: string, target: string) => string;
  readonly neverInForce: (target: string) => string;
  readonly decided: (day: string, reason: string) => string;
}

const WORDS: Readonly<Record<Language, HistoryWords>> = {
  vi: {
    average: (target) => `bình quân năm ${target}`,
    until: (year, target) => `Mục tiêu trước đây, áp dụng đến năm ${year}: ${target}`,
    neverInForce: (target) => `Mục tiêu trước đây, không áp dụng năm nào: ${target}`,
    decided: (day, reason) => `; điều chỉnh ngày ${day} (${reason})`,
  },
  en: {
    average: (target) => `${target} on average a year`,
    until: (year, target) => `Earlier target, in force up to ${year}: ${target}`,
    neverInForce: (target) => `Earlier target, never in force: ${target}`,
    decided: (day, reason) => `; changed on ${day} (${reason})`,
  },
};

/**
 * The targets that a line had before, oldest first, a sentence each: what was asked for, up to which year it counts, and
 * the decision that replaced it.
 */
export function targetHistory(line: Line, period: Period, language: Language): readonly string[] {
  const words = WORDS[language];
  const versions = targetVersions(line, period);
  return (line.former ?? []).map((former, index) => {
    const version = versions[index];
    const target = targetInWords(former, line.unit, language);
    const said = version === undefined || isNeverInForce(version) ? words.neverInForce(target) : words.until(String(version.until), target);
    return `${said}${words.decided(dayText(former.decidedOn), former.reason)}`;
  });
}

function isNeverInForce({ from, until }: TargetVersion): boolean {
  return until < from;
}

/** The target's cells as the plan printed them; its rules in words where they were empty. */
function targetInWords({ targets: { byEnd, average }, rules }: FormerTarget, unit: string, language: Language): string {
  const printed = [...(byEnd === undefined ? [] : [byEnd.text]), ...(average === undefined ? [] : [WORDS[language].average(average.text)])];
  return printed.length === 0 ? rulesText(rules, unit, language) : printed.join('; ');
}

/** What the column "Ghi chú" says of a line: its own note, its former targets, and since when it is no longer measured. */
export function noteText(line: Line, period: Period): string {
  return [
    ...(line.note === undefined ? [] : [line.note]),
    ...targetHistory(line, period, 'vi'),
    ...(line.retired === undefined ? [] : [retirementText(line.retired, 'vi')]),
  ].join('\n');
}
