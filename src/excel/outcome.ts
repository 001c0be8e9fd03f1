import type { PlanEditProblem } from '../plan/edit/types';

/**
 * What an action answers: its result, or a problem as data. Wording for each problem is in `src/locales`.
 */
export type Problem =
  /** The host lacks the Excel API set the product needs. */
  | { readonly code: 'hostTooOld'; readonly needed: string }
  /** A cell is being edited; Excel takes no calls until Enter or Esc. */
  | { readonly code: 'cellEditMode' }
  | { readonly code: 'readOnly' }
  /** The workbook's structure is protected: no sheet can be added. */
  | { readonly code: 'workbookProtected' }
  | { readonly code: 'sheetProtected'; readonly sheet: string }
  /** No indicator table of ours in this workbook. */
  | { readonly code: 'noBook' }
  /** Our table is there, but parts it cannot do without are gone. */
  | { readonly code: 'bookDamaged'; readonly missing: readonly string[] }
  /** The plan kept in the workbook cannot be read. */
  | { readonly code: 'planUnreadable'; readonly places: readonly string[] }
  | { readonly code: 'reportingYearInvalid'; readonly firstYear: number; readonly lastYear: number; readonly address: string }
  /** Nothing was written: a table is here already, or its sheet name is taken. The pane offers what to do. */
  | { readonly code: 'alreadyThere'; readonly ours: boolean; readonly sheets: readonly string[] }
  /** The cell is not where it was when the check was made; nothing was written. */
  | { readonly code: 'cellMoved'; readonly lineId: string }
  /** The log has no room for the lines of this action; nothing was written. */
  | { readonly code: 'logFull'; readonly sheet: string }
  /** The take-in to be undone is not the last one that stands; nothing was written. */
  | { readonly code: 'undoGone' }
  /** What is selected cannot be read as a table: nothing is in it, it is several ranges or no cells, or it is too large. */
  | { readonly code: 'selectionUnusable'; readonly why: 'empty' | 'several' | 'tooLarge' }
  /** The plan cannot be changed as it was asked; nothing was written. */
  | { readonly code: 'planNotChanged'; readonly problem: PlanEditProblem }
  /** The workbook was closed, or the host no longer answers. */
  | { readonly code: 'hostGone' }
  /** The workbook is a copy that was handed out: only the workbook it was cut from can hand out and take in. */
  | { readonly code: 'isCopy' }
  | { readonly code: 'cancelled' }
  | { readonly code: 'unexpected'; readonly message: string };

export type Outcome<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** Thrown inside an action to end it with a problem; `attempt` turns it into an outcome. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'ProblemError';
  }
}
