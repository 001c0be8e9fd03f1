import type { Year } from '../../plan/Plan';

/** What the part of the pane says where a report is made. It is fetched with that part alone. */
export interface ReportMessages {
  readonly heading: string;
  readonly noTable: string;
  readonly intro: string;
  readonly year: string;
  readonly scope: string;
  readonly wholePlan: string;
  readonly copy: string;
  readonly copyTip: string;
  readonly copied: string;
  readonly selected: string;
  readonly made: (sheet: string) => string;
  readonly pdfHint: string;
  readonly pdfName: (year: Year) => string;
  readonly pdfSaved: string;
  readonly outlook: (count: number) => string;
  readonly outlookHint: string;
  readonly noOutlook: string;
  readonly line: (id: string) => string;
  readonly text: string;
  readonly textHint: string;
}
