import type { SheetKey } from '../workbook/spec';
import type { QueuedBook } from './readBook';
import { failWith } from './run';

/** Ends the action before anything is written when one of the sheets it writes to is protected. */
export function refuseProtected({ sheets }: QueuedBook, keys: readonly SheetKey[]): void {
  for (const key of keys) {
    const sheet = sheets[key];
    if (sheet?.isProtected === true) failWith({ code: 'sheetProtected', sheet: sheet.name });
  }
}
