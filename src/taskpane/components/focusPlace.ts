import type { FocusEvent } from 'react';

/**
 * What an element takes that the pane moves focus to without its being a stop of the Tab key, spread into its attributes.
 * Excel on the web moves focus itself: it looks the focused element up among those that Tab reaches, and leaves the pane
 * where that is none of them. So the element is one of them for as long as it has focus.
 */
export const FOCUS_PLACE = {
  tabIndex: -1,
  onFocus: (event: FocusEvent<HTMLElement>): void => takeTab(event, 0),
  onBlur: (event: FocusEvent<HTMLElement>): void => takeTab(event, -1),
} as const;

function takeTab({ target, currentTarget }: FocusEvent<HTMLElement>, tabIndex: 0 | -1): void {
  // Focus within the element is told as well.
  if (target === currentTarget) currentTarget.tabIndex = tabIndex;
}
