import { SEVERITY_SIGNS, SEVERITY_TONES } from '../../tones';
import { useMessages } from '../../wording';
import { FilterButton } from './FilterButton';
import { countBySeverity, type Focus, type Scope } from './findings';

interface Props {
  readonly scope: Scope;
  readonly focus: Focus;
  readonly onFocus: (focus: Focus) => void;
}

/** How many entries are odd, and how badly; nothing at all where none is. */
export function SeveritySummary({ scope, focus, onFocus }: Props) {
  const { checkView, severities } = useMessages();
  const counts = countBySeverity(scope).filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  return (
    <div className="severity-counts" role="group" aria-label={checkView.severitySummary}>
      {counts.map(({ severity, count }) => (
        <FilterButton
          key={severity}
          sign={SEVERITY_SIGNS[severity]}
          tone={SEVERITY_TONES[severity]}
          label={severities[severity]}
          count={count}
          shows={{ kind: 'severity', severity }}
          focus={focus}
          onFocus={onFocus}
        />
      ))}
    </div>
  );
}
