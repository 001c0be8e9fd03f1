import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { CheckResult } from '../../../excel/book';

/** Marks what can take the place of a list item that is gone. */
export const FINDING_ATTRIBUTE = 'data-finding';

/**
 * Keeps the keyboard's place in a list whose items go away when they are put right: focus passes to the item that takes
 * the place, to the last one, or to the view's heading. The answer notes the place now and restores it when called.
 */
export function useFocusKeeper(list: RefObject<HTMLElement>, result: CheckResult | undefined): () => () => void {
  const place = useRef<number | undefined>(undefined);
  const [restorations, setRestorations] = useState(0);

  useEffect(() => {
    const index = place.current;
    if (index === undefined || list.current === null) return;
    place.current = undefined;
    const items = findings(list.current);
    const target = items[Math.min(index, items.length - 1)] ?? list.current.closest('main')?.querySelector<HTMLElement>('h2');
    target?.focus();
  }, [list, restorations, result]);

  return useCallback(() => {
    const items = list.current === null ? [] : findings(list.current);
    const current = items.findIndex((item) => item.contains(document.activeElement));
    return () => {
      place.current = Math.max(current, 0);
      setRestorations((before) => before + 1);
    };
  }, [list]);
}

function findings(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(`[${FINDING_ATTRIBUTE}]`)];
}
