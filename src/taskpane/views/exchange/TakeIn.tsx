import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { ACTIONS } from '../../../actions';
import { ActionButton } from '../../components/ActionButton';
import { Heading } from '../../components/Heading';
import { orderOf } from '../../../workbook/takeIn/order';
import { countsOf, OUTCOMES, takenRows } from './choices';
import { DropZone } from './DropZone';
import { FileSection } from './FileSection';
import type { ExchangePart } from './part';
import { TakeInNews } from './TakeInNews';
import { UndoBox } from './UndoBox';
import { useChanged } from './useChanged';
import { useTakeIn } from './useTakeIn';

/** Takes in what agencies sent back: first the preview, then the writing, then a way back. */
export function TakeIn(part: ExchangePart) {
  const { pane, exchange, words } = part;
  const { state } = exchange;
  const text = words.takeIn;
  const control = useTakeIn(part);
  const { preview } = control;
  const last = state.previewed?.exchange.history.lastTakeIn;
  const isNews = useChanged(state.newsCount);
  const isRead = useChanged(preview.files.length);
  const counts = countsOf(preview);
  // Files that say the same about a cell write it once.
  const taken = orderOf(preview, takenRows(preview, state)).writes.length;

  return (
    <>
      <p>{text.intro}</p>
      {state.news !== undefined && <TakeInNews key={state.newsCount} news={state.news} takesFocus={isNews} words={words} />}
      {last !== undefined && <UndoBox {...part} last={last} onUndo={() => control.undo(last.batch)} />}
      <DropZone pane={pane} text={text} onFiles={control.read} />
      {preview.files.length > 0 && (
        <section aria-label={text.preview(preview.files.length)}>
          <Heading key={preview.files.length} level={3} takesFocus={isRead}>
            {text.preview(preview.files.length)}
          </Heading>
          <ul className="plain-list outcome-counts">
            {OUTCOMES.map((kind) => (
              <li key={kind} className={counts[kind] === 0 ? 'muted' : `tone-${TONES[kind]}`}>
                {text.count(text.counts[kind], counts[kind])}
              </li>
            ))}
          </ul>
          <div className="button-row">
            <ActionButton action={ACTIONS.previewReturned} situation={pane.situation} text={text.again} onRun={control.again} />
            <DefaultButton text={text.clear} onClick={control.clear} />
          </div>
          {preview.files.map((file, index) => (
            <FileSection key={index} {...part} control={control} file={file} index={index} />
          ))}
          <div className="write-bar">
            <ActionButton
              action={ACTIONS.takeIn}
              look="primary"
              situation={pane.situation}
              text={text.write(taken)}
              disabled={taken === 0}
              onRun={control.write}
            />
          </div>
        </section>
      )}
    </>
  );
}

const TONES = { conflict: 'bad', refused: 'odd', changed: 'warn', new: 'good', same: 'quiet' } as const;
