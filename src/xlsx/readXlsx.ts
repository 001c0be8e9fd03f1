import type { FileProblem } from '../locales/fileProblems';
import { fail, ok, type Result } from '../plan/result';
import type { RawValue } from '../plan/values';
import { parseArea } from '../workbook/address';
import { APPENDIX_COLUMNS, COLUMN_NAME_KEYS } from '../workbook/appendixLayout';
import { namesFor, suffixesIn } from '../workbook/names';
import type { PlanTables } from '../workbook/readPlan';
import type { ParameterCell, TableCells } from '../workbook/snapshot';
import type { Area } from '../workbook/spec';
import type { TaskCells } from '../workbook/tasks/readTasks';
import { FileFault, refuse } from './fault';
import type { FileBook, FileCell } from './fileBook';
import { readProperties } from './fileProperties';
import { LIMITS } from './limits';
import { openPackage } from './openPackage';
import { readSheets, type SheetCells } from './sheetCells';
import { readWorkbookPart, type FileSheetPart, type WorkbookPart } from './workbookPart';

export interface ReadOptions {
  /** Which of several tables; the first, when left out. */
  readonly suffix?: string;
}

/**
 * Reads a workbook of ours from a file that may come from anybody. Tables are found by their names, so sheets may be
 * renamed, rows sorted and columns inserted. It never throws, and no file makes it take more than a second or two.
 */
export async function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Promise<Result<FileBook, FileProblem>> {
  try {
    return ok(await readBook(bytes, options));
  } catch (error) {
    // Anything but a fault is a shape of file nobody has thought of.
    return fail(error instanceof FileFault ? error.problem : { code: 'corrupted', part: 'xl/workbook.xml' });
  }
}

/** A name of ours and the cells it leads to. */
interface Place {
  readonly name: string;
  readonly sheet: FileSheetPart;
  readonly area: Area;
}

const PLAN_SECTIONS = ['plan', 'agencies', 'indicators', 'rows', 'lines', 'rules', 'former', 'tasks'] as const satisfies readonly (keyof PlanTables)[];

async function readBook(bytes: Uint8Array, { suffix: wanted }: ReadOptions): Promise<FileBook> {
  const file = openPackage(bytes);
  const workbook = readWorkbookPart(file);
  const suffixes = suffixesIn([...workbook.names.keys()]);
  const suffix = wanted ?? suffixes[0];
  if (suffix === undefined || !suffixes.includes(suffix)) return refuse({ code: 'noBook' });
  const names = namesFor(suffix);
  const needed = [...PLAN_SECTIONS.map((key) => names[key]), names.table, names.reportingYear, names.tolerance];
  const columns = APPENDIX_COLUMNS.map((key) => names.column(COLUMN_NAME_KEYS[key]));
  const lost = [...needed, ...columns].filter((name) => placeOf(name, workbook) === undefined);
  if (lost.length > 0) return refuse({ code: 'damaged', names: lost });
  const optional = [names.log, names.logCount, names.copyFacts, names.sent, names.filledBy, names.trendLine, names.tasksTable, names.tasksToday, names.budget('Bang')].filter((name) => placeOf(name, workbook) !== undefined);
  const places = new Map([...needed, ...optional].map((name) => [name, bounded(placeOf(name, workbook), name)]));

  const parts = [...new Set([...places.values()].map(({ sheet }) => sheet))];
  const sheets = await readSheets(file, workbook, parts, union([...places.values()].map(({ area }) => area)));
  const sheetOf = (name: string): SheetCells | undefined => sheets[parts.findIndex((part) => part === places.get(name)?.sheet)];
  const read = (name: string): Matrix => {
    const place = places.get(name);
    const sheet = sheetOf(name);
    return place === undefined || sheet === undefined ? [] : matrixOf(sheet, place.area);
  };
  /** The log has room for thousands of lines, and most of it is empty. */
  const readFilled = (name: string): Matrix => {
    const { row, rows, ...columns } = areaIn(places, name);
    const sheet = sheetOf(name);
    return sheet === undefined ? [] : matrixOf(sheet, { row, rows: Math.max(0, Math.min(rows, sheet.filledRows - row)), ...columns });
  };
  const table = read(names.table);
  const tableArea = areaIn(places, names.table);
  const onAppendix = [names.table, names.reportingYear, names.tolerance].filter((name) => sheetOf(name) === sheetOf(names.table));
  const appendix = sheetOf(names.table);
  const [[trendLine] = []] = places.has(names.trendLine) ? read(names.trendLine) : [];
  const chosen = typeof trendLine?.value === 'string' ? trendLine.value : '';
  const state = (name: string): FileBook['sheets']['appendix'] => {
    const sheet = sheetOf(name);
    return sheet === undefined ? undefined : { name: sheet.name, isProtected: sheet.isProtected };
  };
  const budgetName = names.budget('Bang');
  const taskCells = (): TaskCells => ({
    table: tableCells(read(names.tasksTable), areaIn(places, names.tasksTable), sheetOf(names.tasksTable)?.name ?? ''),
    today: places.has(names.tasksToday) ? parameter(read(names.tasksToday), areaIn(places, names.tasksToday)) : undefined,
  });
  return {
    suffixes,
    cells: {
      suffix,
      names: workbook.names,
      table: tableCells(table, tableArea, appendix?.name ?? ''),
      reportingYear: parameter(read(names.reportingYear), areaIn(places, names.reportingYear)),
      tolerance: parameter(read(names.tolerance), areaIn(places, names.tolerance)),
      plan: Object.fromEntries(PLAN_SECTIONS.map((key) => [key, values(read(names[key]))])),
      ...(places.has(names.copyFacts) ? { copy: values(read(names.copyFacts)) } : {}),
      ...(places.has(names.sent) ? { sent: values(read(names.sent)) } : {}),
      ...(places.has(names.tasksTable) ? { tasks: taskCells() } : {}),
      ...(places.has(budgetName) ? { budget: tableCells(read(budgetName), areaIn(places, budgetName), sheetOf(budgetName)?.name ?? '') } : {}),
      ...(places.has(names.filledBy) ? { filledBy: read(names.filledBy)[0]?.[0]?.value ?? null } : {}),
    },
    sheets: { appendix: state(names.table), summary: state(names.trendLine), rules: state(names.plan), log: state(names.log), tasks: state(names.tasksTable), budget: state(budgetName), cover: state(names.filledBy) },
    cellAt: (row, column) =>
      onAppendix.some((name) => covers(areaIn(places, name), row, column)) ? appendix?.cellAt(row, column) : undefined,
    trendChoice: chosen === '' ? undefined : chosen,
    log: places.has(names.log) ? values(readFilled(names.log)).slice(1).filter((line) => line.some((cell) => cell !== null && cell !== '')) : undefined,
    properties: readProperties(file),
  };
}

type Matrix = readonly (readonly FileCell[])[];

/** Undefined where the name is gone or leads nowhere. */
function placeOf(name: string, { names, sheets }: WorkbookPart): Place | undefined {
  const reference = names.get(name) ?? '';
  const [, quoted, plain] = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference) ?? [];
  const sheet = sheets.get(quoted?.replace(/''/g, "'") ?? plain ?? '');
  const area = parseArea(reference);
  return sheet === undefined || area === undefined ? undefined : { name, sheet, area };
}

function bounded(place: Place | undefined, name: string): Place {
  if (place === undefined) return refuse({ code: 'damaged', names: [name] });
  const { row, column, rows, columns } = place.area;
  const isInside = rows > 0 && columns > 0 && row + rows <= LIMITS.rows && column + columns <= LIMITS.columns;
  if (!isInside || rows * columns > LIMITS.cellsOfName) refuse({ code: 'cellsOutOfBounds', name });
  return place;
}

function areaIn(places: ReadonlyMap<string, Place>, name: string): Area {
  return places.get(name)?.area ?? { row: 0, column: 0, rows: 0, columns: 0 };
}

/** From the first cell of the sheet to the last of the given areas. */
function union(areas: readonly Area[]): Area {
  return {
    row: 0,
    column: 0,
    rows: Math.max(1, ...areas.map(({ row, rows }) => row + rows)),
    columns: Math.max(1, ...areas.map(({ column, columns }) => column + columns)),
  };
}

function covers(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

function matrixOf({ cellAt }: SheetCells, { row, column, rows, columns }: Area): Matrix {
  return Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (__, right) => cellAt(row + down, column + right)));
}

function values(matrix: Matrix): readonly (readonly RawValue[])[] {
  return matrix.map((line) => line.map(({ value }) => value));
}

function tableCells(matrix: Matrix, { row, column }: Area, sheet: string): TableCells {
  return {
    sheet,
    row,
    column,
    values: values(matrix),
    formulas: matrix.map((line) => line.map(({ formula, value }) => formula ?? value)),
    numberFormats: matrix.map((line) => line.map(({ numberFormat }) => numberFormat)),
  };
}

function parameter(matrix: Matrix, { row, column }: Area): ParameterCell {
  return { row, column, value: matrix[0]?.[0]?.value ?? null };
}
