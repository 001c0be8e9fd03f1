import { ActionButton as QuietButton } from 'office-ui-fabric-react/lib/Button';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { ResponsiveMode } from 'office-ui-fabric-react/lib/ResponsiveMode';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { directionText, ruleKindText } from '../../../locales/ruleText';
import { lineFaultText, lineFormWords } from '../../../locales/lineFormText';
import type { DraftProblem } from '../../../plan/edit/draftProblems';
import { planYears, type LineKind, type Period, type RuleKind } from '../../../plan/Plan';
import { RULES_OF_KIND } from '../../../plan/schemaBounds';
import { useMessages } from '../../wording';
import { hasBound, hasDue, isUnreadable, type RuleRow } from './ruleRow';

interface Props {
  readonly row: RuleRow;
  readonly place: number;
  readonly kind: LineKind;
  readonly period: Period;
  /** What is wrong with the rule; paths begin at the rule. */
  readonly problems: readonly DraftProblem[];
  readonly onChange: (row: RuleRow) => void;
  readonly onRemove: () => void;
}

const DIRECTIONS = ['atLeast', 'atMost'] as const;

/** One rule, to be written by hand. */
export function RuleFields({ row, place, kind, period, problems, onChange, onRemove }: Props) {
  const { language } = useMessages();
  const words = lineFormWords(language);
  const fault = (field: string): string | undefined => {
    const found = problems.find(({ path }) => path[0] === field);
    return found === undefined ? undefined : lineFaultText(found, language);
  };
  const boundFault = isUnreadable(row.bound, language) ? words.notNumber : row.bound.trim() === '' ? words.numberMissing : fault('bound');
  const stretchFault = isUnreadable(row.stretch, language) ? words.notNumber : fault('stretch');
  // A rule that no longer fits stays in the list, so that it can be seen what it is.
  const kinds: readonly RuleKind[] = RULES_OF_KIND[kind].includes(row.kind) ? RULES_OF_KIND[kind] : [row.kind, ...RULES_OF_KIND[kind]];
  const kindFault = fault('kind');
  return (
    <fieldset className="rule-fields">
      <legend>{words.ruleOf(place)}</legend>
      <Dropdown
        label={words.ruleKind}
        options={kinds.map((each) => ({ key: each, text: ruleKindText(each, language) }))}
        selectedKey={row.kind}
        onChange={(_, option) => onChange({ ...row, kind: kinds.find((each) => each === option?.key) ?? row.kind })}
        responsiveMode={ResponsiveMode.large}
        {...(kindFault === undefined ? {} : { errorMessage: kindFault })}
      />
      {hasBound(row.kind) && (
        <>
          <Dropdown
            label={words.direction}
            options={DIRECTIONS.map((each) => ({ key: each, text: directionText(each, language) }))}
            selectedKey={row.direction}
            onChange={(_, option) => onChange({ ...row, direction: DIRECTIONS.find((each) => each === option?.key) ?? row.direction })}
            responsiveMode={ResponsiveMode.large}
          />
          <TextField label={words.bound} value={row.bound} inputMode="decimal" onChange={(_, bound) => onChange({ ...row, bound: bound ?? '' })} {...(boundFault === undefined ? {} : { errorMessage: boundFault })} />
          <TextField label={words.stretch} value={row.stretch} inputMode="decimal" onChange={(_, stretch) => onChange({ ...row, stretch: stretch ?? '' })} {...(stretchFault === undefined ? {} : { errorMessage: stretchFault })} />
        </>
      )}
      {hasDue(row.kind) && (
        <Dropdown
          label={words.due}
          options={planYears(period).map((year) => ({ key: year, text: String(year) }))}
          selectedKey={row.due}
          onChange={(_, option) => onChange({ ...row, due: Number(option?.key ?? row.due) })}
          responsiveMode={ResponsiveMode.large}
          className="year-choice"
        />
      )}
      <QuietButton className="button-quiet" text={words.removeRule(place)} onClick={onRemove} />
    </fieldset>
  );
}
