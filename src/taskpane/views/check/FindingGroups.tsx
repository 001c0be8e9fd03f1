import type { CheckResult, EntryCell, EntryRepair } from '../../../excel/book';
import { STATUS_SIGNS, statusLabel } from '../../../locales/status';
import type { Pane } from '../../state/usePane';
import { SEVERITY_SIGNS, SEVERITY_TONES, STATUS_TONES } from '../../tones';
import { useMessages } from '../../wording';
import type { FindingGroup } from './findings';
import { FindingItem } from './FindingItem';

interface Props {
  readonly pane: Pane;
  readonly result: CheckResult;
  readonly groups: readonly FindingGroup[];
  readonly showsLead: boolean;
  readonly onGoTo: (cell: EntryCell) => void;
  readonly onRepair: (repair: EntryRepair) => void;
}

/** The findings under their severities and statuses. */
export function FindingGroups({ groups, ...item }: Props) {
  const { checkView, severities, language } = useMessages();
  return (
    <>
      {groups.map((group) => {
        const isSeverity = group.kind === 'severity';
        const name = isSeverity ? group.severity : group.status;
        const sign = isSeverity ? SEVERITY_SIGNS[group.severity] : STATUS_SIGNS[group.status];
        const tone = isSeverity ? SEVERITY_TONES[group.severity] : STATUS_TONES[group.status];
        const label = isSeverity ? severities[group.severity] : statusLabel(group.status, language);
        const headingId = `group-${group.kind}-${name}`;
        return (
          <section key={headingId} aria-labelledby={headingId} className={`group tone-${tone}`}>
            <h4 id={headingId} className="group-heading">
              <span className="sign" aria-hidden="true">
                {sign}
              </span>{' '}
              {checkView.group(label, group.findings.length)}
            </h4>
            <ul className="plain-list">
              {group.findings.map((finding) => (
                <FindingItem key={finding.key} finding={finding} {...item} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
