import { readFileSync } from 'node:fs';

/** What office.js in Excel on the web holds for stops of the Tab key, taken from its own text. */
const STOPS = stopsIn(readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8'));

function stopsIn(office: string): string {
  const [, parts = ''] = /this\._tabbableElements = ([^;]+);/.exec(office) ?? [];
  return [...parts.matchAll(/"([^"]*)"/g)].map(([, part]) => part).join('');
}

/**
 * Presses Tab as Excel on the web takes it: office.js keeps the key from the browser, looks the focused element up among the
 * stops and goes to the next one that takes focus. Where it finds none, the keyboard leaves the pane.
 */
export function officeTab(): 'moved' | 'left' {
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (at < 0) return 'left';
  for (const stop of stops.slice(at + 1)) {
    stop.focus();
    if (document.activeElement === stop) return 'moved';
  }
  return 'left';
}
