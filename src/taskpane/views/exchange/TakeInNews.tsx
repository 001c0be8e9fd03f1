import type { ExchangeNews } from '../../state/exchangeState';
import { Heading } from '../../components/Heading';
import type { ExchangeMessages } from '../../../locales/exchangeMessages';
import { slotText } from './slotText';

/** What came of writing or undoing; it takes focus, because the button that led here is gone. */
export function TakeInNews({ news, words }: { readonly news: ExchangeNews; readonly words: ExchangeMessages }) {
  if (news.kind === 'taken') {
    return (
      <div className="news">
        <Heading level={3} takesFocus>
          {words.takeIn.taken(news.cells, news.files)}
        </Heading>
      </div>
    );
  }
  return (
    <div className="news">
      <Heading level={3} takesFocus>
        {words.undo.done(news.restored)}
      </Heading>
      {news.kept.length > 0 && (
        <>
          <p>{words.undo.kept(news.kept.length)}</p>
          <ul className="faults">
            {news.kept.map(({ lineId, slot }) => (
              <li key={`${lineId}:${slot}`}>{words.undo.keptItem(lineId, slotText(slot, words))}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
