import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { ResponsiveMode } from 'office-ui-fabric-react/lib/ResponsiveMode';
import { planYears, type Period, type Year } from '../../plan/Plan';

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** undefined while it is not known which plan it will be. */
  readonly period: Period | undefined;
  readonly year: Year;
  readonly onChange: (year: Year) => void;
}

/** One of the plan's years. */
export function YearChoice({ label, hint, period, year, onChange }: Props) {
  const options = (period === undefined ? [year] : planYears(period)).map((one) => ({ key: one, text: String(one) }));
  return (
    <div className="field">
      <Dropdown
        label={label}
        options={options}
        selectedKey={year}
        disabled={period === undefined}
        onChange={(_, option) => {
          if (option !== undefined) onChange(Number(option.key));
        }}
        // In a narrow pane Fabric would otherwise cover everything with a panel.
        responsiveMode={ResponsiveMode.large}
        className="year-choice"
      />
      {hint !== undefined && <p className="hint">{hint}</p>}
    </div>
  );
}
