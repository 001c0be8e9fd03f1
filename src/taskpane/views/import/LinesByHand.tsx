import { useState } from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import type { ImportViewWords } from '../../../locales/importViewMessages';
import type { UnderstoodRow } from '../../../plan/import/types';
import type { LineDraft } from '../../../plan/lineDraft';
import type { Period } from '../../../plan/Plan';
import { isDraftReady, LineForm } from '../../components/line/LineForm';

interface Props {
  readonly row: UnderstoodRow;
  readonly period: Period;
  readonly words: ImportViewWords;
  readonly agencies: readonly string[];
  readonly onKeep: (lines: readonly LineDraft[]) => void;
}

const BLANK: LineDraft = { name: '', unit: '', kind: 'share', targets: {}, rules: [], lead: '', coordinating: [] };

interface WrittenLine {
  /** Stays with the line while others come and go. */
  readonly key: number;
  readonly draft: LineDraft;
  readonly isReady: boolean;
}

/** The lines of a row, written by hand. */
export function LinesByHand({ row, period, words, agencies, onKeep }: Props) {
  const { edit } = words;
  const [lines, setLines] = useState<readonly WrittenLine[]>(() =>
    (row.lines.length > 0 ? row.lines : [BLANK]).map((draft, key) => ({ key, draft, isReady: isDraftReady(draft, period) })),
  );
  const [insists, setInsists] = useState(false);
  const add = (): void => {
    const last = lines[lines.length - 1];
    const draft = last === undefined ? BLANK : { ...BLANK, lead: last.draft.lead, coordinating: last.draft.coordinating };
    setLines([...lines, { key: Math.max(-1, ...lines.map(({ key }) => key)) + 1, draft, isReady: false }]);
  };
  const keep = (): void => {
    const isReady = lines.length > 0 && lines.every((line) => line.isReady);
    setInsists(!isReady);
    if (isReady) onKeep(lines.map(({ draft }) => draft));
  };
  return (
    <>
      {lines.map(({ key, draft }, at) => (
        <fieldset key={key} className="rule-fields">
          <legend>{edit.line(at + 1)}</legend>
          <LineForm
            draft={draft}
            period={period}
            agencies={agencies}
            insists={insists}
            onChange={(fresh, isReady) => setLines(lines.map((line) => (line.key === key ? { key, draft: fresh, isReady } : line)))}
          />
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
