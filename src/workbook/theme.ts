import type { CellStyle, Colour } from './spec';

/** Fonts and colours of the workbook. Every text colour stands at 4.5:1 or better on its fill, in colour and in grey. */
export const FONT = 'Times New Roman';

export const COLOURS = {
  ink: '#1F1F1F',
  muted: '#595959',
  line: '#8C8C8C',
  headerFill: '#DCE6F1',
  headerInk: '#17365D',
  yearFill: '#BDD7EE',
  entryFill: '#FFFBE0',
  parameterFill: '#FFF2CC',
  indicatorFill: '#F5F8FC',
  /** Figures that follow from others and are not to be typed in. */
  computedFill: '#E4EAF1',
} as const satisfies Readonly<Record<string, Colour>>;

/** Fill and text of a row or cell by what it says. */
export interface Tone {
  readonly fill: Colour;
  readonly ink: Colour;
}

export const TONES = {
  offTrackRow: { fill: '#F7C7C7', ink: '#7A0010' },
  atRiskRow: { fill: '#FFE08A', ink: '#5C3A00' },
  invalidCell: { fill: '#C00000', ink: '#FFFFFF' },
  invalidVerdict: { fill: '#E4D3F2', ink: '#4B1471' },
  met: { fill: '#C9E7CF', ink: '#0B5420' },
  onTrack: { fill: '#E3F3E6', ink: '#0B5420' },
  pending: { fill: '#EDEDED', ink: '#404040' },
  /** A cell that waits to be filled: it has to stand out in a red row and in an amber one. */
  asked: { fill: '#F4B183', ink: '#4A2000' },
  noData: { fill: '#F7F7F7', ink: '#595959' },
  /** A line that is no longer measured steps back behind all others. */
  retired: { fill: '#D9D9D9', ink: '#4D4D4D' },
} as const satisfies Readonly<Record<string, Tone>>;

export const BASE_STYLE: CellStyle = { fontName: FONT, fontSize: 11, fontColour: COLOURS.ink, vertical: 'center' };

export const HEADER_STYLE: CellStyle = {
  bold: true,
  fill: COLOURS.headerFill,
  fontColour: COLOURS.headerInk,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  borders: COLOURS.line,
};

/** Grouped thousands. Other figures keep the general format: it shows as many decimals as were typed and no stray comma. */
export const WHOLE_FORMAT = '#,##0';
