import type { DeskAnswer, DeskRequest, DeskWorker, StartDeskWorker } from './deskMessages';

export type TalkAnswer = Exclude<DeskAnswer, { readonly kind: 'ready' }> | { readonly kind: 'tooSlow' };

/** A talk with one worker at a time: a new one is started when the last one had to be stopped. */
export interface DeskTalk {
  /** @param limitMs how long the answer may take once the worker is there @throws DOMException "AbortError" when cancelled */
  readonly ask: (request: DeskRequest, limitMs?: number) => Promise<TalkAnswer>;
  readonly end: () => void;
}

/** Begins a talk; no worker is started before something is asked. */
export function beginTalk(start: StartDeskWorker, signal: AbortSignal | undefined): DeskTalk {
  let worker: DeskWorker | undefined;
  let isReady = false;
  let hear: (answer: DeskAnswer) => void = () => undefined;

  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
    isReady = false;
  };

  const ask = (request: DeskRequest, limitMs?: number): Promise<TalkAnswer> =>
    new Promise((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const leave = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        hear = () => undefined;
      };
      const abort = (): void => {
        leave();
        stop();
        reject(new DOMException('cancelled', 'AbortError'));
      };
      const begin = (): void => {
        worker?.send(request);
        if (limitMs === undefined) return;
        timer = setTimeout(() => {
          leave();
          stop();
          resolve({ kind: 'tooSlow' });
        }, limitMs);
      };
      if (signal?.aborted === true) { abort(); return; }
      signal?.addEventListener('abort', abort);
      hear = (answer) => {
        if (answer.kind === 'ready') {
          isReady = true;
          begin(); return;
        }
        leave();
        // Nobody knows what state a worker is in that failed.
        if (answer.kind === 'failed') stop();
        resolve(answer);
      };
      worker ??= start((answer) => hear(answer));
      if (isReady) begin();
    });

  return { ask, end: stop };
}
