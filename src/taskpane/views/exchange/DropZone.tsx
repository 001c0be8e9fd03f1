import { useEffect, useRef, useState } from 'react';
import type { ChosenFile } from '../../../actions/chosenFile';
import { ACTIONS } from '../../../actions';
import { ActionButton } from '../../components/ActionButton';
import { FileInput } from '../../components/FileInput';
import type { ExchangeMessages } from '../../../locales/exchangeMessages';
import type { Pane } from '../../state/usePane';

interface Props {
  readonly pane: Pane;
  readonly text: ExchangeMessages['takeIn'];
  readonly onFiles: (files: readonly ChosenFile[]) => void;
}

/** Takes files that are dropped or chosen. The button does all that the zone does, for the keyboard. */
export function DropZone({ pane, text, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    // A file that misses the zone would be opened in place of the pane.
    const refuse = (event: Event): void => event.preventDefault();
    document.addEventListener('dragover', refuse);
    document.addEventListener('drop', refuse);
    return () => {
      document.removeEventListener('dragover', refuse);
      document.removeEventListener('drop', refuse);
    };
  }, []);
  const give = (files: readonly File[]): void => {
    if (files.length > 0 && ACTIONS.previewReturned.isPossible(pane.situation)) onFiles(files);
  };
  return (
    <div
      className={isOver ? 'drop-zone drop-over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        give([...event.dataTransfer.files]);
      }}
    >
      <p className="muted">{text.drop}</p>
      <ActionButton action={ACTIONS.previewReturned} situation={pane.situation} text={text.choose} onRun={() => input.current?.click()} />
      <FileInput input={input} label={text.choose} accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" multiple onFiles={give} />
    </div>
  );
}
