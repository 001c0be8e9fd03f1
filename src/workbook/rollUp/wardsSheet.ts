import { ROLL_UP_TEXT } from '../../locales/rollUpText';
import { signedStatusLabel } from '../../locales/status';
import type { Status } from '../../plan/status';
import { cellAddress } from '../address';
import { area, block } from '../grid';
import { BLANK, formula, number, text, type CellContent, type SheetSpec } from '../spec';
import { BASE_STYLE, COLOURS, HEADER_STYLE, TONES } from '../theme';
import { rowHeights } from './rowHeights';
import type { RolledUpFile } from './summary';
import { rollUpPrint } from './rollUpPrint';

const HEADER_ROW = 3;
export const FIRST_WARD_ROW = 4;

/** From what needs a hand to what does not. */
const SHOWN: readonly Status[] = ['invalid', 'offTrack', 'atRisk', 'noData', 'pending', 'onTrack', 'met'];

const WORDS = ROLL_UP_TEXT.wards;
const COLUMN = {
  year: WORDS.before.length - 1,
  firstStatus: WORDS.before.length,
  lines: WORDS.before.length + SHOWN.length,
  share: WORDS.before.length + SHOWN.length + 1,
  wrong: WORDS.before.length + SHOWN.length + 2,
  problem: WORDS.before.length + SHOWN.length + 3,
} as const;
const WIDTHS = [6, 30, 26, 40, 9, ...SHOWN.map(() => 11), 9, 11, 9, 44];

/** One row for each file, those that could not be used among them: nobody is left out unseen. */
export function wardsSheet(files: readonly RolledUpFile[]): SheetSpec {
  const columns = WIDTHS.length;
  const last = FIRST_WARD_ROW + Math.max(files.length, 1) - 1;
  const totalRow = last + 1;
  const rows = files.length === 0 ? [Array.from({ length: columns }, () => BLANK)] : files.map(wardRow);
  const body = area(FIRST_WARD_ROW, 0, last - FIRST_WARD_ROW + 1, columns);
  const bad = files.filter(({ kind }) => kind === 'bad').length;
  return {
    key: 'wards',
    name: ROLL_UP_TEXT.sheetNames.wards,
    visibility: 'visible',
    columns: WIDTHS.map((width) => ({ width })),
    rowHeights: new Map([[0, 24], [HEADER_ROW, 48], ...rowHeights(FIRST_WARD_ROW, rows, WIDTHS)]),
    blocks: [
      block('heading', 0, 0, [[text(WORDS.heading)], [text(WORDS.guide(files.length, bad))]]),
      block('heading', HEADER_ROW, 0, [[...WORDS.before, ...SHOWN.map((status) => signedStatusLabel(status, 'vi')), ...WORDS.after].map(text)]),
      block('planText', FIRST_WARD_ROW, 0, rows),
      block('formula', totalRow, 0, [totals(files, last, totalRow)]),
    ],
    merges: [],
    styles: [
      { area: area(0, 0, totalRow + 1, columns), style: BASE_STYLE },
      { area: area(0, 0), style: { bold: true, fontSize: 14 } },
      { area: area(1, 0), style: { italic: true, fontColour: COLOURS.muted } },
      { area: area(HEADER_ROW, 0, 1, columns), style: HEADER_STYLE },
      { area: body, style: { borders: COLOURS.line, wrap: true } },
      { area: area(FIRST_WARD_ROW, COLUMN.year, body.rows + 1, COLUMN.problem - COLUMN.year), style: { horizontal: 'center' } },
      { area: area(FIRST_WARD_ROW, COLUMN.share, body.rows + 1), style: { numberFormat: '0%' } },
      { area: area(totalRow, 0, 1, columns), style: { bold: true, borders: COLOURS.line, fill: COLOURS.headerFill } },
    ],
    conditionalFormats: [
      { area: body, formula: `=$${problemColumn()}${String(FIRST_WARD_ROW + 1)}<>""`, fill: TONES.noData.fill, fontColour: TONES.offTrackRow.ink, stopIfTrue: true },
    ],
    validations: [],
    freeze: { rows: FIRST_WARD_ROW, columns: 2 },
    filter: area(HEADER_ROW, 0, body.rows + 1, columns),
    print: rollUpPrint(HEADER_ROW),
    showGridlines: false,
  };
}

function problemColumn(): string {
  return cellAddress(0, COLUMN.problem).replace(/\d/g, '');
}

function wardRow(file: RolledUpFile, index: number): readonly CellContent[] {
  const order = number(index + 1);
  if (file.kind === 'bad') {
    const blanks = Array.from({ length: COLUMN.problem - 2 }, () => BLANK);
    return [order, text(file.file), ...blanks, text(file.problem)];
  }
  return [
    order,
    text(file.file),
    text(file.issuer),
    text(file.title),
    number(file.reportingYear),
    ...SHOWN.map((status) => number(file.counts[status])),
    number(file.lines),
    shareOnTrack(FIRST_WARD_ROW + index, file.counts.met + file.counts.onTrack, file.lines),
    number(file.wrongEntries),
    BLANK,
  ];
}

/** Live, so that the figures can be followed. */
function shareOnTrack(row: number, good: number, lines: number): CellContent {
  const at = (column: number): string => cellAddress(row, column);
  const statusAt = (status: Status): string => at(COLUMN.firstStatus + SHOWN.indexOf(status));
  return formula(`=IF(${at(COLUMN.lines)}=0,"",(${statusAt('met')}+${statusAt('onTrack')})/${at(COLUMN.lines)})`, lines === 0 ? '' : good / lines);
}

function totals(files: readonly RolledUpFile[], last: number, row: number): readonly CellContent[] {
  const wards = files.flatMap((file) => (file.kind === 'ward' ? [file] : []));
  const sum = (column: number, figures: readonly number[]): CellContent =>
    formula(`=SUM(${cellAddress(FIRST_WARD_ROW, column)}:${cellAddress(last, column)})`, figures.reduce((total, figure) => total + figure, 0));
  const all = (figureOf: (ward: (typeof wards)[number]) => number): number => wards.reduce((total, ward) => total + figureOf(ward), 0);
  return [
    BLANK,
    text(WORDS.total),
    ...Array.from({ length: WORDS.before.length - 2 }, () => BLANK),
    ...SHOWN.map((status, index) => sum(COLUMN.firstStatus + index, wards.map(({ counts }) => counts[status]))),
    sum(COLUMN.lines, wards.map(({ lines }) => lines)),
    shareOnTrack(row, all(({ counts }) => counts.met + counts.onTrack), all(({ lines }) => lines)),
    sum(COLUMN.wrong, wards.map(({ wrongEntries }) => wrongEntries)),
    BLANK,
  ];
}
