import type { ReportMessages } from './reportMessages';

export const enReport: ReportMessages = {
  heading: 'Report',
  noTable: 'This file has no indicator table yet. Go to Start to lay one out.',
  intro: 'Choose the year and the scope. The text below (a Vietnamese document) and the report sheet use the figures now in the table.',
  year: 'Year',
  scope: 'Scope',
  wholePlan: 'The whole plan',
  copy: 'Copy for Word',
  copyTip: 'Copies the text of the report; pasted into Word it keeps its fonts and alignment.',
  copied: 'The report is copied. Open Word and paste it.',
  selected: 'The report is selected: press Ctrl+C to copy it, then paste it into Word.',
  made: (sheet) => `The sheet “${sheet}” is made and ready to print.`,
  pdfHint: 'The PDF holds all visible sheets of this file.',
  pdfName: (year) => `so-chi-tieu-${String(year)}.pdf`,
  pdfSaved: 'The PDF is there; the browser is downloading it.',
  outlook: (count) => `Outlook (${String(count)})`,
  outlookHint: 'Targets with a due year, those missed by most first.',
  noOutlook: 'No target with a due year is left after this year.',
  line: (id) => `Line ${id}`,
  text: 'Text of the report',
  textHint: 'It follows the newest check: change a figure in the table and the text changes with it.',
};
