import { isSameFocus, ATTENTION, type Focus } from './findings';
import { useMessages } from '../../wording';

interface Props {
  readonly sign?: string;
  readonly tone: string;
  readonly label: string;
  readonly count: number;
  /** What the list shows while this is pressed. */
  readonly shows: Focus;
  readonly focus: Focus;
  readonly onFocus: (focus: Focus) => void;
}

/** A number of the summary that narrows the list to what it counts; pressed again, the list goes back. */
export function FilterButton({ sign, tone, label, count, shows, focus, onFocus }: Props) {
  const { checkView } = useMessages();
  const pressed = isSameFocus(shows, focus);
  return (
    <button
      type="button"
      className={`filter tone-${tone}${count === 0 ? ' filter-empty' : ''}`}
      aria-pressed={pressed}
      aria-label={checkView.count(label, count)}
      onClick={() => onFocus(pressed ? ATTENTION : shows)}
    >
      {sign !== undefined && (
        <span className="sign" aria-hidden="true">
          {sign}
        </span>
      )}
      <span className="filter-label">{label}</span>
      <span className="filter-count">{count}</span>
    </button>
  );
}
