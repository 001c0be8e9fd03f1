import type { DeskAnswer, StartDeskWorker } from './deskMessages';

/** A real worker. It stands alone because only a bundler knows what `import.meta.url` leads to. */
export const startDeskWorker: StartDeskWorker = (hear) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  worker.addEventListener('message', ({ data }: MessageEvent<DeskAnswer>) => hear(data));
  worker.addEventListener('error', ({ message }) => hear({ kind: 'failed', message: message === '' ? 'the worker ended' : message }));
  return { send: (request) => worker.postMessage(request), terminate: () => worker.terminate() };
};
