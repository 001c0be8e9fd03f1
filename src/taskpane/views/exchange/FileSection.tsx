import { ACTIONS } from '../../../actions';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { ReturnedFileProblem } from '../../../actions/fileDesk';
import type { PreviewFile } from '../../../workbook/takeIn/types';
import { fileNoteText, fileRefusalText } from '../../../locales/takeIn';
import { useMessages } from '../../wording';
import { mayBeTaken } from '../../../plan/merge';
import { Summary } from '../../components/Summary';
import { OUTCOMES, type Shown } from './choices';
import type { ExchangePart } from './part';
import { RowItem } from './RowItem';
import type { TakeInControl } from './useTakeIn';

interface Props extends ExchangePart {
  readonly control: TakeInControl;
  readonly file: PreviewFile<ReturnedFileProblem>;
  readonly index: number;
}

/** One returned file: whose it is, what is to be known about it, and its cells, those to decide about first. */
export function FileSection({ control, file, index, ...part }: Props) {
  const { pane, exchange, words, check } = part;
  const { language } = useMessages();
  const text = words.takeIn;
  const { name, origin, filledBy, refusal, notes, rows } = file;
  const headingId = `returned-${index}`;
  const agency = check.plan.agencies.find(({ id }) => id === origin?.agencyId)?.short ?? origin?.agencyId ?? '';
  const isInsisted = exchange.state.insisted.has(index);
  return (
    <section className="exchange-file" aria-labelledby={headingId}>
      <h4 id={headingId} className="group-heading">
        {name}
      </h4>
      {origin !== undefined && <p className="hint">{text.copyNumber(agency, origin.copyNumber)}</p>}
      {filledBy !== '' && <p className="hint">{text.filledBy(filledBy)}</p>}
      {refusal !== undefined && (
        <div className="remark tone-bad">
          <p>{fileRefusalText(refusal, language)}</p>
          {(refusal.kind === 'olderCopy' || refusal.kind === 'alreadyTaken') && (
            <DefaultButton
              text={text.insist}
              ariaLabel={text.insistOf(name)}
              disabled={!ACTIONS.previewReturned.isPossible(pane.situation)}
              allowDisabledFocus
              onClick={() => control.insist(index)}
            />
          )}
        </div>
      )}
      {isInsisted && refusal === undefined && <p className="remark">{text.insisted}</p>}
      {notes.map((note) => (
        <p key={note.kind} className="remark">
          {fileNoteText(note, language)}
        </p>
      ))}
      {rows.length === 0 && refusal === undefined && <p className="muted">{text.nothingReturned}</p>}
      {rows.some(mayBeTaken) && (
        <div className="tick-links">
          <button type="button" className="plain-link" aria-label={text.allOf(name)} onClick={() => control.choose(rows, true)}>
            {text.all}
          </button>
          <button type="button" className="plain-link" aria-label={text.noneOf(name)} onClick={() => control.choose(rows, false)}>
            {text.none}
          </button>
        </div>
      )}
      {OUTCOMES.map((kind) => (
        <RowGroup key={kind} kind={kind} {...part} control={control} file={file} />
      ))}
    </section>
  );
}

function RowGroup({ kind, file, ...item }: Omit<Props, 'index'> & { readonly kind: Shown }) {
  const { words } = item;
  const rows = file.rows.filter(({ outcome }) => outcome.kind === kind);
  if (rows.length === 0) return null;
  const label = words.takeIn.count(words.takeIn.counts[kind], rows.length);
  const list = (
    <ul className="plain-list" aria-label={label}>
      {rows.map((row) => (
        <RowItem key={`${row.lineId}:${row.slot}`} row={row} {...item} />
      ))}
    </ul>
  );
  if (kind !== 'same') {
    return (
      <>
        <p className={`row-group tone-${TONES[kind]}`}>{label}</p>
        {list}
      </>
    );
  }
  return (
    <details className="fold">
      <Summary>{label}</Summary>
      {list}
    </details>
  );
}

const TONES = { conflict: 'bad', refused: 'odd', changed: 'warn', new: 'good', same: 'quiet' } as const;
