import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { ResponsiveMode } from 'office-ui-fabric-react/lib/ResponsiveMode';
import type { Agency, AgencyId } from '../../../plan/Plan';
import { useMessages } from '../../wording';

const ALL = '';

interface Props {
  readonly agencies: readonly Agency[];
  readonly agency: AgencyId | undefined;
  readonly onChange: (agency: AgencyId | undefined) => void;
}

/** Narrows everything below to the lines one agency leads. */
export function AgencyFilter({ agencies, agency, onChange }: Props) {
  const { checkView } = useMessages();
  const options = [
    { key: ALL, text: checkView.allAgencies },
    ...agencies.map(({ id, short, full }) => ({ key: id, text: short, title: full })),
  ];
  return (
    <div className="field">
      <Dropdown
        ariaLabel={checkView.agency}
        options={options}
        selectedKey={agency ?? ALL}
        onChange={(_, option) => onChange(option === undefined || option.key === ALL ? undefined : String(option.key))}
        // In a narrow pane Fabric would otherwise cover everything with a panel.
        responsiveMode={ResponsiveMode.large}
      />
    </div>
  );
}
