import { memo } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { choiceText, doubtText, rowKindText } from '../../../locales/importText';
import type { ImportViewWords } from '../../../locales/importViewMessages';
import { rowName } from '../../../plan/import/rows/rowName';
import type { Doubt, ImportColumn, RowAnswer, UnderstoodRow } from '../../../plan/import/types';
import type { Period } from '../../../plan/Plan';
import { useMessages } from '../../wording';
import { FOCUS_PLACE } from '../../components/focusPlace';
import { acceptable } from './draftEdits';
import { LineSummary } from './LineSummary';
import { RowEditor } from './RowEditor';
import { mustBeSettled, rowElementId } from './rowGroups';

interface Props {
  readonly row: UnderstoodRow;
  readonly answer: RowAnswer | undefined;
  readonly columns: readonly ImportColumn[];
  readonly period: Period;
  readonly words: ImportViewWords;
  readonly agencies: readonly string[];
  readonly isOpen: boolean;
  readonly onOpen: (row: number | undefined) => void;
  readonly onAnswer: (row: number, answer: RowAnswer) => void;
  readonly onClear: (row: number) => void;
}

/** A row of the table: its text, what was understood of it, and what is doubtful with ways to settle it. */
export const RowItem = memo(function RowItem({ row, answer, columns, period, words, agencies, isOpen, onOpen, onAnswer, onClear }: Props) {
  const { language } = useMessages();
  const name = rowName(row, columns) || row.cells.find((text) => text !== '') || words.rows.row(row.index + 1);
  const others = otherTexts(row, columns);
  return (
    <li id={rowElementId(row.index)} className="finding finding-plain import-row" {...FOCUS_PLACE} aria-label={name}>
      <p className="finding-title">
        <span className="line-id">{row.label}</span>
        <span>{name}</span>
      </p>
      {others.length > 0 && <p className="import-text">{others.join(' · ')}</p>}
      {row.lines.length === 0 && <p className="muted">{rowKindText(row.as, language)}</p>}
      {row.lines.map((line, at) => (
        <LineSummary key={at} line={line} baseline={row.baselines[at] ?? null} baseYear={period.baseYear} words={words} isNamed={row.lines.length > 1} />
      ))}
      {row.doubts.map((doubt, at) => (
        <DoubtItem key={at} doubt={doubt} onAnswer={(given) => onAnswer(row.index, given)} />
      ))}
      <div className="button-row">
        {row.doubts.length > 0 && !mustBeSettled(row) && (
          <DefaultButton text={words.rows.accept} ariaLabel={words.rows.acceptOf(name)} onClick={() => onAnswer(row.index, { accepted: acceptable(row) })} />
        )}
        <button
          type="button"
          className="plain-link"
          aria-expanded={isOpen}
          aria-label={isOpen ? words.rows.closeOf(name) : words.rows.editOf(name)}
          onClick={() => onOpen(isOpen ? undefined : row.index)}
        >
          {isOpen ? words.rows.close : words.rows.edit}
        </button>
      </div>
      {isOpen && (
        <RowEditor
          row={row}
          columns={columns}
          period={period}
          words={words}
          agencies={agencies}
          isAnswered={answer !== undefined}
          onAnswer={(given) => onAnswer(row.index, given)}
          onClear={() => onClear(row.index)}
        />
      )}
    </li>
  );
});

function DoubtItem({ doubt, onAnswer }: { readonly doubt: Doubt; readonly onAnswer: (answer: RowAnswer) => void }) {
  const { language } = useMessages();
  const text = doubtText(doubt, language);
  return (
    <div className={doubt.mustSettle ? 'remark tone-bad' : 'remark'} role="group" aria-label={text}>
      <p>{text}</p>
      {doubt.choices.map((choice, at) => (
        <button key={at} type="button" className="import-choice" onClick={() => onAnswer(choice.answer)}>
          {choiceText(choice, language)}
        </button>
      ))}
    </div>
  );
}

const OTHER_ROLES: readonly ImportColumn['role'][] = ['unit', 'byEnd', 'average', 'total', 'target', 'year', 'stretch', 'lead', 'coordinating'];

function otherTexts(row: UnderstoodRow, columns: readonly ImportColumn[]): readonly string[] {
  return columns.flatMap(({ role, heading }, at) => {
    const text = row.cells[at] ?? '';
    if (text === '' || !OTHER_ROLES.includes(role)) return [];
    const lowest = heading.split(' / ').at(-1) ?? '';
    return [lowest === '' ? text : `${lowest}: ${text}`];
  });
}
