import { makeCopy } from '../../xlsx/makeCopy';
import { readReturned } from '../../xlsx/readReturned';
import { zipFiles } from '../../xlsx/zipFiles';
import type { DeskAnswer, DeskRequest } from './deskMessages';

/** Does what one request asks for; whatever goes wrong is an answer too. */
export async function answerDesk(request: DeskRequest): Promise<DeskAnswer> {
  try {
    switch (request.kind) {
      case 'makeCopy':
        return { kind: 'made', copy: await makeCopy(request.order) };
      case 'zip':
        return { kind: 'zipped', bytes: await zipFiles(request.files) };
      case 'readReturned':
        return { kind: 'read', result: await readReturned(request.file.bytes) };
    }
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
