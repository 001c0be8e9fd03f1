import { TASK_TEXT } from '../../locales/taskText';
import { TASK_SLOTS } from '../../plan/entries';
import { codeOfSituation, DUE_RANGE, type Situation } from '../../plan/tasks';
import { cellAddress, ownRowAddress } from '../address';
import { area } from '../grid';
import type { WorkbookNames } from '../names';
import type { Area, ConditionalFormat, DataValidation, StyledArea } from '../spec';
import { BASE_STYLE, COLOURS, HEADER_STYLE, TONES, type Tone } from '../theme';
import { tonedFormat, wrongFormat } from '../tonedFormat';
import { contradictsFormula, isDueFormula, isProgressFormula, isStateFormula, isWrongFormula } from './tasksFormulas';
import { firstTaskRow, isOwnTask, OWN_TEXTS, tasksFooterRow, type TaskColumn, type TasksLayout } from './tasksLayout';

/** A day as Vietnamese write it. */
export const DAY_FORMAT = 'dd/mm/yyyy';

const CENTRED: readonly TaskColumn[] = ['stt', 'kind', 'lead', 'coordinating', 'due', 'progress', 'state', 'situation'];

/** One column of the table's rows. */
function columnArea(layout: TasksLayout, key: TaskColumn): Area {
  return area(firstTaskRow(layout), layout.columns[key], layout.order.length, 1);
}

/** Fonts, fills, borders and number formats, later ones over earlier ones. In a copy the due day is not to be filled. */
export function tasksStyles(layout: TasksLayout, isCopy: boolean): readonly StyledArea[] {
  const { columns, headerRow, today } = layout;
  const [first, last] = [columns.stt, columns.situation];
  const width = last - first + 1;
  const [top, rows] = [firstTaskRow(layout), layout.order.length];
  const filled = TASK_SLOTS.filter((slot) => !isCopy || slot !== 'due');
  return [
    { area: area(0, 0, tasksFooterRow(layout) + 1, last + 1), style: BASE_STYLE },
    { area: area(0, first, 3, width), style: { horizontal: 'center' } },
    { area: area(0, first), style: { bold: true, fontSize: 14 } },
    { area: area(1, first), style: { bold: true, fontSize: 13 } },
    { area: area(2, first), style: { italic: true, fontSize: 12 } },
    { area: area(today.row, today.column - 1), style: { horizontal: 'right', bold: true } },
    { area: area(today.row, today.column), style: { fill: COLOURS.headerFill, borders: COLOURS.line, horizontal: 'left', bold: true, numberFormat: DAY_FORMAT } },
    { area: area(today.row, columns.lead), style: { bold: true } },
    { area: area(today.row + 1, first), style: { italic: true, fontSize: 10, wrap: true, fontColour: COLOURS.muted } },
    { area: area(headerRow, 0, 1, last + 1), style: HEADER_STYLE },
    { area: area(top, first, rows, width), style: { borders: COLOURS.line, wrap: true } },
    ...CENTRED.map((key) => ({ area: columnArea(layout, key), style: { horizontal: 'center' as const } })),
    ...filled.map((slot) => ({ area: columnArea(layout, slot), style: { unlocked: true, fill: COLOURS.entryFill } })),
    ...ownRuns(layout).flatMap(({ row, rows: count }) => OWN_TEXTS.map((key) => ({ area: area(row, columns[key], count, 1), style: { unlocked: true, fill: COLOURS.entryFill } }))),
    { area: columnArea(layout, 'due'), style: { numberFormat: DAY_FORMAT } },
    { area: columnArea(layout, 'note'), style: { fontSize: 10 } },
    { area: columnArea(layout, 'situation'), style: { bold: true } },
    { area: area(tasksFooterRow(layout), first, 1, width), style: { italic: true, fontSize: 9, fontColour: COLOURS.muted } },
  ];
}

/** Stretches of rows for tasks of the ward's own. */
function ownRuns(layout: TasksLayout): readonly { readonly row: number; readonly rows: number }[] {
  const found: { row: number; rows: number }[] = [];
  layout.order.forEach((id, index) => {
    if (id === null || !isOwnTask(id)) return;
    const row = firstTaskRow(layout) + index;
    const last = found[found.length - 1];
    if (last !== undefined && last.row + last.rows === row) last.rows += 1;
    else found.push({ row, rows: 1 });
  });
  return found;
}

/** What colours the table by itself: wrong cells first, then the whole row of a task that is overdue or due soon. */
export function tasksFormats(layout: TasksLayout): readonly ConditionalFormat[] {
  const top = firstTaskRow(layout);
  const { columns } = layout;
  const code = ownRowAddress(top, columns.code);
  const [due, progress, state] = [ownRowAddress(top, columns.due), ownRowAddress(top, columns.progress), ownRowAddress(top, columns.state)];
  const whole = area(top, columns.stt, layout.order.length, columns.situation - columns.stt + 1);
  const wrong = (key: TaskColumn, condition: string): ConditionalFormat => wrongFormat(columnArea(layout, key), condition);
  const when = (where: Area, situation: Situation, tone: Tone, bold = false): ConditionalFormat => tonedFormat(where, `${code}=${String(codeOfSituation(situation))}`, tone, bold);
  const verdict = columnArea(layout, 'situation');
  return [
    wrong('due', isWrongFormula(due, isDueFormula(due))),
    wrong('progress', `OR(${isWrongFormula(progress, isProgressFormula(progress))},${contradictsFormula(progress, state)})`),
    wrong('state', `OR(${isWrongFormula(state, isStateFormula(state))},${contradictsFormula(progress, state)})`),
    when(verdict, 'toReview', TONES.invalidVerdict, true),
    when(whole, 'overdue', TONES.offTrackRow),
    when(whole, 'dueSoon', TONES.atRiskRow),
    when(verdict, 'done', TONES.met),
    when(verdict, 'inProgress', TONES.onTrack),
    when(verdict, 'notStarted', TONES.pending),
    when(verdict, 'paused', TONES.noData),
  ];
}

/** What the cells to fill accept, with Vietnamese prompts and errors. Rows may be sorted: each rule holds for its whole column. */
export function tasksValidations(layout: TasksLayout, names: WorkbookNames): readonly DataValidation[] {
  const words = TASK_TEXT.validation;
  const progress = cellAddress(firstTaskRow(layout), layout.columns.progress);
  const told = ({ title, prompt, error }: { readonly title: string; readonly prompt: string; readonly error: string }): Pick<DataValidation, 'prompt' | 'error'> => ({
    ...(prompt === '' ? {} : { prompt: { title, message: prompt } }),
    error: { title, message: error },
  });
  if (layout.order.length === 0) return [];
  return [
    { area: columnArea(layout, 'due'), rule: { kind: 'decimalBetween', low: DUE_RANGE.first, high: DUE_RANGE.last }, ...told(words.due), refuses: true },
    { area: columnArea(layout, 'progress'), rule: { kind: 'formula', formula: `=${isProgressFormula(progress)}` }, ...told(words.progress), refuses: true },
    { area: columnArea(layout, 'state'), rule: { kind: 'listOfName', name: names.taskStates }, ...told(words.state), refuses: true },
    { area: columnArea(layout, 'kind'), rule: { kind: 'listOfName', name: names.taskKinds }, ...told(words.kind), refuses: true },
  ];
}
