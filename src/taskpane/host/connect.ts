import type { Problem } from '../../excel/outcome';

/** What came of looking for Excel. */
export type Connection =
  | { readonly kind: 'excel'; readonly displayLanguage: string | undefined }
  /** Office's library is here but has not said anything within the time allowed. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'libraryMissing' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'otherHost' }
  | { readonly kind: 'tooOld'; readonly problem: Problem };

export const PATIENCE_MS = 5000;

const NEEDED_SET = { name: 'ExcelApi', version: '1.8' } as const;

/** Waits for Excel to answer, but not for ever: `Office.onReady` hangs when a script is blocked. */
export async function connectToExcel(patienceMs: number = PATIENCE_MS): Promise<Connection> {
  if (typeof Office === 'undefined') return { kind: 'libraryMissing' };
  const info = await Promise.race([Office.onReady(), afterPatience(patienceMs)]);
  if (info === 'silent') return { kind: 'silent' };
  // In a plain browser onReady answers with nulls, whatever its type says.
  const host: unknown = info.host;
  if (host === null || host === undefined) return { kind: 'outside' };
  if (host !== Office.HostType.Excel) return { kind: 'otherHost' };
  if (!Office.context.requirements.isSetSupported(NEEDED_SET.name, NEEDED_SET.version)) {
    return { kind: 'tooOld', problem: { code: 'hostTooOld', needed: `${NEEDED_SET.name} ${NEEDED_SET.version}` } };
  }
  return { kind: 'excel', displayLanguage: Office.context.displayLanguage };
}

function afterPatience(patienceMs: number): Promise<'silent'> {
  return new Promise((resolve) => setTimeout(() => resolve('silent'), patienceMs));
}
