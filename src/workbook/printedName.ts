import type { PlacedLine } from '../plan/Plan';

/**
 * A line's name as the table prints it: with a dash under its indicator. An indicator that has no row of its own is named
 * above its first line, since nothing else says what the rows under it belong to.
 */
export function printedName({ line, row, indicator }: PlacedLine): string {
  const own = row.label === '-' ? `- ${line.name}` : line.name;
  const isUnder = row.label === '-' || row.label.startsWith(`${String(indicator.number)}.`);
  const opens = isUnder && indicator.rows[0] === row && row.lines[0] === line && indicator.name !== row.name;
  return opens ? `${indicator.name}:\n${own}` : own;
}
