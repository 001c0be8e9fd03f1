import { SENTENCES } from '../locales/sentences';
import type { Line } from '../plan/Plan';
import { severityOf } from '../plan/status';
import { absoluteAddress, ownRowAddress } from './address';
import { WRONG } from './lineFormulas';
import type { RulesLayout } from './rulesLayout';
import { quoted } from './validEntry';

/**
 * 1 when the line's own figure of the reporting year is an estimate: it is there, it is valid, and the line's cell for
 * estimates names the year. @param estimates the appendix's cells for estimates, parallel to its ids
 */
export function estimateFormula({ retired }: Line, row: number, { layout, estimates }: { readonly layout: RulesLayout; readonly estimates: string }): string {
  const year = absoluteAddress(layout.year.row, layout.year.column);
  const current = ownRowAddress(row, layout.lineResult.current);
  const position = ownRowAddress(row, layout.positionColumn);
  const isMeasured = retired === undefined ? '' : `,${year}<${String(retired.from)}`;
  const isMarked = `ISNUMBER(${yearIsNamed(year, `INDEX(${estimates},${position})`)})`;
  return `=IF(ISNUMBER(${position}),IF(AND(${current}<>"",${current}<>${quoted(WRONG)}${isMeasured}),IF(${isMarked},1,0),0),0)`;
}

/** A number where the cell names the year, among other years or alone, as a number or in a text; an error where it does not. */
export function yearIsNamed(year: string, cell: string): string {
  return `SEARCH(${year}&"",${cell}&"")`;
}

/** What ends the sentence of a line, as part of a formula. */
export function withEstimateWords(severity: string, estimate: string): string {
  return `IF(AND(${estimate}=1,${severity}<>${String(severityOf('invalid'))}),${quoted(SENTENCES.vi.estimated)},"")`;
}
