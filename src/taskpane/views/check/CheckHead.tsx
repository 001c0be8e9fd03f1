import { ACTIONS } from '../../../actions';
import type { CheckResult } from '../../../excel/book';
import { formatDateTime, formatTime } from '../../../locales/times';
import { ActionButton } from '../../components/ActionButton';
import { Heading } from '../../components/Heading';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';

/** Which year, checked when, and the two things done most often. */
export function CheckHead({ pane, result }: { readonly pane: Pane; readonly result: CheckResult }) {
  const { checkView, language } = useMessages();
  return (
    <div className="check-head">
      <Heading>{checkView.reportingYear(result.reportingYear)}</Heading>
      <p className="muted check-time">
        <time dateTime={new Date(result.checkedAt).toISOString()} title={formatDateTime(result.checkedAt, language)}>
          {checkView.checkedAt(formatTime(result.checkedAt, language))}
        </time>
      </p>
      <div className="button-row">
        <ActionButton action={ACTIONS.check} look="primary" icon="Refresh" situation={pane.situation} onRun={pane.check} />
        <ActionButton action={ACTIONS.nextOffTrack} icon="Next" situation={pane.situation} onRun={pane.goToNext} />
      </div>
    </div>
  );
}
