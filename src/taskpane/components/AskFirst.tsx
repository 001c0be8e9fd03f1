import { useRef, useState, type ReactNode } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useMessages } from '../wording';
import { ActionButton, type ActionButtonProps } from './ActionButton';
import { Heading } from './Heading';

interface Props extends Pick<ActionButtonProps, 'action' | 'situation' | 'look'> {
  /** What the button says that asks. */
  readonly text: string;
  readonly heading: string;
  readonly hint: string;
  /** What the button says that does it. */
  readonly confirmText: string;
  readonly onConfirm: () => void;
  /** What will be done, one by one. */
  readonly children?: ReactNode;
}

/** A button of an action on many things at once, which first says what it will do. Escape leaves the question. */
export function AskFirst({ action, situation, look = 'default', text, heading, hint, confirmText, onConfirm, children }: Props) {
  const { common } = useMessages();
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLDivElement>(null);

  if (!asking) {
    return (
      <div className="repair-all" ref={opener}>
        <ActionButton action={action} look={look} situation={situation} text={text} onRun={() => setAsking(true)} />
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
      aria-label={heading}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <Heading takesFocus level={3}>
        {heading}
      </Heading>
      <p className="hint">{hint}</p>
      {children}
      <div className="button-row">
        <ActionButton
          action={action}
          look="primary"
          situation={situation}
          text={confirmText}
          onRun={() => {
            setAsking(false);
            onConfirm();
          }}
        />
        <DefaultButton text={common.cancel} onClick={leave} />
      </div>
    </section>
  );
}
