import { ACTIONS } from '../../../actions';
import { estimateMarks } from '../../../actions/estimates';
import type { CheckResult } from '../../../excel/book';
import { estimateWords, ESTIMATE_SIGN } from '../../../locales/estimateWords';
import { isEstimate } from '../../../plan/estimates';
import type { Line, Year } from '../../../plan/Plan';
import { readCell, valueKind } from '../../../plan/reading';
import { ActionButton } from '../../components/ActionButton';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';
import { EstimateForm } from './EstimateForm';

interface Props {
  readonly pane: Pane;
  readonly result: CheckResult;
  readonly line: Line;
  readonly year: Year;
}

/** Whether the line's figure of the year is an estimate, and the way to change that; nothing where there is no figure. */
export function EstimateMark({ pane, result, line, year }: Props) {
  const words = estimateWords(useMessages().language);
  const entries = result.entries[line.id];
  const { kind } = readCell(valueKind(line), entries?.[year]);
  if ((kind !== 'number' && kind !== 'choice') || result.cellOf(line.id, 'estimate') === undefined) return null;
  const marks = (isMarked: boolean): void => {
    void pane.perform({
      action: ACTIONS.markEstimates,
      input: () => estimateMarks(result, [line.id], year, isMarked),
      progressKey: 'working',
      onDone: (fresh) => pane.takeCheck(fresh, isMarked ? words.marked(1, year) : words.unmarked(line.id, year)),
    });
  };
  if (!isEstimate(line, entries, year)) {
    return <ActionButton action={ACTIONS.markEstimates} look="quiet" situation={pane.situation} text={words.mark} ariaLabel={words.markOf(line.id, year)} onRun={() => marks(true)} />;
  }
  return (
    <>
      <p className="finding-extra">
        <span className="sign" aria-hidden="true">
          {ESTIMATE_SIGN}
        </span>{' '}
        {words.isOne(year)}
      </p>
      {line.source === undefined && <EstimateForm pane={pane} result={result} line={line} year={year} />}
      <ActionButton action={ACTIONS.markEstimates} look="quiet" situation={pane.situation} text={words.unmark} ariaLabel={words.unmarkOf(line.id, year)} onRun={() => marks(false)} />
    </>
  );
}
