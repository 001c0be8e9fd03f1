import type { EntryIssue } from '../plan/issue';
import type { PlanEntries, Slot } from '../plan/entries';
import type { BudgetIssue } from '../plan/budget';
import type { BudgetItem, Plan, Year } from '../plan/Plan';
import type { MergedCells } from '../plan/import/table/range';
import type { PlanEdit } from '../plan/edit/types';
import type { PlanAssessment } from '../plan/assess';
import type { HandIssue, HandStatus, HandVerdicts } from '../plan/handVerdict';
import type { OwedByAgency } from '../plan/owedExplanations';
import type { DaySerial } from '../plan/days';
import type { TaskIssue } from '../plan/tasks';
import type { PlanActuals, RawValue } from '../plan/values';
import type { StructureIssue as StructureIssueOf } from '../workbook/structure';
import type { TaskStanding } from '../workbook/tasks/checkTasks';
import type { CopyOrigin, EntryChange, LogHistory } from '../workbook/logLines';
import type { ReportScope } from '../workbook/report/facts';
import type { TakeInOrder } from '../workbook/takeIn/types';
import type { Outcome } from './outcome';

/** One indicator table of ours in the open workbook. `suffix` is '' for the first, '_2' for the second, and so on. */
export interface BookInstance {
  readonly suffix: string;
  readonly planTitle: string;
  readonly sheet: string;
  /** The sheet of its schemes and tasks; left out when it has none. */
  readonly tasksSheet?: string;
}

/** What is in the open workbook, before anything is done to it. */
export interface Survey {
  readonly instances: readonly BookInstance[];
  /** Sheets of the names we would use that are not ours. */
  readonly takenNames: readonly string[];
  readonly readOnly: boolean;
}

/** Where an entry stands now. */
export interface EntryCell {
  readonly sheet: string;
  /** e.g. "L12" */
  readonly address: string;
}

export type StructureIssue = StructureIssueOf<EntryCell>;

/** What a check finds on the sheet of schemes and tasks. */
export interface TasksCheck {
  /** The day that is counted from. */
  readonly today: DaySerial;
  readonly sheet: string;
  readonly standings: readonly TaskStanding[];
  readonly issues: readonly TaskIssue[];
}

/** An odd budget figure and where it stands. */
export interface BudgetFinding {
  readonly issue: BudgetIssue;
  readonly cell: EntryCell;
}

/** The budget in the reporting year: one Vietnamese sentence an item, as the sheet has it, with the cell of its actual. */
export interface BudgetSummary {
  readonly unit: string;
  readonly sentences: readonly { readonly item: BudgetItem; readonly text: string; readonly cell: EntryCell }[];
}

/** Everything one check finds. */
export interface CheckResult {
  readonly plan: Plan;
  readonly suffix: string;
  readonly reportingYear: Year;
  readonly tolerancePercent: number;
  readonly actuals: PlanActuals;
  /** Everything that people filled in: figures, explanations, verdicts set by hand. */
  readonly entries: PlanEntries;
  readonly assessment: PlanAssessment;
  readonly issues: readonly EntryIssue[];
  readonly structure: readonly StructureIssue[];
  /** What is odd about the budget's figures, with their cells. */
  readonly budgetIssues: readonly BudgetFinding[];
  /** What the budget says of the reporting year; undefined where there is no budget sheet. */
  readonly budget: BudgetSummary | undefined;
  /** Schemes and tasks, how each stands, and what is to be said of them; undefined where there is no sheet of them. */
  readonly tasks: TasksCheck | undefined;
  /** Verdicts set by hand that count in the reporting year, and what is to be said of others. */
  readonly handVerdicts: HandVerdicts;
  readonly handIssues: readonly HandIssue[];
  /** Lines that are behind and lack the explanation that they ask for, by their lead agency. */
  readonly owedExplanations: readonly OwedByAgency[];
  /** Where a cell of a line stands; undefined when its row is missing. */
  readonly cellOf: (lineId: string, slot: Slot) => EntryCell | undefined;
  /** When the check was made, milliseconds since 1970. */
  readonly checkedAt: number;
}

/** A correction to one entry: written only if the cell still holds `from`. */
export interface EntryRepair {
  /** Of a line, a scheme or task, or a figure of the budget. */
  readonly lineId: string;
  readonly slot: Slot;
  readonly from: RawValue;
  readonly to: RawValue;
  /** Why it is written, where it corrects nothing: a figure is marked as an estimate or no longer, or the official figure replaces one. */
  readonly source?: 'estimate' | 'official';
  /** What the cell held before, where somebody has typed over it: the log tells both figures. */
  readonly was?: RawValue;
}

/** A verdict to be set by hand for a line in the reporting year; without one, the line's is taken back. */
export interface HandOrder {
  readonly lineId: string;
  readonly verdict: { readonly status: HandStatus; readonly reason: string } | undefined;
}

/** How to deal with what is already in the workbook. */
export type ScaffoldMode = 'ifAbsent' | 'another';

/** A cancel signal and a progress report for anything that may take more than half a second. */
export interface Progress {
  readonly signal?: AbortSignal;
  /** @param done share done so far, 0 to 1 */
  readonly report?: (done: number) => void;
}

/** What handing out and taking in begin with. */
export interface Exchange {
  readonly check: CheckResult;
  /** Figures and explanations as they stand. */
  readonly entries: PlanEntries;
  readonly history: LogHistory;
}

/** What came of undoing a take-in. */
export interface Undone {
  readonly check: CheckResult;
  readonly restored: number;
  /** Cells that were changed again since, and were left as they are. */
  readonly kept: readonly EntryChange[];
}

/** What is selected in the workbook: texts as they are shown, and merged cells counted from the selection's first. */
export interface Selection {
  readonly sheet: string;
  /** e.g. "A3:H40" */
  readonly address: string;
  readonly texts: readonly (readonly string[])[];
  readonly merges: readonly MergedCells[];
}

/** A report sheet that was made, by its name. */
export interface MadeReport {
  readonly sheet: string;
}

/**
 * The open workbook as the actions see it. Each method is one thing a user can ask for;
 * every method answers with an outcome and leaves nothing half-written.
 */
export interface Book {
  survey(): Promise<Outcome<Survey>>;
  scaffold(plan: Plan, reportingYear: Year, mode: ScaffoldMode, progress?: Progress, entries?: PlanEntries): Promise<Outcome<BookInstance>>;
  /** Restores formats, validation and formulas of a table; entries are untouched. */
  repairTable(suffix: string, progress?: Progress): Promise<Outcome<BookInstance>>;
  /** Adds the sheet of schemes and tasks to a table that has none, and shows it. */
  addTasks(suffix: string, progress?: Progress): Promise<Outcome<BookInstance>>;
  /** Changes the plan of a table by edits, all or none of them; entries stay in their lines. */
  changePlan(suffix: string, edits: readonly PlanEdit[], progress?: Progress): Promise<Outcome<CheckResult>>;
  open(sheet: string): Promise<Outcome<void>>;
  /** Reads the cells that the user has selected; nothing is written. */
  readSelection(): Promise<Outcome<Selection>>;
  check(): Promise<Outcome<CheckResult>>;
  repairEntries(repairs: readonly EntryRepair[]): Promise<Outcome<CheckResult>>;
  /** Sets a line's verdict by hand, or takes it back, with its log. */
  setHandVerdict(order: HandOrder): Promise<Outcome<CheckResult>>;
  goTo(cell: EntryCell): Promise<Outcome<void>>;
  setReportingYear(year: Year): Promise<Outcome<CheckResult>>;
  setTolerance(percent: number): Promise<Outcome<CheckResult>>;
  /** Selects the next off-track or at-risk row below the selection, wrapping round; null when there is none. */
  nextOffTrack(): Promise<Outcome<EntryCell | null>>;
  /** Reads the workbook with its log, for handing out and taking in. */
  readExchange(): Promise<Outcome<Exchange>>;
  /** Writes copies that were handed out into the log. */
  recordHandOut(copies: readonly CopyOrigin[]): Promise<Outcome<void>>;
  /** Writes what was chosen of returned files, all or nothing, with its log, in one request. */
  takeIn(order: TakeInOrder): Promise<Outcome<CheckResult>>;
  /** Puts back what the last take-in changed, from the log; nothing is written when `batch` is no longer the last. */
  undoTakeIn(batch: number): Promise<Outcome<Undone>>;
  /** Makes a sheet that reports on a year, for the whole plan or one agency, and shows it. Nothing that is there is written over. */
  makeReport(scope: ReportScope, progress?: Progress): Promise<Outcome<MadeReport>>;
  /** True where the host hands out the workbook as a PDF. */
  canSavePdf(): boolean;
  savePdf(progress?: Progress): Promise<Outcome<Uint8Array>>;
  /** True where the host can open a file's bytes as a new workbook. */
  canOpenFiles(): boolean;
  openFile(bytes: Uint8Array): Promise<Outcome<void>>;
  /** Calls back with a fresh check after edits; answers a function that stops watching. */
  watch(onChange: (outcome: Outcome<CheckResult>) => void): Promise<Outcome<() => Promise<void>>>;
}
