import { formatExact } from '../../../locales/entry';
import type { ImportViewWords } from '../../../locales/importViewMessages';
import { kindText, rulesText } from '../../../locales/ruleText';
import type { LineDraft } from '../../../plan/lineDraft';
import type { Year } from '../../../plan/Plan';
import { useMessages } from '../../wording';

interface Props {
  readonly line: LineDraft;
  readonly baseline: number | null;
  readonly baseYear: Year;
  readonly words: ImportViewWords;
  /** The row has several lines, so each says its name. */
  readonly isNamed: boolean;
}

/** A line as it was understood: its kind, its rules in words, who answers for it. */
export function LineSummary({ line, baseline, baseYear, words, isNamed }: Props) {
  const { language } = useMessages();
  const { rows } = words;
  const parties = [
    ...(line.lead === '' ? [] : [rows.lead(line.lead)]),
    ...(line.coordinating.length === 0 ? [] : [rows.coordinating(line.coordinating.join(', '))]),
  ];
  return (
    <div className="import-line">
      {isNamed && <p className="import-line-name">{line.name}</p>}
      <p>
        <strong>{line.rules.length === 0 ? rows.noRule : rulesText(line.rules, line.unit, language, line.kind)}</strong>
      </p>
      <p className="muted">
        {[kindText(line.kind, language), ...(line.unit === '' ? [] : [line.unit]), ...(baseline === null ? [] : [rows.baseline(baseYear, formatExact(baseline, language))])].join(' · ')}
      </p>
      {parties.length > 0 && <p className="muted">{parties.join(' · ')}</p>}
    </div>
  );
}
