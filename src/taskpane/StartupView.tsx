import { unreachable } from '../plan/result';
import type { ProblemWords } from '../locales/messages';
import type { Startup } from './state/useConnection';
import { problemWords, useMessages } from './wording';

interface Props {
  readonly startup: Exclude<Startup, { readonly kind: 'ready' }>;
  readonly retry: () => void;
  readonly reload: () => void;
}

/**
 * What is shown until there is a workbook to work on, and where there never will be one. It is drawn without Fabric:
 * it has to stand before anything else has been fetched, and when nothing else can be.
 */
export function StartupView({ startup, retry, reload }: Props) {
  const { product } = useMessages();
  return (
    <main className="view startup">
      <h1 className="view-heading">{product}</h1>
      <StartupMessage startup={startup} retry={retry} reload={reload} />
    </main>
  );
}

function StartupMessage({ startup, retry, reload }: Props) {
  const messages = useMessages();
  const words = messages.startup;
  switch (startup.kind) {
    case 'waiting':
      return <p role="status">{words.waiting}</p>;
    case 'silent':
      return <Notice words={words.silent} retry={retry} />;
    case 'libraryMissing':
      return <Notice words={words.libraryMissing} retry={reload} />;
    case 'outside':
      return <Notice words={words.outside} />;
    case 'otherHost':
      return <Notice words={words.otherHost} />;
    case 'tooOld':
      return <Notice words={problemWords(startup.problem, messages)} />;
    default:
      return unreachable(startup);
  }
}

function Notice({ words, retry }: { readonly words: ProblemWords; readonly retry?: () => void }) {
  const { common } = useMessages();
  return (
    <div role="alert" className="remark">
      <p>
        <strong>{words.what}</strong>
      </p>
      <p>{words.todo}</p>
      {retry !== undefined && (
        <button type="button" className="plain-button" onClick={retry}>
          {common.retry}
        </button>
      )}
    </div>
  );
}
