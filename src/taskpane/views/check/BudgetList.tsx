import { ACTIONS } from '../../../actions';
import type { BudgetFinding, CheckResult, EntryCell, EntryRepair } from '../../../excel/book';
import { budgetIssueText, budgetPlaceText } from '../../../locales/budgetText';
import { formatRepair } from '../../../locales/entry';
import { budgetEntryId } from '../../../plan/budget';
import { ActionButton } from '../../components/ActionButton';
import { Summary } from '../../components/Summary';
import type { Pane } from '../../state/usePane';
import { SEVERITY_SIGNS, SEVERITY_TONES } from '../../tones';
import { useMessages } from '../../wording';

interface Props {
  readonly pane: Pane;
  readonly result: CheckResult;
  readonly onGoTo: (cell: EntryCell) => void;
  readonly onRepair: (repair: EntryRepair) => void;
}

/** What is odd about the budget's figures, and what the budget says of the reporting year; nothing where there is no budget sheet. */
export function BudgetList({ pane, result, onGoTo, onRepair }: Props) {
  const { checkView } = useMessages();
  if (result.budget === undefined) return null;
  return (
    <section className="group" aria-labelledby="group-budget">
      <h4 id="group-budget" className="group-heading">
        {checkView.group(checkView.budgetGroup, result.budgetIssues.length)}
      </h4>
      <ul className="plain-list">
        {result.budgetIssues.map((finding) => (
          <BudgetItem key={findingKey(finding)} finding={finding} unit={result.budget?.unit ?? ''} pane={pane} onGoTo={onGoTo} onRepair={onRepair} />
        ))}
      </ul>
      <details>
        <Summary>{checkView.budgetSentences}</Summary>
        <ul className="plain-list" lang="vi">
          {result.budget.sentences.map(({ item, text, cell }) => (
            <li key={item} className="finding finding-plain">
              <p className="finding-text">{text}</p>
              <div className="finding-foot">
                <ActionButton action={ACTIONS.goToCell} look="quiet" situation={pane.situation} text={checkView.goToBudget(cell.address)} onRun={() => onGoTo(cell)} />
              </div>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function findingKey({ issue }: BudgetFinding): string {
  return `${budgetEntryId(issue.item, issue.column)}:${String(issue.year)}:${issue.detail.code}`;
}

function BudgetItem({ finding, unit, pane, onGoTo, onRepair }: Omit<Props, 'result'> & { readonly finding: BudgetFinding; readonly unit: string }) {
  const messages = useMessages();
  const { checkView, language, severities } = messages;
  const { issue, cell } = finding;
  const { repair } = issue;
  return (
    <li className={`finding tone-${SEVERITY_TONES[issue.severity]}`}>
      <p className="finding-title">
        <span className="sign" aria-hidden="true">
          {SEVERITY_SIGNS[issue.severity]}
        </span>{' '}
        <span className="for-screen-readers">{severities[issue.severity]}: </span>
        {budgetPlaceText(issue, language)}
      </p>
      <p className="finding-text">{budgetIssueText(issue, unit, language)}</p>
      {repair !== undefined && (
        <ActionButton
          action={ACTIONS.repairEntry}
          situation={pane.situation}
          text={checkView.repairTo(formatRepair(repair, messages))}
          ariaLabel={checkView.repairToOf(budgetPlaceText(issue, language), issue.year, formatRepair(repair, messages))}
          onRun={() => onRepair({ lineId: budgetEntryId(issue.item, issue.column), slot: issue.year, from: issue.raw, to: repair })}
        />
      )}
      <div className="finding-foot">
        <ActionButton action={ACTIONS.goToCell} look="quiet" situation={pane.situation} text={checkView.goToBudget(cell.address)} onRun={() => onGoTo(cell)} />
      </div>
    </li>
  );
}
