import type { PlacedLine } from '../plan/Plan';

/**
 * A line's name as the table prints it: with a dash under its indicator. An indicator that has no row of its own is named
 * above its first line, since nothing else says what its dash rows belong to.
 */
export function printedName({ line, row, indicator }: PlacedLine): string {
  if (row.label !== '-') return line.name;
  const opens = indicator.rows[0] === row && row.lines[0] === line;
  return opens ? `${indicator.name}:\n- ${line.name}` : `- ${line.name}`;
}
