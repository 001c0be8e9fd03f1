import { cellKey } from '../plan/entries';
import { estimatedYears } from '../plan/estimates';
import type { Period, Year } from '../plan/Plan';
import { isBlank } from '../plan/reading';
import type { RawValue } from '../plan/values';
import type { EntryChange, LogLine } from './logLines';

/** The figure that a line's year had when it was marked as an estimate; undefined where nothing tells. */
export type RecordedEstimate = (lineId: string, year: Year) => RawValue | undefined;

/**
 * What the log tells of estimates: the figure that stood there when its year was marked. One that was blank then, or was
 * put right since, counts as it came to be; the mark's end is the end of it.
 * @param lines oldest first
 */
export function recordedEstimates(lines: readonly LogLine[], period: Period): RecordedEstimate {
  const figures = new Map<string, RawValue>();
  const marked = new Map<string, RawValue | undefined>();
  for (const line of lines) {
    if (line.kind !== 'entry') continue;
    if (typeof line.slot === 'number') followFigure(line, cellKey(line.lineId, line.slot), figures, marked);
    else if (line.slot === 'estimate') followMark(line, period, figures, marked);
  }
  return (lineId, year) => marked.get(cellKey(lineId, year));
}

function followFigure({ source, from, to }: EntryChange, key: string, figures: Map<string, RawValue>, marked: Map<string, RawValue | undefined>): void {
  figures.set(key, to);
  if (!marked.has(key)) return;
  const before = marked.get(key) ?? from;
  // Whoever corrects an estimate, or says that it still is one, gives no official figure.
  marked.set(key, isBlank(before) || source === 'repair' || source === 'estimate' ? to : before);
}

function followMark({ lineId, from, to }: EntryChange, period: Period, figures: ReadonlyMap<string, RawValue>, marked: Map<string, RawValue | undefined>): void {
  const [before, after] = [estimatedYears(from, period), estimatedYears(to, period)];
  for (const year of before) if (!after.includes(year)) marked.delete(cellKey(lineId, year));
  for (const year of after) if (!before.includes(year)) marked.set(cellKey(lineId, year), figures.get(cellKey(lineId, year)));
}
