import { CLI_TEXT } from '../locales/cli';
import { todaySerial } from '../plan/days';
import type { PlanEntries } from '../plan/entries';
import { placedLines, type Year } from '../plan/Plan';
import type { RawValue } from '../plan/values';
import { columnName } from '../workbook/address';
import { buildWorkbook } from '../workbook/buildWorkbook';
import { LOG_LAYOUT, type LogRows } from '../workbook/logSheet';
import type { BookSheetKey } from '../workbook/spec';
import { openPackage } from '../xlsx/openPackage';
import { readWorkbookPart } from '../xlsx/workbookPart';
import { writeXlsx } from '../xlsx/writeXlsx';
import type { WholeBook } from './files';
import { CommandError, EXIT } from './terminal';

/** What a fresh workbook is made with. @property now milliseconds since 1970 */
export interface Rebuild {
  readonly reportingYear: Year;
  readonly entries: PlanEntries;
  readonly newLines: LogRows;
  readonly now: number;
}

/** A fresh workbook of the same plan, with the same year and tolerance, these entries, and new lines below its log. */
export async function rebuilt({ path, file, snapshot }: WholeBook, { reportingYear, entries, newLines, now }: Rebuild): Promise<Uint8Array> {
  const { plan, tolerancePercent } = snapshot;
  const logRows = [...(file.log ?? []), ...newLines];
  if (logRows.length > LOG_LAYOUT.capacity) throw new CommandError(EXIT.file, CLI_TEXT.logFull(path, LOG_LAYOUT.capacity));
  const spec = buildWorkbook(plan, {
    reportingYear,
    tolerancePercent,
    entries,
    ...(snapshot.budget === undefined ? {} : { budget: { figures: snapshot.budget.figures } }),
    logRows,
    ...(file.trendChoice === undefined ? {} : { trendChoice: file.trendChoice }),
    ...(snapshot.tasks === undefined ? {} : { tasks: { today: todaySerial(now), own: snapshot.tasks.own } }),
  });
  const keys: readonly BookSheetKey[] = ['appendix', 'summary', 'budget', 'tasks', 'rules', 'log'];
  return writeXlsx(spec, { protect: keys.filter((key) => file.sheets[key]?.isProtected === true) });
}

/** What a fresh workbook cannot carry over, because it is the user's own; as it is told. */
export function ownParts({ bytes, file, snapshot }: WholeBook): readonly string[] {
  const { table, layout, plan } = snapshot;
  const ours = new Set(Object.values(file.sheets).map((sheet) => sheet?.name));
  const sheets = [...readWorkbookPart(openPackage(bytes)).sheets.keys()].filter((name) => !ours.has(name));
  const known = new Set([...Object.values(layout.columns), ...layout.yearColumns.values()]);
  const isFilled = (cell: RawValue | undefined): boolean => cell !== null && cell !== undefined && cell !== '';
  const columns = (table.values[0] ?? []).flatMap((_, index) => {
    const column = table.column + index;
    return !known.has(column) && table.values.some((row) => isFilled(row[index])) ? [columnName(column)] : [];
  });
  const lines = new Set(placedLines(plan).map(({ line }) => line.id));
  const rows = layout.order.flatMap((id, index) => (id !== null && !lines.has(id) ? [String(layout.headerRow + index + 2)] : []));
  return [
    ...(sheets.length === 0 ? [] : [CLI_TEXT.own.sheets(sheets)]),
    ...(columns.length === 0 ? [] : [CLI_TEXT.own.columns(columns)]),
    ...(rows.length === 0 ? [] : [CLI_TEXT.own.rows(rows)]),
  ];
}
