import { Heading } from '../../components/Heading';
import type { PreferencesControl } from '../../state/preferences';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';
import { DeviceSettings } from './DeviceSettings';
import { WorkbookSettings } from './WorkbookSettings';
import { YearRepair } from './YearRepair';

interface Props {
  readonly pane: Pane;
  readonly preferences: PreferencesControl;
}

/** What can be set: in the workbook for everybody, and on this device. */
export default function SettingsView({ pane, preferences }: Props) {
  const { settingsView } = useMessages();
  const { check, yearsAllowed } = pane.state;
  return (
    <>
      <Heading>{settingsView.heading}</Heading>
      <section aria-labelledby="workbook-settings">
        <h3 id="workbook-settings" className="group-heading">
          {settingsView.workbookHeading}
        </h3>
        {yearsAllowed !== undefined ? (
          <YearRepair pane={pane} years={yearsAllowed} />
        ) : check === undefined ? (
          <p className="muted">{settingsView.needsTable}</p>
        ) : (
          <WorkbookSettings key={`${check.suffix}|${check.reportingYear}|${check.tolerancePercent}`} pane={pane} result={check} />
        )}
      </section>
      <section aria-labelledby="device-settings" className="set-off">
        <h3 id="device-settings" className="group-heading">
          {settingsView.deviceHeading}
        </h3>
        <DeviceSettings control={preferences} />
      </section>
    </>
  );
}
