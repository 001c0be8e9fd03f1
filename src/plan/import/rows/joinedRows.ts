import { areTwoNames } from '../agencies/agencyNames';
import type { PastedCell } from '../types';

/** A row's texts with those of the rest that a page or a line break tore off. */
export function joined(cells: readonly string[], rest: readonly string[], agencies: readonly number[]): string[] {
  return cells.map((text, column) => {
    const more = rest[column] ?? '';
    return [text, more].filter((part) => part !== '').join(agencies.includes(column) && areTwoNames(text, more) ? '; ' : ' ');
  });
}

/** The texts of agencies' cells that were pasted in several lines, with their line ends. */
export function linedTexts(pasted: readonly PastedCell[], cells: readonly string[], agencies: readonly number[]): Readonly<Record<number, string>> {
  return Object.fromEntries(
    agencies.flatMap((column) => {
      const { text, lines } = pasted[column] ?? { text: '' };
      return lines === undefined || cells[column] !== text ? [] : [[column, lines.join('\n')]];
    }),
  );
}
