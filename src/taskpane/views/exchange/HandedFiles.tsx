import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { ACTIONS } from '../../../actions';
import type { HandedOut } from '../../../actions/handOut';
import { ActionButton } from '../../components/ActionButton';
import { Heading } from '../../components/Heading';
import { dayOf } from '../../state/useExchange';
import { MailText } from './MailText';
import type { ExchangePart } from './part';
import { saveBytes } from './saveBytes';

interface Props extends ExchangePart {
  readonly copies: readonly HandedOut[];
  readonly now: () => Date;
  readonly isNews: boolean;
}

/** The files that were made: each to be saved or opened, with its letter. */
export function HandedFiles({ pane, exchange, words, check, copies, now, isNews }: Props) {
  const text = words.handOut;
  const zip = (): void => {
    void pane.perform({
      action: ACTIONS.zipCopies,
      input: (progress) => ({
        desk: exchange.desk,
        files: copies.map(({ origin, bytes }) => ({ name: origin.file, bytes })),
        progress,
      }),
      progressKey: 'zipping',
      cancellable: true,
      onDone: (bytes) => saveBytes(text.zipName(dayOf(now())), bytes),
    });
  };
  const open = (bytes: Uint8Array): void => {
    void pane.perform({ action: ACTIONS.openCopy, input: () => ({ bytes }), progressKey: 'working' });
  };
  const nameOf = (agency: string): string => check.plan.agencies.find(({ id }) => id === agency)?.short ?? agency;

  return (
    <section className="set-off" aria-label={text.done(copies.length)}>
      <Heading level={3} takesFocus={isNews}>
        {text.done(copies.length)}
      </Heading>
      <p className="hint">{text.doneHint}</p>
      {copies.length > 1 && (
        <div className="button-row">
          <ActionButton action={ACTIONS.zipCopies} situation={pane.situation} onRun={zip} />
        </div>
      )}
      <ul className="plain-list">
        {copies.map(({ origin, bytes, mail }) => (
          <li key={origin.agencyId} className="exchange-file">
            <p className="table-title">{text.copyNumber(nameOf(origin.agencyId), origin.copyNumber)}</p>
            <p className="hint">{origin.file}</p>
            <div className="button-row">
              <DefaultButton text={text.download} ariaLabel={text.downloadOf(origin.file)} onClick={() => saveBytes(origin.file, bytes)} />
              {pane.canOpenFiles() && (
                <ActionButton action={ACTIONS.openCopy} situation={pane.situation} ariaLabel={text.openOf(origin.file)} onRun={() => open(bytes)} />
              )}
            </div>
            <MailText pane={pane} text={text} agency={nameOf(origin.agencyId)} mail={`${mail.subject}\n\n${mail.body}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}
