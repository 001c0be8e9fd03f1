import type { LineDraft } from '../../lineDraft';
import type { LineKind } from '../../Plan';
import { readCell, valueKind } from '../../reading';
import { fold, looksLikeTarget } from '../cells';
import { baseFigureOf } from './baseFigure';
import { countsChange } from './changeChoices';
import { withFurtherGoal } from './furtherGoal';
import { ancestorsOf, leadsTo, namesBefore, repeatedNames, withNamesBefore, type Ancestor } from './headedNames';
import { goesOn, isWholeOfParts, kindUnder } from './headingKind';
import { classifyRows, type ClassifiedRow } from './rowKinds';
import { filledCells, rowParts, type RowParts } from './rowParts';
import { leftOutDoubts } from './leftOut';
import type { Parties } from '../agencies/parties';
import { commonLeads, leadChoices, partiesFor, type LeadsAround } from './rowLeads';
import { rowName } from './rowName';
import { understandRow } from './understandRow';
import type { Doubt, RowAnswer, RowKind, RowSource, UnderstoodRow } from '../types';

/** What goes on from row to row. */
interface Above {
  readonly cells: readonly string[];
  readonly parties: Parties;
  /** The kind of the first line of the indicator that the rows belong to. */
  readonly kind: LineKind | undefined;
  /** Names of the lines of the indicator so far. */
  readonly names: ReadonlySet<string>;
  /** The last rows of the indicator, of each depth one. */
  readonly ancestors: readonly Ancestor[];
}

const NOTHING: Above = { cells: [], parties: { lead: '', coordinating: [] }, kind: undefined, names: new Set(), ancestors: [] };

interface Around extends LeadsAround {
  /** Rows whose names stand more than once under their indicator. */
  readonly repeated: ReadonlySet<number>;
}

const OTHER_KINDS: readonly RowKind[] = ['indicator', 'under', 'continued', 'section', 'total', 'ignored'];

function rowDoubts(row: ClassifiedRow, { draft }: Around): readonly Doubt[] {
  if (!row.isUnclear) return [];
  const targets = draft.columns.flatMap(({ role }, column) => (role === 'byEnd' || role === 'average' || role === 'target' || role === 'year' ? [row.cells[column] ?? ''] : []));
  // A row with a target that would be left out is asked for; nothing may get lost.
  const isLeftOut = (row.as === 'total' || row.as === 'ignored' || row.as === 'section') && targets.some((text) => looksLikeTarget(text));
  const kinds = [row.as, ...OTHER_KINDS.filter((kind) => kind !== row.as)];
  return [{ code: 'rowUnclear', mustSettle: isLeftOut, choices: kinds.map((as) => ({ answer: { as }, lines: [] })) }];
}

/** A target put into one of several columns by its looks could also belong to another one. */
function isGuessed({ cells, guessedColumns }: ClassifiedRow, { columns }: RowSource): boolean {
  const targets = columns.flatMap(({ role }, column) => (role === 'byEnd' || role === 'average' || role === 'year' ? [column] : []));
  const filled = targets.filter((column) => (cells[column] ?? '') !== '');
  return filled.length < targets.length && filled.some((column) => guessedColumns.includes(column));
}

function plain(code: Doubt['code'], mustSettle: boolean): Doubt {
  return { code, mustSettle, choices: [] };
}

/** Lines written by hand are asked only for what they lack. */
function byHand(lines: readonly LineDraft[]): readonly Doubt[] {
  return [
    ...(lines.some(({ name }) => name.trim() === '') ? [plain('nameMissing', true)] : []),
    ...(lines.some(({ rules }) => rules.length === 0) ? [plain('noTarget', true)] : []),
    ...(lines.some(({ lead }) => lead.trim() === '') ? [plain('leadMissing', true)] : []),
  ];
}

/** Choices that come to the same are one. Those that make no line yet differ in what they say of the row. */
function withDistinctChoices(doubt: Doubt): Doubt {
  const seen = new Set<string>();
  const choices = doubt.choices.filter(({ lines }) => {
    if (lines.every(({ rules }) => rules.length === 0)) return true;
    const key = JSON.stringify(lines);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return { ...doubt, choices };
}

function sorted(doubts: readonly Doubt[], accepted: RowAnswer['accepted'] = []): readonly Doubt[] {
  const left = doubts.map(withDistinctChoices).filter(({ code, mustSettle }) => mustSettle || !accepted.includes(code));
  return [...left.filter(({ mustSettle }) => mustSettle), ...left.filter(({ mustSettle }) => !mustSettle)];
}

function baselinesOf(lines: readonly LineDraft[], parts: RowParts, answer: RowAnswer): readonly (number | null)[] {
  if (answer.lines !== undefined && answer.baselines !== undefined) return lines.map((_, at) => answer.baselines?.[at] ?? null);
  const columnUnit = parts.baselineUnit === undefined ? {} : { columnUnit: parts.baselineUnit };
  const levels = lines.filter(({ name }) => !countsChange(name, parts.name));
  const own = answer.lines === undefined ? levels : levels.slice(0, 1);
  return lines.map((line) => {
    const { kind, unit } = line;
    if (own.length !== 1 || line !== own[0] || kind === 'attainment' || kind === 'milestone') return null;
    const base = baseFigureOf(parts.baseline, { unit, isGrowth: kind === 'growth', ...columnUnit });
    return base !== undefined && readCell(valueKind(line), base.value).kind === 'number' ? base.value : null;
  });
}

function understandOne(row: ClassifiedRow, isParent: boolean, above: Above, around: Around): { readonly row: UnderstoodRow; readonly above: Above } {
  const { draft } = around;
  const answer = draft.answers[row.index] ?? {};
  const base = { index: row.index, as: row.as, label: row.label, cells: row.cells };
  if (row.as !== 'indicator' && row.as !== 'under') {
    const doubts = sorted(rowDoubts(row, around), answer.accepted);
    // A heading or a total ends what was merged or repeated above it, but not who leads.
    const said = rowName(row, draft.columns);
    const isNew = row.as === 'section' && !goesOn(said);
    return { row: { ...base, lines: [], baselines: [], doubts }, above: isNew ? { ...above, kind: kindUnder(said), names: new Set(), ancestors: [] } : above };
  }
  const inIndicator: Above = row.as === 'indicator' ? { ...above, kind: undefined, names: new Set(), ancestors: [] } : above;
  const cells = filledCells(row, above.cells);
  const parts = rowParts(draft, row, cells);
  const { parties, doubt } = partiesFor(parts, row.as, inIndicator.parties, answer, around);
  const { byEnd = '', average = '', total = '', target = '', years = [] } = parts.texts;
  const hasTarget = byEnd + average + total + target !== '' || years.length > 0;
  const isWhole = isParent && answer.as === undefined && answer.lines === undefined && isWholeOfParts(parts.texts);
  const isHeading = isWhole || (isParent && !hasTarget && answer.lines === undefined);
  const found = isHeading
    ? { lines: [], doubts: [] }
    : answer.lines !== undefined
      ? { lines: answer.lines, doubts: byHand(answer.lines) }
      : understandRow({ parts, parties, period: draft.facts.period, above: inIndicator.kind }, answer);
  const ancestors = ancestorsOf(row, inIndicator.ancestors);
  const before = answer.lines === undefined ? namesBefore(found.lines, ancestors, around.repeated.has(row.index), inIndicator.names) : '';
  const named = withNamesBefore(found, before);
  const noted = named.lines.map((line) => (parts.note === '' || line.note !== undefined || answer.lines !== undefined ? line : { ...line, note: parts.note }));
  // Lines written by hand, or chosen, say everything themselves.
  const { lines, doubts: lineDoubts } = withFurtherGoal({ lines: noted, doubts: named.doubts }, answer.lines === undefined ? parts.further : undefined, draft.facts.period);
  const names = lines.map(({ name }) => fold(name));
  const isTwice = new Set(names).size < names.length || names.some((name) => inIndicator.names.has(name));
  const leadDoubt = doubt === undefined || isHeading || answer.lines !== undefined ? [] : [{ ...doubt, choices: leadChoices(lines, around) }];
  const doubts = sorted(
    [
      ...(isWhole ? rowDoubts({ ...row, isUnclear: true }, around) : rowDoubts(row, around)),
      ...(parts.name.trim() === '' && answer.lines === undefined ? [plain('nameMissing', true)] : []),
      ...lineDoubts,
      ...(isHeading || answer.lines !== undefined ? [] : leftOutDoubts(parts)),
      ...leadDoubt,
      ...(isGuessed(row, draft) && answer.lines === undefined ? [plain('columnsUnclear', false)] : []),
      ...(isTwice ? [plain('nameTwice', false)] : []),
    ],
    answer.accepted,
  );
  return {
    row: { ...base, lines, doubts, baselines: baselinesOf(lines, parts, answer) },
    above: {
      cells,
      parties,
      kind: isHeading ? kindUnder(parts.name) : (inIndicator.kind ?? lines[0]?.kind),
      names: new Set([...inIndicator.names, ...names]),
      ancestors: row.as === 'under' ? [...ancestors, { name: parts.name, depth: row.depth, isHeading }] : [],
    },
  };
}

/**
 * Says of every row below the table's headings what it is and which lines it holds, with everything that a person should
 * look at: what must be settled first. Answers are applied.
 */
export function understandRows(draft: RowSource): readonly UnderstoodRow[] {
  const rows = classifyRows(draft);
  const around: Around = { draft, leads: commonLeads(draft, rows), hasLeadColumn: draft.columns.some(({ role }) => role === 'lead'), repeated: repeatedNames(rows, draft.columns) };
  const understood: UnderstoodRow[] = [];
  let above = NOTHING;
  rows.forEach((row, at) => {
    const next = rows.slice(at + 1).find(({ as }) => as !== 'ignored' && as !== 'continued');
    const found = understandOne(row, leadsTo(row, next), above, around);
    understood.push(found.row);
    above = found.above;
  });
  return understood;
}
