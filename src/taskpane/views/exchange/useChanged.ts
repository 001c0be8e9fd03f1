import { useRef } from 'react';

/** True once `value` is another than when this part was drawn first: its result is news, and not what was there before. */
export function useChanged(value: unknown): boolean {
  const first = useRef(value);
  return first.current !== value;
}
