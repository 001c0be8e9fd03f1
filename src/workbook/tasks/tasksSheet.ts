import { TASK_TEXT } from '../../locales/taskText';
import { WORKBOOK_TEXT } from '../../locales/workbookText';
import type { Plan, Task } from '../../plan/Plan';
import { area, block, columnBlock, wrappedHeight } from '../grid';
import { withLiteralTexts } from '../literalText';
import type { WorkbookNames } from '../names';
import { formula, text, type CellBlock, type ColumnSpec, type NamedArea, type SheetSpec } from '../spec';
import { tasksFormats, tasksStyles, tasksValidations } from './tasksFormats';
import { countsFormula, countsResult } from './tasksFormulas';
import { firstTaskRow, guardedTaskColumn, lastTaskColumn, TASK_COLUMN_KEYS, TASK_COLUMNS, tasksFooterRow, type TaskColumn, type TasksLayout } from './tasksLayout';
import { taskCodes, taskName, taskRowBlocks, type TasksContent } from './tasksRows';

/** Column widths in characters. The visible ones fill an A4 page laid across. */
const WIDTHS: Readonly<Record<TaskColumn, number>> = {
  id: 8,
  code: 6,
  stt: 5.5,
  kind: 10,
  name: 38,
  lead: 15,
  coordinating: 16,
  product: 30,
  due: 12,
  progress: 8.5,
  state: 14,
  note: 22,
  situation: 17,
};
const HIDDEN: readonly TaskColumn[] = ['id', 'code'];

/** What the sheet of schemes and tasks is made with. */
export interface TasksContext extends TasksContent {
  readonly names: WorkbookNames;
  readonly isCopy: boolean;
}

/** The sheet where each scheme and task stands with its due day, and says by itself which are late. */
export function tasksSheet(plan: Plan, name: string, layout: TasksLayout, context: TasksContext): SheetSpec {
  const { columns, headerRow, today } = layout;
  const [first, last] = [columns.stt, columns.situation];
  const width = last - first + 1;
  const sheet: SheetSpec = {
    key: 'tasks',
    name,
    visibility: 'visible',
    tabColour: '#7030A0',
    columns: columnSpecs(layout),
    rowHeights: rowHeights(plan, layout),
    blocks: [...headingBlocks(plan, layout, context), ...taskRowBlocks(plan, layout, context)],
    merges: [...[0, 1, 2].map((row) => area(row, first, 1, width)), area(today.row, columns.lead, 1, last - columns.lead + 1), area(today.row + 1, first, 1, width)],
    styles: tasksStyles(layout, context.isCopy),
    conditionalFormats: layout.order.length === 0 ? [] : tasksFormats(layout),
    validations: tasksValidations(layout, context.names),
    freeze: { rows: headerRow + 1, columns: columns.name + 1 },
    filter: area(headerRow, 0, layout.order.length + 1, lastTaskColumn(layout) + 1),
    print: {
      orientation: 'landscape',
      area: area(0, first, tasksFooterRow(layout) + 1, width),
      titleRows: { first: headerRow, last: headerRow },
      margins: { top: 22, bottom: 20, left: 30, right: 15, header: 10 },
      pageNumbers: true,
      centredHorizontally: true,
    },
    showGridlines: false,
  };
  return context.isCopy ? inCopy(sheet, layout) : withLiteralTexts(sheet);
}

/** Texts among the figures keep the look of figures, so that a number typed over one is a number; notes are text whatever they begin with. */
function inCopy(sheet: SheetSpec, layout: TasksLayout): SheetSpec {
  const literal = withLiteralTexts(sheet, 'entry');
  return { ...literal, styles: [...literal.styles, { area: area(firstTaskRow(layout), layout.columns.note, layout.order.length, 1), style: { numberFormat: '@' } }] };
}

/** The names by which the sheet's parts are found. */
export function tasksNames(layout: TasksLayout, names: WorkbookNames): readonly NamedArea[] {
  const on = (name: string, where: NamedArea['area']): NamedArea => ({ name, sheet: 'tasks', area: where });
  return [
    on(names.tasksTable, area(layout.headerRow, 0, layout.order.length + 2, lastTaskColumn(layout) + 1)),
    on(names.tasksToday, area(layout.today.row, layout.today.column)),
    ...TASK_COLUMNS.map((key) => on(names.taskColumn(TASK_COLUMN_KEYS[key]), guardedTaskColumn(layout, layout.columns[key]))),
  ];
}

function columnSpecs(layout: TasksLayout): readonly ColumnSpec[] {
  const specs: ColumnSpec[] = Array.from({ length: lastTaskColumn(layout) + 1 }, () => ({ width: WIDTHS.note }));
  for (const key of TASK_COLUMNS) specs[layout.columns[key]] = HIDDEN.includes(key) ? { width: WIDTHS[key], hidden: true } : { width: WIDTHS[key] };
  return specs;
}

function headingBlocks(plan: Plan, layout: TasksLayout, context: TasksContext): readonly CellBlock[] {
  const { columns, headerRow, today } = layout;
  const words = TASK_TEXT;
  return [
    columnBlock('heading', 0, columns.stt, [
      text(words.heading),
      text(words.title(plan.title)),
      text(WORKBOOK_TEXT.appendix.attachedTo(plan.documentNumber, plan.dateLine, plan.issuer)),
    ]),
    block('heading', today.row, today.column - 1, [[text(words.today)]]),
    block('formula', today.row, today.column, [[formula('=TODAY()', context.today)]]),
    block('formula', today.row, columns.lead, [[formula(countsFormula(layout), countsResult(taskCodes(plan, layout, context)))]]),
    block('heading', today.row + 1, columns.stt, [[text(words.guide)]]),
    ...TASK_COLUMNS.map((key) => block('heading', headerRow, columns[key], [[text(words.columns[key])]])),
    block('heading', tasksFooterRow(layout), columns.stt, [[text(context.isCopy ? words.copyFooter : words.footer)]]),
  ];
}

function rowHeights(plan: Plan, layout: TasksLayout): ReadonlyMap<number, number> {
  const agencies = new Map(plan.agencies.map(({ id, short }) => [id, short]));
  const tasks = new Map(plan.tasks.map((task) => [task.id, task]));
  const heightOf = (task: Task): number =>
    wrappedHeight([
      { text: taskName(task), width: WIDTHS.name },
      { text: agencies.get(task.lead) ?? '', width: WIDTHS.lead },
      { text: task.coordinating.map((id) => agencies.get(id) ?? '').join('; '), width: WIDTHS.coordinating },
      { text: task.product, width: WIDTHS.product },
    ]);
  return new Map([
    [0, 22],
    [1, 20],
    [2, 18],
    [3, 6],
    [layout.today.row, 20],
    [layout.today.row + 1, 18],
    [layout.today.row + 2, 6],
    [layout.headerRow, 34],
    ...layout.order.map((id, index): [number, number] => {
      const task = id === null ? undefined : tasks.get(id);
      return [firstTaskRow(layout) + index, task === undefined ? OWN_ROW_HEIGHT : heightOf(task)];
    }),
  ]);
}

/** Room to write by hand, too. */
const OWN_ROW_HEIGHT = 22;
