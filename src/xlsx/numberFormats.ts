import { textOf, type Part } from './openPackage';
import { tagsNamed } from './xmlTags';

/** Formats that files name by a number alone, as Office.js calls them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Of other locales' own formats it is only known that all but these few are dates. */
const DATE_IDS = [27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];

/** The number format of each cell format of a file, in the order by which cells refer to them. */
export function numberFormats(styles: Part | undefined): readonly string[] {
  if (styles === undefined) return [];
  const child = (name: string): string => {
    const found = styles.scan.children.find((each) => each.name === name);
    return found === undefined ? '' : textOf(styles.bytes.subarray(found.start, found.end));
  };
  const own = new Map(
    tagsNamed(child('numFmts'), 'numFmt').map(({ attributes }) => [Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? 'General']),
  );
  return tagsNamed(child('cellXfs'), 'xf').map(({ attributes }) => {
    const id = Number(attributes.get('numFmtId') ?? 0);
    return own.get(id) ?? BUILT_IN[id] ?? (DATE_IDS.includes(id) ? 'm/d/yyyy' : 'General');
  });
}
