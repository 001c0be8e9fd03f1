import { ACTIONS } from '../../../actions';
import { ActionButton } from '../../components/ActionButton';
import { Heading } from '../../components/Heading';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';

/** Before the first check, and where there is nothing to check. */
export function NotChecked({ pane }: { readonly pane: Pane }) {
  const { checkView, common } = useMessages();
  const hasTable = (pane.state.survey?.instances.length ?? 0) > 0;
  return (
    <>
      <Heading>{checkView.heading}</Heading>
      <p>{hasTable ? checkView.nothingYet : checkView.noTable}</p>
      <div className="button-row">
        {hasTable ? (
          <ActionButton action={ACTIONS.check} look="primary" situation={pane.situation} onRun={pane.check} />
        ) : (
          <button type="button" className="plain-link" onClick={() => pane.choose('start')}>
            {common.start}
          </button>
        )}
      </div>
    </>
  );
}
