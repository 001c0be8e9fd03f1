import { Spinner, SpinnerSize } from 'office-ui-fabric-react/lib/Spinner';

/** A part of the pane that is on its way. */
export function Loading({ label }: { readonly label: string }) {
  return (
    <div className="loading">
      <Spinner size={SpinnerSize.medium} label={label} ariaLive="polite" />
    </div>
  );
}
