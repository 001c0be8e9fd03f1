import { useEffect, useRef, type ReactNode } from 'react';
import { FOCUS_PLACE } from './focusPlace';

interface Props {
  readonly children: ReactNode;
  /** Takes focus when it appears: what the user asked for has been done, and here is the result. */
  readonly takesFocus?: boolean;
  readonly level?: 2 | 3;
}

/** A view's heading, or that of a part of it. */
export function Heading({ children, takesFocus = false, level = 2 }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const Tag = level === 2 ? 'h2' : 'h3';
  return (
    <Tag className={level === 2 ? 'view-heading' : 'group-heading'} {...FOCUS_PLACE} ref={heading}>
      {children}
    </Tag>
  );
}
