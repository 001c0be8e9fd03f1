import { useRef, useState } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { ACTIONS } from '../../../actions';
import { estimateMarks } from '../../../actions/estimates';
import type { CheckResult } from '../../../excel/book';
import { estimateWords } from '../../../locales/estimateWords';
import { unmarkedLines } from '../../../plan/estimates';
import { ActionButton } from '../../components/ActionButton';
import { Heading } from '../../components/Heading';
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
  const { common, language } = useMessages();
  const words = estimateWords(language);
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const { plan, entries, reportingYear } = result;
  const shown = new Set(scope.lines.map(({ line }) => line.id));
  const ids = unmarkedLines(plan, entries, reportingYear).filter((id) => shown.has(id) && result.cellOf(id, 'estimate') !== undefined);
  if (ids.length === 0) return null;

  if (!asking) {
    return (
      <div className="repair-all" ref={opener}>
        <ActionButton action={ACTIONS.markEstimates} look="quiet" situation={pane.situation} text={words.markAll(reportingYear, ids.length)} onRun={() => setAsking(true)} />
      </div>
    );
  }
  const leave = (): void => {
    setAsking(false);
    // The button that opened this comes back with the next drawing.
    setTimeout(() => opener.current?.querySelector('button')?.focus());
  };
  const mark = (): void => {
    setAsking(false);
    void pane.perform({
      action: ACTIONS.markEstimates,
      input: () => estimateMarks(result, ids, reportingYear, true),
      progressKey: 'working',
      onDone: (fresh) => pane.takeCheck(fresh, words.marked(ids.length, reportingYear)),
    });
  };
  return (
    <section
      className="confirm"
      aria-label={words.markAllHeading(reportingYear, ids.length)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <Heading takesFocus level={3}>
        {words.markAllHeading(reportingYear, ids.length)}
      </Heading>
      <p className="hint">{words.markAllHint}</p>
      <div className="button-row">
        <ActionButton action={ACTIONS.markEstimates} look="primary" situation={pane.situation} text={words.markAllConfirm(ids.length)} onRun={mark} />
        <DefaultButton text={common.cancel} onClick={leave} />
      </div>
    </section>
  );
}
