import { WORKBOOK_TEXT } from '../locales/workbookText';
import { enteredYears, placedLines, type Plan, type Year } from '../plan/Plan';
import { parseVietnameseNumber } from '../plan/numbers';
import type { PlanActuals, RawValue } from '../plan/values';
import { LOG_LAYOUT } from '../workbook/logSheet';
import { namesFor } from '../workbook/names';

/** One change of one entry, as it is kept in the log. */
export interface LogLine {
  readonly at: number;
  readonly by: string;
  readonly lineId: string;
  readonly lineName: string;
  readonly year: Year;
  readonly from: RawValue;
  readonly to: RawValue;
  readonly source: keyof typeof WORKBOOK_TEXT.log.sources;
}

/** Who writes, and when. */
export interface Author {
  readonly by: string;
  readonly at: number;
}

/** The entries that differ between two looks at a workbook. */
export function changesBetween(plan: Plan, before: PlanActuals, after: PlanActuals, { by, at }: Author): readonly LogLine[] {
  return placedLines(plan).flatMap(({ line }) =>
    enteredYears(plan.period).flatMap((year) => {
      const from = before[line.id]?.[year] ?? null;
      const to = after[line.id]?.[year] ?? null;
      if (from === to || !(line.id in before) || !(line.id in after)) return [];
      return [{ at, by, lineId: line.id, lineName: line.name, year, from, to, source: 'edit' as const }];
    }),
  );
}

/** Queues lines below those the log already holds. Answers how many it holds then; lines beyond its room stay unwritten. */
export function queueLog(context: Excel.RequestContext, suffix: string, count: number, lines: readonly LogLine[]): number {
  const fitting = lines.slice(0, Math.max(0, LOG_LAYOUT.capacity - count));
  if (fitting.length === 0) return count;
  const table = context.workbook.names.getItem(namesFor(suffix).log).getRange();
  table.getCell(count + 1, 0).getResizedRange(fitting.length - 1, LOG_LAYOUT.columns - 1).values = fitting.map(cells);
  return count + fitting.length;
}

function cells({ at, by, lineId, lineName, year, from, to, source }: LogLine): string[] {
  return [timestamp(at), by, lineId, lineName, String(year), shown(from), shown(to), WORKBOOK_TEXT.log.sources[source], '', '', '', ''];
}

/**
 * A value as the log keeps it: figures in full with a decimal comma, texts as they were. A text that could be taken for
 * a figure stands in quotes, so that the log can be read back without a guess.
 */
function shown(value: RawValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return parseVietnameseNumber(value).ok || value !== value.trim() || value.startsWith('"') ? JSON.stringify(value) : value;
}

/** "2026-11-24 13:05:09" in the user's own time: sorts as text and reads the same everywhere. */
function timestamp(at: number): string {
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${[two(date.getHours()), two(date.getMinutes()), two(date.getSeconds())].join(':')}`;
}
