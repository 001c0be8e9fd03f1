import type { Pane } from '../state/usePane';
import { useMessages } from '../wording';
import { Heading } from './Heading';
import { Loading } from './Loading';

/** What a view shows that needs a table while none has been checked: that it is on its way, or where to make one. */
export function NoTable({ pane, heading, text }: { readonly pane: Pane; readonly heading: string; readonly text: string }) {
  const { common, progress } = useMessages();
  const { survey, job } = pane.state;
  if ((survey?.instances.length ?? 0) > 0 && job !== undefined) return <Loading label={progress.checking} />;
  return (
    <>
      <Heading>{heading}</Heading>
      <p>{text}</p>
      <button type="button" className="plain-link" onClick={() => pane.choose('start')}>
        {common.start}
      </button>
    </>
  );
}
