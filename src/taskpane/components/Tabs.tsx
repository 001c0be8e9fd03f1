import { useRef, type KeyboardEvent } from 'react';
import { VIEWS, type View } from '../state/paneState';
import { useMessages } from '../wording';

/** The id of a view's tab; its panel is labelled by it. */
export function tabId(view: View): string {
  return `tab-${view}`;
}

export const PANEL_ID = 'panel';

/** The pane's parts side by side. One tab stop; arrow keys, Home and End move between them. */
export function Tabs({ view, onChoose }: { readonly view: View; readonly onChoose: (view: View) => void }) {
  const { common } = useMessages();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = tabAfter(event.key, VIEWS.indexOf(view));
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };

  return (
    <div className="tabs" role="tablist" aria-label={common.tabs} ref={list} onKeyDown={onKeyDown}>
      {VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={tabId(one)}
          className="tab"
          aria-selected={one === view}
          aria-controls={PANEL_ID}
          tabIndex={one === view ? 0 : -1}
          onClick={() => onChoose(one)}
        >
          {common[one]}
        </button>
      ))}
    </div>
  );
}

function tabAfter(key: string, index: number): View | undefined {
  switch (key) {
    case 'ArrowRight':
      return VIEWS[(index + 1) % VIEWS.length];
    case 'ArrowLeft':
      return VIEWS[(index + VIEWS.length - 1) % VIEWS.length];
    case 'Home':
      return VIEWS[0];
    case 'End':
      return VIEWS[VIEWS.length - 1];
    default:
      return undefined;
  }
}
