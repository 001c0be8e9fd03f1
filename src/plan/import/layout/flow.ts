import type { PastedCell } from '../types';
import { cellsOf, isYearlyName, type LayoutHabits, type RowCells } from './cells';
import { FIGURE_ROLES, type LayoutHeader } from './header';
import { flowLines } from './flowLines';
import { chunksOf } from './rows';
import type { Line } from './words';

function isUnder({ label }: RowCells): boolean {
  return label === '-' || label === '' || label.includes('.');
}

/**
 * An agency's cell that is merged over several rows stands in the text beside one of them: where only a row under an
 * indicator has agencies, they are those of the indicator. An agency alone that takes part in the indicator takes part here too.
 */
function withMergedAgencies(rows: readonly RowCells[]): RowCells[] {
  const placed = [...rows];
  let parent = -1;
  rows.forEach((row, at) => {
    if (row.isSection) parent = -1;
    else if (!isUnder(row)) parent = at;
    const above = placed[parent];
    if (above === undefined || at === parent || row.lead === '') return;
    if (above.lead === '') {
      placed[parent] = { ...above, lead: row.lead, coordinating: row.coordinating };
      placed[at] = { ...row, lead: '', coordinating: '' };
    } else if (row.coordinating === '' && above.coordinating.includes(row.lead)) {
      placed[at] = { ...row, lead: '', coordinating: row.lead };
    }
  });
  return placed;
}

function guess(text: string): PastedCell {
  return text === '' ? { text } : { text, guessed: true };
}

/** The headings as the table's first rows: one, or two where a heading stands over several columns of figures. */
function headingRows({ group, columns }: LayoutHeader): PastedCell[][] {
  if (group === '') return [columns.map(({ heading }) => ({ text: heading }))];
  let isBegun = false;
  const upper = columns.map(({ role, heading }): PastedCell => {
    if (!FIGURE_ROLES.has(role) || role === 'baseline') return { text: heading };
    if (isBegun) return { text: '', covered: 'left' };
    isBegun = true;
    return { text: group };
  });
  const lower = columns.map(({ role, heading }): PastedCell => (FIGURE_ROLES.has(role) && role !== 'baseline' ? { text: heading } : { text: '', covered: 'above' }));
  return [upper, lower];
}

/**
 * Reads rows from a text in which columns are lost: cells broken over lines, one after the other. What stands in which column
 * is told by units, figures and the names of agencies, and by the blanks that empty cells leave; every such cell is `guessed`.
 */
export function flowRows(lines: readonly Line[], header: LayoutHeader): PastedCell[][] {
  const body = flowLines(lines.slice(header.to), lines.slice(header.from, header.to));
  const isCellALine = header.to - header.from >= header.columns.length;
  const habits: LayoutHabits = {
    figureRoles: header.columns.flatMap(({ role }) => (FIGURE_ROLES.has(role) ? [role] : [])),
    keepsBlanks: body.some(({ words }) => words.some(({ gap }) => gap >= 2)),
  };
  let isYearly = false;
  const read = chunksOf(body, { hasAgencies: header.columns.some(({ role }) => role === 'lead' || role === 'coordinating'), isCellALine }).map((chunk): RowCells => {
    const cells = cellsOf(chunk, habits, isYearly && chunk.label === '-');
    if (!isUnder(cells)) isYearly = isYearlyName(cells.name);
    return cells;
  });
  const rows = withMergedAgencies(read);
  const laid = rows.map((row): PastedCell[] => {
    if (row.isSection && row.label === '') return header.columns.map((_, at) => (at === 0 ? { text: row.name } : { text: '', covered: 'left' }));
    let figure = 0;
    return header.columns.map(({ role }): PastedCell => {
      switch (role) {
        case 'label':
          return { text: row.label };
        case 'name':
          return guess(row.name);
        case 'unit':
          return guess(row.unit);
        case 'lead':
          return guess(row.lead);
        case 'coordinating':
          return guess(row.coordinating);
        case 'baseline':
        case 'byEnd':
        case 'average':
        case 'total':
        case 'target':
        case 'year':
        case 'stretch':
          figure += 1;
          return guess(row.figures[figure - 1] ?? '');
        case 'note':
        case 'ignore':
          return { text: '' };
      }
    });
  });
  return [...headingRows(header), ...laid];
}
