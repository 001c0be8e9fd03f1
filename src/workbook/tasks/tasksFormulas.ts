import { signedSituation } from '../../locales/taskText';
import type { LineEntries } from '../../plan/entries';
import { isBlank } from '../../plan/reading';
import { codeOfSituation, DUE_RANGE, DUE_SOON_DAYS, situationOf, SITUATIONS, TASK_STATES, type Situation, type TaskState } from '../../plan/tasks';
import type { DaySerial } from '../../plan/days';
import type { RawValue } from '../../plan/values';
import { absoluteAddress, absoluteArea, ownRowAddress } from '../address';
import { isBlankFormula, quoted } from '../validEntry';
import { guardedTaskColumn, type TasksLayout } from './tasksLayout';

/** The words that stand in the situation column, best first. */
export const SITUATION_WORDS: readonly string[] = SITUATIONS.map(signedSituation);

/** TRUE for a filled cell that holds a day. */
export function isDueFormula(cell: string): string {
  return `AND(ISNUMBER(${cell}),${cell}>=${String(DUE_RANGE.first)},${cell}<${String(DUE_RANGE.last + 1)})`;
}

/** TRUE for a filled cell that holds a progress: 0, or above 1 (else it is a fraction) up to 100. */
export function isProgressFormula(cell: string): string {
  return `AND(ISNUMBER(${cell}),OR(${cell}=0,AND(${cell}>1,${cell}<=100)))`;
}

/** TRUE for a filled cell that holds one of the states. */
export function isStateFormula(cell: string): string {
  return `OR(${TASK_STATES.map((word) => `EXACT(${cell},${quoted(word)})`).join(',')})`;
}

/** TRUE for a cell that is filled and wrong. */
export function isWrongFormula(cell: string, isValid: string): string {
  return `AND(NOT(${isBlankFormula(cell)}),NOT(${isValid}))`;
}

/** TRUE when progress and state contradict each other. */
export function contradictsFormula(progress: string, state: string): string {
  return `AND(ISNUMBER(${progress}),OR(AND(${progress}=100,NOT(${isState(state, 'Hoàn thành')})),AND(${progress}<100,${isState(state, 'Hoàn thành')})))`;
}

function isState(cell: string, state: TaskState): string {
  return `EXACT(${cell},${quoted(state)})`;
}

/** The code of the situation (1 to 7), 0 for a row without a task. An error in a cell is a wrong cell. */
export function codeFormula(layout: TasksLayout, row: number): string {
  const at = (key: keyof TasksLayout['columns']): string => ownRowAddress(row, layout.columns[key]);
  const [due, progress, state] = [at('due'), at('progress'), at('state')];
  const today = absoluteAddress(layout.today.row, layout.today.column);
  const code = (situation: Situation): string => String(codeOfSituation(situation));
  const wrong = [
    isWrongFormula(due, isDueFormula(due)),
    isWrongFormula(progress, isProgressFormula(progress)),
    isWrongFormula(state, isStateFormula(state)),
    contradictsFormula(progress, state),
  ];
  const steps: readonly (readonly [string, Situation])[] = [
    [`OR(${wrong.join(',')})`, 'toReview'],
    [isState(state, 'Hoàn thành'), 'done'],
    [`AND(ISNUMBER(${due}),${due}<${today})`, 'overdue'],
    [`AND(ISNUMBER(${due}),${due}<=${today}+${String(DUE_SOON_DAYS)})`, 'dueSoon'],
    [isState(state, 'Tạm dừng'), 'paused'],
    [`OR(${isState(state, 'Đang thực hiện')},N(${progress})>0)`, 'inProgress'],
  ];
  const found = steps.reduceRight((otherwise, [condition, situation]) => `IF(${condition},${code(situation)},${otherwise})`, code('notStarted'));
  return `=IFERROR(IF(${isBlankFormula(at('name'))},0,${found}),${code('toReview')})`;
}

/** What `codeFormula` comes to. */
export function codeResult(name: RawValue | undefined, entries: LineEntries, today: DaySerial): number {
  return isBlank(name) ? 0 : codeOfSituation(situationOf(entries, today));
}

export function situationFormula(layout: TasksLayout, row: number): string {
  const code = ownRowAddress(row, layout.columns.code);
  return `=IF(${code}=0,"",CHOOSE(${code},${SITUATION_WORDS.map(quoted).join(',')}))`;
}

export function situationResult(code: number): string {
  return SITUATION_WORDS[code - 1] ?? '';
}

/** Tasks are numbered as they stand, so that they are still in order once rows have been sorted. */
export function sttFormula(layout: TasksLayout, row: number): string {
  const { columns, headerRow } = layout;
  return `=IF(${ownRowAddress(row, columns.code)}=0,"",ROW()-ROW(${absoluteAddress(headerRow, columns.stt)}))`;
}

/** How many tasks there are of each situation, worst first. */
export function countsFormula(layout: TasksLayout): string {
  const codes = absoluteArea(guardedTaskColumn(layout, layout.columns.code));
  const parts = COUNTED.map((situation, index) => `"${index === 0 ? '' : '; '}${signedSituation(situation)}: "&COUNTIF(${codes},${String(codeOfSituation(situation))})`);
  return `=${parts.join('&')}`;
}

/** What `countsFormula` comes to. @param codes of all rows */
export function countsResult(codes: readonly number[]): string {
  return COUNTED.map((situation) => `${signedSituation(situation)}: ${String(codes.filter((code) => code === codeOfSituation(situation)).length)}`).join('; ');
}

const COUNTED: readonly Situation[] = ['overdue', 'dueSoon', 'toReview', 'inProgress', 'notStarted', 'paused', 'done'];
