import { useRef, useState, type FormEvent } from 'react';
import { ActionButton as QuietButton, DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { ResponsiveMode } from 'office-ui-fabric-react/lib/ResponsiveMode';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { ACTIONS } from '../../../actions';
import type { CheckResult } from '../../../excel/book';
import { signedStatusLabel } from '../../../locales/status';
import { verdictWords } from '../../../locales/verdictWords';
import { HAND_STATUSES, type HandStatus } from '../../../plan/handVerdict';
import type { Line } from '../../../plan/Plan';
import { ActionButton } from '../../components/ActionButton';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';

interface Props {
  readonly pane: Pane;
  readonly result: CheckResult;
  readonly line: Line;
}

const LONGEST_REASON = 1000;

/** Folded away behind a button: the verdict that the person in charge sets for a line in the reporting year, and why. */
export function HandVerdictForm({ pane, result, line }: Props) {
  const { common, language } = useMessages();
  const { hand: words } = verdictWords(language);
  const now = result.handVerdicts.get(line.id);
  const [isOpen, setOpen] = useState(false);
  const [status, setStatus] = useState<HandStatus | undefined>(undefined);
  const [reason, setReason] = useState('');
  const [isRefused, setRefused] = useState(false);
  const opener = useRef<HTMLDivElement>(null);

  const close = (): void => {
    setOpen(false);
    setRefused(false);
    // The form is gone with the next drawing; its button is where the keyboard came from.
    setTimeout(() => opener.current?.querySelector('button')?.focus());
  };
  const open = (): void => {
    setStatus(HAND_STATUSES.find((each) => each === now?.status));
    setReason(now?.reason ?? '');
    setOpen(true);
  };
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (status === undefined || reason.trim() === '') {
      setRefused(true);
      return;
    }
    if (!ACTIONS.setHandVerdict.isPossible(pane.situation)) return;
    const done = await pane.perform({
      action: ACTIONS.setHandVerdict,
      input: () => ({ lineId: line.id, status, reason }),
      progressKey: 'working',
      onDone: (fresh) => pane.takeCheck(fresh, words.written(line.id, signedStatusLabel(status, language))),
    });
    if (done.ok) close();
  };
  const clear = async (): Promise<void> => {
    const done = await pane.perform({
      action: ACTIONS.clearHandVerdict,
      input: () => line.id,
      progressKey: 'working',
      onDone: (fresh) => pane.takeCheck(fresh, words.cleared(line.id)),
    });
    if (done.ok) close();
  };

  if (!isOpen) {
    return (
      <div ref={opener}>
        <QuietButton className="button-quiet" text={words.open} ariaLabel={words.openOf(line.id)} aria-expanded={false} onClick={open} />
      </div>
    );
  }
  return (
    <form
      aria-label={words.formOf(line.id, result.reportingYear)}
      onSubmit={(event) => void onSubmit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
      noValidate
    >
      <Dropdown
        label={words.verdict}
        options={HAND_STATUSES.map((each) => ({ key: each, text: signedStatusLabel(each, language) }))}
        selectedKey={status ?? null}
        onChange={(_, option) => setStatus(HAND_STATUSES.find((each) => each === option?.key))}
        responsiveMode={ResponsiveMode.large}
        {...(isRefused && status === undefined ? { errorMessage: words.verdictMissing } : {})}
      />
      <TextField
        label={words.reason}
        value={reason}
        multiline
        autoAdjustHeight
        maxLength={LONGEST_REASON}
        onChange={(_, text) => setReason(text ?? '')}
        {...(isRefused && reason.trim() === '' ? { errorMessage: words.reasonMissing } : {})}
      />
      <p className="hint">{words.hint(result.reportingYear)}</p>
      <div className="button-row">
        <ActionButton action={ACTIONS.setHandVerdict} look="primary" situation={pane.situation} onRun={() => undefined} submits />
        {now !== undefined && (
          <ActionButton action={ACTIONS.clearHandVerdict} situation={pane.situation} ariaLabel={words.clearOf(line.id)} onRun={() => void clear()} />
        )}
        <DefaultButton text={common.cancel} onClick={close} />
      </div>
    </form>
  );
}
