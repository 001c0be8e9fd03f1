import { useCallback, useMemo, useRef, useState } from 'react';
import { DefaultButton, ActionButton as QuietButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { ACTIONS } from '../../../actions';
import type { CheckResult } from '../../../excel/book';
import { planViewWords } from '../../../locales/planViewText';
import { placedLines, type Line } from '../../../plan/Plan';
import { isBlank } from '../../../plan/reading';
import { unreachable } from '../../../plan/result';
import { withoutMarks } from '../../../plan/target/letters';
import { ActionButton } from '../../components/ActionButton';
import { Heading } from '../../components/Heading';
import { Loading } from '../../components/Loading';
import { FOCUS_PLACE } from '../../components/focusPlace';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';
import { saveBytes } from '../exchange/saveBytes';
import { AddLine } from './AddLine';
import { CorrectLine, DropLine, ResumeLine, RetireLine, ReviseTarget, type LineEditProps } from './LineEdits';
import { PlanLine, type LineEditKind } from './PlanLine';
import './plan.css';

interface Props {
  readonly pane: Pane;
  /** The line that the user came for. */
  readonly lineId?: string | undefined;
  readonly onBack: () => void;
}

/** The plan of a table in use: its lines with their targets, past ones included, and the ways to change them. */
export default function PlanView({ pane, lineId, onBack }: Props) {
  const { progress } = useMessages();
  const result = pane.state.check;
  return result === undefined ? <Loading label={progress.checking} /> : <PlanLines pane={pane} result={result} lineId={lineId} onBack={onBack} />;
}

/** The edit whose form is open: of a line, or of none for a new one. */
type OpenEdit = { readonly lineId: string; readonly edit: LineEditKind } | { readonly lineId: undefined };

const LINE_ATTRIBUTE = 'data-plan-line';

function PlanLines({ pane, result, lineId, onBack }: Props & { readonly result: CheckResult }) {
  const { language } = useMessages();
  const words = planViewWords(language);
  const { plan, entries } = result;
  const [search, setSearch] = useState(lineId ?? '');
  const [open, setOpen] = useState<OpenEdit | undefined>(undefined);
  const list = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => placedLines(plan).map(({ line }) => line), [plan]);
  const wanted = fold(search);
  const shown = lines.filter((line) => wanted === '' || line.id.toLowerCase() === wanted || fold(line.name).includes(wanted));
  const leadOf = (line: Line): string => plan.agencies.find(({ id }) => id === line.lead)?.short ?? line.lead;

  const focusLine = (id: string | undefined): void => {
    // The line is drawn anew with what has come of it.
    setTimeout(() => list.current?.querySelector<HTMLElement>(id === undefined ? '.add-line' : `[${LINE_ATTRIBUTE}="${id}"]`)?.focus());
  };
  const close = (id: string | undefined): void => {
    setOpen(undefined);
    focusLine(id);
  };
  const onDone = (id: string): void => {
    if (open?.lineId === undefined) setSearch('');
    close(id);
  };
  const openEdit = useCallback((id: string, edit: LineEditKind) => setOpen({ lineId: id, edit }), []);
  const save = (): void => {
    void pane.perform({
      action: ACTIONS.savePlan,
      input: () => ({ plan, entries }),
      progressKey: 'working',
      onDone: ({ name, bytes }) => {
        saveBytes(name, bytes);
        pane.say(words.saved(name));
      },
    });
  };

  return (
    <div ref={list}>
      <QuietButton className="button-quiet" text={`‹ ${words.back}`} onClick={onBack} />
      <Heading takesFocus>{words.heading}</Heading>
      <p className="intro">{words.intro}</p>
      {open?.lineId === undefined && open !== undefined ? (
        <AddLine pane={pane} result={result} onDone={onDone} onCancel={() => close(undefined)} />
      ) : (
        <div className="button-row">
          <DefaultButton className="add-line" text={words.add} onClick={() => setOpen({ lineId: undefined })} />
          <ActionButton action={ACTIONS.savePlan} situation={pane.situation} onRun={save} />
        </div>
      )}
      <TextField label={words.search} value={search} type="search" onChange={(_, text) => setSearch(text ?? '')} />
      <p className="hint" aria-live="polite">
        {words.found(shown.length, lines.length)}
      </p>
      <ul className="plain-list">
        {shown.map((line) => (
          <li key={line.id} className="finding" {...FOCUS_PLACE} {...{ [LINE_ATTRIBUTE]: line.id }}>
            <PlanLine line={line} period={plan.period} lead={leadOf(line)} isBlank={Object.values(entries[line.id] ?? {}).every(isBlank)} onOpen={openEdit} />
            {open?.lineId === line.id && <LineEdit edit={open.edit} pane={pane} result={result} line={line} onDone={onDone} onCancel={() => close(line.id)} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function LineEdit({ edit, ...props }: LineEditProps & { readonly edit: LineEditKind }) {
  switch (edit) {
    case 'correct':
      return <CorrectLine {...props} />;
    case 'revise':
      return <ReviseTarget {...props} />;
    case 'retire':
      return <RetireLine {...props} />;
    case 'resume':
      return <ResumeLine {...props} />;
    case 'drop':
      return <DropLine {...props} />;
    default:
      return unreachable(edit);
  }
}

/** A text without marks and capitals, so that "ho ngheo" finds "Hộ nghèo". */
function fold(text: string): string {
  return withoutMarks(text).trim().toLowerCase();
}
