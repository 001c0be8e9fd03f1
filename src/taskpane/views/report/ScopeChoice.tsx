import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { ResponsiveMode } from 'office-ui-fabric-react/lib/ResponsiveMode';
import type { ReportMessages } from '../../../locales/report/reportMessages';
import type { Agency, AgencyId } from '../../../plan/Plan';

const WHOLE = '';

interface Props {
  readonly words: ReportMessages;
  readonly agencies: readonly Agency[];
  readonly agency: AgencyId | undefined;
  readonly onChange: (agency: AgencyId | undefined) => void;
}

/** The whole plan, or what one agency leads. */
export function ScopeChoice({ words, agencies, agency, onChange }: Props) {
  const options = [{ key: WHOLE, text: words.wholePlan }, ...agencies.map(({ id, short, full }) => ({ key: id, text: short, title: full }))];
  return (
    <div className="field">
      <Dropdown
        label={words.scope}
        options={options}
        selectedKey={agency ?? WHOLE}
        onChange={(_, option) => onChange(option === undefined || option.key === WHOLE ? undefined : String(option.key))}
        // In a narrow pane Fabric would otherwise cover everything with a panel.
        responsiveMode={ResponsiveMode.large}
      />
    </div>
  );
}
