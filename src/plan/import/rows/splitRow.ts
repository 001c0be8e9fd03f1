import type { LineKind, Period } from '../../Plan';
import { fold } from '../cells';
import { changeLine } from './changeChoices';
import { isPercent } from '../targets/kinds';
import { byListedThings } from './listedThings';
import { targetPieces, type TargetPiece } from './rowParts';
import { bySlash } from './slashSplit';
import { boundOfText, isNothing, type ReadingOf } from '../targets/targetReading';
import { understandLine, type LineHints, type LineTexts, type UnderstoodLine } from '../targets/understandLine';

/** One of the lines that a row names, by its texts, with what is known of it because it is one of several. */
export interface LinePiece {
  readonly texts: LineTexts;
  readonly kind?: LineKind;
}

/** How a row would be shared out to several lines. */
export interface RowSplit {
  readonly pieces: readonly LinePiece[];
  /** The parts match up, so that the row can be taken as several lines until somebody says otherwise. */
  readonly isLikely: boolean;
  /** The column that holds the targets of all of them. */
  readonly shared?: SingleSource;
}

export type SingleSource = 'byEnd' | 'average' | 'total' | 'target';
const SINGLE: readonly SingleSource[] = ['byEnd', 'average', 'total', 'target'];

/** Names of several things in one cell: "A; B". */
function namesIn(name: string): readonly string[] {
  const names = name.split(/\s*;\s*/u).filter((piece) => piece.trim().split(/\s+/u).length > 1);
  return names.length > 1 ? names : [name];
}

function pieceName(name: string, { part }: TargetPiece): string {
  const said = ('of' in part ? part.of : null) ?? part.label ?? ('unit' in part ? part.unit : null);
  const label = (said ?? '').replace(/^(đối với|với|cho)\s+/iu, '').trim();
  return label === '' || label === '%' || fold(name).includes(fold(label)) ? name : `${name} (${label})`;
}

/** Whether a line's targets can be read, though a question may be left. */
function canBeRead({ rules, doubts }: UnderstoodLine): boolean {
  return rules.length > 0 ? doubts.every(({ code, choices }) => code !== 'target' || choices.length > 0) : doubts.some(({ code, choices }) => code !== 'noTarget' && choices.length > 0);
}

/**
 * Whether figures in a column of percent can be shares: "100 tổ dân phố" can, of the things that are named, but "trang bị ít
 * nhất 01 phòng" counts something else. Without the column's unit the target tells what it counts.
 */
function areOfUnit(text: string, unit: string): boolean {
  if (!isPercent(unit)) return true;
  return targetPieces(text, '').every(({ part }) => {
    if (!('unit' in part) || part.unit === null || part.unit === '%') return true;
    return part.label === null || fold(part.label) === fold(part.unit);
  });
}

function without(texts: LineTexts, source: SingleSource, text: string, name: string): LineTexts {
  const { unit } = texts;
  return { name, unit, [source]: text };
}

/** One column holds several targets, and nothing else does. */
function bySeveralTargets(texts: LineTexts, names: readonly string[], period: Period, hints: LineHints): RowSplit | undefined {
  const filled = SINGLE.filter((source) => !isNothing(texts[source] ?? ''));
  const [source] = filled;
  if (filled.length !== 1 || source === undefined || (texts.years ?? []).length > 0) return undefined;
  const pieces = targetPieces(texts[source] ?? '', isPercent(texts.unit) ? '%' : texts.unit);
  if (pieces.length < 2) return undefined;
  // Steps of one thing over the years are rules of one line.
  if (understandLine(texts, period, hints).doubts.every(({ problem }) => problem?.code !== 'severalTargets')) return undefined;
  const own = pieces.map((piece, at): LinePiece => {
    // "Giảm bình quân 0,5 %/năm; đến năm 2030 còn dưới 1 %": the fall is a line of its own.
    const change = isPercent(texts.unit) ? changeLine(texts, source, piece.text) : undefined;
    if (change !== undefined && names.length === 1) return change;
    const name = names.length === pieces.length ? (names[at] ?? texts.name) : pieceName(texts.name, piece);
    return { texts: without(texts, source, piece.text, name) };
  });
  const isNamed = new Set(own.map((piece) => fold(piece.texts.name))).size === own.length;
  const isLikely =
    isNamed && areOfUnit(texts[source] ?? '', texts.unit) && (names.length === 1 || names.length === pieces.length) && own.every((piece) => canBeRead(understandLine(piece.texts, period, hints)));
  return { pieces: own, isLikely, shared: source };
}

/** Two shares with a slash between them, which could also be a fraction. */
function bySlashes(texts: LineTexts): RowSplit | undefined {
  const filled = SINGLE.filter((source) => !isNothing(texts[source] ?? ''));
  const [source] = filled;
  if (filled.length !== 1 || source === undefined || (texts.years ?? []).length > 0) return undefined;
  const pieces = bySlash(texts.name, texts.unit, texts[source] ?? '');
  return pieces === undefined ? undefined : { pieces: pieces.map(({ name, text }) => ({ texts: without(texts, source, text, name) })), isLikely: false };
}

/** In both columns stand figures that cannot be of one thing: 60 % at the end, but 3 % on average. */
function byColumns(texts: LineTexts, reading: ReadingOf): RowSplit | undefined {
  const { byEnd = '', average = '', name, unit } = texts;
  if (isNothing(byEnd) || isNothing(average) || (reading.kind !== 'share' && reading.kind !== 'stock')) return undefined;
  const atEnd = boundOfText({ source: 'byEnd', text: byEnd }, reading);
  const onAverage = boundOfText({ source: 'average', text: average }, reading);
  if (atEnd?.direction !== 'atLeast' || onAverage?.direction !== 'atLeast' || onAverage.bound * 2 >= atEnd.bound) return undefined;
  const beside: LineKind = reading.kind === 'stock' ? 'flow' : 'share';
  return {
    pieces: [
      { texts: { name, unit, byEnd }, kind: reading.kind },
      { texts: { name, unit, average }, kind: beside },
    ],
    isLikely: false,
  };
}

/** The lines that a row may hold when it names several things; undefined where it names one. */
export function splitRow(texts: LineTexts, period: Period, hints: LineHints): RowSplit | undefined {
  const names = namesIn(texts.name);
  const listed = byListedThings(texts, ({ texts: own, kind }) => canBeRead(understandLine(own, period, kind === undefined ? hints : { ...hints, kind })));
  if (listed !== undefined) return listed;
  const byTargets = bySeveralTargets(texts, names, period, hints);
  if (byTargets !== undefined) return byTargets;
  const slashed = bySlashes(texts);
  if (slashed !== undefined) return slashed;
  if (names.length > 1) return { pieces: names.map((name) => ({ texts: { ...texts, name } })), isLikely: false };
  const kind = understandLine(texts, period, hints).kind;
  if (kind === undefined) return undefined;
  return byColumns(texts, { kind, unit: texts.unit, period });
}
