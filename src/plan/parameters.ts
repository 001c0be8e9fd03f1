import { DEFAULT_TOLERANCE_PERCENT } from './assess';
import type { Period, Year } from './Plan';
import type { RawValue } from './values';

/** The reporting year a cell asks for; undefined when it is not one of the plan's years. */
export function readReportingYear(raw: RawValue, { firstYear, lastYear }: Period): Year | undefined {
  return typeof raw === 'number' && Number.isInteger(raw) && raw >= firstYear && raw <= lastYear ? raw : undefined;
}

/** The tolerance a cell asks for, in percent; the default when it does not hold a figure from 0 to 100. */
export function readTolerancePercent(raw: RawValue): number {
  return typeof raw === 'number' && raw >= 0 && raw <= 100 ? raw : DEFAULT_TOLERANCE_PERCENT;
}
