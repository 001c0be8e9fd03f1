import { ROLL_UP_TEXT } from '../../locales/rollUpText';
import { signedStatusLabel, STATUS_SIGNS } from '../../locales/status';
import { area, block } from '../grid';
import { BLANK, text, type CellContent, type ConditionalFormat, type SheetSpec } from '../spec';
import { BASE_STYLE, COLOURS, HEADER_STYLE, TONES, type Tone } from '../theme';
import { rowHeights } from './rowHeights';
import type { RolledUpFile } from './summary';
import { rollUpPrint } from './rollUpPrint';

const HEADER_ROW = 3;
const FIRST_ROW = 4;
const WIDTHS = [26, 26, 9, 44, 22, 20, 60];

/** Every line that is off track or at risk, ward by ward. */
export function behindSheet(files: readonly RolledUpFile[]): SheetSpec {
  const words = ROLL_UP_TEXT.behind;
  const columns = WIDTHS.length;
  const found = files.flatMap(behindRows);
  const rows = found.length === 0 ? [Array.from({ length: columns }, () => BLANK)] : found;
  const body = area(FIRST_ROW, 0, rows.length, columns);
  const tone = (sign: string, { fill, ink }: Tone): ConditionalFormat => ({
    area: body,
    formula: `=LEFT($F${String(FIRST_ROW + 1)},1)="${sign}"`,
    fill,
    fontColour: ink,
    stopIfTrue: false,
  });
  return {
    key: 'behind',
    name: ROLL_UP_TEXT.sheetNames.behind,
    visibility: 'visible',
    columns: WIDTHS.map((width) => ({ width })),
    rowHeights: new Map([[0, 24], [HEADER_ROW, 22], ...rowHeights(FIRST_ROW, rows, WIDTHS)]),
    blocks: [
      block('heading', 0, 0, [[text(words.heading)], [text(words.guide)]]),
      block('heading', HEADER_ROW, 0, [words.columns.map(text)]),
      block('planText', FIRST_ROW, 0, rows),
    ],
    merges: [],
    styles: [
      { area: area(0, 0, FIRST_ROW + rows.length, columns), style: BASE_STYLE },
      { area: area(0, 0), style: { bold: true, fontSize: 14 } },
      { area: area(1, 0), style: { italic: true, fontColour: COLOURS.muted } },
      { area: area(HEADER_ROW, 0, 1, columns), style: HEADER_STYLE },
      { area: body, style: { borders: COLOURS.line, wrap: true } },
      // Ids such as "7.2" stay what they are.
      { area: area(FIRST_ROW, 2, rows.length), style: { numberFormat: '@', horizontal: 'center' } },
    ],
    conditionalFormats: [tone(STATUS_SIGNS.offTrack, TONES.offTrackRow), tone(STATUS_SIGNS.atRisk, TONES.atRiskRow)],
    validations: [],
    freeze: { rows: FIRST_ROW, columns: 0 },
    filter: area(HEADER_ROW, 0, rows.length + 1, columns),
    print: rollUpPrint(HEADER_ROW),
    showGridlines: false,
  };
}

function behindRows(file: RolledUpFile): readonly (readonly CellContent[])[] {
  if (file.kind === 'bad') return [];
  const rows = file.behind.map(({ lineId, name, agency, status, sentence }) =>
    [file.issuer, file.file, lineId, name, agency, signedStatusLabel(status, 'vi'), sentence].map(text),
  );
  const left = [file.issuer, file.file, '', ROLL_UP_TEXT.behind.more(file.behindLeft), '', '', ''].map(text);
  return file.behindLeft === 0 ? rows : [...rows, left];
}
