import { ProblemError, type Outcome, type Problem } from './outcome';

/**
 * Runs one piece of work against the open workbook and answers with its result or a problem, never an exception.
 * The work itself decides when to `sync`; the fewest that physics allows is the rule of this folder.
 */
export async function attempt<Value>(work: (context: Excel.RequestContext) => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await work(new Excel.RequestContext()) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/** What the product needs of a host; more is used where it is offered. */
export const NEEDED_SET = '1.8';

/** True when the host offers an ExcelApi requirement set. */
export function offers(set: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', set);
}

/**
 * What went wrong, as data. The codes are Excel's own
 * (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  const { code, message } = describe(error);
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return { code: 'cellEditMode' };
    case 'AccessDenied':
      return { code: 'sheetProtected', sheet: '' };
    case 'ApiNotFound':
    case 'ApiNotAvailable':
      return { code: 'hostTooOld', needed: `ExcelApi ${NEEDED_SET}` };
    case 'ItemNotFound':
    case 'InvalidReference':
    case 'InvalidBinding':
      return { code: 'bookDamaged', missing: [] };
    case 'HostRestartNeeded':
    case 'NotConnected':
    case 'OfflineNotSupported':
    case 'RequestAborted':
      return { code: 'hostGone' };
    default:
      return { code: 'unexpected', message: [code, message].filter((part) => part !== '').join(': ') };
  }
}

function describe(error: unknown): { readonly code: string; readonly message: string } {
  if (typeof error !== 'object' || error === null) return { code: '', message: String(error) };
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return { code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : '' };
}

/** Ends an action with a problem. */
export function failWith(problem: Problem): never {
  throw new ProblemError(problem);
}
