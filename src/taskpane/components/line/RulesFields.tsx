import { useEffect, useRef, useState } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { lineFaultText, lineFormWords } from '../../../locales/lineFormText';
import type { DraftProblem } from '../../../plan/edit/draftProblems';
import type { LineKind, Period, Rule } from '../../../plan/Plan';
import { useMessages } from '../../wording';
import { RuleFields } from './RuleFields';
import { newRow, rowOfRule, ruleOfRow, type RuleRow } from './ruleRow';

interface Props {
  readonly rules: readonly Rule[];
  readonly kind: LineKind;
  readonly period: Period;
  /** What is wrong with the rules; paths begin at the line. */
  readonly problems: readonly DraftProblem[];
  /** @param isComplete false while a rule has a figure that is missing or cannot be read; it is not among the rules */
  readonly onChange: (rules: readonly Rule[], isComplete: boolean) => void;
}

/** A line's rules, to be written by hand. */
export function RulesFields({ rules, kind, period, problems, onChange }: Props) {
  const { language } = useMessages();
  const words = lineFormWords(language);
  const [rows, setRows] = useState<readonly RuleRow[]>(() => rules.map((rule) => rowOfRule(rule, period, language)));
  const given = useRef(rules);

  useEffect(() => {
    // Rules that did not come from these fields replace what stands in them.
    if (given.current === rules) return;
    given.current = rules;
    setRows(rules.map((rule) => rowOfRule(rule, period, language)));
  }, [rules, period, language]);

  const change = (fresh: readonly RuleRow[]): void => {
    const read = fresh.flatMap((row) => ruleOfRow(row, language) ?? []);
    given.current = read;
    setRows(fresh);
    onChange(read, read.length === fresh.length);
  };
  // Problems count rules that can be read; fields count all.
  const placeOf = (index: number): number => rows.slice(0, index).filter((row) => ruleOfRow(row, language) !== undefined).length;
  const problemsOf = (index: number): readonly DraftProblem[] => {
    const row = rows[index];
    if (row === undefined || ruleOfRow(row, language) === undefined) return [];
    return problems.filter(({ path }) => path[0] === 'rules' && path[1] === placeOf(index)).map((problem) => ({ ...problem, path: problem.path.slice(2) }));
  };
  const ofAll = problems.find(({ path }) => path[0] === 'rules' && path.length === 1);
  return (
    <section className="rules-fields" aria-label={words.rules}>
      <p className="hint">{words.rulesHint}</p>
      {rows.map((row, index) => (
        <RuleFields
          key={index}
          row={row}
          place={index + 1}
          kind={kind}
          period={period}
          problems={problemsOf(index)}
          onChange={(fresh) => change(rows.map((each, at) => (at === index ? fresh : each)))}
          onRemove={() => change(rows.filter((_, at) => at !== index))}
        />
      ))}
      {ofAll !== undefined && rows.length === 0 && <p className="remark tone-warn">{lineFaultText(ofAll, language)}</p>}
      <DefaultButton text={words.addRule} onClick={() => change([...rows, newRow(kind, period)])} />
    </section>
  );
}
