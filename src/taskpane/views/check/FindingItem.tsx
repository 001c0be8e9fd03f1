import { ACTIONS } from '../../../actions';
import { repairOf } from '../../../actions/repairEntry';
import type { CheckResult, EntryCell, EntryRepair } from '../../../excel/book';
import { explainLine } from '../../../locales/explain';
import { formatRepair, issueText } from '../../../locales/entry';
import type { Messages } from '../../../locales/messages';
import { targetHistory } from '../../../locales/targetHistory';
import { bothVerdicts, verdictWords } from '../../../locales/verdictWords';
import type { Line } from '../../../plan/Plan';
import { unreachable } from '../../../plan/result';
import { titlesById } from '../../../plan/titleOf';
import { ActionButton } from '../../components/ActionButton';
import type { Pane } from '../../state/usePane';
import { LineTitle } from '../../components/LineTitle';
import { FOCUS_PLACE } from '../../components/focusPlace';
import { useMessages } from '../../wording';
import { EstimateMark } from './EstimateMark';
import type { Finding } from './findings';
import { HandVerdictForm } from './HandVerdictForm';
import { OvertypedEstimate } from './OvertypedEstimates';
import { OwedExplanation } from './OwedExplanation';
import { FINDING_ATTRIBUTE } from './useFocusKeeper';

interface Props {
  readonly pane: Pane;
  readonly result: CheckResult;
  readonly finding: Finding;
  /** Not needed where every line listed has the same lead. */
  readonly showsLead: boolean;
  readonly onGoTo: (cell: EntryCell) => void;
  readonly onRepair: (repair: EntryRepair) => void;
  /** @param said what is told once it is written */
  readonly onConfirm: (writes: readonly EntryRepair[], said: string) => void;
}

/** One line or one of its entries: what about it, and what can be done. */
export function FindingItem({ pane, result, finding, showsLead, onGoTo, onRepair, onConfirm }: Props) {
  const messages = useMessages();
  const { checkView, language } = messages;
  const { line, cell } = finding;
  const repair = finding.kind === 'issue' ? repairOf(finding.issue) : undefined;
  const year = finding.kind === 'issue' ? finding.issue.year : result.reportingYear;
  const hand = result.handVerdicts.get(line.id);
  return (
    <li className="finding" {...FOCUS_PLACE} {...{ [FINDING_ATTRIBUTE]: finding.key }}>
      <LineTitle id={line.id} name={titlesById(result.plan).get(line.id) ?? line.name} />
      <p className="finding-text">{textOf(finding, result, messages)}</p>
      {finding.kind === 'line' && hand !== undefined && <p className="finding-text">{bothVerdicts(finding.assessment.status, hand, language)}</p>}
      {finding.kind === 'line' && finding.assessment.rules.some(({ stretchReached }) => stretchReached) && (
        <p className="finding-extra">{checkView.stretch}</p>
      )}
      {finding.kind === 'line' && finding.assessment.status !== 'retired' && targetHistory(line, result.plan.period, language).map((was) => (
        <p key={was} className="finding-extra">
          {was}
        </p>
      ))}
      {finding.kind === 'line' && line.note !== undefined && (
        <p className="finding-extra">
          {checkView.note} {line.note}
        </p>
      )}
      {repair !== undefined && (
        <ActionButton
          action={ACTIONS.repairEntry}
          situation={pane.situation}
          text={checkView.repairTo(formatRepair(repair.to, messages))}
          ariaLabel={checkView.repairToOf(line.id, year, formatRepair(repair.to, messages))}
          onRun={() => onRepair(repair)}
        />
      )}
      {finding.kind === 'issue' && <OvertypedEstimate pane={pane} result={result} issue={finding.issue} onConfirm={onConfirm} />}
      {finding.kind === 'line' && <OwedExplanation pane={pane} result={result} line={line} cell={finding.cell} onGoTo={onGoTo} />}
      {asksForOfficial(finding) && <EstimateMark pane={pane} result={result} line={line} year={year} />}
      {finding.kind === 'line' && finding.assessment.status !== 'retired' && result.cellOf(line.id, 'handVerdict') !== undefined && <HandVerdictForm pane={pane} result={result} line={line} />}
      {finding.kind === 'line' && (
        <ActionButton action={ACTIONS.changePlan} look="quiet" situation={pane.situation} text={checkView.editLine} ariaLabel={checkView.editLineOf(line.id)} onRun={() => pane.openPlan(line.id)} />
      )}
      <div className="finding-foot">
        <span className="finding-extra">{showsLead && checkView.lead(leadName(result, line))}</span>
        {cell === undefined ? (
          <span className="muted">{checkView.rowMissing}</span>
        ) : (
          <ActionButton
            action={ACTIONS.goToCell}
            look="quiet"
            situation={pane.situation}
            text={checkView.goTo(cell.address)}
            ariaLabel={checkView.goToOf(line.id, cell.address)}
            onRun={() => onGoTo(cell)}
          />
        )}
      </div>
    </li>
  );
}

function textOf(finding: Finding, { plan }: CheckResult, messages: Messages): string {
  switch (finding.kind) {
    case 'issue':
      return issueText(finding.issue, finding.line, messages);
    case 'handIssue':
      return verdictWords(messages.language).issues[finding.issue.code];
    case 'line':
      return explainLine(finding.assessment, plan.period.firstYear, messages.language);
    default:
      return unreachable(finding);
  }
}

/** A line, and the reminder that a figure is still an estimate. */
function asksForOfficial(finding: Finding): boolean {
  return finding.kind === 'line' || (finding.kind === 'issue' && finding.issue.detail.code === 'estimateOverdue');
}

function leadName({ plan }: CheckResult, { lead }: Line): string {
  return plan.agencies.find(({ id }) => id === lead)?.short ?? lead;
}
