/** The engine joins figures with a decimal point and groups with commas, the workbook's readers have it the other way. */
function comparable(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/(\d)[.,](?=\d)/g, '$1,') : value;
}

/** A figure without the noise in its last digits, for comparing many at once. */
export function withoutNoise(value: number): number {
  return Number(Number(value.toPrecision(9)).toFixed(8)) + 0;
}

/**
 * For budgets: a revenue that all but vanishes and comes back multiplies the last digit of the growth between, which an
 * engine keeps to 15 places, by as much as the revenue grew.
 */
export const BUDGET_NOISE = 1e-6;

/** Whether what an engine found is what a workbook keeps. Engines differ in the last digits of a root or a small difference. */
export function isSameResult(found: unknown, kept: unknown, noise = 1e-9): boolean {
  if (typeof found === 'number' && typeof kept === 'number') return Math.abs(found - kept) <= noise * Math.max(1, Math.abs(kept));
  return comparable(found) === comparable(kept);
}
