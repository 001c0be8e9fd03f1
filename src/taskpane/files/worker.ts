import { answerDesk } from './answerDesk';
import type { DeskAnswer, DeskRequest } from './deskMessages';

// Everything that packs and unpacks workbooks is reached from here alone, so that the pane never loads it.
self.addEventListener('message', ({ data }: MessageEvent<DeskRequest>) => {
  void answerDesk(data).then(say);
});

say({ kind: 'ready' });

function say(answer: DeskAnswer): void {
  self.postMessage(answer, { transfer: bytesOf(answer).map(({ buffer }) => buffer) });
}

/** What is handed over instead of copied. */
function bytesOf(answer: DeskAnswer): readonly Uint8Array<ArrayBuffer>[] {
  const bytes = answer.kind === 'made' ? answer.copy.bytes : answer.kind === 'zipped' ? answer.bytes : undefined;
  // A view on part of a buffer would take the rest of it along.
  return bytes !== undefined && bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength
    ? [bytes as Uint8Array<ArrayBuffer>]
    : [];
}
