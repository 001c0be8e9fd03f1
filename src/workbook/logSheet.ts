import { WORKBOOK_TEXT } from '../locales/workbookText';
import type { RawValue } from '../plan/values';
import { absoluteArea } from './address';
import { area, block, padded } from './grid';
import { BASE_STYLE, COLOURS, HEADER_STYLE } from './theme';
import { formula, text, type SheetSpec } from './spec';

/** Where everything stands on the log sheet. */
export const LOG_LAYOUT = {
  headerRow: 4,
  firstRow: 5,
  /** Room for entries; one more than this is refused with a message rather than written outside the table. */
  capacity: 5000,
  columns: 12,
  count: { row: 2, column: 1 },
} as const;

const WIDTHS = [18, 20, 10, 40, 8, 14, 14, 18, 26, 20, 8, 10];

/** Lines of a log, oldest first, each as wide as the table. */
export type LogRows = readonly (readonly RawValue[])[];

/** Who changed which figure when, from what to what. New lines are added below; old ones are never changed. */
export function logSheet(name: string, lines: LogRows = []): SheetSpec {
  const words = WORKBOOK_TEXT.log;
  const { headerRow, firstRow, capacity, columns, count } = LOG_LAYOUT;
  const times = absoluteArea(area(firstRow, 0, capacity, 1));
  return {
    key: 'log',
    name,
    visibility: 'visible',
    tabColour: '#7F6000',
    // Ids and logged values stand as they were typed: never a date or a number of Excel's own making.
    columns: WIDTHS.map((width) => ({ width, style: { ...BASE_STYLE, fontSize: 10, numberFormat: '@' } })),
    rowHeights: new Map([[0, 22]]),
    blocks: [
      block('heading', 0, 0, [[text(words.heading)], [text(words.guide)]]),
      block('heading', count.row, 0, [[text(words.count)]]),
      block('formula', count.row, count.column, [[formula(`=COUNTA(${times})`, lines.filter(([at]) => at !== null && at !== undefined && at !== '').length)]]),
      block('heading', headerRow, 0, [words.columns.map(text)]),
      ...(lines.length === 0 ? [] : [block('entry', firstRow, 0, padded(lines.map((line) => line.map((cell) => text(String(cell ?? ''))))))]),
    ],
    merges: [],
    styles: [
      { area: area(0, 0, headerRow + 1, columns), style: BASE_STYLE },
      { area: area(0, 0), style: { bold: true, fontSize: 14 } },
      { area: area(1, 0), style: { italic: true, fontColour: COLOURS.muted } },
      { area: area(headerRow, 0, 1, columns), style: HEADER_STYLE },
      { area: area(count.row, count.column), style: { numberFormat: 'General', horizontal: 'left' } },
    ],
    conditionalFormats: [],
    validations: [],
    freeze: { rows: headerRow + 1, columns: 0 },
    filter: area(headerRow, 0, capacity + 1, columns),
    print: {
      orientation: 'landscape',
      titleRows: { first: headerRow, last: headerRow },
      margins: { top: 22, bottom: 20, left: 30, right: 15, header: 10 },
      pageNumbers: true,
      centredHorizontally: false,
    },
    showGridlines: true,
  };
}
