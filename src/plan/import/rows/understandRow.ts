import type { LineDraft } from '../../lineDraft';
import type { LineKind, Period } from '../../Plan';
import type { Parties } from '../agencies/parties';
import { changeWays } from './changeChoices';
import { targetPieces, type RowParts } from './rowParts';
import { splitRow, type LinePiece, type RowSplit, type SingleSource } from './splitRow';
import { understandLine, type LineDoubt, type LineHints } from '../targets/understandLine';
import { isPercent } from '../targets/kinds';
import type { Doubt, DoubtChoice, RowAnswer } from '../types';

/** Everything that the lines of a row follow from, answers apart. */
export interface RowOf {
  readonly parts: RowParts;
  readonly parties: Parties;
  readonly period: Period;
  readonly above: LineKind | undefined;
}

interface RowLines {
  readonly lines: readonly LineDraft[];
  readonly doubts: readonly Doubt[];
}

function hintsOf({ kind, yearly, direction }: RowAnswer, above: LineKind | undefined): LineHints {
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(yearly === undefined ? {} : { yearly }),
    ...(direction === undefined ? {} : { direction }),
    ...(above === undefined ? {} : { above }),
  };
}

/** Each of several targets alone, as the row would be with it. */
function partsAlone({ parts, period, parties }: RowOf, source: SingleSource, hints: LineHints): readonly DoubtChoice[] {
  return targetPieces(parts.texts[source] ?? '', isPercent(parts.unit) ? '%' : parts.unit).flatMap((piece): DoubtChoice[] => {
    const alone = understandLine({ ...parts.texts, [source]: piece.text }, period, hints);
    if (alone.kind === undefined || alone.rules.length === 0) return [];
    const { kind, unit, rules } = alone;
    // The plan keeps the text as it is printed.
    const { targets } = understandLine(parts.texts, period, hints);
    const lines: readonly LineDraft[] = [{ name: parts.name, unit, kind, targets, rules, ...parties }];
    return [{ answer: { lines }, lines }];
  });
}

function draftsOf(pieces: readonly LinePiece[], row: RowOf, answer: RowAnswer): readonly LineDraft[] {
  return pieces.flatMap(({ texts, kind: own }): LineDraft[] => {
    const hints = hintsOf(answer, row.above);
    const { kind, unit, targets, rules } = understandLine(texts, row.period, own === undefined ? hints : { ...hints, kind: own });
    return kind === undefined ? [] : [{ name: texts.name, unit, kind, targets, rules, ...row.parties }];
  });
}

function piecesFor(row: RowOf, split: RowSplit | undefined, answer: RowAnswer): readonly LinePiece[] {
  const isSplit = split !== undefined && (answer.split ?? split.isLikely);
  return isSplit ? split.pieces : [{ texts: row.parts.texts }];
}

function choicesOf(doubt: LineDoubt, source: SingleSource, row: RowOf, answer: RowAnswer): readonly DoubtChoice[] {
  switch (doubt.problem?.code) {
    case 'severalTargets':
      return partsAlone(row, source, hintsOf(answer, row.above));
    case 'changeNotLevel':
    case 'unitDiffers': {
      const { parts, period, parties } = row;
      return changeWays({ name: parts.name, texts: parts.texts, period }, source).map((line) => {
        const lines: readonly LineDraft[] = [{ ...line, ...parties }];
        return { answer: { lines }, lines, isRenamed: true };
      });
    }
    default:
      return doubt.choices;
  }
}

/** A doubt of one of the row's lines with its choices as what the whole row would be. */
function forRow(doubt: LineDoubt, at: number, lines: readonly LineDraft[], row: RowOf, again: (answer: RowAnswer) => readonly LineDraft[], answer: RowAnswer): Doubt {
  const { source, choices: _, ...rest } = doubt;
  const found = typeof source === 'string' ? choicesOf(doubt, source, row, answer) : doubt.choices;
  const choices = found.map((choice): DoubtChoice => {
    const own = choice.answer.lines;
    if (own === undefined) return { answer: choice.answer, lines: again({ ...answer, ...choice.answer }) };
    if (choice.isRenamed === true) return choice;
    const [mine] = own;
    const { note } = row.parts;
    const all = lines.map((line, index) => (index === at && mine !== undefined ? { ...mine, ...row.parties, ...(note === '' ? {} : { note }) } : line));
    return { answer: { lines: all }, lines: all };
  });
  const column = source === undefined ? undefined : row.parts.columnOf(source);
  return { ...rest, ...(column === undefined ? {} : { column }), choices };
}

function severalLines(split: RowSplit, row: RowOf, again: (answer: RowAnswer) => readonly LineDraft[], answer: RowAnswer): Doubt {
  const choice = (isSplit: boolean): DoubtChoice => ({ answer: { split: isSplit }, lines: again({ ...answer, split: isSplit }) });
  const single = split.shared === undefined ? [choice(false)] : partsAlone(row, split.shared, hintsOf(answer, row.above));
  return { code: 'severalLines', mustSettle: !split.isLikely, choices: [choice(true), ...single] };
}

/** Figures of growth beside an amount: they are no target of it, but can be one of a line of their own. */
function comparisonDoubts({ parts, period, parties }: RowOf, lines: readonly LineDraft[]): readonly Doubt[] {
  return parts.comparisons.map(({ column, text }): Doubt => {
    const name = `${parts.name} (%)`;
    const { unit, targets, rules } = understandLine({ name, unit: '%', average: text }, period, { kind: 'growth' });
    const isRate = rules.length > 0 && rules.every((rule) => 'bound' in rule && rule.bound < 100);
    const both: readonly LineDraft[] = [...lines, { name, unit, kind: 'growth', targets, rules, ...parties }];
    return { code: 'comparisonLeftOut', mustSettle: false, column, text, choices: isRate ? [{ answer: { lines: both }, lines: both }] : [] };
  });
}

/**
 * The lines of a row, and what is doubtful about its texts. A row that names several things is several lines where the
 * parts match up; where they do not, that is asked before anything else.
 */
export function understandRow(row: RowOf, answer: RowAnswer): RowLines {
  const hints = hintsOf(answer, row.above);
  const split = splitRow(row.parts.texts, row.period, hints);
  const again = (other: RowAnswer): readonly LineDraft[] => draftsOf(piecesFor(row, split, other), row, other);
  const lines = again(answer);
  const several = split === undefined || answer.split !== undefined ? [] : [severalLines(split, row, again, answer)];
  if (several.some(({ mustSettle }) => mustSettle)) return { lines, doubts: several };
  const pieces = piecesFor(row, split, answer);
  const seen = new Set<string>();
  const own = pieces.flatMap(({ texts, kind }, at) =>
    understandLine(texts, row.period, kind === undefined ? hints : { ...hints, kind }).doubts.map((doubt) => forRow(doubt, at, lines, row, again, answer)),
  );
  const distinct = own.filter((doubt) => {
    // An answer holds for all lines of the row, so the same question is asked once.
    const answers = doubt.choices.map((choice) => choice.answer).filter((one) => one.lines === undefined);
    const key = answers.length > 0 ? JSON.stringify([doubt.code, answers]) : JSON.stringify([doubt.code, doubt.text, doubt.problem, doubt.warning, doubt.choices.length, seen.size]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return { lines, doubts: [...several, ...distinct, ...comparisonDoubts(row, lines)] };
}

