import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { rowElementId, type RowGroups } from './rowGroups';

/**
 * Keeps the keyboard's place: when a row was answered and leaves its group, focus passes to the row after it; when it stays,
 * since something else is asked of it, focus stays on it. The answer notes which row is being answered; without one it is a
 * whole group, and focus passes to the heading of the next.
 */
export function useNextRow(list: RefObject<HTMLElement>, groups: RowGroups, onSettled: () => void): (row: number | undefined) => void {
  const answered = useRef<{ readonly row: number | undefined; readonly next: number | undefined } | undefined>(undefined);
  const asked = useRef<readonly number[]>([]);

  useEffect(() => {
    const before = asked.current;
    asked.current = [...groups.mustSettle, ...groups.toCheck].map(({ index }) => index);
    const noted = answered.current;
    if (noted === undefined || before === asked.current) return;
    answered.current = undefined;
    const target = noted.row !== undefined && asked.current.includes(noted.row) ? noted.row : noted.next;
    const element = target === undefined ? null : document.getElementById(rowElementId(target));
    (element ?? list.current?.querySelector<HTMLElement>('h3'))?.focus();
    onSettled();
    // Only a change of the rows moves focus; the words are made anew at every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [groups, list]);

  return useCallback((row: number | undefined) => {
    const place = row === undefined ? -1 : asked.current.indexOf(row);
    answered.current = { row, next: place < 0 ? row : (asked.current[place + 1] ?? asked.current[place - 1]) };
  }, []);
}
