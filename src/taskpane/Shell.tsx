import { lazy, Suspense, useEffect } from 'react';
import { ThemeProvider } from 'office-ui-fabric-react/lib/Theme';
import type { DeviceStore } from '../actions/deviceStore';
import type { FileDesk } from '../actions/fileDesk';
import type { Book } from '../excel/book';
import { LiveRegion } from './components/LiveRegion';
import { Loading } from './components/Loading';
import { MessageWithActions } from './components/MessageWithActions';
import { PANEL_ID, tabId, Tabs } from './components/Tabs';
import { WorkingBar } from './components/WorkingBar';
import type { Scheme } from './host/scheme';
import { registerPaneIcons } from './icons';
import type { PreferencesControl } from './state/preferences';
import { useExchange, type ExchangeControl } from './state/useExchange';
import { usePane, type Pane } from './state/usePane';
import { useShortcuts } from './state/useShortcuts';
import { fabricTheme } from './theme';
import { problemWords, useMessages } from './wording';

registerPaneIcons();

const StartView = lazy(() => import('./views/start/StartView'));
const CheckView = lazy(() => import('./views/check/CheckView'));
const ExchangeView = lazy(() => import('./views/exchange/ExchangeView'));
const ReportView = lazy(() => import('./views/report/ReportView'));
const SettingsView = lazy(() => import('./views/settings/SettingsView'));

interface Props {
  readonly book: Book;
  readonly store: DeviceStore;
  readonly openDesk: () => Promise<FileDesk>;
  readonly now: () => Date;
  readonly scheme: Scheme;
  readonly preferences: PreferencesControl;
}

/** The pane on an open workbook: tabs, what went wrong, the chosen view, and what is going on. */
export default function Shell({ preferences, now, scheme, openDesk, ...tools }: Props) {
  const messages = useMessages();
  const pane = usePane({ ...tools, now }, messages);
  const exchange = useExchange(tools.store, openDesk, now);
  const { state } = pane;
  useShortcuts(pane);
  return (
    <ThemeProvider theme={fabricTheme(scheme)} className="pane">
      <header className="shell-header">
        <h1 className="for-screen-readers">{messages.product}</h1>
        <Tabs view={state.view} onChoose={pane.choose} />
      </header>
      {state.problem !== undefined && (
        <MessageWithActions
          words={problemWords(state.problem.problem, messages)}
          retry={state.problem.retry}
          onDismiss={pane.dismissProblem}
        />
      )}
      <main className="view">
        <div id={PANEL_ID} role="tabpanel" aria-labelledby={tabId(state.view)}>
          <Suspense fallback={<Loading label={messages.progress.loading} />}>
            <CurrentView pane={pane} exchange={exchange} preferences={preferences} now={now} />
          </Suspense>
        </div>
      </main>
      <WorkingBar job={state.job} />
      <LiveRegion {...state.said} />
    </ThemeProvider>
  );
}

interface ViewProps {
  readonly pane: Pane;
  readonly exchange: ExchangeControl;
  readonly preferences: PreferencesControl;
  readonly now: () => Date;
}

function CurrentView({ pane, exchange, preferences, now }: ViewProps) {
  useEffect(() => {
    // A new view begins at its top.
    window.scrollTo(0, 0);
  }, [pane.state.view]);
  switch (pane.state.view) {
    case 'start':
      return <StartView pane={pane} now={now} />;
    case 'check':
      return <CheckView pane={pane} />;
    case 'exchange':
      return <ExchangeView pane={pane} exchange={exchange} now={now} />;
    case 'report':
      return <ReportView pane={pane} />;
    case 'settings':
      return <SettingsView pane={pane} preferences={preferences} />;
  }
}
