import { useEffect } from 'react';
import { ACTIONS } from '../../actions';
import type { Pane } from './usePane';

/** The keys that actions declare, wherever in the pane the focus is. */
export function useShortcuts({ situation, choose, check, goToNext }: Pane): void {
  useEffect(() => {
    const runs = [
      {
        action: ACTIONS.check,
        // A check that was asked for is shown, whatever part of the pane is open.
        run: () => {
          choose('check');
          check();
        },
      },
      { action: ACTIONS.nextOffTrack, run: goToNext },
    ];
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      const found = runs.find(({ action }) => action.keys === event.key);
      if (found === undefined || !found.action.isPossible(situation)) return;
      event.preventDefault();
      found.run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [situation, choose, check, goToNext]);
}
