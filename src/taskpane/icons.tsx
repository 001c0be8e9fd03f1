import { registerIcons } from 'office-ui-fabric-react/lib/Styling';

/** 16 × 16 drawings for the names Fabric's parts ask for; a font with all of Microsoft's icons would be fetched instead. */
const PATHS: Readonly<Record<string, string>> = {
  Cancel: 'M3.5 3.5l9 9m0-9l-9 9',
  Clear: 'M3.5 3.5l9 9m0-9l-9 9',
  ChevronDown: 'M3 6l5 5 5-5',
  CheckMark: 'M3 8.5l3.5 3.5L13 4.5',
  Completed: 'M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5M5 8.25l2.25 2.25L11 6',
  Info: 'M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5M8 7.25v4M8 4.75v.6',
  Warning: 'M8 2l6.5 11.75h-13zM8 6.5v3.5M8 11.5v.6',
  ErrorBadge: 'M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5M5.75 5.75l4.5 4.5m0-4.5l-4.5 4.5',
  Blocked2: 'M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5M3.75 3.75l8.5 8.5',
  Refresh: 'M13 8a5 5 0 1 1-1.5-3.55M13 2v3h-3',
  Next: 'M8 2.5v10M4 8.75l4 4 4-4',
};

function drawing(path: string) {
  return (
    <svg width="1em" height="1em" viewBox="0 0 16 16" aria-hidden="true" focusable="false" className="icon">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.25" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

/** Makes the icons known to Fabric; to be called once, before anything is drawn. */
export function registerPaneIcons(): void {
  const icons = Object.fromEntries(Object.entries(PATHS).map(([name, path]) => [name, drawing(path)]));
  registerIcons({ icons }, { disableWarnings: true });
}
