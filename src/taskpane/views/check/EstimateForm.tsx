import { useRef, useState, type FormEvent } from 'react';
import { ActionButton as QuietButton, DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { ResponsiveMode } from 'office-ui-fabric-react/lib/ResponsiveMode';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { ACTIONS } from '../../../actions';
import { officialFigure } from '../../../actions/estimates';
import type { CheckResult } from '../../../excel/book';
import { formatEntry, formatExact } from '../../../locales/entry';
import { estimateWords, type EstimateWords } from '../../../locales/estimateWords';
import type { Line, Year } from '../../../plan/Plan';
import { choicesOf, isNumericKind } from '../../../plan/reading';
import { ActionButton } from '../../components/ActionButton';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';
import { readOfficial, type OfficialInput } from './officialInput';

interface Props {
  readonly pane: Pane;
  readonly result: CheckResult;
  readonly line: Line;
  readonly year: Year;
}

/** Folded away behind a button: the official figure that takes the place of an estimate. */
export function EstimateForm({ pane, result, line, year }: Props) {
  const messages = useMessages();
  const words = estimateWords(messages.language);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<OfficialInput | undefined>(undefined);
  const opener = useRef<HTMLDivElement>(null);

  const close = (): void => {
    setOpen(false);
    setTyped('');
    setRefused(undefined);
    // The form is gone with the next drawing; its button is where the keyboard came from.
    setTimeout(() => opener.current?.querySelector('button')?.focus());
  };
  const change = (text: string): void => {
    setTyped(text);
    setRefused(undefined);
  };
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = readOfficial(line, typed);
    const isConfirmed = read.kind === 'ambiguous' && refused?.kind === 'ambiguous';
    if (read.kind === 'missing' || read.kind === 'wrong' || (read.kind === 'ambiguous' && !isConfirmed)) {
      setRefused(read);
      return;
    }
    if (!ACTIONS.giveOfficial.isPossible(pane.situation)) return;
    const done = await pane.perform({
      action: ACTIONS.giveOfficial,
      input: () => officialFigure(result, line.id, year, read.figure),
      progressKey: 'working',
      onDone: (fresh) => pane.takeCheck(fresh, words.replaced(line.id, year)),
    });
    if (done.ok) close();
  };

  if (!isOpen) {
    return (
      <div ref={opener}>
        <QuietButton className="button-quiet" text={words.replace} ariaLabel={words.replaceOf(line.id, year)} aria-expanded={false} onClick={() => setOpen(true)} />
      </div>
    );
  }
  const problem = refused === undefined ? {} : { errorMessage: problemText(refused, words, (figure) => formatExact(figure, messages.language)) };
  return (
    <form
      aria-label={words.formOf(line.id, year)}
      onSubmit={(event) => void onSubmit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
      noValidate
    >
      {isNumericKind(line.kind) ? (
        <TextField label={words.official(year)} value={typed} suffix={line.unit} autoFocus onChange={(_, text) => change(text ?? '')} {...problem} />
      ) : (
        <Dropdown
          label={words.official(year)}
          options={choicesOf(line.kind).map((word) => ({ key: word, text: word }))}
          selectedKey={typed === '' ? null : typed}
          onChange={(_, option) => change(String(option?.key ?? ''))}
          responsiveMode={ResponsiveMode.large}
          {...problem}
        />
      )}
      <p className="hint">{words.hint(formatEntry(result.entries[line.id]?.[year] ?? null, messages))}</p>
      <div className="button-row">
        <ActionButton action={ACTIONS.giveOfficial} look="primary" situation={pane.situation} onRun={() => undefined} submits />
        <DefaultButton text={messages.common.cancel} onClick={close} />
      </div>
    </form>
  );
}

function problemText(refused: OfficialInput, words: EstimateWords, figure: (value: number) => string): string {
  switch (refused.kind) {
    case 'missing':
      return words.officialMissing;
    case 'ambiguous':
      return words.officialAmbiguous(figure(refused.figure));
    case 'wrong':
    case 'figure':
      return words.officialWrong;
  }
}
