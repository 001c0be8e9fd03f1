import { ROLL_UP_TEXT } from '../../locales/rollUpText';
import type { WorkbookSpec } from '../spec';
import { withLiteralTexts } from '../literalText';
import { behindSheet } from './behindSheet';
import type { RolledUpFile } from './summary';
import { FIRST_WARD_ROW, wardsSheet } from './wardsSheet';

/** The workbook in which a city sees its wards: one row for each, and what they are behind with. */
export function rollUpWorkbook(files: readonly RolledUpFile[], author: string): WorkbookSpec {
  return {
    sheets: [wardsSheet(files), behindSheet(files)].map((sheet) => withLiteralTexts(sheet)),
    names: [],
    start: { sheet: 'wards', row: FIRST_WARD_ROW, column: 1 },
    properties: { title: ROLL_UP_TEXT.title, author },
  };
}
