import { ACTIONS } from '../../../actions';
import type { CheckResult, EntryCell, StructureIssue } from '../../../excel/book';
import { unreachable } from '../../../plan/result';
import { ActionButton } from '../../components/ActionButton';
import type { Pane } from '../../state/usePane';
import { structureText, useMessages } from '../../wording';

interface Props {
  readonly pane: Pane;
  readonly result: CheckResult;
  readonly onGoTo: (cell: EntryCell) => void;
}

/** What is not as it was laid out in the table itself. */
export function StructureList({ pane, result, onGoTo }: Props) {
  const messages = useMessages();
  const { checkView } = messages;
  if (result.structure.length === 0) return null;
  const restore = (): void => {
    void pane.perform({
      action: ACTIONS.repairTable,
      input: (progress) => ({ suffix: result.suffix, progress }),
      progressKey: 'repairingTable',
      cancellable: true,
      onDone: pane.check,
    });
  };
  return (
    <section className="group tone-warn" aria-labelledby="group-table">
      <h4 id="group-table" className="group-heading">
        <span className="sign" aria-hidden="true">
          !
        </span>{' '}
        {checkView.group(checkView.tableGroup, result.structure.length)}
      </h4>
      <ul className="plain-list">
        {result.structure.map((issue) => {
          const cell = firstCell(issue);
          return (
            <li key={JSON.stringify(issue)} className="finding finding-plain">
              <p className="finding-text">{structureText(issue, messages)}</p>
              {cell !== undefined && (
                <div className="finding-foot">
                  <ActionButton
                    action={ACTIONS.goToCell}
                    look="quiet"
                    situation={pane.situation}
                    text={checkView.goTo(cell.address)}
                    onRun={() => onGoTo(cell)}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {result.structure.some(isRestorable) && (
        <ActionButton action={ACTIONS.repairTable} situation={pane.situation} onRun={restore} />
      )}
    </section>
  );
}

function isRestorable({ code }: StructureIssue): boolean {
  return code === 'budgetGone' || code === 'computedOverwritten' || code === 'formulaLost' || code === 'rowsMoved' || code === 'rowMissing';
}

function firstCell(issue: StructureIssue): EntryCell | undefined {
  switch (issue.code) {
    case 'rowMissing':
    case 'rowsMoved':
    case 'logFull':
    case 'budgetGone':
    case 'taskColumnsLost':
      return undefined;
    case 'unknownRow':
      return issue.cell;
    case 'rowDuplicated':
    case 'formulaLost':
    case 'computedOverwritten':
      return issue.cells[0];
    default:
      return unreachable(issue);
  }
}
