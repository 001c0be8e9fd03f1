import type { ReactNode } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { ACTIONS } from '../../../actions';
import { planEditProblemWords } from '../../../locales/planEditText';
import type { PlanEditProblem } from '../../../plan/edit/types';
import { ActionButton } from '../../components/ActionButton';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';

interface Props {
  readonly pane: Pane;
  readonly label: string;
  readonly problem: PlanEditProblem | undefined;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** What every form for an edit has: its name, what is wrong with it, a button to write it and one to leave it. */
export function EditFrame({ pane, label, problem, onSubmit, onCancel, children }: Props) {
  const { common, language } = useMessages();
  const words = problem === undefined ? undefined : planEditProblemWords(problem, language);
  return (
    <form
      className="plan-edit"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onCancel();
      }}
    >
      <h3 className="group-heading">{label}</h3>
      {children}
      <div role="alert">
        {words !== undefined && (
          <div className="remark tone-bad">
            <p>{words.what}</p>
            <p>{words.todo}</p>
          </div>
        )}
      </div>
      <div className="button-row">
        <ActionButton action={ACTIONS.changePlan} look="primary" situation={pane.situation} onRun={() => undefined} submits />
        <DefaultButton text={common.cancel} onClick={onCancel} />
      </div>
    </form>
  );
}
