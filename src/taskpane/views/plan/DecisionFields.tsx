import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { planViewWords } from '../../../locales/planViewText';
import type { Decision, Period, Year } from '../../../plan/Plan';
import { YearChoice } from '../../components/YearChoice';
import { useMessages } from '../../wording';

const LONGEST_REASON = 1000;

interface Props {
  readonly decision: Decision;
  readonly onChange: (decision: Decision) => void;
  /** The year from which it holds, where it holds from a year. */
  readonly year?: { readonly label: string; readonly period: Period; readonly from: Year; readonly onChange: (from: Year) => void };
}

/** The decision behind a change: from which year it holds, its day, and why. */
export function DecisionFields({ decision, onChange, year }: Props) {
  const { language } = useMessages();
  const words = planViewWords(language);
  return (
    <>
      {year !== undefined && <YearChoice label={year.label} period={year.period} year={year.from} onChange={year.onChange} />}
      <TextField label={words.decidedOn} value={decision.decidedOn} required description={words.decidedOnHint} inputMode="numeric" className="short-field" onChange={(_, decidedOn) => onChange({ ...decision, decidedOn: decidedOn ?? '' })} />
      <TextField label={words.reason} value={decision.reason} required description={words.reasonHint} multiline autoAdjustHeight rows={2} maxLength={LONGEST_REASON} onChange={(_, reason) => onChange({ ...decision, reason: reason ?? '' })} />
    </>
  );
}
