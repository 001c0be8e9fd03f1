import { useRef, useState } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { ExchangeMessages } from '../../../locales/exchangeMessages';
import type { Pane } from '../../state/usePane';
import { Summary } from '../../components/Summary';

interface Props {
  readonly pane: Pane;
  readonly text: ExchangeMessages['handOut'];
  readonly agency: string;
  readonly mail: string;
}

/** The letter that goes with a copy, folded away until it is wanted. */
export function MailText({ pane, text, agency, mail }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');
  const tell = (what: string): void => {
    setTold(what);
    pane.say(what);
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(mail);
      tell(text.copied);
    } catch {
      // In Excel's frame the clipboard may be closed to us, but never to the user.
      area.current?.focus();
      area.current?.select();
      tell(text.selected);
    }
  };
  return (
    <details className="fold">
      <Summary>{text.mail}</Summary>
      <textarea ref={area} className="mail" readOnly rows={8} aria-label={text.mailOf(agency)} value={mail} />
      <DefaultButton text={text.copy} ariaLabel={text.copyOf(agency)} onClick={() => void copy()} />
      {told !== '' && <span className="hint copied">{told}</span>}
    </details>
  );
}
