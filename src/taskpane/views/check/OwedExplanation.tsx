import { ACTIONS } from '../../../actions';
import type { CheckResult, EntryCell } from '../../../excel/book';
import { OWED_SIGN, verdictWords } from '../../../locales/verdictWords';
import type { Line } from '../../../plan/Plan';
import { ActionButton } from '../../components/ActionButton';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';

interface Props {
  readonly pane: Pane;
  readonly result: CheckResult;
  readonly line: Line;
  /** Where the finding leads anyway. */
  readonly cell: EntryCell | undefined;
  readonly onGoTo: (cell: EntryCell) => void;
}

/** Says that a line lacks its explanation and leads to the cell for it; nothing where none is owed. */
export function OwedExplanation({ pane, result, line, cell, onGoTo }: Props) {
  const { checkView, language } = useMessages();
  if (!result.owedExplanations.some(({ lineIds }) => lineIds.includes(line.id))) return null;
  const { owed } = verdictWords(language);
  const there = result.cellOf(line.id, 'explanation');
  return (
    <p className="finding-extra">
      <span className="sign" aria-hidden="true">
        {OWED_SIGN}
      </span>{' '}
      {owed.missing}{' '}
      {there !== undefined && there.address !== cell?.address && (
        <ActionButton
          action={ACTIONS.goToCell}
          look="quiet"
          situation={pane.situation}
          text={checkView.goTo(there.address)}
          ariaLabel={owed.goToOf(line.id, there.address)}
          onRun={() => onGoTo(there)}
        />
      )}
    </p>
  );
}
