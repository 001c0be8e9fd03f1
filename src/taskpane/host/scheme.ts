/** Light letters on dark or the other way round. */
export type Scheme = 'light' | 'dark';

const DARK_QUERY = '(prefers-color-scheme: dark)';

/** Office's own theme where it tells, or else what the system prefers. */
export function currentScheme(): Scheme {
  const background = officeBackground();
  if (background !== undefined) return isDark(background) ? 'dark' : 'light';
  return window.matchMedia(DARK_QUERY).matches ? 'dark' : 'light';
}

/** Calls back when the system's preference changes; answers a function that stops. */
export function watchScheme(onChange: () => void): () => void {
  const query = window.matchMedia(DARK_QUERY);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

function officeBackground(): string | undefined {
  if (typeof Office === 'undefined') return undefined;
  // Before Office is ready there is no context, and on the web there may be no theme, whatever the types say.
  const context = Office.context as Partial<Office.Context> | undefined;
  const theme = context?.officeTheme as Partial<Office.OfficeTheme> | undefined;
  return theme?.bodyBackgroundColor;
}

/** @param colour "#RRGGBB" */
function isDark(colour: string): boolean {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (channels === null) return false;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => parseInt(channel, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
