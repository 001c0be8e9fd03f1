import { memo } from 'react';
import { ActionButton as QuietButton } from 'office-ui-fabric-react/lib/Button';
import { planViewWords } from '../../../locales/planViewText';
import { retirementText } from '../../../locales/retirement';
import { rulesText, targetsText } from '../../../locales/ruleText';
import { targetHistory } from '../../../locales/targetHistory';
import type { Line, Period } from '../../../plan/Plan';
import { LineTitle } from '../../components/LineTitle';
import { useMessages } from '../../wording';

/** What can be done with a line. */
const LINE_EDITS = ['correct', 'revise', 'retire', 'resume', 'drop'] as const;

export type LineEditKind = (typeof LINE_EDITS)[number];

interface Props {
  readonly line: Line;
  readonly period: Period;
  readonly lead: string;
  /** The line holds nothing that people entered. */
  readonly isBlank: boolean;
  readonly onOpen: (lineId: string, edit: LineEditKind) => void;
}

/** One line: what it promises and promised before, and what can be done with it. */
export const PlanLine = memo(function PlanLine({ line, period, lead, isBlank, onOpen }: Props) {
  const { language } = useMessages();
  const words = planViewWords(language);
  const edits = LINE_EDITS.filter((edit) => {
    if (edit === 'retire') return line.retired === undefined;
    if (edit === 'resume') return line.retired !== undefined;
    return edit !== 'drop' || isBlank;
  });
  return (
    <>
      <LineTitle id={line.id} name={line.name} />
      <p className="finding-text">{[targetsText(line.targets, language), rulesText(line.rules, line.unit, language, line.kind)].filter((part) => part !== '').join(' → ')}</p>
      {targetHistory(line, period, language).map((text) => (
        <p key={text} className="finding-extra">
          {text}
        </p>
      ))}
      {line.retired !== undefined && <p className="remark tone-warn">{retirementText(line.retired, language)}</p>}
      <p className="finding-extra">{words.lead(lead)}</p>
      <div role="group" aria-label={words.actionsOf(line.id)} className="line-actions">
        {edits.map((edit) => (
          <QuietButton key={edit} className="button-quiet" text={words[edit]} ariaLabel={words.ofLine(words[edit], line.id)} onClick={() => onOpen(line.id, edit)} />
        ))}
      </div>
    </>
  );
});
