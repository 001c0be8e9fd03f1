/** Words for screen readers alone. `serial` makes the same words be said again. */
export function LiveRegion({ text, serial }: { readonly text: string; readonly serial: number }) {
  return (
    <div className="for-screen-readers" role="status" aria-live="polite">
      <span key={serial}>{text}</span>
    </div>
  );
}
