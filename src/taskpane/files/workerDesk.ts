import type { FileDesk, GivenFile, ReturnedFileProblem } from '../../actions/fileDesk';
import type { ReadFile } from '../../workbook/takeIn/types';
import type { StartDeskWorker } from './deskMessages';
import { beginTalk, type DeskTalk, type TalkAnswer } from './deskTalk';

/** A workbook of ours is read in well under a second, on slow machines in a few. */
export const SLOWEST_FILE_MS = 10_000;

/** A file desk whose work is done in a worker, one file after the other. */
export function createWorkerDesk(start: StartDeskWorker, slowestFileMs = SLOWEST_FILE_MS): FileDesk {
  async function talking<Value>(signal: AbortSignal | undefined, talk: (desk: DeskTalk) => Promise<Value>): Promise<Value> {
    const desk = beginTalk(start, signal);
    try {
      return await talk(desk);
    } finally {
      desk.end();
    }
  }

  return {
    makeCopies: (orders, progress = {}) =>
      talking(progress.signal, async (desk) => {
        const copies = [];
        for (const order of orders) {
          const answer = await desk.ask({ kind: 'makeCopy', order });
          if (answer.kind !== 'made') throw new Error(faultOf(answer));
          copies.push(answer.copy);
          progress.report?.(copies.length / orders.length);
        }
        return copies;
      }),
    zip: (files, { signal } = {}) =>
      talking(signal, async (desk) => {
        const answer = await desk.ask({ kind: 'zip', files });
        if (answer.kind !== 'zipped') throw new Error(faultOf(answer));
        return answer.bytes;
      }),
    readReturned: (files, progress = {}) =>
      talking(progress.signal, async (desk) => {
        const read: ReadFile<ReturnedFileProblem>[] = [];
        for (const file of files) {
          read.push(readOf(file, await desk.ask({ kind: 'readReturned', file }, slowestFileMs)));
          progress.report?.(read.length / files.length);
        }
        return read;
      }),
  };
}

function readOf({ name }: GivenFile, answer: TalkAnswer): ReadFile<ReturnedFileProblem> {
  if (answer.kind === 'tooSlow') return { name, problem: { code: 'tooSlow' } };
  if (answer.kind !== 'read') return { name, problem: { code: 'corrupted', part: faultOf(answer) } };
  return answer.result.ok ? { name, book: answer.result.value } : { name, problem: answer.result.error };
}

function faultOf(answer: TalkAnswer): string {
  return answer.kind === 'failed' ? answer.message : answer.kind;
}
