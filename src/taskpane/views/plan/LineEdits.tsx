import { useState } from 'react';
import type { CheckResult } from '../../../excel/book';
import { planViewWords } from '../../../locales/planViewText';
import { rulesText, targetsText } from '../../../locales/ruleText';
import type { Decision, Line, Targets } from '../../../plan/Plan';
import type { LineCorrection } from '../../../plan/edit/types';
import type { LineDraft } from '../../../plan/lineDraft';
import { LineForm } from '../../components/line/LineForm';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';
import { DecisionFields } from './DecisionFields';
import { EditFrame } from './EditFrame';
import { lineDraftOf } from './lineDraftOf';
import { usePlanEdit } from './usePlanEdit';

export interface LineEditProps {
  readonly pane: Pane;
  readonly result: CheckResult;
  readonly line: Line;
  readonly onDone: (lineId: string) => void;
  readonly onCancel: () => void;
}

const NO_DECISION: Decision = { decidedOn: '', reason: '' };

/** What a line is called and who answers for it, put right without a decision. */
export function CorrectLine({ pane, result, line, onDone, onCancel }: LineEditProps) {
  const words = planViewWords(useMessages().language);
  const first = lineDraftOf(result.plan, line);
  const [draft, setDraft] = useState<LineDraft>(first);
  const [isReady, setReady] = useState(true);
  const correction = (): LineCorrection => {
    const changed = (['name', 'unit', 'lead', 'coordinating', 'note'] as const).filter((field) => JSON.stringify(draft[field]) !== JSON.stringify(first[field]));
    return Object.fromEntries(changed.map((field) => [field, draft[field] ?? '']));
  };
  const { problem, submit } = usePlanEdit(pane, result, { kind: 'correctLine', lineId: line.id, correction: correction() }, onDone);
  return (
    <EditFrame pane={pane} label={words.ofLine(words.correct, line.id)} problem={problem} onCancel={onCancel} onSubmit={() => isReady && void submit()}>
      <LineForm
        draft={draft}
        period={result.plan.period}
        agencies={result.plan.agencies.map(({ short }) => short)}
        fullNames={result.plan.agencies.map(({ full }) => full)}
        locked={['kind', 'targets', 'rules']}
        insists
        onChange={(fresh, ready) => {
          setDraft(fresh);
          setReady(ready);
        }}
      />
    </EditFrame>
  );
}

/** A new target by decision, beside the one that is in force, with the years that stay with it. */
export function ReviseTarget({ pane, result, line, onDone, onCancel }: LineEditProps) {
  const { language } = useMessages();
  const words = planViewWords(language);
  const { period, agencies } = result.plan;
  const [draft, setDraft] = useState<LineDraft>(() => lineDraftOf(result.plan, line));
  const [isReady, setReady] = useState(true);
  const [from, setFrom] = useState(result.reportingYear);
  const [decision, setDecision] = useState(NO_DECISION);
  const { problem, submit } = usePlanEdit(pane, result, { kind: 'reviseTarget', lineId: line.id, targets: draft.targets, rules: draft.rules, from, decision }, onDone);
  const shown = (targets: Targets, meant: string): string => [targetsText(targets, language), meant].filter((part) => part !== '').join(' → ');
  return (
    <EditFrame
      pane={pane}
      label={words.ofLine(words.revise, line.id)}
      problem={problem}
      onCancel={onCancel}
      onSubmit={() => isReady && void submit()}
    >
      <LineForm
        draft={draft}
        period={period}
        agencies={agencies.map(({ short }) => short)}
        locked={['name', 'unit', 'kind', 'lead', 'coordinating', 'note']}
        insists
        onChange={(fresh, ready) => {
          setDraft(fresh);
          setReady(ready);
        }}
      />
      <dl className="old-and-new">
        <dt>{words.now}</dt>
        <dd>{shown(line.targets, rulesText(line.rules, line.unit, language, line.kind))}</dd>
        <dt>{words.fresh}</dt>
        <dd>{draft.rules.length === 0 ? words.nothing : shown(draft.targets, rulesText(draft.rules, line.unit, language, line.kind))}</dd>
      </dl>
      <DecisionFields decision={decision} onChange={setDecision} year={{ label: words.from, period, from, onChange: setFrom }} />
      <p className="hint">{from > period.firstYear ? words.keepsOld(period.firstYear, from - 1) : words.allNew(period.firstYear)}</p>
    </EditFrame>
  );
}

/** The end of a line by decision. */
export function RetireLine({ pane, result, line, onDone, onCancel }: LineEditProps) {
  const words = planViewWords(useMessages().language);
  const [from, setFrom] = useState(result.reportingYear);
  const [decision, setDecision] = useState(NO_DECISION);
  const { problem, submit } = usePlanEdit(pane, result, { kind: 'retireLine', lineId: line.id, from, decision }, onDone);
  return (
    <EditFrame pane={pane} label={words.ofLine(words.retire, line.id)} problem={problem} onCancel={onCancel} onSubmit={() => void submit()}>
      <DecisionFields decision={decision} onChange={setDecision} year={{ label: words.retireFrom, period: result.plan.period, from, onChange: setFrom }} />
      <p className="hint">{words.retireHint}</p>
    </EditFrame>
  );
}

/** A line that is tracked again by decision. */
export function ResumeLine({ pane, result, line, onDone, onCancel }: LineEditProps) {
  const words = planViewWords(useMessages().language);
  const [decision, setDecision] = useState(NO_DECISION);
  const { problem, submit } = usePlanEdit(pane, result, { kind: 'resumeLine', lineId: line.id, decision }, onDone);
  return (
    <EditFrame pane={pane} label={words.ofLine(words.resume, line.id)} problem={problem} onCancel={onCancel} onSubmit={() => void submit()}>
      <DecisionFields decision={decision} onChange={setDecision} />
    </EditFrame>
  );
}

/** A line that was added by mistake, to be taken out. */
export function DropLine({ pane, result, line, onDone, onCancel }: LineEditProps) {
  const words = planViewWords(useMessages().language);
  const { problem, submit } = usePlanEdit(pane, result, { kind: 'dropLine', lineId: line.id }, onDone);
  return (
    <EditFrame pane={pane} label={words.ofLine(words.drop, line.id)} problem={problem} onCancel={onCancel} onSubmit={() => void submit()}>
      <p>{words.dropHint}</p>
    </EditFrame>
  );
}
