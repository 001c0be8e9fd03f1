import { useId } from 'react';
import { ACTIONS } from '../../../actions';
import { rowOutcomeText } from '../../../locales/takeIn';
import { formatTaskEntry } from '../../../locales/taskText';
import { linesById, namesById } from '../../../plan/Plan';
import { mayBeTaken } from '../../../plan/merge';
import type { PreviewRow } from '../../../workbook/takeIn/types';
import { slotText } from '../../../locales/slotText';
import { useMessages } from '../../wording';
import { isTaken } from './choices';
import type { ExchangePart } from './part';
import type { TakeInControl } from './useTakeIn';

interface Props extends ExchangePart {
  readonly control: TakeInControl;
  readonly row: PreviewRow;
}

/** One cell of a returned file: what stands here, what would, and whether it is to be written. */
export function RowItem({ pane, exchange, words, check, control, row }: Props) {
  const messages = useMessages();
  const { checkView } = messages;
  const id = useId();
  const line = linesById(check.plan).get(row.lineId);
  const name = namesById(check.plan).get(row.lineId) ?? '';
  const cell = check.cellOf(row.lineId, row.slot);
  const goTo = (): void => {
    if (cell === undefined || !ACTIONS.goToCell.isPossible(pane.situation)) return;
    const onDone = (): void => pane.say(checkView.wentTo(cell.address));
    void pane.perform({ action: ACTIONS.goToCell, input: () => cell, progressKey: 'working', onDone });
  };
  return (
    <li className="row">
      {mayBeTaken(row) ? (
        <input
          type="checkbox"
          className="row-tick"
          checked={isTaken(row, exchange.state)}
          aria-labelledby={`${id}-line ${id}-change`}
          onChange={({ target }) => control.choose([row], target.checked)}
        />
      ) : (
        <span className="row-tick" />
      )}
      <div className="row-what">
        <p id={`${id}-line`}>
          <span className="line-id">{row.lineId}</span> {name}
        </p>
        <p id={`${id}-change`} className="row-change">
          <span className="muted">{slotText(row.slot, messages.language)}: </span>
          {words.takeIn.change(formatTaskEntry(row.slot, row.mine, messages), formatTaskEntry(row.slot, row.proposed, messages))}
        </p>
        <p className="row-foot">
          <span className="finding-extra">{rowOutcomeText(row, line, messages)}</span>
          {cell !== undefined && (
            <button type="button" className="plain-link row-cell" aria-label={checkView.goToOf(row.lineId, cell.address)} onClick={goTo}>
              {cell.address}
            </button>
          )}
        </p>
      </div>
    </li>
  );
}
