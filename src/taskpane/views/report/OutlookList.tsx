import { outlookText } from '../../../locales/outlookText';
import { titleOf } from '../../../plan/titleOf';
import type { ReportMessages } from '../../../locales/report/reportMessages';
import type { ReportOutlook } from '../../../workbook/report/facts';
import type { Tone } from '../../tones';
import { useMessages } from '../../wording';
import { Summary } from '../../components/Summary';

/** Where the present pace of each target with a due year leads, what is missed by most first. */
export function OutlookList({ outlooks, words }: { readonly outlooks: readonly ReportOutlook[]; readonly words: ReportMessages }) {
  const { language, checkView } = useMessages();
  return (
    <details className="fold">
      <Summary>{words.outlook(outlooks.length)}</Summary>
      <p className="hint">{outlooks.length === 0 ? words.noOutlook : words.outlookHint}</p>
      <ul className="plain-list" aria-label={words.outlook(outlooks.length)}>
        {outlooks.map((each) => {
          const { line, rule, outlook } = each;
          const { sign, tone } = markOf(each);
          return (
            <li key={`${line.line.id}:${rule.kind}:${rule.due}`} className="outlook-item">
              <p className="outlook-line">
                <span className={`sign tone-${tone}`} aria-hidden="true">
                  {sign}
                </span>{' '}
                <b>{titleOf(line)}</b> <span className="muted">({words.line(line.line.id)})</span>
              </p>
              <p>{outlookText(outlook, line.line, rule, language)}.</p>
              <p className="hint">{checkView.lead(line.lead.short)}</p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function markOf({ outlook }: ReportOutlook): { readonly sign: string; readonly tone: Tone } {
  if (outlook.kind !== 'forecast') return { sign: '○', tone: 'quiet' };
  return outlook.reaches ? { sign: '▲', tone: 'good' } : { sign: '▼', tone: 'bad' };
}
