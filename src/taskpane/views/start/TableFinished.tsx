import { ACTIONS } from '../../../actions';
import { ActionButton } from '../../components/ActionButton';
import { Heading } from '../../components/Heading';
import type { FinishedTable } from '../../state/paneState';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';
import { NextSteps } from './NextSteps';

/** Tells that a table was laid out or restored, and what comes next. */
export function TableFinished({ pane, finished }: { readonly pane: Pane; readonly finished: FinishedTable }) {
  const { startView } = useMessages();
  const { instance, how } = finished;
  return (
    <section>
      <Heading takesFocus>
        <span className="sign tone-good" aria-hidden="true">
          ●
        </span>{' '}
        {startView.doneHeading(how)}
      </Heading>
      <p>{how === 'laidOut' ? startView.done(instance.sheet) : startView.repaired(instance.sheet)}</p>
      <NextSteps heading={startView.nextHeading} />
      <div className="button-row">
        <ActionButton
          action={ACTIONS.check}
          look="primary"
          situation={pane.situation}
          onRun={() => {
            pane.choose('check');
            pane.check();
          }}
        />
      </div>
    </section>
  );
}
