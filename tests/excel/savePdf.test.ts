import { canSavePdf, savePdf } from '../../src/excel/savePdf';
import { ProblemError } from '../../src/excel/outcome';

const SUCCEEDED = 'succeeded';

interface FakePdf {
  /** Slices that were asked for, and whether the file was closed. */
  readonly asked: number[];
  closed: number;
}

/** A host that hands the given bytes out in slices; `failAt` is the slice that it does not give. */
function hostWith(bytes: Uint8Array, { sliceBytes = 4, failAt, refuses = false, sets = ['PdfFile'] }: { sliceBytes?: number; failAt?: number; refuses?: boolean; sets?: string[] } = {}): FakePdf {
  const fake: FakePdf = { asked: [], closed: 0 };
  const good = (value: unknown) => ({ status: SUCCEEDED, value });
  const bad = { status: 'failed', error: { code: 5001, message: 'Internal Error' } };
  const file = {
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / sliceBytes),
    getSliceAsync: (index: number, done: (result: unknown) => void) => {
      fake.asked.push(index);
      done(index === failAt ? bad : good({ index, data: [...bytes.subarray(index * sliceBytes, (index + 1) * sliceBytes)] }));
    },
    closeAsync: (done: (result: unknown) => void) => {
      fake.closed += 1;
      done(good(undefined));
    },
  };
  Object.assign(globalThis, {
    Office: {
      FileType: { Pdf: 'pdf' },
      AsyncResultStatus: { Succeeded: SUCCEEDED },
      context: {
        requirements: { isSetSupported: (name: string) => sets.includes(name) },
        document: {
          getFileAsync: (type: string, options: { sliceSize: number }, done: (result: unknown) => void) => {
            expect(type).toBe('pdf');
            expect(options.sliceSize).toBeLessThanOrEqual(4 * 1024 * 1024);
            done(refuses ? bad : good(file));
          },
        },
      },
    },
  });
  return fake;
}

const BYTES = Uint8Array.from([37, 80, 68, 70, 45, 49, 46, 55, 10]);

test('a PDF is put together from its slices, with progress, and the file is closed', async () => {
  const fake = hostWith(BYTES);
  const done: number[] = [];
  expect(await savePdf({ report: (share) => done.push(share) })).toEqual(BYTES);
  expect(fake).toEqual({ asked: [0, 1, 2], closed: 1 });
  expect(done).toEqual([1 / 3, 2 / 3, 1]);
});

test('a file that is being fetched can be cancelled, and is closed', async () => {
  const fake = hostWith(BYTES);
  const aborter = new AbortController();
  await expect(savePdf({ signal: aborter.signal, report: () => aborter.abort() })).rejects.toEqual(new ProblemError({ code: 'cancelled' }));
  expect(fake).toEqual({ asked: [0], closed: 1 });
});

test('a slice that fails ends it with what the host said, and the file is closed', async () => {
  const fake = hostWith(BYTES, { failAt: 1 });
  await expect(savePdf()).rejects.toThrow('5001: Internal Error');
  expect(fake.closed).toBe(1);
});

test('a host that refuses says why', async () => {
  hostWith(BYTES, { refuses: true });
  await expect(savePdf()).rejects.toThrow('5001: Internal Error');
});

test('a PDF is offered only where the host can make one', () => {
  hostWith(BYTES);
  expect(canSavePdf()).toBe(true);
  hostWith(BYTES, { sets: ['ExcelApi'] });
  expect(canSavePdf()).toBe(false);
});
