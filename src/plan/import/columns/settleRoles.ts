import type { Year } from '../../Plan';
import type { HeadingSense } from './headings';
import { spansFive, statedSpan, type Span } from '../facts/statedPeriod';
import type { ColumnRole } from '../types';

/** A column's heading as it was read, and what it says. */
export interface ReadHeading {
  readonly heading: string;
  readonly sense: HeadingSense | undefined;
}

const REPEATABLE: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['year', 'ignore']);

/** Whether only one column of a table may have a role. A role of `year` may stand once for each year. */
export function mayStandOnce(role: ColumnRole): boolean {
  return !REPEATABLE.has(role);
}

const PROMISING: ReadonlySet<HeadingSense['role']> = new Set<HeadingSense['role']>(['byEnd', 'average', 'total', 'target', 'figures']);

function isPromising({ role, weak }: HeadingSense): boolean {
  return PROMISING.has(role) && weak !== true;
}

/** Years so far apart are where a plan begins and where it ends, not two of its years. */
const YEARS_APART = 5;

/** Whether years of which nothing more is known are the base year and the last, or that and the five years of a plan. */
function areFromBase(years: readonly Year[]): boolean {
  const first = years[0] ?? 0;
  const last = years[years.length - 1] ?? 0;
  if (years.length === 2) return last - first >= YEARS_APART;
  return years.length === YEARS_APART + 1 && last - first === YEARS_APART && last % YEARS_APART === 0;
}

/**
 * Up to which year figures are past: the year before the plan's first, where title or headings say that; else the only year
 * that stands alone before all that is promised.
 */
function lastPastYear(senses: readonly HeadingSense[], span: Span | undefined): Year | undefined {
  const yearsOf = (isBare: boolean): Year[] => senses.flatMap(({ role, bare, year }) => ((role === 'figures' || role === 'byEnd') && (bare === true) === isBare ? (year ?? []) : []));
  const [alone, ...others] = yearsOf(true).sort((one, other) => one - other);
  const promised = yearsOf(false);
  // "Năm 2025" before "Mục tiêu"; behind it, it is the year of the target.
  const bareAt = senses.findIndex(({ role, bare }) => role === 'figures' && bare === true);
  const isPromised = promised.length > 0 || (bareAt >= 0 && senses.some(({ role }) => role === 'name') && senses.slice(bareAt).some((sense) => sense.role === 'target' && isPromising(sense)));
  const isBeforeAll = alone !== undefined && others.length === 0 && isPromised && promised.every((year) => year > alone);
  const isBefore = isBeforeAll || (alone !== undefined && promised.length === 0 && areFromBase([alone, ...others]));
  // "Giai đoạn 2025 - 2030" beside "Năm 2025" and "Mục tiêu 2030" starts from the figures of 2025.
  if (span !== undefined) return isBefore && spansFive(span) && span.first === alone ? alone : span.first - 1;
  return isBefore && !senses.some(({ role }) => role === 'baseline') ? alone : undefined;
}

/** A year alone that is past tells what was reached; a plan that is over promises nothing. */
function asPast(sense: HeadingSense, lastPast: Year | undefined): HeadingSense {
  if (lastPast === undefined || !isPromising(sense) || sense.lastYear === undefined || sense.lastYear > lastPast) return sense;
  return { ...sense, role: sense.bare === true ? 'baseline' : 'ignore' };
}

/**
 * Whether a heading promises something for after the plan ("Tầm nhìn 2045"), beside which there is something within it. A
 * title that names one year alone may be that of a decision on more of them.
 */
function isBeyond({ role, lastYear, outlook }: HeadingSense, span: Span | undefined, senses: readonly (HeadingSense | undefined)[]): boolean {
  if (outlook === true) return senses.some((other) => other !== undefined && isPromising(other) && other.outlook !== true);
  if (span === undefined || span.first === span.last || lastYear === undefined || lastYear <= span.last || !PROMISING.has(role)) return false;
  return senses.some((other) => other !== undefined && isPromising(other) && (other.lastYear === undefined || (other.lastYear >= span.first && other.lastYear <= span.last)));
}

/** Whether a column is of a part of what others count: its role is that of a heading over it, under which others say their own. */
function isPart(sense: HeadingSense, senses: readonly (HeadingSense | undefined)[]): boolean {
  if (sense.inherited !== true) return false;
  return senses.some((other) => other !== undefined && other.inherited !== true && (sense.role === 'baseline' ? other.role === 'baseline' : isPromising(other)));
}

function latest(years: readonly (Year | undefined)[]): Year | undefined {
  const known = years.flatMap((year) => year ?? []);
  return known.length === 0 ? undefined : Math.max(...known);
}

/**
 * What a column's heading comes to beside the others. `leftOut`: it is known and no part of the plan, but a person should look
 * at it; undefined: the heading tells nothing.
 */
export type SettledRole = ColumnRole | 'leftOut' | undefined;

/**
 * Roles that fit each other, since what one heading means can depend on the others and on the plan's years; `before` are the
 * texts above the table. Left out is what says the same a second time, is of a part only, or promises something for after the
 * plan.
 */
export function settleRoles(headings: readonly ReadHeading[], before: readonly string[]): SettledRole[] {
  const promised = headings.flatMap(({ heading, sense }) => (sense !== undefined && isPromising(sense) ? [heading] : []));
  const span = statedSpan(before, promised);
  const known = headings.flatMap(({ sense }) => sense ?? []);
  const lastPast = lastPastYear(known, span);
  const own = headings.map(({ sense }) => (sense === undefined ? undefined : asPast(sense, lastPast)));
  const isOutside = own.map((sense) => sense !== undefined && (isBeyond(sense, span, own) || isPart(sense, own)));
  const senses = own.map((sense, at) => (isOutside[at] === true ? undefined : sense));

  const indexOf = (test: (sense: HeadingSense) => boolean): number => senses.findIndex((sense) => sense !== undefined && test(sense));
  const strong = indexOf(({ role, weak }) => role === 'name' && weak !== true);
  const likely = strong >= 0 ? strong : indexOf(({ role, spare }) => role === 'name' && spare !== true);
  const name = likely >= 0 ? likely : indexOf(({ role }) => role === 'name');
  const having = (role: HeadingSense['role']): HeadingSense[] => senses.flatMap((sense) => (sense?.role === role ? [sense] : []));
  const baselines = having('baseline');
  // What was reached of the plan itself stands beside it in a review; the plan begins before that.
  const beforePlan = baselines.filter(({ year }) => span === undefined || year === undefined || year < span.first);
  const bases = beforePlan.length > 0 ? beforePlan : baselines;
  const baseYear = latest(bases.map(({ year }) => year));
  const ends = having('byEnd');
  const endYear = latest(ends.map(({ year }) => year));
  const yearly = having('figures');
  const hasTarget = ends.length > 0 || yearly.length > 0 || having('target').some(({ weak }) => weak !== true);
  const isOneYear = new Set(yearly.map(({ year }) => year)).size === 1;
  const hasBase = bases.some(({ year, notOfYear }) => year === baseYear && notOfYear !== true);
  const baseAt = indexOf(({ role, notOfYear }) => role === 'baseline' && notOfYear !== true);
  // "KH giao" before "TH 2025" and "Mục tiêu 2026" was the plan for 2025.
  const isOfLastPlan = (at: number): boolean => at < baseAt && senses[at]?.lastYear === undefined && ends.length + yearly.length > 0;

  const roles = senses.map((sense, at): SettledRole => {
    if (sense === undefined) return isOutside[at] === true ? 'leftOut' : undefined;
    // The plan before this one, beside what was reached of it: "Kế hoạch 2021 - 2025".
    const isPast = baseYear !== undefined && sense.lastYear !== undefined && sense.lastYear <= baseYear;
    if (isPast && isPromising(sense)) return 'ignore';
    switch (sense.role) {
      case 'target':
        if (sense.weak === true && hasTarget) return 'ignore';
        return isOfLastPlan(at) ? 'leftOut' : 'target';
      case 'figures':
        return isOneYear && ends.length === 0 ? 'byEnd' : 'year';
      case 'name':
        return at === name ? 'name' : sense.weak === true && sense.spare !== true ? 'target' : undefined;
      case 'baseline':
        // Of several past years the last one is where the plan begins.
        if (sense.notOfYear === true) return hasBase ? 'ignore' : 'leftOut';
        return sense.year === baseYear ? 'baseline' : 'ignore';
      case 'byEnd':
        return ends.length === 1 || sense.year === endYear || sense.year === undefined ? 'byEnd' : 'year';
      default:
        return sense.role;
    }
  });
  return eachOnce(withFurther(roles, senses), senses);
}

const OF_END: ReadonlySet<SettledRole> = new Set<SettledRole>(['byEnd', 'target', 'year']);

/** "Phấn đấu" beside what is asked for the same years is a further goal; alone it is what the plan promises. */
function withFurther(roles: readonly SettledRole[], senses: readonly (HeadingSense | undefined)[]): SettledRole[] {
  const isAsked = (at: number, goal: HeadingSense): boolean => {
    const sense = senses[at];
    if (sense === undefined || !OF_END.has(roles[at]) || sense.strives === true || sense.fromAbove === true || sense.weak === true) return false;
    return sense.lastYear === undefined || goal.lastYear === undefined || sense.lastYear === goal.lastYear;
  };
  return roles.map((role, at) => {
    const sense = senses[at];
    const isGoal = sense?.strives === true && sense.fromAbove !== true && OF_END.has(role);
    return isGoal && roles.some((_, other) => isAsked(other, sense)) ? 'stretch' : role;
  });
}

/** What a further goal is where the column that seemed to be asked for turns out to hold something else. */
export function withoutFurther(roles: readonly (ColumnRole | undefined)[], headings: readonly ReadHeading[]): (ColumnRole | undefined)[] {
  if (roles.some((role) => OF_END.has(role))) return [...roles];
  return roles.map((role, at) => (role !== 'stretch' ? role : headings[at]?.sense?.role === 'target' ? 'target' : 'byEnd'));
}

/** Leaves every role to one column: to the first, but to the plan's own before what a higher level asks for, to agencies before persons. */
function eachOnce(roles: readonly SettledRole[], senses: readonly (HeadingSense | undefined)[]): SettledRole[] {
  const keyOf = (at: number): string => (roles[at] === 'year' ? `year ${String(senses[at]?.year)}` : String(roles[at]));
  const isLess = (at: number): boolean => senses[at]?.fromAbove === true || (roles[at] === 'lead' && senses[at]?.weak === true);
  const keepers = new Map<string, number>();
  roles.forEach((role, at) => {
    if (role === undefined || role === 'ignore' || role === 'leftOut') return;
    const kept = keepers.get(keyOf(at));
    if (kept === undefined || (isLess(kept) && !isLess(at))) keepers.set(keyOf(at), at);
  });
  return roles.map((role, at) => {
    const sense = senses[at];
    if (role === undefined || sense === undefined || role === 'ignore' || role === 'leftOut' || keepers.get(keyOf(at)) === at) return role;
    return isPromising(sense) || role === 'baseline' ? 'leftOut' : 'ignore';
  });
}
