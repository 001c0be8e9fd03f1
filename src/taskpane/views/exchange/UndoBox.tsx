import { ACTIONS } from '../../../actions';
import { dayTimeOfLog } from '../../../locales/takeIn';
import type { UndoableTakeIn } from '../../../workbook/logLines';
import { ActionButton } from '../../components/ActionButton';
import type { ExchangePart } from './part';

interface Props extends ExchangePart {
  readonly last: UndoableTakeIn;
  readonly onUndo: () => void;
}

/** What the last take-in wrote, and the way back from it. */
export function UndoBox({ pane, words, last, onUndo }: Props) {
  const text = words.undo;
  return (
    <section className="confirm" aria-labelledby="last-take-in">
      <h3 id="last-take-in" className="group-heading">
        {text.heading}
      </h3>
      <p>{text.last(dayTimeOfLog(last.at), last.changes.length, [...new Set(last.files.map(({ file }) => file))])}</p>
      <ActionButton action={ACTIONS.undoTakeIn} situation={pane.situation} onRun={onUndo} />
    </section>
  );
}
