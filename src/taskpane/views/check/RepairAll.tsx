import { useRef, useState } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { ACTIONS } from '../../../actions';
import { certainRepairs } from '../../../actions/repairAll';
import type { EntryRepair } from '../../../excel/book';
import { formatEntry, formatRepair } from '../../../locales/entry';
import type { Messages } from '../../../locales/messages';
import { slotText } from '../../../locales/slotText';
import type { EntryIssue } from '../../../plan/issue';
import type { TaskIssue } from '../../../plan/tasks';
import { ActionButton } from '../../components/ActionButton';
import { Heading } from '../../components/Heading';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';

interface Props {
  readonly pane: Pane;
  readonly issues: readonly EntryIssue[];
  readonly taskIssues: readonly TaskIssue[];
  readonly onRepair: (repairs: readonly EntryRepair[]) => void;
}

/** Repairs many entries at once, after showing which and how. */
export function RepairAll({ pane, issues, taskIssues, onRepair }: Props) {
  const messages = useMessages();
  const { checkView, common } = messages;
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const repairs = certainRepairs(issues, taskIssues);
  if (repairs.length === 0) return null;

  if (!asking) {
    return (
      <div className="repair-all" ref={opener}>
        <ActionButton
          action={ACTIONS.repairAll}
          situation={pane.situation}
          text={checkView.repairAll(repairs.length)}
          onRun={() => setAsking(true)}
        />
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
      aria-label={checkView.repairAllHeading(repairs.length)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <Heading takesFocus level={3}>{checkView.repairAllHeading(repairs.length)}</Heading>
      <p className="hint">{checkView.repairAllHint}</p>
      <ul className="repairs">
        {repairs.map((repair) => (
          <li key={`${repair.lineId}:${repair.slot}`}>{repairText(repair, messages)}</li>
        ))}
      </ul>
      <div className="button-row">
        <ActionButton
          action={ACTIONS.repairAll}
          look="primary"
          situation={pane.situation}
          text={checkView.repairAllConfirm(repairs.length)}
          onRun={() => {
            setAsking(false);
            onRepair(repairs);
          }}
        />
        <DefaultButton text={common.cancel} onClick={leave} />
      </div>
    </section>
  );
}

function repairText({ lineId, slot, from, to }: EntryRepair, messages: Messages): string {
  const { checkView, language } = messages;
  const [before, after] = [formatEntry(from, messages), formatRepair(to, messages)];
  return typeof slot === 'number' ? checkView.repairItem(lineId, slot, before, after) : checkView.repairTaskItem(lineId, slotText(slot, language), before, after);
}
