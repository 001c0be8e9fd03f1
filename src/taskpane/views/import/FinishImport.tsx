import { useMemo, useState } from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { planFileOf } from '../../../actions/savePlan';
import { importProblemText } from '../../../locales/importProblemText';
import type { ImportViewWords } from '../../../locales/importViewMessages';
import { importProblems } from '../../../plan/import/importProblems';
import { planOfDraft, type ImportedPlan } from '../../../plan/import/planOfDraft';
import type { ImportDraft, ImportProblem, UnderstoodRow } from '../../../plan/import/types';
import { useMessages } from '../../wording';
import { saveBytes } from '../exchange/saveBytes';
import { rowElementId } from './rowGroups';

interface Props {
  readonly draft: ImportDraft;
  readonly rows: readonly UnderstoodRow[];
  readonly words: ImportViewWords;
  readonly onDone: (imported: ImportedPlan) => void;
}

/** Makes the plan, or tells what still stands in its way and leads there. */
export function FinishImport({ draft, rows, words, onDone }: Props) {
  const { language } = useMessages();
  const { finish } = words;
  const problems = useMemo(() => importProblems(draft, rows), [draft, rows]);
  const [refused, setRefused] = useState<{ readonly draft: ImportDraft; readonly problems: readonly ImportProblem[] } | undefined>(undefined);
  const standing = refused?.draft === draft ? refused.problems : problems;
  const lines = rows.reduce((count, row) => count + row.lines.length, 0);

  const make = (take: (imported: ImportedPlan) => void): void => {
    const made = planOfDraft(draft, rows);
    if (made.ok) take(made.value);
    else setRefused({ draft, problems: made.error });
  };
  const save = ({ plan, baselines }: ImportedPlan): void => {
    const { name, bytes } = planFileOf(plan, baselines);
    saveBytes(name, bytes);
  };

  return (
    <section className="set-off">
      <h3 className="group-heading">{finish.heading}</h3>
      <div aria-live="polite">
        {standing.length === 0 ? (
          <p>{finish.ready(lines)}</p>
        ) : (
          <div className="remark tone-bad">
            <p>{finish.standing}</p>
            <ul className="faults">
              {standing.map((problem, at) => (
                <li key={at}>
                  {importProblemText(problem, language)} <GoTo problem={problem} label={finish.goTo} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <div className="button-row">
        <PrimaryButton text={finish.use} disabled={standing.length > 0} allowDisabledFocus onClick={() => make(onDone)} />
        <DefaultButton text={finish.save} disabled={standing.length > 0} allowDisabledFocus onClick={() => make(save)} />
      </div>
    </section>
  );
}

export const FACTS_ID = 'import-facts';
export const COLUMNS_ID = 'import-columns';

function placeOf(problem: ImportProblem): string | undefined {
  switch (problem.code) {
    case 'titleMissing':
    case 'issuerMissing':
    case 'periodNotValid':
      return FACTS_ID;
    case 'noNameColumn':
    case 'noTargetColumn':
    case 'noRows':
      return COLUMNS_ID;
    case 'rowsUnsettled':
      return problem.rows[0] === undefined ? undefined : rowElementId(problem.rows[0]);
    case 'notSound':
      return undefined;
  }
}

function GoTo({ problem, label }: { readonly problem: ImportProblem; readonly label: string }) {
  const place = placeOf(problem);
  if (place === undefined) return null;
  const go = (): void => {
    const element = document.getElementById(place);
    const fold = element?.querySelector<HTMLElement>('summary');
    const details = element?.closest('details') ?? element?.querySelector('details');
    if (details !== undefined && details !== null) details.open = true;
    (fold ?? element)?.focus();
  };
  return (
    <button type="button" className="plain-link" onClick={go}>
      {label}
    </button>
  );
}
