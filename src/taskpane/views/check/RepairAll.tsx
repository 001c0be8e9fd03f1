import { ACTIONS } from '../../../actions';
import { certainRepairs } from '../../../actions/repairAll';
import type { EntryRepair } from '../../../excel/book';
import { formatEntry, formatRepair } from '../../../locales/entry';
import type { Messages } from '../../../locales/messages';
import { slotText } from '../../../locales/slotText';
import type { EntryIssue } from '../../../plan/issue';
import type { TaskIssue } from '../../../plan/tasks';
import { AskFirst } from '../../components/AskFirst';
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
  const { checkView } = messages;
  const repairs = certainRepairs(issues, taskIssues);
  if (repairs.length === 0) return null;
  return (
    <AskFirst
      action={ACTIONS.repairAll}
      situation={pane.situation}
      text={checkView.repairAll(repairs.length)}
      heading={checkView.repairAllHeading(repairs.length)}
      hint={checkView.repairAllHint}
      confirmText={checkView.repairAllConfirm(repairs.length)}
      onConfirm={() => onRepair(repairs)}
    >
      <ul className="repairs">
        {repairs.map((repair) => (
          <li key={`${repair.lineId}:${repair.slot}`}>{repairText(repair, messages)}</li>
        ))}
      </ul>
    </AskFirst>
  );
}

function repairText({ lineId, slot, from, to }: EntryRepair, messages: Messages): string {
  const { checkView, language } = messages;
  const [before, after] = [formatEntry(from, messages), formatRepair(to, messages)];
  return typeof slot === 'number' ? checkView.repairItem(lineId, slot, before, after) : checkView.repairTaskItem(lineId, slotText(slot, language), before, after);
}
