import { LIMITS, looksLikeLabel } from './cells';
import { agencyStarts, beginsAgency } from './layoutAgencies';
import { columnsUnder, isOver, matchColumns, stretchesOf, wordsOf, type Stretch } from './layoutPieces';
import { placed, placedHeading, type PlacedLine } from './layoutPlacedLines';
import type { Line } from './layoutWords';
import type { PastedCell } from './types';

/** Rows of a table whose columns are kept by blanks, and the texts above it. */
export interface PlacedTable {
  readonly rows: readonly (readonly PastedCell[])[];
  /** The first line of the table's headings. */
  readonly from: number;
}

/** Each line's texts by column; pages are laid over each other by their columns. */
function byColumn(lines: readonly PlacedLine[], columns: readonly Stretch[]): string[][] {
  const texts: string[][] = [];
  let page: PlacedLine[] = [];
  const close = (): void => {
    const here = stretchesOf(page.filter(({ isAcross }) => !isAcross).map(({ pieces }) => pieces));
    const places = matchColumns(here, columns);
    for (const line of page) {
      const row = columns.map(() => '');
      for (const piece of line.pieces) {
        let column: number | undefined;
        for (const word of wordsOf([piece])) {
          const nearest = columnsUnder(word, here)[0] ?? 0;
          // A word between two columns goes with the word before it.
          column = column === undefined || isOver(word, here[nearest]) ? nearest : column;
          const place = line.isAcross ? 0 : (places[column] ?? 0);
          row[place] = [row[place] ?? '', word.text].filter((text) => text !== '').join(' ');
        }
      }
      texts.push(row);
    }
    page = [];
  };
  for (const line of lines) {
    if (line.startsPage) close();
    page.push(line);
  }
  close();
  return texts;
}

/** Where no row has a label, one begins with a capital in the name's column beside something in another one. */
function namedStarts(lines: readonly PlacedLine[], texts: readonly (readonly string[])[]): number[] {
  return lines.flatMap(({ isAcross }, at) => {
    const [name = '', ...others] = texts[at] ?? [];
    return isAcross || (/^\p{Lu}/u.test(name) && others.some((text) => text !== '')) ? [at] : [];
  });
}

/** The lines at which rows with labels begin. */
function rowStarts(lines: readonly PlacedLine[], texts: readonly (readonly string[])[]): number[] {
  const beginsName = (at: number): boolean => /^\p{Lu}/u.test(texts[at]?.[1] ?? '');
  const isLabel = (at: number): boolean => lines[at]?.isAcross === true || looksLikeLabel(texts[at]?.[0] ?? '');
  const labels = lines.flatMap((_, at) => (isLabel(at) ? [at] : []));
  const own = labels.filter((at) => lines[at]?.isAcross !== true);
  const isMiddle = own.filter(beginsName).length * 2 < own.length || (labels[0] ?? 0) > 0;
  if (!isMiddle) return labels;
  const named = lines.flatMap((_, at) => ((texts[at]?.[1] ?? '') === '' || lines[at]?.isAcross === true ? [] : [at]));
  const starts: number[] = [];
  let start = 0;
  /** Place in `named` of the first line that is not yet passed. */
  let passed = 0;
  labels.forEach((label, at) => {
    const isAcross = lines[label]?.isAcross === true;
    starts.push(isAcross ? label : start);
    const next = labels[at + 1] ?? lines.length;
    let above = 0;
    while ((named[passed] ?? lines.length) < label) {
      if ((named[passed] ?? 0) >= start) above += 1;
      passed += 1;
    }
    const below = named[passed] === label ? passed + 1 : passed;
    // As many lines of the name stand below its label as above, give or take one.
    const even = below + (isAcross ? 0 : above);
    const candidates = [even, even + 1, even - 1].map((place) => named[place] ?? lines.length).filter((line) => line > label && line <= next);
    start = lines[next]?.isAcross === true ? next : (candidates.find(beginsName) ?? candidates[0] ?? next);
  });
  return starts;
}

function asWords(text: string): { text: string; gap: number; startsLine: boolean }[] {
  return text.split(' ').map((word) => ({ text: word, gap: 1, startsLine: false }));
}

/** Joins each row's texts. An agency's name that runs over the next row's first line stays where it began: its cell is merged. */
function joinRows(lines: readonly PlacedLine[], texts: readonly (readonly string[])[], starts: readonly number[], width: number): string[][] {
  const agencies = Array.from({ length: width }, (_, column) => texts.some((row) => beginsAgency(asWords(row[column] ?? '')[0] ?? { text: '', gap: 0, startsLine: false })));
  return Array.from({ length: width }, (_, column) => {
    const joined = starts.map(() => '');
    let owner = 0;
    let row = -1;
    texts.forEach((line, at) => {
      if (starts[row + 1] === at) row += 1;
      const text = line[column] ?? '';
      const above = lines[at]?.startsPage === true ? '' : texts[at - 1]?.[column] || texts[at - 2]?.[column] || '';
      const goesOn = column > 1 && agencies[column] === true && above !== '' && agencyStarts([...asWords(above).slice(-1), ...asWords(text)])[0] !== 1;
      if (!goesOn) owner = Math.max(row, 0);
      if (text !== '') joined[owner] = [joined[owner] ?? '', text].filter((part) => part !== '').join(' ');
    });
    return joined;
  });
}

/** The headings as one row or two: texts over several columns stand above those over one. */
function headingRows(lines: readonly PlacedLine[], columns: readonly Stretch[]): PastedCell[][] {
  const groups = columns.map(() => '');
  const own = columns.map(() => '');
  const covered = columns.map(() => false);
  /** Further lines of a heading over several columns can be narrower than its first. */
  let group: readonly number[] = [];
  for (const { pieces } of lines) {
    for (const piece of pieces) {
      const under = columnsUnder(piece, columns);
      const first = group[0];
      const isGroup = under.length > 1 || (first !== undefined && under.every((at) => group.includes(at)) && own[under[0] ?? 0] === '' && /^[\d\s-]+$/.test(piece.text));
      if (isGroup) {
        if (under.length > 1) group = under;
        const at = group[0] ?? 0;
        groups[at] = [groups[at] ?? '', piece.text].filter((text) => text !== '').join(' ');
        group.slice(1).forEach((column) => (covered[column] = true));
      } else {
        const at = under[0] ?? 0;
        own[at] = [own[at] ?? '', piece.text].filter((text) => text !== '').join(' ');
      }
    }
  }
  if (groups.every((text) => text === '')) return [own.map((text) => ({ text }))];
  const isGrouped = columns.map((_, at) => groups[at] !== '' || covered[at] === true);
  return [
    columns.map((_, at): PastedCell => (covered[at] === true ? { text: '', covered: 'left' } : { text: (isGrouped[at] === true ? groups[at] : own[at]) ?? '' })),
    columns.map((_, at): PastedCell => (isGrouped[at] === true ? { text: own[at] ?? '' } : { text: '', covered: 'above' })),
  ];
}

/**
 * Reads a table whose columns are kept by runs of blanks, as `pdftotext -layout` writes it. Undefined where no line of
 * headings stands in columns. The texts are `guessed`: cells can stand too close, and where a
 * row ends is told by its label alone, which may stand in its middle.
 */
export function placedRows(document: readonly Line[]): PlacedTable | undefined {
  const lines = document.map(placed);
  const heading = placedHeading(lines);
  if (heading === undefined) return undefined;
  const body = lines.slice(heading.to);
  const page = body.findIndex(({ startsPage }, at) => at > 0 && startsPage);
  const first = body.slice(0, page < 0 ? body.length : page).filter(({ isAcross }) => !isAcross);
  const inBody = stretchesOf(first.map(({ pieces }) => pieces));
  const header = lines.slice(heading.from, heading.to);
  const lonely = header.flatMap(({ pieces }) => pieces).filter((piece) => inBody.every((column) => piece.to <= column.from || piece.from >= column.to));
  const columns = [...inBody, ...stretchesOf([lonely])].sort((one, other) => one.from - other.from);
  if (columns.length < 3 || columns.length > LIMITS.columns) return undefined;
  const texts = byColumn(body, columns);
  const starts = heading.hasLabels ? rowStarts(body, texts) : namedStarts(body, texts);
  const joined = joinRows(body, texts, starts, columns.length);
  const rows = starts.map((start, row): PastedCell[] => {
    if (body[start]?.isAcross === true) return columns.map((_, at) => (at === 0 ? { text: joined[0]?.[row] ?? '' } : { text: '', covered: 'left' }));
    return columns.map((_, at) => {
      const text = joined[at]?.[row] ?? '';
      return (at > 0 || !heading.hasLabels) && text !== '' ? { text, guessed: true } : { text };
    });
  });
  return { rows: [...headingRows(header, columns), ...rows], from: heading.from };
}
