import { ACTIONS } from '../../../actions';
import { estimateMarks } from '../../../actions/estimates';
import type { CheckResult } from '../../../excel/book';
import { estimateWords } from '../../../locales/estimateWords';
import { unmarkedLines } from '../../../plan/estimates';
import { AskFirst } from '../../components/AskFirst';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';
import type { Scope } from './findings';

interface Props {
  readonly pane: Pane;
  readonly result: CheckResult;
  readonly scope: Scope;
}

/** Marks every figure of the reporting year as an estimate at once, after saying how many; for one agency where one is chosen. */
export function MarkAllEstimates({ pane, result, scope }: Props) {
  const words = estimateWords(useMessages().language);
  const { plan, entries, reportingYear } = result;
  const shown = new Set(scope.lines.map(({ line }) => line.id));
  const ids = unmarkedLines(plan, entries, reportingYear).filter((id) => shown.has(id) && result.cellOf(id, 'estimate') !== undefined);
  if (ids.length === 0) return null;

  const mark = (): void => {
    void pane.perform({
      action: ACTIONS.markEstimates,
      input: () => estimateMarks(result, ids, reportingYear, true),
      progressKey: 'working',
      onDone: (fresh) => pane.takeCheck(fresh, words.marked(ids.length, reportingYear)),
    });
  };
  return (
    <AskFirst
      action={ACTIONS.markEstimates}
      look="quiet"
      situation={pane.situation}
      text={words.markAll(reportingYear, ids.length)}
      heading={words.markAllHeading(reportingYear, ids.length)}
      hint={words.markAllHint}
      confirmText={words.markAllConfirm(ids.length)}
      onConfirm={mark}
    />
  );
}
