import { lazy, Suspense, useEffect, useState } from 'react';
import type { DeviceStore } from '../actions/deviceStore';
import type { FileDesk } from '../actions/fileDesk';
import type { Book } from '../excel/book';
import { messagesFor } from '../locales';
import { languageOfTag, type Language } from '../locales/language';
import { ErrorBoundary } from './components/ErrorBoundary';
import type { Connection } from './host/connect';
import { currentScheme, watchScheme, type Scheme } from './host/scheme';
import { StartupView } from './StartupView';
import { usePreferences, type PreferencesControl } from './state/preferences';
import { useConnection } from './state/useConnection';
import { MessagesProvider } from './wording';

const loadShell = () => import('./Shell');
const Shell = lazy(loadShell);

/** Begins to fetch what is drawn once Excel has answered. */
export function preloadShell(): void {
  // Should it fail, the shell is asked for again when it is drawn, and the error boundary takes the failure.
  loadShell().catch(() => undefined);
}

/** What the pane needs from the world around it. */
export interface AppProps {
  readonly connect: () => Promise<Connection>;
  readonly openBook: () => Promise<Book>;
  readonly openDesk: () => Promise<FileDesk>;
  readonly store: DeviceStore;
  readonly reload: () => void;
  readonly now: () => Date;
}

/** The pane: in the right language and colours, and safe from its own faults. */
export function App(props: AppProps) {
  const preferences = usePreferences(props.store);
  const [officeLanguage, setOfficeLanguage] = useState<Language>('vi');
  const language = preferences.preferences.language ?? officeLanguage;
  const messages = messagesFor(language);
  const scheme = useScheme();

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = messages.product;
  }, [language, messages]);

  return (
    <MessagesProvider value={messages}>
      <ErrorBoundary messages={messages} reload={props.reload}>
        <Connected
          {...props}
          scheme={scheme}
          preferences={preferences}
          onDisplayLanguage={(tag) => setOfficeLanguage(languageOfTag(tag))}
        />
      </ErrorBoundary>
    </MessagesProvider>
  );
}

interface ConnectedProps extends AppProps {
  readonly scheme: Scheme;
  readonly preferences: PreferencesControl;
  readonly onDisplayLanguage: (tag: string | undefined) => void;
}

function Connected({ connect, openBook, openDesk, store, reload, now, scheme, preferences, onDisplayLanguage }: ConnectedProps) {
  const { startup, retry } = useConnection(connect, openBook);
  useEffect(() => {
    if (startup.kind === 'ready') onDisplayLanguage(startup.displayLanguage);
    // Only a change of the startup counts; the callback is made anew at every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [startup]);
  if (startup.kind !== 'ready') return <StartupView startup={startup} retry={retry} reload={reload} />;
  return (
    <Suspense fallback={<StartupView startup={{ kind: 'waiting' }} retry={retry} reload={reload} />}>
      <Shell book={startup.book} openDesk={openDesk} store={store} now={now} scheme={scheme} preferences={preferences} />
    </Suspense>
  );
}

function useScheme(): Scheme {
  const [scheme, setScheme] = useState(currentScheme);
  useEffect(() => {
    const update = (): void => setScheme(currentScheme());
    update();
    return watchScheme(update);
  }, []);
  useEffect(() => {
    document.documentElement.dataset['scheme'] = scheme;
  }, [scheme]);
  return scheme;
}
