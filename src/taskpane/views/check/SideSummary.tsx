import { ESTIMATE_SIGN, estimateWords } from '../../../locales/estimateWords';
import { HAND_SIGN, OWED_SIGN, verdictWords } from '../../../locales/verdictWords';
import { useMessages } from '../../wording';
import { FilterButton } from './FilterButton';
import type { Focus, Scope } from './findings';

interface Props {
  readonly scope: Scope;
  readonly focus: Focus;
  readonly onFocus: (focus: Focus) => void;
}

/** How many explanations are owed, verdicts set by hand and figures estimates; nothing at all where there are none. */
export function SideSummary({ scope, focus, onFocus }: Props) {
  const { language } = useMessages();
  const { owed, hand } = verdictWords(language);
  const owing = scope.owed.reduce((sum, { lineIds }) => sum + lineIds.length, 0);
  const byHand = scope.byHand.length;
  const estimates = scope.lines.filter(({ isEstimate }) => isEstimate).length;
  if (owing + byHand + estimates === 0) return null;
  return (
    <div className="severity-counts" role="group" aria-label={hand.summary}>
      {owing > 0 && <FilterButton sign={OWED_SIGN} tone="warn" label={owed.label} count={owing} shows={{ kind: 'owed' }} focus={focus} onFocus={onFocus} />}
      {byHand > 0 && <FilterButton sign={HAND_SIGN} tone="quiet" label={hand.label} count={byHand} shows={{ kind: 'hand' }} focus={focus} onFocus={onFocus} />}
      {estimates > 0 && <FilterButton sign={ESTIMATE_SIGN} tone="quiet" label={estimateWords(language).label} count={estimates} shows={{ kind: 'estimate' }} focus={focus} onFocus={onFocus} />}
    </div>
  );
}
