import { useState } from 'react';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { ImportViewWords } from '../../../locales/importViewMessages';
import type { PlanFacts } from '../../../plan/import/types';
import type { Period, Year } from '../../../plan/Plan';

interface Props {
  readonly facts: PlanFacts;
  readonly words: ImportViewWords;
  readonly onChange: (facts: Partial<PlanFacts>) => void;
}

const TEXTS = ['title', 'issuer', 'documentNumber', 'dateLine'] as const;
const YEARS = ['firstYear', 'lastYear', 'baseYear'] as const;

/** What the plan is called, who issued it and which years it covers. */
export function FactsForm({ facts, words, onChange }: Props) {
  const changeYear = (field: keyof Period, year: Year): void => onChange({ period: { ...facts.period, [field]: year } });
  return (
    <div className="import-facts">
      {TEXTS.map((field) => (
        <TextField
          key={field}
          label={words.facts[field]}
          value={facts[field]}
          required={field === 'title' || field === 'issuer'}
          maxLength={1000}
          {...(field === 'title' ? { multiline: true, rows: 2, autoAdjustHeight: true } : {})}
          onChange={(_, text) => onChange({ [field]: text ?? '' })}
        />
      ))}
      <div className="import-years">
        {YEARS.map((field) => (
          <YearField key={field} label={words.facts[field]} year={facts.period[field]} onChange={(year) => changeYear(field, year)} />
        ))}
      </div>
    </div>
  );
}

interface YearProps {
  readonly label: string;
  readonly year: Year | undefined;
  readonly onChange: (year: Year) => void;
}

/** A year that is typed; it counts once it has four digits. */
export function YearField({ label, year, onChange }: YearProps) {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  return (
    <TextField
      label={label}
      value={typed ?? (year === undefined ? '' : String(year))}
      inputMode="numeric"
      maxLength={4}
      onChange={(_, text = '') => {
        setTyped(text);
        if (/^\d{4}$/.test(text.trim())) onChange(Number(text));
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
