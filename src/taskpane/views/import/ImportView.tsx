import { useCallback, useState } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { otherTablesText } from '../../../locales/importTableText';
import { importViewWords } from '../../../locales/importViewText';
import type { ImportedPlan } from '../../../plan/import/planOfDraft';
import { draftToJson } from '../../../plan/import/draftJson';
import type { ImportDraft } from '../../../plan/import/types';
import { DiscardButton } from '../../components/DiscardButton';
import { Heading } from '../../components/Heading';
import { Summary } from '../../components/Summary';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';
import { saveBytes } from '../exchange/saveBytes';
import { BringTable } from './BringTable';
import { ColumnsForm, columnsToCheck } from './ColumnsForm';
import { FactsForm } from './FactsForm';
import { COLUMNS_ID, FACTS_ID, FinishImport } from './FinishImport';
import { KeptDraft } from './KeptDraft';
import { RowList } from './RowList';
import { useImport } from './useImport';
import './import.css';

interface Props {
  readonly pane: Pane;
  readonly now: () => Date;
  /** Goes on with what was kept without asking, since it is looked at once more. */
  readonly resumes: boolean;
  readonly onBack: () => void;
  readonly onDone: (imported: ImportedPlan) => void;
}

/** From an appendix table to a plan: bring it, see what was understood, settle what is doubtful. */
export default function ImportView({ pane, now, resumes, onBack, onDone }: Props) {
  const { language } = useMessages();
  const words = importViewWords(language);
  const control = useImport(pane.device, now, resumes);
  const { draft, rows, kept, edit } = control;
  const others = draft === undefined ? undefined : otherTablesText(draft.table, language);

  const start = useCallback(
    (fresh: ImportDraft) => {
      control.start(fresh);
      pane.say(words.bring.done(fresh.table.rows.length));
    },
    [control, pane, words],
  );

  return (
    <div className="import-view">
      <button type="button" className="plain-link" onClick={onBack}>
        ← {words.back}
      </button>
      <Heading key={draft === undefined ? `bring ${kept.kind}` : 'review'} takesFocus>
        {words.heading}
      </Heading>
      {draft === undefined && kept.kind === 'unreadable' && <p className="remark">{words.kept.unreadable}</p>}
      {draft === undefined && kept.kind === 'kept' && (
        <KeptDraft draft={kept.draft} keptAt={kept.keptAt} words={words} onResume={() => start(kept.draft)} onDiscard={control.discard} />
      )}
      {draft === undefined && kept.kind !== 'kept' && <BringTable pane={pane} words={words} now={now} onDraft={start} />}
      {draft !== undefined && (
        <>
          {others !== undefined && <p className="remark">{others}</p>}
          <section id={FACTS_ID}>
            <details className="fold" open>
              <Summary>{words.facts.heading}</Summary>
              <FactsForm facts={draft.facts} words={words} onChange={(facts) => edit({ kind: 'facts', facts })} />
            </details>
          </section>
          <ColumnsSection draft={draft} control={control} />
          <RowList draft={draft} rows={rows} words={words} onEdit={edit} say={pane.say} />
          <FinishImport draft={draft} rows={rows} words={words} onDone={onDone} />
          <PutAway draft={draft} isKept={pane.device.isKept()} onDiscard={control.discard} />
        </>
      )}
    </div>
  );
}

function ColumnsSection({ draft, control }: { readonly draft: ImportDraft; readonly control: ReturnType<typeof useImport> }) {
  const { language } = useMessages();
  const words = importViewWords(language);
  const toCheck = columnsToCheck(draft).length;
  const [isOpen, setOpen] = useState(toCheck > 0);
  return (
    <section id={COLUMNS_ID}>
      <details className="fold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <Summary>{words.columns.heading(toCheck)}</Summary>
        {isOpen && <ColumnsForm draft={draft} words={words} onEdit={control.edit} />}
      </details>
    </section>
  );
}

interface PutAwayProps {
  readonly draft: ImportDraft;
  readonly isKept: boolean;
  readonly onDiscard: () => void;
}

/** Puts the import away as a file, or throws it away for another table. */
function PutAway({ draft, isKept, onDiscard }: PutAwayProps) {
  const { language } = useMessages();
  const { kept } = importViewWords(language);
  const save = (): void => saveBytes(`${kept.fileName}.json`, new TextEncoder().encode(JSON.stringify(draftToJson(draft))));
  return (
    <section className="set-off">
      {!isKept && <p className="remark">{kept.notKept}</p>}
      <div className="button-row">
        <DefaultButton text={kept.save} onClick={save} />
        <DiscardButton text={kept.another} sureText={kept.discardSure} what={draft} onDiscard={onDiscard} />
      </div>
    </section>
  );
}
