import { useState } from 'react';
import { ACTIONS } from '../../../actions';
import type { BookInstance, Survey } from '../../../excel/book';
import { ActionButton } from '../../components/ActionButton';
import { Heading } from '../../components/Heading';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';
import { keepsImport, ScaffoldForm } from './ScaffoldForm';

interface Props {
  readonly pane: Pane;
  readonly survey: Survey;
  readonly now: () => Date;
}

/** The tables that are there already: nothing is laid over them. */
export function TablesThere({ pane, survey, now }: Props) {
  const { startView } = useMessages();
  // An import that was left half-way is for another table.
  const [another, setAnother] = useState(() => keepsImport(pane.device));
  return (
    <>
      <Heading>{startView.thereHeading(survey.instances.length)}</Heading>
      <ul className="plain-list">
        {survey.instances.map((instance) => (
          <TableThere key={instance.suffix} pane={pane} instance={instance} />
        ))}
      </ul>
      <section className="set-off">
        <h3 className="group-heading">
          <button type="button" className="disclosure" aria-expanded={another} onClick={() => setAnother(!another)}>
            <span className="disclosure-sign" aria-hidden="true" />
            {startView.anotherHeading}
          </button>
        </h3>
        {another && <ScaffoldForm pane={pane} survey={survey} now={now} kind="another" />}
      </section>
    </>
  );
}

function TableThere({ pane, instance }: { readonly pane: Pane; readonly instance: BookInstance }) {
  const { startView, actions } = useMessages();
  const { situation } = pane;
  const open = (): void => {
    void pane.perform({ action: ACTIONS.openTable, input: () => ({ sheet: instance.sheet }), progressKey: 'working' });
  };
  const restore = (): void => {
    void pane.perform({
      action: ACTIONS.repairTable,
      input: (progress) => ({ suffix: instance.suffix, progress }),
      progressKey: 'repairingTable',
      cancellable: true,
      onDone: (restored) => void pane.finishTable({ instance: restored, how: 'restored' }),
    });
  };
  const { tasksSheet } = instance;
  const addTasks = (): void => {
    void pane.perform({
      action: ACTIONS.addTasks,
      input: (progress) => ({ suffix: instance.suffix, progress }),
      progressKey: 'addingTasks',
      cancellable: true,
      onDone: (added) => {
        pane.say(startView.tasksAdded(added.tasksSheet ?? ''));
        void pane.refresh();
      },
    });
  };
  const openTasks = (sheet: string): void => {
    void pane.perform({ action: ACTIONS.openTable, input: () => ({ sheet }), progressKey: 'working' });
  };
  return (
    <li className="table-there">
      <p className="table-title">{instance.planTitle}</p>
      <p className="muted">{startView.onSheet(instance.sheet)}</p>
      <div className="button-row">
        <ActionButton
          action={ACTIONS.openTable}
          look="primary"
          situation={situation}
          onRun={open}
          ariaLabel={`${actions.openTable.label}: ${instance.sheet}`}
        />
        <ActionButton
          action={ACTIONS.repairTable}
          situation={situation}
          onRun={restore}
          ariaLabel={`${actions.repairTable.label}: ${instance.sheet}`}
        />
      </div>
      <p className="hint">{actions.repairTable.tip}</p>
      {pane.state.check?.suffix === instance.suffix && (
        <>
          <div className="button-row">
            <ActionButton action={ACTIONS.changePlan} situation={situation} onRun={() => pane.openPlan()} text={startView.editPlan} ariaLabel={`${startView.editPlan}: ${instance.sheet}`} />
          </div>
          <p className="hint">{actions.changePlan.tip}</p>
        </>
      )}
      <div className="button-row">
        {tasksSheet === undefined ? (
          <ActionButton action={ACTIONS.addTasks} situation={situation} onRun={addTasks} ariaLabel={`${actions.addTasks.label}: ${instance.sheet}`} />
        ) : (
          <ActionButton action={ACTIONS.openTable} situation={situation} onRun={() => openTasks(tasksSheet)} text={startView.openTasks(tasksSheet)} />
        )}
      </div>
      {tasksSheet === undefined && <p className="hint">{actions.addTasks.tip}</p>}
    </li>
  );
}
