import { useCallback, useEffect, useState } from 'react';
import type { Book } from '../../excel/book';
import type { Connection } from '../host/connect';

/** How far the pane has got on its way to the workbook. */
export type Startup =
  | { readonly kind: 'waiting' }
  | Exclude<Connection, { readonly kind: 'excel' }>
  | { readonly kind: 'ready'; readonly book: Book; readonly displayLanguage: string | undefined };

/** Looks for Excel, once and at every retry. */
export function useConnection(
  connect: () => Promise<Connection>,
  openBook: () => Promise<Book>,
): { readonly startup: Startup; readonly retry: () => void } {
  const [startup, setStartup] = useState<Startup>({ kind: 'waiting' });
  const [failure, setFailure] = useState<unknown>(undefined);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let ended = false;
    const start = async (): Promise<void> => {
      const connection = await connect();
      const next: Startup =
        connection.kind === 'excel'
          ? { kind: 'ready', book: await openBook(), displayLanguage: connection.displayLanguage }
          : connection;
      if (!ended) setStartup(next);
    };
    start().catch((error: unknown) => {
      if (!ended) setFailure(error);
    });
    return () => {
      ended = true;
    };
  }, [attempt, connect, openBook]);

  const retry = useCallback(() => {
    setStartup({ kind: 'waiting' });
    setAttempt((before) => before + 1);
  }, []);
  // Thrown while drawing, so that the error boundary catches it.
  if (failure !== undefined) throw failure instanceof Error ? failure : new Error('the pane could not start');

  return { startup, retry };
}
