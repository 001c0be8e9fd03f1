import type { PrintSetup } from '../spec';

/** Both sheets of a roll-up are printed alike, their header row on every page. */
export function rollUpPrint(headerRow: number): PrintSetup {
  return {
    orientation: 'landscape',
    titleRows: { first: headerRow, last: headerRow },
    margins: { top: 20, bottom: 20, left: 15, right: 15, header: 10 },
    pageNumbers: true,
    centredHorizontally: true,
  };
}
