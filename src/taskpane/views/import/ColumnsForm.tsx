import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { ResponsiveMode } from 'office-ui-fabric-react/lib/ResponsiveMode';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { ImportViewWords } from '../../../locales/importViewMessages';
import { COLUMN_ROLES, type ImportColumn, type ImportDraft } from '../../../plan/import/types';
import type { DraftEdit } from './draftEdits';
import { YearField } from './FactsForm';

interface Props {
  readonly draft: ImportDraft;
  readonly words: ImportViewWords;
  readonly onEdit: (edit: DraftEdit) => void;
}

/** Columns whose role a person should look at: guessed ones, and ones of unknown headings that are left out. */
export function columnsToCheck({ columns }: ImportDraft): readonly ImportColumn[] {
  return columns.filter(({ guessed }) => guessed);
}

/** What each column holds, with a sample of its cells. */
export function ColumnsForm({ draft, words, onEdit }: Props) {
  const { columns } = words;
  return (
    <>
      <div className="short-field">
        <TextField
          label={columns.headerRows}
          type="number"
          min={0}
          max={draft.table.rows.length}
          value={String(draft.headerRows)}
          onChange={(_, text) => {
            if (/^\d+$/.test(text ?? '')) onEdit({ kind: 'headerRows', count: Number(text) });
          }}
        />
      </div>
      <ol className="plain-list">
        {draft.columns.map((column, at) => (
          <li key={at} className="import-column">
            <p className="table-title">{column.heading === '' ? columns.noHeading(at + 1) : column.heading}</p>
            <p className="muted">{columns.sample(sampleOf(draft, at))}</p>
            <Dropdown
              label={column.guessed ? `${columns.role} (${columns.guessed})` : columns.role}
              options={COLUMN_ROLES.map((role) => ({ key: role, text: columns.roles[role] }))}
              selectedKey={column.role}
              onChange={(_, option) => {
                const role = COLUMN_ROLES.find((each) => each === option?.key);
                if (role !== undefined) onEdit({ kind: 'role', column: at, role });
              }}
              responsiveMode={ResponsiveMode.large}
            />
            {(column.role === 'year' || column.role === 'baseline') && (
              <div className="short-field">
                <YearField label={columns.year} year={column.year} onChange={(year) => onEdit({ kind: 'year', column: at, year })} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

const SAMPLES = 3;
const LONGEST_SAMPLE = 40;

function sampleOf({ table, headerRows }: ImportDraft, column: number): string {
  const texts = table.rows.slice(headerRows).flatMap((row) => {
    const text = row[column]?.text ?? '';
    return text === '' ? [] : [text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text];
  });
  return [...new Set(texts)].slice(0, SAMPLES).join(' · ') || '–';
}
