import { looksLikeAgency, looksLikeLabel, looksLikeTarget, looksLikeUnit } from '../cells';
import { TARGET_ROLES } from '../rows/rowTexts';
import type { ColumnRole, PastedCell } from '../types';

type Row = readonly PastedCell[];

/** What a column's cells look like, each as a share of its filled cells. */
interface Looks {
  readonly filled: number;
  readonly labels: number;
  readonly units: number;
  readonly targets: number;
  readonly agencies: number;
  /** Letters a cell on average. */
  readonly letters: number;
}

function looksOf(rows: readonly Row[], column: number): Looks {
  const texts = rows.flatMap((row) => {
    const text = row[column]?.text ?? '';
    return text === '' ? [] : [text];
  });
  const share = (test: (text: string) => boolean): number => (texts.length === 0 ? 0 : texts.filter(test).length / texts.length);
  const letters = texts.reduce((sum, text) => sum + text.replace(/[^\p{L}]/gu, '').length, 0);
  return {
    filled: texts.length,
    labels: share(looksLikeLabel),
    units: share(looksLikeUnit),
    targets: share(looksLikeTarget),
    agencies: share(looksLikeAgency),
    letters: texts.length === 0 ? 0 : letters / texts.length,
  };
}

/** From how many letters a cell on average a column rather holds names than targets. */
const NAME_LETTERS = 8;

/** How many different texts a column holds; those of a column of groups stand over several rows. */
function distinctIn(rows: readonly Row[], column: number): number {
  return new Set(rows.flatMap((row) => (row[column]?.text ?? '') || [])).size;
}

/**
 * Where the names stand: under "Lĩnh vực" or "Nội dung" there may be only what groups them, and they themselves in a second
 * column under "Chỉ tiêu".
 */
function nameAmong(body: readonly Row[], roles: readonly (ColumnRole | undefined)[]): number {
  const stated = roles.indexOf('name');
  const second = roles.findIndex((role, at) => at > stated && role === 'target' && looksLikeNames(body, at));
  return stated >= 0 && second >= 0 && distinctIn(body, second) > distinctIn(body, stated) ? second : stated;
}

function looksLikeNames(body: readonly Row[], column: number): boolean {
  const { targets, letters } = looksOf(body, column);
  return targets < 0.3 && letters >= NAME_LETTERS;
}

/**
 * Puts roles right that a heading gives but the cells belie: "Mục tiêu, chỉ tiêu" over the names where no other column has
 * them or where that one has only groups of them, a second "Đơn vị" or "Thực hiện" over agencies. They are guessed then, so
 * that `undefined` leaves them to `guessRoles`.
 */
export function correctRoles(body: readonly Row[], roles: readonly (ColumnRole | undefined)[]): (ColumnRole | undefined)[] {
  const name = nameAmong(body, roles);
  return roles.map((role, at) => {
    if (at === name) return 'name';
    // What groups the names is no part of a plan's line; that it is left out is to be seen.
    if (role === 'name') return undefined;
    if (role === 'target' && at !== name && (name < 0 || at < name) && looksLikeNames(body, at)) return undefined;
    const isSpare = (role === 'ignore' && roles.includes('unit')) || role === 'baseline';
    return isSpare && !roles.includes('lead') && looksOf(body, at).agencies >= 0.5 ? undefined : role;
  });
}

/**
 * Guesses the roles of columns whose headings tell nothing, from what their cells look like and from their order: labels,
 * names, units, targets, agencies. Roles that are known are not given a second time.
 */
export function guessRoles(body: readonly Row[], known: readonly (ColumnRole | undefined)[]): (ColumnRole | undefined)[] {
  const looks = known.map((_, column) => looksOf(body, column));
  const roles = [...known];
  const isFree = (role: ColumnRole): boolean => !roles.includes(role);
  const open = (): number[] => roles.flatMap((role, at) => (role === undefined && (looks[at]?.filled ?? 0) > 0 ? [at] : []));
  const looksAt = (at: number): Looks => looks[at] ?? { filled: 0, labels: 0, units: 0, targets: 0, agencies: 0, letters: 0 };

  if (isFree('name')) {
    const candidates = open().filter((at) => looksAt(at).agencies < 0.5);
    const longest = candidates.reduce<number | undefined>(
      (best, at) => (best === undefined || looksAt(at).letters > looksAt(best).letters ? at : best),
      undefined,
    );
    if (longest !== undefined && looksAt(longest).letters >= 6) roles[longest] = 'name';
  }
  const name = roles.indexOf('name');
  const label = open().find((at) => (name < 0 || at < name) && looksAt(at).labels >= 0.6);
  if (isFree('label') && label !== undefined) roles[label] = 'label';
  const unit = open().find((at) => looksAt(at).units >= 0.5);
  if (isFree('unit') && unit !== undefined) roles[unit] = 'unit';

  const figures = open().filter((at) => looksAt(at).targets >= 0.5);
  const hasTargets = roles.some((role) => role !== undefined && TARGET_ROLES.has(role));
  const [first, second] = figures;
  // Two columns of figures stand in most plans for "by the end" and "on average"; more than that nobody can tell apart.
  if (!hasTargets && first !== undefined && second !== undefined && figures.length === 2) {
    roles[first] = 'byEnd';
    roles[second] = 'average';
  } else if (!hasTargets && first !== undefined) {
    roles[figures[figures.length - 1] ?? first] = 'target';
  }
  const agencies = open().filter((at) => looksAt(at).agencies >= 0.5);
  for (const at of agencies) {
    if (isFree('lead')) roles[at] = 'lead';
    else if (isFree('coordinating')) roles[at] = 'coordinating';
  }
  return roles;
}
