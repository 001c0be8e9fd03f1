import { useCallback, useMemo, useRef, useState } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { ImportViewWords } from '../../../locales/importViewMessages';
import type { ImportDraft, RowAnswer, UnderstoodRow } from '../../../plan/import/types';
import { Summary } from '../../components/Summary';
import { FOCUS_PLACE } from '../../components/focusPlace';
import type { DraftEdit } from './draftEdits';
import { RowItem } from './RowItem';
import { groupRows } from './rowGroups';
import { useNextRow } from './useNextRow';

interface Props {
  readonly draft: ImportDraft;
  readonly rows: readonly UnderstoodRow[];
  readonly words: ImportViewWords;
  readonly onEdit: (edit: DraftEdit) => void;
  readonly say: (text: string) => void;
}

/** The rows of the table, doubtful ones first. */
export function RowList({ draft, rows, words, onEdit, say }: Props) {
  const groups = useMemo(() => groupRows(rows), [rows]);
  const [open, setOpen] = useState<number | undefined>(undefined);
  const list = useRef<HTMLDivElement>(null);
  const settle = useNextRow(list, groups, () => say(words.rows.settled(groups.mustSettle.length)));
  const agencies = useKnownAgencies(rows);

  const answer = useCallback(
    (row: number, given: RowAnswer): void => {
      settle(row);
      // What was typed or written by hand is seen beside its text when the editor is closed.
      if (given.cells === undefined) setOpen(undefined);
      onEdit({ kind: 'answer', row, answer: given });
    },
    [onEdit, settle],
  );
  const acceptAll = (all: readonly UnderstoodRow[]): void => {
    settle(undefined);
    onEdit({ kind: 'accept', rows: all });
  };
  const clear = useCallback((row: number) => onEdit({ kind: 'clear', row }), [onEdit]);

  const items = (shown: readonly UnderstoodRow[], label: string) => (
    <ul className="plain-list" aria-label={label}>
      {shown.map((row) => (
        <RowItem
          key={row.index}
          row={row}
          answer={draft.answers[row.index]}
          columns={draft.columns}
          period={draft.facts.period}
          words={words}
          agencies={agencies}
          isOpen={open === row.index}
          onOpen={setOpen}
          onAnswer={answer}
          onClear={clear}
        />
      ))}
    </ul>
  );
  const section = (shown: readonly UnderstoodRow[], label: string, tone: string) =>
    shown.length === 0 ? null : (
      <section className={`group tone-${tone}`}>
        <h3 className="group-heading" {...FOCUS_PLACE}>
          {label}
        </h3>
        {tone === 'warn' && (
          <div className="button-row">
            <DefaultButton text={words.rows.acceptAll(shown.length)} onClick={() => acceptAll(shown)} />
          </div>
        )}
        {items(shown, label)}
      </section>
    );
  const leftOut = words.rows.leftOut(groups.leftOut.length);
  return (
    <div ref={list}>
      <p className="import-left">
        <strong>{words.rows.left(groups.mustSettle.length, groups.toCheck.length)}</strong>
      </p>
      {section(groups.mustSettle, words.rows.mustSettle(groups.mustSettle.length), 'bad')}
      {section(groups.toCheck, words.rows.toCheck(groups.toCheck.length), 'warn')}
      {section(groups.understood, words.rows.understood(groups.understood.length), 'good')}
      {groups.leftOut.length > 0 && (
        <details className="fold">
          <Summary>{leftOut}</Summary>
          {items(groups.leftOut, leftOut)}
        </details>
      )}
    </div>
  );
}

/** Names of the agencies of all rows; the same list as long as the names are the same. */
function useKnownAgencies(rows: readonly UnderstoodRow[]): readonly string[] {
  const names = [...new Set(rows.flatMap(({ lines }) => lines.flatMap(({ lead, coordinating }) => [lead, ...coordinating])))].filter((name) => name !== '');
  const joined = names.join('\n');
  return useMemo(() => (joined === '' ? [] : joined.split('\n')), [joined]);
}
