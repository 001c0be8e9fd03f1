import { useState } from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import type { ImportViewWords } from '../../../locales/importViewMessages';
import type { RowAnswer, UnderstoodRow } from '../../../plan/import/types';
import type { LineDraft } from '../../../plan/lineDraft';
import type { Period } from '../../../plan/Plan';
import { BaselineField, baselineText, readBaseline } from '../../components/line/BaselineField';
import { isDraftReady, LineForm } from '../../components/line/LineForm';
import { useMessages } from '../../wording';

interface Props {
  readonly row: UnderstoodRow;
  readonly period: Period;
  readonly words: ImportViewWords;
  readonly agencies: readonly string[];
  /** What the table says of the base year, whichever of the lines it belongs to. */
  readonly baseText: string;
  readonly onKeep: (answer: Pick<RowAnswer, 'lines' | 'baselines'>) => void;
}

const BLANK: LineDraft = { name: '', unit: '', kind: 'share', targets: {}, rules: [], lead: '', coordinating: [] };

interface WrittenLine {
  /** Stays with the line while others come and go. */
  readonly key: number;
  readonly draft: LineDraft;
  readonly isReady: boolean;
  /** As it is typed. */
  readonly baseline: string;
}

/** The lines of a row, written by hand. */
export function LinesByHand({ row, period, words, agencies, baseText, onKeep }: Props) {
  const { language } = useMessages();
  const { edit } = words;
  const [lines, setLines] = useState<readonly WrittenLine[]>(() =>
    (row.lines.length > 0 ? row.lines : [BLANK]).map((draft, key) => ({ key, draft, isReady: isDraftReady(draft, period), baseline: baselineText(row.baselines[key] ?? null, language) })),
  );
  const [insists, setInsists] = useState(false);
  const add = (): void => {
    const last = lines[lines.length - 1];
    const draft = last === undefined ? BLANK : { ...BLANK, lead: last.draft.lead, coordinating: last.draft.coordinating };
    setLines([...lines, { key: Math.max(-1, ...lines.map(({ key }) => key)) + 1, draft, isReady: false, baseline: '' }]);
  };
  const keep = (): void => {
    const baselines = lines.flatMap(({ draft, baseline }) => {
      const figure = readBaseline(baseline, draft, language);
      return figure === undefined ? [] : [figure];
    });
    const isReady = lines.length > 0 && baselines.length === lines.length && lines.every((line) => line.isReady);
    setInsists(!isReady);
    if (isReady) onKeep({ lines: lines.map(({ draft }) => draft), baselines });
  };
  const change = (key: number, part: Partial<WrittenLine>): void => setLines(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  return (
    <>
      {lines.map(({ key, draft, baseline }, at) => (
        <fieldset key={key} className="rule-fields">
          <legend>{edit.line(at + 1)}</legend>
          <LineForm
            draft={draft}
            period={period}
            agencies={agencies}
            insists={insists}
            onChange={(fresh, isReady) => change(key, { draft: fresh, isReady })}
          />
          <BaselineField line={draft} baseYear={period.baseYear} text={baseline} inTable={baseText} onChange={(text) => change(key, { baseline: text })} />
          {lines.length > 1 && <DefaultButton text={edit.removeLine(at + 1)} onClick={() => setLines(lines.filter((line) => line.key !== key))} />}
        </fieldset>
      ))}
      <div className="button-row">
        <PrimaryButton text={edit.keepLines} onClick={keep} />
        <DefaultButton text={edit.addLine} onClick={add} />
      </div>
      {insists && <p className="remark tone-bad">{edit.notReady}</p>}
    </>
  );
}
