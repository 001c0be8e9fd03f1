import { kindUnder } from './headingKind';
import type { LinePiece, RowSplit, SingleSource } from './splitRow';
import { isPercent } from '../targets/kinds';
import { isNothing } from '../targets/targetReading';
import type { LineTexts } from '../targets/understandLine';
import { parseVietnameseNumber } from '../../numbers';

const SINGLE: readonly SingleSource[] = ['byEnd', 'average', 'total', 'target'];

interface Figures {
  readonly texts: readonly string[];
  /** What parts them could also stand between the ends of a range, or the parts of a fraction. */
  readonly isLoose: boolean;
}

const FIGURE = /^(?:[≥≤<>=]+|trên|dưới|khoảng|đạt)?\s*\d[\d.,]*\s*%?$/iu;

/** The figures of a cell that holds nothing else: "40 - 45 - 15", "52%; 43%; 5%". */
function figuresIn(text: string): Figures | undefined {
  const clear = text.split(/\s*;\s*|,\s+/u);
  const loose = text.split(/\s*[-–—/]\s*/u);
  const found = clear.length > 1 ? { texts: clear, isLoose: false } : { texts: loose, isLoose: true };
  return found.texts.length > 1 && found.texts.every((piece) => FIGURE.test(piece)) ? found : undefined;
}

interface Listed {
  readonly head: string;
  readonly names: readonly string[];
  readonly isPercent: boolean;
}

const SEPARATORS: readonly RegExp[] = [/\s*;\s*/u, /\s+[-–—]\s+/u, /\s*\/\s*/u, /\s*,\s*/u, /\s*,\s*|\s+và\s+/u];
/** What holds a list of things: "Cơ cấu kinh tế: …", "Cơ cấu kinh tế (…)". */
const LISTS: readonly RegExp[] = [/^([^:]+?)\s*:\s*(.+)$/u, /^([^()]+?)\s*\(([^()]+)\)$/u];

/** What a name lists, where it is as many things as there are figures. */
function listedIn(name: string, count: number): Listed | undefined {
  for (const list of LISTS) {
    const [, head = '', things = ''] = list.exec(name) ?? [];
    for (const separator of SEPARATORS) {
      const names = things.split(separator).map((one) => one.replace(/[\s.,;]+$/u, ''));
      if (names.length !== count || !names.every((one) => /\p{L}{2}/u.test(one))) continue;
      return { head: head.replace(/\s*\(\s*%\s*\)$/u, ''), names, isPercent: /\(\s*%\s*\)$/u.test(head) };
    }
  }
  return undefined;
}

function sumOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => {
    const read = parseVietnameseNumber(text.replace(/[^\d.,]/gu, ''));
    return sum + (read.ok ? read.value.value : NaN);
  }, 0);
}

/** Shares are rounded, so that all of them together can be a little more or less than a hundred. */
const makeUpWhole = (texts: readonly string[]): boolean => Math.abs(sumOf(texts) - 100) <= 1;

/**
 * A row that lists things behind a heading and gives each a figure, "Cơ cấu kinh tế: A; B; C | 40 - 45 - 15", as the lines
 * "Cơ cấu kinh tế: A" and so on. Undefined where things and figures do not match up.
 */
export function byListedThings(texts: LineTexts, isRead: (piece: LinePiece) => boolean): RowSplit | undefined {
  const filled = SINGLE.filter((source) => !isNothing(texts[source] ?? ''));
  const [source] = filled;
  if (filled.length !== 1 || source === undefined || (texts.years ?? []).length > 0) return undefined;
  const figures = figuresIn(texts[source] ?? '');
  const listed = figures === undefined ? undefined : listedIn(texts.name, figures.texts.length);
  if (figures === undefined || listed === undefined) return undefined;
  const kind = kindUnder(listed.head);
  const isShare = kind === 'share' && (texts.unit === '' || isPercent(texts.unit));
  const isWhole = isShare && makeUpWhole(figures.texts);
  // "Trường đạt chuẩn (mầm non, tiểu học) | 60 - 65" is a range of both.
  if (figures.isLoose && figures.texts.length < 3 && !isShare) return undefined;
  const unit = texts.unit === '' && (listed.isPercent || isShare) ? '%' : texts.unit;
  const pieces = listed.names.map((name, at): LinePiece => {
    const own: LineTexts = { name: `${listed.head}: ${name}`, unit, [source]: figures.texts[at] ?? '' };
    return kind === undefined || !isPercent(unit) ? { texts: own } : { texts: own, kind };
  });
  const isLikely = (isWhole || (!figures.isLoose && !isShare)) && pieces.every(isRead);
  return figures.isLoose ? { pieces, isLikely } : { pieces, isLikely, shared: source };
}
