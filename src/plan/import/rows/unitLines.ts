import { unitLine } from '../columns/unitWords';
import type { PastedTable } from '../types';

/** The lines within a table that say the unit of the rows below them: "ĐVT: triệu đồng". */
export interface UnitLines {
  /** Their places in the table. */
  readonly lines: ReadonlySet<number>;
  /** What the last one above a row says; undefined where there is none. */
  readonly unitOf: (index: number) => string | undefined;
}

/** Finds the lines that say a unit below a table's headings, each a row of that text alone. */
export function unitLines({ rows }: PastedTable, headerRows: number): UnitLines {
  const found = rows.flatMap((row, index): { index: number; unit: string }[] => {
    const [only, ...others] = row.filter(({ text }) => text !== '');
    const unit = index < headerRows || only === undefined || others.length > 0 ? undefined : unitLine(only.text);
    return unit === undefined ? [] : [{ index, unit }];
  });
  return { lines: new Set(found.map(({ index }) => index)), unitOf: (index) => found.filter((one) => one.index < index).pop()?.unit };
}
