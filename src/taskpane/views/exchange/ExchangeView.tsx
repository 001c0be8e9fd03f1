import { exchangeMessagesFor } from '../../../locales/exchange';
import { Heading } from '../../components/Heading';
import { NoTable } from '../../components/NoTable';
import type { Half } from '../../state/exchangeState';
import type { ExchangeControl } from '../../state/useExchange';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';
import { HandOut } from './HandOut';
import { TakeIn } from './TakeIn';
import './exchange.css';

interface Props {
  readonly pane: Pane;
  readonly exchange: ExchangeControl;
  readonly now: () => Date;
}

const HALVES: readonly Half[] = ['handOut', 'takeIn'];

/** Hands copies out to agencies and takes in what they send back. */
export default function ExchangeView({ pane, exchange, now }: Props) {
  const { language } = useMessages();
  const words = exchangeMessagesFor(language);
  const { check } = pane.state;

  if (check === undefined) return <NoTable pane={pane} heading={words.heading} text={words.noTable} />;
  const labels: Readonly<Record<Half, string>> = { handOut: words.handOutHalf, takeIn: words.takeInHalf };
  const part = { pane, exchange, words, check };
  return (
    <>
      <Heading>{words.heading}</Heading>
      <div className="halves" role="group" aria-label={words.halves}>
        {HALVES.map((half) => (
          <button
            key={half}
            type="button"
            className="half"
            aria-pressed={exchange.state.half === half}
            onClick={() => exchange.dispatch({ type: 'halfChosen', half })}
          >
            {labels[half]}
          </button>
        ))}
      </div>
      {exchange.state.half === 'handOut' ? <HandOut {...part} now={now} /> : <TakeIn {...part} />}
    </>
  );
}
