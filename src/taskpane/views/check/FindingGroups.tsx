import type { CheckResult, EntryCell, EntryRepair } from '../../../excel/book';
import { ESTIMATE_SIGN, estimateWords } from '../../../locales/estimateWords';
import { STATUS_SIGNS, statusLabel } from '../../../locales/status';
import type { Pane } from '../../state/usePane';
import { HAND_SIGN, OWED_SIGN, verdictWords } from '../../../locales/verdictWords';
import type { Messages } from '../../../locales/messages';
import { unreachable } from '../../../plan/result';
import { SEVERITY_SIGNS, SEVERITY_TONES, STATUS_TONES, type Tone } from '../../tones';
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
  readonly onConfirm: (writes: readonly EntryRepair[], said: string) => void;
}

/** The findings under their severities and statuses, explanations that are owed under who owes them. */
export function FindingGroups({ groups, ...item }: Props) {
  const messages = useMessages();
  return (
    <>
      {groups.map((group) => {
        const { name, sign, tone, heading } = groupLook(group, item.result, messages);
        const headingId = `group-${group.kind}-${name}`;
        return (
          <section key={headingId} aria-labelledby={headingId} className={`group tone-${tone}`}>
            <h4 id={headingId} className="group-heading">
              <span className="sign" aria-hidden="true">
                {sign}
              </span>{' '}
              {heading}
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

interface GroupLook {
  readonly name: string;
  readonly sign: string;
  readonly tone: Tone;
  readonly heading: string;
}

function groupLook(group: FindingGroup, { plan, reportingYear }: CheckResult, { checkView, severities, language }: Messages): GroupLook {
  const count = group.findings.length;
  const words = verdictWords(language);
  switch (group.kind) {
    case 'severity': {
      const { severity } = group;
      return { name: severity, sign: SEVERITY_SIGNS[severity], tone: SEVERITY_TONES[severity], heading: checkView.group(severities[severity], count) };
    }
    case 'status': {
      const { status } = group;
      return { name: status, sign: STATUS_SIGNS[status], tone: STATUS_TONES[status], heading: checkView.group(statusLabel(status, language), count) };
    }
    case 'owed': {
      const agency = plan.agencies.find(({ id }) => id === group.agency)?.short ?? group.agency;
      return { name: group.agency, sign: OWED_SIGN, tone: 'warn', heading: words.owed.group(agency, count) };
    }
    case 'estimate':
      return { name: 'estimate', sign: ESTIMATE_SIGN, tone: 'quiet', heading: estimateWords(language).group(reportingYear, count) };
    case 'hand':
      return { name: 'all', sign: HAND_SIGN, tone: 'quiet', heading: checkView.group(words.hand.label, count) };
    default:
      return unreachable(group);
  }
}
