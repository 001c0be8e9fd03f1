import type { FileDesk } from '../../src/actions/fileDesk';
import type { StartDeskWorker } from '../../src/taskpane/files/deskMessages';
import { createWorkerDesk } from '../../src/taskpane/files/workerDesk';

/** A "worker" in the same thread, which does what the real one does. */
export const startHere: StartDeskWorker = (hear) => {
  let ended = false;
  const say: typeof hear = (answer) => {
    if (!ended) hear(answer);
  };
  setTimeout(() => say({ kind: 'ready' }));
  return {
    send: (request) => {
      // What cannot be sent to a worker must not work here either.
      const sent = structuredClone(request);
      void import('../../src/taskpane/files/answerDesk').then(({ answerDesk }) => answerDesk(sent)).then(say);
    },
    terminate: () => {
      ended = true;
    },
  };
};

/** The file desk without a worker. */
export function openDeskHere(): Promise<FileDesk> {
  return Promise.resolve(createWorkerDesk(startHere));
}
