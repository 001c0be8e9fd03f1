import type { PlanWithBaselines } from '../plan/baselines';
import { fail, type Result } from '../plan/result';
import type { PlanProblem } from '../plan/schemaProblem';

/** The largest plan file that is read, in bytes; a plan of 500 lines with long texts stays well below. */
export const LARGEST_PLAN_FILE = 1024 * 1024;

/** Why a plan file cannot be used. */
export type PlanFileFault =
  | { readonly code: 'tooLarge' }
  | { readonly code: 'unreadable' }
  | { readonly code: 'notJson' }
  /** It is an import that was put away before it came to a plan. */
  | { readonly code: 'unfinishedImport' }
  | { readonly code: 'notSound'; readonly problems: readonly PlanProblem[] };

/** The part of a browser's `File` that is needed. */
export interface PlanFile {
  readonly size: number;
  readonly text: () => Promise<string>;
}

/** Reads a plan the user keeps as JSON. Whatever the file holds, the answer is a plan, with figures of the base year where it has some, or the reason there is none. */
export async function readPlanFile(file: PlanFile): Promise<Result<PlanWithBaselines, PlanFileFault>> {
  if (file.size > LARGEST_PLAN_FILE) return fail({ code: 'tooLarge' });
  let text: string;
  try {
    text = await file.text();
  } catch {
    return fail({ code: 'unreadable' });
  }
  const { parsePlanFile } = await import('../plan/planFile');
  let json: unknown;
  try {
    // Editors on Windows put a byte order mark first, which JSON does not allow.
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fail({ code: 'notJson' });
  }
  if (isUnfinishedImport(json)) return fail({ code: 'unfinishedImport' });
  const plan = parsePlanFile(json);
  return plan.ok ? plan : fail({ code: 'notSound', problems: plan.error });
}

/** An import is told by what no plan has. Reading it soundly is for where it is gone on with. */
function isUnfinishedImport(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'table' in json && 'columns' in json && 'answers' in json;
}
