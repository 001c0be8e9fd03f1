import type { Period, Year } from '../../Plan';
import { recogniseColumns } from '../columns/columns';
import { issuerOf } from './issuer';
import { endYearIn, isTitle, LONGEST_PLAN, singleYearIn, spanIn, spansFive, type Span } from './statedPeriod';
import { titleOf } from './title';
import type { ColumnRole, ImportColumn, PastedTable, PlanFacts } from '../types';

function periodOf(before: readonly string[], columns: readonly ImportColumn[]): Period | undefined {
  const baselineYear = columns.find(({ role }) => role === 'baseline')?.year;
  const yearsOf = (wanted: ColumnRole): Year[] => columns.flatMap(({ role, year }) => (role === wanted && year !== undefined ? [year] : []));
  // A past period can stand in a baseline's heading.
  const promising = columns.filter(({ role }) => role !== 'baseline' && role !== 'ignore').map(({ heading }) => heading);
  const titles = before.filter(isTitle);
  const stated = [...promising, ...[...titles].reverse(), ...[...before].reverse()].flatMap((text) => spanIn(text) ?? [])[0];
  const end = titles.flatMap((text) => endYearIn(text) ?? [])[0];
  const yearColumns = yearsOf('year');
  const years = [...yearColumns, ...yearsOf('byEnd'), ...(end === undefined ? [] : [end])];
  const single = [...titles, ...promising].flatMap((text) => singleYearIn(text) ?? [])[0];
  const ownSpan = stated !== undefined && spansFive(stated) && stated.first === baselineYear ? { first: stated.first + 1, last: stated.last } : stated;
  const span = ownSpan ?? spanOfYears(years, yearColumns.length > 1, baselineYear) ?? (single === undefined ? spanToEnd(end ?? yearsOf('byEnd')[0] ?? (baselineYear === undefined ? undefined : baselineYear + 5)) : { first: single, last: single });
  if (span === undefined || span.last - span.first >= LONGEST_PLAN) return undefined;
  const baseYear = baselineYear !== undefined && baselineYear < span.first ? baselineYear : span.first - 1;
  return { baseYear, firstYear: span.first, lastYear: span.last };
}

function spanOfYears(years: readonly Year[], areYearly: boolean, baselineYear: Year | undefined): Span | undefined {
  if (!areYearly && (years.length === 0 || baselineYear === undefined)) return undefined;
  const last = Math.max(...years);
  const first = baselineYear !== undefined && baselineYear < last ? baselineYear + 1 : Math.min(...years);
  return { first, last };
}

/** Plans that are called after their last year are those of five years, which end with 2025, 2030 and so on. */
function spanToEnd(end: Year | undefined): Span | undefined {
  return end !== undefined && end % 5 === 0 ? { first: end - 4, last: end } : undefined;
}

/**
 * What the texts above a table, and its headings, say about the plan; what they do not say is left out. The base year is that
 * of a column of what was reached, else the year before the first.
 */
export function factsOf(table: PastedTable): Partial<PlanFacts> {
  const { columns } = recogniseColumns(table);
  const { before } = table;
  // A text broken over lines, as in a PDF, tells its number on one and its place on the next.
  const whole = before.join(' ');
  const attached = /\(\s*(?:Ban hành\s+)?(?:kèm|đính kèm|theo)[^)]*\)/iu.exec(whole)?.[0] ?? '';
  const title = titleOf(before);
  const period = periodOf(before, columns);
  const issuer = issuerOf(before, title ?? '', attached);
  const number = /số\s*:?\s*(\d[\p{L}\d]*\s*\/\s*[\p{L}\d/.-]+\p{L})/iu.exec(attached === '' ? whole : attached)?.[1];
  const date =
    /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/iu.exec(attached)?.[0] ??
    /ngày\s+\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/iu.exec(attached)?.[0] ??
    /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/iu.exec(whole)?.[0];
  return {
    ...(title === undefined ? {} : { title }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(number === undefined ? {} : { documentNumber: `Số ${number.replace(/\s+/g, '')}` }),
    ...(date === undefined ? {} : { dateLine: date.replace(/\s+/g, ' ') }),
    ...(period === undefined ? {} : { period }),
  };
}
