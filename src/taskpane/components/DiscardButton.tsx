import { useEffect, useState, type MouseEvent } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useMessages } from '../wording';

interface Props {
  readonly text: string;
  /** What the button says that really throws it away. */
  readonly sureText: string;
  /** What would be thrown away; of another one it is asked anew. */
  readonly what: unknown;
  readonly onDiscard: () => void;
}

/**
 * Throws something away for good, after a question. The way back takes the place of the first button and is as wide, so that a
 * second press of the mouse or of the Enter key lands on it; the second click of a double click answers nothing.
 */
export function DiscardButton({ text, sureText, what, onDiscard }: Props) {
  const { common } = useMessages();
  const [asks, setAsks] = useState(false);
  useEffect(() => setAsks(false), [what]);
  const once =
    (act: () => void) =>
    (event: MouseEvent<unknown>): void => {
      if (event.detail <= 1) act();
    };
  return (
    <div className="discard">
      <DefaultButton text={asks ? common.cancel : text} onClick={once(() => setAsks(!asks))} />
      {asks && <DefaultButton text={sureText} onClick={once(onDiscard)} />}
    </div>
  );
}
