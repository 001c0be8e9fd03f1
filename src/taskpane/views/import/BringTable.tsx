import { useRef, useState, type ClipboardEvent } from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { ACTIONS } from '../../../actions';
import { readTableFile } from '../../../actions/tableFile';
import { pasteProblemText } from '../../../locales/importProblemText';
import type { ImportViewWords } from '../../../locales/importViewMessages';
import { tableFileText } from '../../../locales/tableFileText';
import { tableOfRange } from '../../../plan/import/table/range';
import { readPasted, type Pasted } from '../../../plan/import/readPasted';
import { startDraft } from '../../../plan/import/startDraft';
import type { ImportDraft, PastedTable, PasteProblem } from '../../../plan/import/types';
import { fail, type Result } from '../../../plan/result';
import { ActionButton } from '../../components/ActionButton';
import { FileInput } from '../../components/FileInput';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';

interface Props {
  readonly pane: Pane;
  readonly words: ImportViewWords;
  readonly now: () => Date;
  readonly onDraft: (draft: ImportDraft) => void;
}

/** Takes the table: from the clipboard, from the worksheet or from a file. */
export function BringTable({ pane, words, now, onDraft }: Props) {
  const { language } = useMessages();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | undefined>(undefined);
  const input = useRef<HTMLInputElement>(null);
  const { bring } = words;

  const refuse = (why: string | undefined): void => {
    setFault(why);
    // What was said of the attempt before is not true of this one.
    pane.say('');
    pane.dismissProblem();
  };
  const take = (table: Result<PastedTable, PasteProblem>): void => {
    refuse(table.ok ? undefined : pasteProblemText(table.error, language));
    if (table.ok) onDraft(startDraft(table.value, now().getFullYear()));
  };
  const read = (pasted: Pasted): void => take(readPasted(pasted));

  const onPaste = (event: ClipboardEvent): void => {
    const html = event.clipboardData.getData('text/html');
    const plain = event.clipboardData.getData('text/plain');
    const isPicture = html === '' && plain === '' && [...event.clipboardData.items].some(({ type }) => type.startsWith('image/'));
    if (html === '' && plain === '' && !isPicture) return;
    event.preventDefault();
    setText(plain);
    if (isPicture) take(fail({ code: 'picture' }));
    else read({ html, text: plain });
  };

  const readFile = async (file: File): Promise<void> => {
    const found = await readTableFile(file);
    if (!found.ok) refuse(tableFileText(file.name, found.error, language));
    else if (found.value.kind === 'pasted') read(found.value.pasted);
    else {
      refuse(undefined);
      onDraft(found.value.draft);
    }
  };

  return (
    <section aria-label={words.heading}>
      <p className="hint">{bring.hint}</p>
      <TextField
        label={bring.paste}
        placeholder={bring.placeholder}
        value={text}
        multiline
        rows={6}
        resizable={false}
        onChange={(_, typed) => setText(typed ?? '')}
        onPaste={onPaste}
        {...(fault === undefined ? {} : { errorMessage: fault })}
      />
      <div className="button-row">
        <PrimaryButton text={bring.read} onClick={() => read({ text })} />
        <DefaultButton text={bring.file} onClick={() => input.current?.click()} />
      </div>
      <div className="button-row">
        <ActionButton
          action={ACTIONS.readSelection}
          situation={pane.situation}
          onRun={() =>
            void pane.perform({
              action: ACTIONS.readSelection,
              input: () => undefined,
              progressKey: 'working',
              onDone: ({ texts, merges }) => take(tableOfRange(texts, merges)),
            })
          }
        />
      </div>
      <FileInput
        input={input}
        label={bring.file}
        accept=".html,.htm,.tsv,.txt,.json,text/html,text/plain"
        onFiles={([file]) => {
          if (file !== undefined) void readFile(file);
        }}
      />
    </section>
  );
}
