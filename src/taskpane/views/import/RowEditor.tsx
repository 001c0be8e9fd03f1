import { useState } from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { ResponsiveMode } from 'office-ui-fabric-react/lib/ResponsiveMode';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { rowKindText } from '../../../locales/importText';
import type { ImportViewWords } from '../../../locales/importViewMessages';
import { ROW_KINDS, type ImportColumn, type RowAnswer, type UnderstoodRow } from '../../../plan/import/types';
import type { Period } from '../../../plan/Plan';
import { useMessages } from '../../wording';
import { LinesByHand } from './LinesByHand';

interface Props {
  readonly row: UnderstoodRow;
  readonly columns: readonly ImportColumn[];
  readonly period: Period;
  readonly words: ImportViewWords;
  readonly agencies: readonly string[];
  readonly isAnswered: boolean;
  readonly onAnswer: (answer: RowAnswer) => void;
  readonly onClear: () => void;
}

/** Puts a row right: what it is, the texts of its cells, or its lines written by hand. */
export function RowEditor({ row, columns, period, words, agencies, isAnswered, onAnswer, onClear }: Props) {
  const { language } = useMessages();
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [isByHand, setByHand] = useState(false);
  const { edit } = words;
  return (
    <div className="confirm">
      <Dropdown
        label={edit.as}
        options={ROW_KINDS.map((kind) => ({ key: kind, text: rowKindText(kind, language) }))}
        selectedKey={row.as}
        onChange={(_, option) => {
          const as = ROW_KINDS.find((kind) => kind === option?.key);
          if (as !== undefined) onAnswer({ as });
        }}
        responsiveMode={ResponsiveMode.large}
      />
      {isByHand ? (
        <LinesByHand row={row} period={period} words={words} agencies={agencies} onKeep={onAnswer} baseText={row.cells[columns.findIndex(({ role }) => role === 'baseline')] ?? ''} />
      ) : (
        <>
          <fieldset className="rule-fields">
            <legend>{edit.cells}</legend>
            {columns.map(({ role, heading }, at) =>
              role === 'ignore' ? null : (
                <TextField
                  key={at}
                  label={heading === '' ? words.columns.roles[role] : heading}
                  value={typed[at] ?? row.cells[at] ?? ''}
                  multiline={role === 'name'}
                  autoAdjustHeight={role === 'name'}
                  {...(role === 'name' ? { rows: 1 } : {})}
                  onChange={(_, text) => setTyped({ ...typed, [at]: text ?? '' })}
                />
              ),
            )}
            <div className="button-row">
              <PrimaryButton
                text={edit.apply}
                disabled={Object.keys(typed).length === 0}
                allowDisabledFocus
                onClick={() => {
                  onAnswer({ cells: typed });
                  setTyped({});
                }}
              />
            </div>
          </fieldset>
          <DefaultButton text={edit.byHand} onClick={() => setByHand(true)} />
        </>
      )}
      {isAnswered && (
        <div className="button-row">
          <DefaultButton text={edit.clear} onClick={onClear} />
        </div>
      )}
    </div>
  );
}
