import type { Progress } from './book';
import { failWith } from './run';

/** 64 KB, Office's own upper bound on most hosts is 4 MB; small pieces show progress and can be cancelled between. */
const SLICE_BYTES = 65_536;

/** True where the host hands out the open workbook as a PDF. */
export function canSavePdf(): boolean {
  return Office.context.requirements.isSetSupported('PdfFile');
}

/**
 * The open workbook as a PDF, all its visible sheets, piece by piece
 * (https://learn.microsoft.com/office/dev/add-ins/develop/get-the-whole-document-from-an-add-in-for-powerpoint-or-word).
 * The host keeps at most two such files open, so this one is closed whatever happens.
 */
export async function savePdf({ signal, report }: Progress = {}): Promise<Uint8Array> {
  const file = await answered<Office.File>((done) => Office.context.document.getFileAsync(Office.FileType.Pdf, { sliceSize: SLICE_BYTES }, done));
  try {
    const bytes = new Uint8Array(file.size);
    let filled = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      if (signal?.aborted === true) failWith({ code: 'cancelled' });
      const slice = await answered<Office.Slice>((done) => file.getSliceAsync(index, done));
      const part = Uint8Array.from(slice.data as ArrayLike<number>);
      bytes.set(part, filled);
      filled += part.length;
      report?.((index + 1) / file.sliceCount);
    }
    return bytes;
  } finally {
    await answered<unknown>((done) => file.closeAsync(done)).catch(() => undefined);
  }
}

/** A call of Office's older kind as a promise. @throws what the host answers in place of a result */
function answered<Value>(call: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    call((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Error(`${String(result.error.code)}: ${result.error.message}`));
    });
  });
}
