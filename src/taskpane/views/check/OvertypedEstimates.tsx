import { ACTIONS } from '../../../actions';
import { confirmedEstimate, confirmedOfficial, overtypedIn } from '../../../actions/estimates';
import type { CheckResult, EntryRepair } from '../../../excel/book';
import { formatRepair } from '../../../locales/entry';
import { estimateWords } from '../../../locales/estimateWords';
import type { EntryIssue } from '../../../plan/issue';
import { ActionButton } from '../../components/ActionButton';
import { AskFirst } from '../../components/AskFirst';
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
  const overtyped = overtypedIn(issues);
  const count = overtyped.length;
  if (count === 0) return null;
  return (
    <AskFirst
      action={ACTIONS.giveOfficial}
      situation={pane.situation}
      text={words.allOfficial(count)}
      heading={words.allOfficialHeading(count)}
      hint={words.allOfficialHint}
      confirmText={words.allOfficialConfirm(count)}
      onConfirm={() => onConfirm(confirmedOfficial(result, overtyped), words.allReplaced(count))}
    >
      <ul className="repairs">
        {overtyped.map(({ lineId, year, estimate, figure }) => (
          <li key={`${lineId}:${String(year)}`}>{messages.checkView.repairItem(lineId, year, formatRepair(estimate, messages), formatRepair(figure, messages))}</li>
        ))}
      </ul>
    </AskFirst>
  );
}
