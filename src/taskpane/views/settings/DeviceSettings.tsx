import { ChoiceGroup } from 'office-ui-fabric-react/lib/ChoiceGroup';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { LANGUAGES } from '../../../locales/language';
import type { PreferencesControl } from '../../state/preferences';
import { useMessages } from '../../wording';

const OFFICE = 'office';

/** The language, and the name of the person who enters figures; both stay on this device. */
export function DeviceSettings({ control }: { readonly control: PreferencesControl }) {
  const { settingsView } = useMessages();
  const { preferences, setLanguage, setPerson, areKept } = control;
  const options: { key: string; text: string }[] = [
    ...LANGUAGES.map((language) => ({ key: language, text: settingsView.languages[language] })),
    { key: OFFICE, text: settingsView.followOffice },
  ];
  return (
    <>
      <ChoiceGroup
        label={settingsView.language}
        options={options}
        selectedKey={preferences.language ?? OFFICE}
        onChange={(_, option) => setLanguage(LANGUAGES.find((language) => language === option?.key))}
      />
      <div className="field">
        <TextField
          label={settingsView.person}
          value={preferences.person}
          maxLength={80}
          autoComplete="name"
          onChange={(_, text) => setPerson(text ?? '')}
        />
        <p className="hint">{settingsView.personHint}</p>
      </div>
      {!areKept() && <p className="remark">{settingsView.notKept}</p>}
    </>
  );
}
