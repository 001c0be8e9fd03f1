import { REPORT_TEXT } from '../../locales/report/reportText';
import type { WorkbookSpec } from '../spec';
import type { ReportFacts } from './facts';
import { reportSheet } from './reportSheet';

/** What a report's sheet is called where its name is free. */
export function reportSheetName({ year, agency }: ReportFacts): string {
  // Excel takes 31 characters, a number to tell sheets apart may follow, and some signs are its own.
  const short = agency?.short.replace(/[\\/?*[\]:']/g, ' ').trim();
  return [...REPORT_TEXT.sheetName(year, short)].slice(0, 26).join('').trim();
}

/** The report as a workbook of its own. @param madeOn "2027-12-15" */
export function reportWorkbook(facts: ReportFacts, madeOn: string): WorkbookSpec {
  return {
    sheets: [reportSheet(facts, { name: reportSheetName(facts), madeOn })],
    names: [],
    start: { sheet: 'report', row: 0, column: 0 },
    properties: { title: REPORT_TEXT.title(facts.year, facts.agency?.full), author: facts.plan.issuer },
  };
}
