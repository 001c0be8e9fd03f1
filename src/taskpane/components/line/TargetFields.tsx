import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { doubtText } from '../../../locales/importText';
import { lineFormWords } from '../../../locales/lineFormText';
import { rulesText, ruleText } from '../../../locales/ruleText';
import type { LineDraft } from '../../../plan/lineDraft';
import type { Period, Targets } from '../../../plan/Plan';
import { useMessages } from '../../wording';
import { readTargets } from './readTargets';

interface Props {
  readonly draft: LineDraft;
  readonly period: Period;
  readonly onChange: (change: Pick<LineDraft, 'targets' | 'rules'>) => void;
}

/** The target cells as the table prints them. Typing shows at once what is understood, or what has to be chosen. */
export function TargetFields({ draft, period, onChange }: Props) {
  const { language } = useMessages();
  const words = lineFormWords(language);
  const { targets, rules, unit, kind } = draft;
  const reading = readTargets(draft, period);
  const isTyped = (targets.byEnd?.text ?? '') !== '' || (targets.average?.text ?? '') !== '';

  const type = (column: keyof Targets, text: string): void => {
    const { [column]: before, ...others } = targets;
    // A clause of the plan's body goes with the words that it stated.
    const kept = before?.clause === undefined || before.text !== text ? { text } : before;
    const typed: Targets = text.trim() === '' ? others : { ...others, [column]: kept };
    onChange({ targets: typed, rules: readTargets({ ...draft, targets: typed }, period).rules });
  };
  const field = (column: keyof Targets, label: string) => (
    <TextField label={label} value={targets[column]?.text ?? ''} onChange={(_, text) => type(column, text ?? '')} />
  );
  return (
    <>
      {field('byEnd', words.byEnd(period.lastYear))}
      {field('average', words.average)}
      <div className="understood" aria-live="polite">
        {rules.length > 0 ? (
          <>
            <p className="hint">{words.understood}</p>
            <ul className="understood-rules">
              {rules.map((rule, index) => (
                <li key={index}>{ruleText(rule, unit, language, kind)}</li>
              ))}
            </ul>
          </>
        ) : (
          !isTyped && <p className="hint">{words.nothingYet}</p>
        )}
        {reading.questions.map((question, index) => (
          <div key={index} className={`remark ${question.mustSettle && rules.length === 0 ? 'tone-bad' : 'tone-warn'}`}>
            <p>{doubtText(question.doubt, language)}</p>
            <p>{question.choices.length === 0 ? words.notClear : words.choose}</p>
            {question.choices.map((choice, at) => (
              <DefaultButton key={at} className="choice-button" text={rulesText(choice, unit, language, kind)} onClick={() => onChange({ targets, rules: choice })} />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}
