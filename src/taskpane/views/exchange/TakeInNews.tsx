import type { ExchangeNews } from '../../state/exchangeState';
import { Heading } from '../../components/Heading';
import { slotText } from '../../../locales/slotText';
import { useMessages } from '../../wording';
import type { ExchangeMessages } from '../../../locales/exchangeMessages';

interface Props {
  readonly news: ExchangeNews;
  readonly words: ExchangeMessages;
  /** When it has just come: the button that led here is gone. */
  readonly takesFocus: boolean;
}

/** What came of writing or undoing. */
export function TakeInNews({ news, words, takesFocus }: Props) {
  const { language } = useMessages();
  if (news.kind === 'taken') {
    return (
      <div className="news">
        <Heading level={3} takesFocus={takesFocus}>
          {words.takeIn.taken(news.cells, news.files)}
        </Heading>
      </div>
    );
  }
  return (
    <div className="news">
      <Heading level={3} takesFocus={takesFocus}>
        {words.undo.done(news.restored)}
      </Heading>
      {news.kept.length > 0 && (
        <>
          <p>{words.undo.kept(news.kept.length)}</p>
          <ul className="faults">
            {news.kept.map(({ lineId, slot }) => (
              <li key={`${lineId}:${slot}`}>{words.undo.keptItem(lineId, slotText(slot, language))}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
