import { useCallback, useState } from 'react';
import { PERSON_KEY, type DeviceStore } from '../../actions/deviceStore';
import { LANGUAGES, type Language } from '../../locales/language';

/** What a person has set on this device. */
export interface Preferences {
  /** undefined: the language Excel speaks */
  readonly language: Language | undefined;
  readonly person: string;
}

const LANGUAGE_KEY = 'language';

const LONGEST_PERSON = 80;

export interface PreferencesControl {
  readonly preferences: Preferences;
  readonly areKept: () => boolean;
  readonly setLanguage: (language: Language | undefined) => void;
  readonly setPerson: (person: string) => void;
}

/** Reads and keeps the preferences of this device. */
export function usePreferences(store: DeviceStore): PreferencesControl {
  const [preferences, setPreferences] = useState<Preferences>(() => ({
    language: LANGUAGES.find((language) => language === store.get(LANGUAGE_KEY)),
    person: store.get(PERSON_KEY) ?? '',
  }));
  const setLanguage = useCallback(
    (language: Language | undefined) => {
      store.set(LANGUAGE_KEY, language);
      setPreferences((before) => ({ ...before, language }));
    },
    [store],
  );
  const setPerson = useCallback(
    (text: string) => {
      const person = text.slice(0, LONGEST_PERSON);
      store.set(PERSON_KEY, person.trim() === '' ? undefined : person.trim());
      setPreferences((before) => ({ ...before, person }));
    },
    [store],
  );
  return { preferences, areKept: store.isKept, setLanguage, setPerson };
}
