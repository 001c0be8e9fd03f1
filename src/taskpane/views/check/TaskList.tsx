import { ACTIONS } from '../../../actions';
import { repairOfTask } from '../../../actions/repairEntry';
import type { CheckResult, EntryCell, EntryRepair } from '../../../excel/book';
import { formatRepair } from '../../../locales/entry';
import { slotText } from '../../../locales/slotText';
import { formatTaskEntry, situationLabel, taskIssueText } from '../../../locales/taskText';
import type { AgencyId } from '../../../plan/Plan';
import { SITUATIONS, type TaskIssue } from '../../../plan/tasks';
import { ActionButton } from '../../components/ActionButton';
import { FOCUS_PLACE } from '../../components/focusPlace';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';
import { taskIssuesOf } from './findings';
import { FINDING_ATTRIBUTE } from './useFocusKeeper';

interface Props {
  readonly pane: Pane;
  readonly result: CheckResult;
  /** Undefined for all agencies. */
  readonly agency: AgencyId | undefined;
  readonly onGoTo: (cell: EntryCell) => void;
  readonly onRepair: (repair: EntryRepair) => void;
}

const TONES = { error: 'tone-bad', warning: 'tone-warn', info: 'tone-quiet' } as const satisfies Readonly<Record<TaskIssue['severity'], string>>;

/** How the schemes and tasks stand, and which are wrong, overdue or due soon; nothing where there is no sheet of them. */
export function TaskList({ pane, result, agency, onGoTo, onRepair }: Props) {
  const messages = useMessages();
  const { checkView, language } = messages;
  if (result.tasks === undefined) return null;
  const standings = result.tasks.standings.filter(({ lead }) => agency === undefined || lead === agency);
  if (standings.length === 0) return null;
  const names = new Map(standings.map(({ id, name }) => [id, name]));
  const issues = taskIssuesOf(result, agency);
  const counts = [...SITUATIONS].reverse().flatMap((situation): readonly (readonly [string, number])[] => {
    const count = standings.filter((each) => each.situation === situation).length;
    return count === 0 ? [] : [[situationLabel(situation, language), count]];
  });
  return (
    <section className="group" aria-labelledby="group-tasks">
      <h4 id="group-tasks" className="group-heading">
        {checkView.group(checkView.tasksGroup, standings.length)}
      </h4>
      <p className="muted">{checkView.tasksSummary(counts)}</p>
      <ul className="plain-list">
        {issues.map((issue) => {
          const cell = result.cellOf(issue.taskId, issue.slot);
          const repair = repairOfTask(issue);
          const right = repair === undefined || typeof repair.to === 'string' ? formatRepair(issue.repair ?? null, messages) : formatTaskEntry(issue.slot, repair.to, messages);
          const key = `${issue.taskId}:${issue.slot}`;
          return (
            <li key={key} {...FOCUS_PLACE} {...{ [FINDING_ATTRIBUTE]: key }} className={`finding ${TONES[issue.severity]}`}>
              <p className="finding-title">
                <span className="line-id">{issue.taskId}</span> {names.get(issue.taskId)}
              </p>
              <p className="finding-text">{taskIssueText(issue, messages)}</p>
              {repair !== undefined && (
                <ActionButton
                  action={ACTIONS.repairEntry}
                  situation={pane.situation}
                  text={checkView.repairTo(right)}
                  ariaLabel={checkView.repairTaskTo(issue.taskId, slotText(issue.slot, language), right)}
                  onRun={() => onRepair(repair)}
                />
              )}
              {cell !== undefined && (
                <div className="finding-foot">
                  <ActionButton
                    action={ACTIONS.goToCell}
                    look="quiet"
                    situation={pane.situation}
                    text={checkView.goTo(cell.address)}
                    ariaLabel={checkView.goToOf(issue.taskId, cell.address)}
                    onRun={() => onGoTo(cell)}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
