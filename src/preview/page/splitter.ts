/** The line between grid and pane, which can be dragged. */
const NARROWEST = 320;
const WIDEST = 700;

export function installSplitter(splitter: HTMLElement, pane: HTMLElement): void {
  splitter.addEventListener('pointerdown', down => {
    const startWidth = pane.getBoundingClientRect().width;
    splitter.setPointerCapture(down.pointerId);
    // The frame would swallow the pointer.
    pane.style.pointerEvents = 'none';
    const move = (event: PointerEvent): void => {
      pane.style.width = `${String(Math.min(WIDEST, Math.max(NARROWEST, startWidth + down.clientX - event.clientX)))}px`;
    };
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener('pointerup', () => {
      splitter.removeEventListener('pointermove', move);
      pane.style.pointerEvents = '';
    }, { once: true });
  });
}
