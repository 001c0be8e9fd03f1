import { RETIRED_SENTENCE } from '../locales/retirement';
import { filledParts } from '../locales/sentences';
import { ownRowAddress } from './address';
import { LINE_DATA, type RulesLayout } from './rulesLayout';
import { quoted } from './validEntry';

/** 1 for a line of the table that is no longer measured in the reporting year, 0 for any other. */
export function retiredFormula(row: number, { positionColumn }: RulesLayout, yearInUse: string): string {
  const from = dataCell(row, 'retiredFrom');
  return `=IF(AND(ISNUMBER(${ownRowAddress(row, positionColumn)}),ISNUMBER(${from})),IF(${yearInUse}>=${from},1,0),0)`;
}

/** The sentence that stands in place of a verdict, without "=": the words of `retirementText`. */
export function retirementSentence(row: number): string {
  const day = dataCell(row, 'retiredOn');
  const slots = {
    from: dataCell(row, 'retiredFrom'),
    day: `RIGHT(${day},2)&"/"&MID(${day},6,2)&"/"&LEFT(${day},4)`,
    reason: dataCell(row, 'retiredReason'),
  };
  return filledParts(RETIRED_SENTENCE.vi, slots, quoted).join('&');
}

function dataCell(row: number, key: (typeof LINE_DATA)[number]): string {
  return ownRowAddress(row, LINE_DATA.indexOf(key));
}
