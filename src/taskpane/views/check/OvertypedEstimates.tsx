import { useRef, useState } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { ACTIONS } from '../../../actions';
import { confirmedEstimate, confirmedOfficial, overtypedIn } from '../../../actions/estimates';
import type { CheckResult, EntryRepair } from '../../../excel/book';
import { formatRepair } from '../../../locales/entry';
import { estimateWords } from '../../../locales/estimateWords';
import type { EntryIssue } from '../../../plan/issue';
import { ActionButton } from '../../components/ActionButton';
import { Heading } from '../../components/Heading';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';

interface Props {
  readonly pane: Pane;
  readonly result: CheckResult;
  /** @param said what is told once it is written */
  readonly onConfirm: (writes: readonly EntryRepair[], said: string) => void;
}

/** The two answers to whether a figure that was typed over an estimate is official; nothing beside any other finding. */
export function OvertypedEstimate({ pane, result, issue, onConfirm }: Props & { readonly issue: EntryIssue }) {
  const words = estimateWords(useMessages().language);
  const [overtyped] = overtypedIn([issue]);
  if (overtyped === undefined) return null;
  const { lineId, year } = overtyped;
  return (
    <>
      <ActionButton
        action={ACTIONS.giveOfficial}
        situation={pane.situation}
        text={words.isOfficial}
        ariaLabel={words.isOfficialOf(lineId, year)}
        onRun={() => onConfirm(confirmedOfficial(result, [overtyped]), words.replaced(lineId, year))}
      />
      <ActionButton
        action={ACTIONS.markEstimates}
        look="quiet"
        situation={pane.situation}
        text={words.isStillOne}
        ariaLabel={words.isStillOneOf(lineId, year)}
        onRun={() => onConfirm(confirmedEstimate(overtyped), words.marked(1, year))}
      />
    </>
  );
}

/** Takes all figures that were typed over estimates for official at once, after showing which; nothing where there are none. */
export function AllOvertypedEstimates({ pane, result, issues, onConfirm }: Props & { readonly issues: readonly EntryIssue[] }) {
  const messages = useMessages();
  const words = estimateWords(messages.language);
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const overtyped = overtypedIn(issues);
  const count = overtyped.length;
  if (count === 0) return null;

  if (!asking) {
    return (
      <div className="repair-all" ref={opener}>
        <ActionButton action={ACTIONS.giveOfficial} situation={pane.situation} text={words.allOfficial(count)} onRun={() => setAsking(true)} />
      </div>
    );
  }
  const leave = (): void => {
    setAsking(false);
    // The button that opened this comes back with the next drawing.
    setTimeout(() => opener.current?.querySelector('button')?.focus());
  };
  return (
    <section
      className="confirm"
      aria-label={words.allOfficialHeading(count)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <Heading takesFocus level={3}>
        {words.allOfficialHeading(count)}
      </Heading>
      <p className="hint">{words.allOfficialHint}</p>
      <ul className="repairs">
        {overtyped.map(({ lineId, year, estimate, figure }) => (
          <li key={`${lineId}:${String(year)}`}>{messages.checkView.repairItem(lineId, year, formatRepair(estimate, messages), formatRepair(figure, messages))}</li>
        ))}
      </ul>
      <div className="button-row">
        <ActionButton
          action={ACTIONS.giveOfficial}
          look="primary"
          situation={pane.situation}
          text={words.allOfficialConfirm(count)}
          onRun={() => {
            setAsking(false);
            onConfirm(confirmedOfficial(result, overtyped), words.allReplaced(count));
          }}
        />
        <DefaultButton text={messages.common.cancel} onClick={leave} />
      </div>
    </section>
  );
}
