import { STATUS_SIGNS, statusLabel } from '../../../locales/status';
import { STATUS_TONES } from '../../tones';
import { useMessages } from '../../wording';
import { FilterButton } from './FilterButton';
import { countByStatus, type Focus, type Scope } from './findings';

interface Props {
  readonly scope: Scope;
  readonly focus: Focus;
  readonly onFocus: (focus: Focus) => void;
}

/** How many lines stand how: a bar for the eye, and a sign, a word and a number for each. */
export function StatusSummary({ scope, focus, onFocus }: Props) {
  const { checkView, language } = useMessages();
  const counts = countByStatus(scope);
  return (
    <div className="summary">
      <div className="summary-bar" aria-hidden="true">
        {counts.map(({ status, count }) =>
          count === 0 ? null : (
            <span key={status} className={`summary-part part-${status}`} style={{ flexGrow: count }} />
          ),
        )}
      </div>
      <div className="summary-counts" role="group" aria-label={checkView.summary}>
        {counts.map(({ status, count }) => (
          <FilterButton
            key={status}
            sign={STATUS_SIGNS[status]}
            tone={STATUS_TONES[status]}
            label={statusLabel(status, language)}
            count={count}
            shows={{ kind: 'status', status }}
            focus={focus}
            onFocus={onFocus}
          />
        ))}
        <FilterButton
          sign="Σ"
          tone="quiet"
          label={checkView.allLines}
          count={scope.lines.length}
          shows={{ kind: 'all' }}
          focus={focus}
          onFocus={onFocus}
        />
      </div>
    </div>
  );
}
