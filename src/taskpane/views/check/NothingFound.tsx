import { useMessages } from '../../wording';

interface Props {
  readonly isNarrowed: boolean;
  readonly onShowAll: () => void;
}

/** An empty list, which is good news unless a filter is what emptied it. */
export function NothingFound({ isNarrowed, onShowAll }: Props) {
  const { checkView } = useMessages();
  if (!isNarrowed) return <p className="all-good">{checkView.allGood}</p>;
  return (
    <p className="muted">
      {checkView.noneMatch}{' '}
      <button type="button" className="plain-link" onClick={onShowAll}>
        {checkView.showAll}
      </button>
    </p>
  );
}
