import { WORKBOOK_TEXT } from '../locales/workbookText';
import { targetVersions, type Line, type Period, type Target, type Targets } from '../plan/Plan';

/** A target as the table shows it: where the plan's body states it, with its clause. */
export function targetText(target: Target | undefined): string {
  if (target === undefined) return '';
  return target.clause === undefined ? target.text : WORKBOOK_TEXT.appendix.bodyClause(target.text, target.clause);
}

/**
 * A target cell of the table: the target in force after all decisions and, on lines below it, those before it with the
 * last year they count for, since a year that is past stays assessed by them. What never counted is left to the note.
 */
export function targetCellText(line: Line, key: keyof Targets, period: Period): string {
  const { earlierTarget, noTarget } = WORKBOOK_TEXT.appendix;
  const counted = targetVersions(line, period).filter(({ from, until }) => until >= from);
  const said = counted.map(({ targets, until }) => ({ text: targets[key]?.text ?? '', until }));
  const changes = said.filter(({ text }, index) => index < said.length - 1 && text !== said[index + 1]?.text);
  const present = targetText(line.targets[key]);
  if (changes.length === 0) return present;
  return [present === '' ? noTarget : present, ...changes.map(({ text, until }) => earlierTarget(until, text === '' ? noTarget : withItsSign(text)))].join('\n');
}

/** A sign and its figure stay on one line of a narrow column. */
function withItsSign(text: string): string {
  return text.replace(/(?<=[≥≤<>=]) (?=\d)/g, '\u00a0');
}
