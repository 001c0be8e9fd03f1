import type { IssueDetail, Severity } from '../plan/issue';
import type { PlanEditProblem } from '../plan/edit/types';
import type { Language } from './language';

/** An action's button and what its tooltip says. */
export interface ActionWords {
  readonly label: string;
  readonly tip: string;
}

/** A problem in two parts: what is wrong and where, then what to do about it. */
export interface ProblemWords {
  readonly what: string;
  readonly todo: string;
}

/** What an issue's sentence needs to know besides its detail; all as it is shown. */
export interface IssueContext {
  readonly year: string;
  /** The entry as it stands in the cell. */
  readonly entry: string;
  readonly unit: string;
  readonly figure: (value: number) => string;
  /** An entry that can be read, words without quotes. */
  readonly word: (value: number | string) => string;
}

export type IssueWords = {
  readonly [Code in IssueDetail['code']]: (
    detail: Extract<IssueDetail, { code: Code }>,
    context: IssueContext,
  ) => string;
};

/**
 * Wording for each problem of `excel/outcome.ts`. The shapes are repeated here because this room does not know that
 * one; the pane checks at compile time that they fit.
 */
export interface ProblemMessages {
  readonly hostTooOld: (figures: { readonly needed: string }) => ProblemWords;
  readonly cellEditMode: () => ProblemWords;
  readonly readOnly: () => ProblemWords;
  readonly workbookProtected: () => ProblemWords;
  readonly sheetProtected: (figures: { readonly sheet: string }) => ProblemWords;
  readonly noBook: () => ProblemWords;
  readonly bookDamaged: (figures: { readonly missing: readonly string[] }) => ProblemWords;
  readonly planUnreadable: (figures: { readonly places: readonly string[] }) => ProblemWords;
  readonly reportingYearInvalid: (figures: {
    readonly firstYear: number;
    readonly lastYear: number;
    readonly address: string;
  }) => ProblemWords;
  readonly alreadyThere: (figures: { readonly ours: boolean; readonly sheets: readonly string[] }) => ProblemWords;
  readonly logFull: (figures: { readonly sheet: string }) => ProblemWords;
  readonly undoGone: () => ProblemWords;
  readonly planNotChanged: (figures: { readonly problem: PlanEditProblem }) => ProblemWords;
  readonly selectionUnusable: (figures: { readonly why: 'empty' | 'several' | 'tooLarge' }) => ProblemWords;
  readonly cellMoved: (figures: { readonly lineId: string }) => ProblemWords;
  readonly hostGone: () => ProblemWords;
  readonly isCopy: () => ProblemWords;
  readonly cancelled: () => ProblemWords;
  readonly unexpected: (figures: { readonly message: string }) => ProblemWords;
}

/** Wording for each thing that is not as it was laid out in the table. */
export interface StructureMessages {
  readonly rowMissing: (figures: { readonly lineId: string }) => string;
  readonly rowDuplicated: (figures: { readonly lineId: string; readonly cells: readonly string[] }) => string;
  readonly unknownRow: (figures: { readonly cell: string; readonly found: string }) => string;
  readonly rowsMoved: (figures: { readonly count: number }) => string;
  readonly logFull: (figures: { readonly count: number }) => string;
  readonly taskColumnsLost: (figures: { readonly names: readonly string[] }) => string;
  readonly budgetGone: () => string;
  readonly computedOverwritten: (figures: { readonly cells: readonly string[] }) => string;
  readonly formulaLost: (figures: { readonly cells: readonly string[] }) => string;
}

/** Everything the pane says, except verdicts (explain.ts, status.ts) and faults of a plan file (planProblems.ts). */
export interface Messages {
  readonly language: Language;
  readonly product: string;

  readonly actions: {
    readonly scaffold: ActionWords;
    readonly openTable: ActionWords;
    readonly repairTable: ActionWords;
    readonly addTasks: ActionWords;
    readonly changePlan: ActionWords;
    readonly savePlan: ActionWords;
    readonly scaffoldAnother: ActionWords;
    readonly readSelection: ActionWords;
    readonly check: ActionWords;
    readonly repairEntry: ActionWords;
    readonly repairAll: ActionWords;
    readonly setHandVerdict: ActionWords;
    readonly clearHandVerdict: ActionWords;
    readonly markEstimates: ActionWords;
    readonly giveOfficial: ActionWords;
    readonly goToCell: ActionWords;
    readonly nextOffTrack: ActionWords;
    readonly setReportingYear: ActionWords;
    readonly setTolerance: ActionWords;
    readonly handOut: ActionWords;
    readonly zipCopies: ActionWords;
    readonly openCopy: ActionWords;
    readonly previewReturned: ActionWords;
    readonly takeIn: ActionWords;
    readonly undoTakeIn: ActionWords;
    readonly makeReport: ActionWords;
    readonly savePdf: ActionWords;
  };

  readonly plans: { readonly thachKhoi: string; readonly genericCommune: string; readonly ownFile: string; readonly pasted: string };

  readonly problems: ProblemMessages;
  readonly issues: IssueWords;
  readonly structure: StructureMessages;
  readonly severities: Readonly<Record<Severity, string>>;

  readonly common: {
    readonly tabs: string;
    readonly start: string;
    readonly check: string;
    readonly exchange: string;
    readonly report: string;
    readonly settings: string;
    readonly retry: string;
    readonly cancel: string;
    readonly dismiss: string;
    readonly reload: string;
    readonly blank: string;
    readonly shortcut: (keys: string) => string;
  };

  /** While the pane starts, and where it cannot. */
  readonly startup: {
    readonly waiting: string;
    readonly silent: ProblemWords;
    readonly libraryMissing: ProblemWords;
    readonly outside: ProblemWords;
    readonly otherHost: ProblemWords;
    readonly crashed: ProblemWords;
  };

  readonly progress: {
    readonly loading: string;
    readonly surveying: string;
    readonly scaffolding: string;
    readonly addingTasks: string;
    readonly changingPlan: string;
    readonly repairingTable: string;
    readonly checking: string;
    readonly repairing: string;
    readonly working: string;
    readonly makingCopies: string;
    readonly zipping: string;
    readonly readingFiles: string;
    readonly takingIn: string;
    readonly undoing: string;
    readonly makingReport: string;
    readonly savingPdf: string;
    readonly percent: (percent: number) => string;
  };

  readonly startView: {
    readonly heading: string;
    readonly intro: string;
    readonly plan: string;
    readonly reportingYear: string;
    readonly reportingYearHint: string;
    readonly chooseFile: string;
    readonly fileHint: string;
    readonly fileChosen: (name: string, lines: number) => string;
    readonly fileFaults: (name: string, count: number) => string;
    readonly fileTooLarge: (name: string) => string;
    readonly fileUnreadable: (name: string) => string;
    readonly fileNotJson: (name: string) => string;
    readonly fileUnfinished: (name: string) => string;
    readonly importTable: string;
    readonly importAgain: string;
    readonly importResume: string;
    readonly importKept: string;
    readonly importHint: string;
    readonly imported: (lines: number) => string;
    readonly layOut: string;
    readonly nothingOverwritten: string;
    readonly nameTaken: (sheets: readonly string[]) => string;
    readonly readOnly: string;
    readonly thereHeading: (count: number) => string;
    readonly onSheet: (sheet: string) => string;
    readonly tasksAdded: (sheet: string) => string;
    readonly editPlan: string;
    readonly openTasks: (sheet: string) => string;
    readonly anotherHeading: string;
    readonly doneHeading: (how: 'laidOut' | 'restored') => string;
    readonly done: (sheet: string) => string;
    readonly repaired: (sheet: string) => string;
    readonly nextSteps: readonly string[];
    readonly nextHeading: string;
    readonly afterwardsHeading: string;
  };

  readonly checkView: {
    readonly heading: string;
    readonly nothingYet: string;
    readonly noTable: string;
    readonly reportingYear: (year: number) => string;
    readonly checkedAt: (time: string) => string;
    readonly summary: string;
    readonly allLines: string;
    readonly count: (label: string, count: number) => string;
    readonly severitySummary: string;
    readonly agency: string;
    readonly allAgencies: string;
    readonly results: string;
    readonly group: (label: string, count: number) => string;
    readonly tableGroup: string;
    readonly budgetGroup: string;
    readonly budgetSentences: string;
    readonly goToBudget: (address: string) => string;
    readonly tasksGroup: string;
    readonly tasksSummary: (counts: readonly (readonly [label: string, count: number])[]) => string;
    readonly allGood: string;
    readonly noneMatch: string;
    readonly showAll: string;
    readonly line: (id: string) => string;
    readonly lead: (agency: string) => string;
    readonly note: string;
    readonly stretch: string;
    readonly goTo: (address: string) => string;
    readonly goToOf: (lineId: string, address: string) => string;
    readonly editLine: string;
    readonly editLineOf: (lineId: string) => string;
    readonly rowMissing: string;
    readonly repairTo: (value: string) => string;
    readonly repairToOf: (lineId: string, year: number, value: string) => string;
    /** @param place which of the task's cells, e.g. "Trạng thái" */
    readonly repairTaskTo: (taskId: string, place: string, value: string) => string;
    readonly repairAll: (count: number) => string;
    readonly repairAllHeading: (count: number) => string;
    readonly repairAllHint: string;
    readonly repairItem: (lineId: string, year: number, from: string, to: string) => string;
    readonly repairTaskItem: (taskId: string, place: string, from: string, to: string) => string;
    readonly repairAllConfirm: (count: number) => string;
    readonly repaired: (count: number, left: number) => string;
    readonly checked: (issues: number, offTrack: number, atRisk: number) => string;
    readonly wentTo: (address: string) => string;
    readonly noOffTrack: string;
    readonly notLive: string;
  };

  readonly settingsView: {
    readonly heading: string;
    readonly workbookHeading: string;
    readonly workbookHint: string;
    readonly needsTable: string;
    readonly reportingYear: string;
    readonly tolerance: string;
    readonly toleranceHint: string;
    readonly toleranceWrong: string;
    readonly apply: string;
    readonly applied: string;
    readonly deviceHeading: string;
    readonly language: string;
    readonly languages: Readonly<Record<Language, string>>;
    readonly followOffice: string;
    readonly person: string;
    readonly personHint: string;
    readonly notKept: string;
  };
}

export type ActionKey = keyof Messages['actions'];
export type PlanTitleKey = keyof Messages['plans'];
export type ProgressKey = Exclude<keyof Messages['progress'], 'percent'>;
