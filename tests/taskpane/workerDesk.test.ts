import type { CopyOrder, GivenFile, MadeCopy } from '../../src/actions/fileDesk';
import type { DeskAnswer, DeskRequest, StartDeskWorker } from '../../src/taskpane/files/deskMessages';
import { createWorkerDesk } from '../../src/taskpane/files/workerDesk';
import { seedPlan } from '../support/plans';

const PLAN = seedPlan('thach-khoi-2026-2030');
const SLOWEST_MS = 40;

type Script = (request: DeskRequest) => DeskAnswer | 'never';

/** Workers that answer by a script, and notes on how many were started and ended. */
function scripted(script: Script): { readonly start: StartDeskWorker; readonly counts: { started: number; ended: number } } {
  const counts = { started: 0, ended: 0 };
  const start: StartDeskWorker = (hear) => {
    counts.started += 1;
    setTimeout(() => hear({ kind: 'ready' }));
    return {
      send: (request) => {
        const answer = script(request);
        if (answer !== 'never') setTimeout(() => hear(answer));
      },
      terminate: () => {
        counts.ended += 1;
      },
    };
  };
  return { start, counts };
}

function given(name: string): GivenFile {
  return { name, bytes: new Uint8Array([1]) };
}

function orderFor(agencyId: string): CopyOrder {
  const facts = { agencyId, number: 1, handedOutAt: '2026-11-24 13:05:09', dueDate: '', returnTo: '', planVersion: 'abc' };
  return { plan: PLAN, facts, reportingYear: 2026, tolerancePercent: 5, entries: {} };
}

function copyOf({ facts }: CopyOrder): MadeCopy {
  return { origin: { file: `${facts.agencyId}.xlsx`, agencyId: facts.agencyId, copyNumber: facts.number }, bytes: new Uint8Array([7]) };
}

const noBook: Script = () => ({ kind: 'read', result: { ok: false, error: { code: 'noBook' } } });

test('copies are made one after the other, by one worker, which is ended afterwards', async () => {
  const { start, counts } = scripted((request) => (request.kind === 'makeCopy' ? { kind: 'made', copy: copyOf(request.order) } : 'never'));
  const reported: number[] = [];
  const copies = await createWorkerDesk(start).makeCopies([orderFor('a'), orderFor('b')], { report: (done) => reported.push(done) });
  expect(copies.map(({ origin }) => origin.file)).toEqual(['a.xlsx', 'b.xlsx']);
  expect(reported).toEqual([0.5, 1]);
  expect(counts).toEqual({ started: 1, ended: 1 });
});

test('a file that takes too long is told so, and the rest goes on in a new worker', async () => {
  const { start, counts } = scripted((request) => (request.kind === 'readReturned' && request.file.name === 'slow.xlsx' ? 'never' : noBook(request)));
  const read = await createWorkerDesk(start, SLOWEST_MS).readReturned([given('a.xlsx'), given('slow.xlsx'), given('b.xlsx')]);
  expect(read).toEqual([
    { name: 'a.xlsx', problem: { code: 'noBook' } },
    { name: 'slow.xlsx', problem: { code: 'tooSlow' } },
    { name: 'b.xlsx', problem: { code: 'noBook' } },
  ]);
  expect(counts).toEqual({ started: 2, ended: 2 });
});

test('the time it takes to fetch the worker is not held against a file', async () => {
  const { start } = scripted(noBook);
  const slowStart: StartDeskWorker = (hear) => start((answer) => setTimeout(() => hear(answer), answer.kind === 'ready' ? SLOWEST_MS * 3 : 0));
  const read = await createWorkerDesk(slowStart, SLOWEST_MS).readReturned([given('a.xlsx')]);
  expect(read).toEqual([{ name: 'a.xlsx', problem: { code: 'noBook' } }]);
});

test('a worker that dies over a file costs that file alone', async () => {
  const { start } = scripted((request) =>
    request.kind === 'readReturned' && request.file.name === 'bad.xlsx' ? { kind: 'failed', message: 'out of memory' } : noBook(request),
  );
  const read = await createWorkerDesk(start).readReturned([given('bad.xlsx'), given('b.xlsx')]);
  expect(read).toEqual([
    { name: 'bad.xlsx', problem: { code: 'corrupted', part: 'out of memory' } },
    { name: 'b.xlsx', problem: { code: 'noBook' } },
  ]);
});

test('cancelling ends the worker at once', async () => {
  const { start, counts } = scripted(() => 'never');
  const aborter = new AbortController();
  const reading = createWorkerDesk(start).readReturned([given('a.xlsx')], { signal: aborter.signal });
  setTimeout(() => aborter.abort(), 10);
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  expect(counts).toEqual({ started: 1, ended: 1 });
});

test('what was cancelled before it began starts no worker', async () => {
  const { start, counts } = scripted(noBook);
  const aborter = new AbortController();
  aborter.abort();
  await expect(createWorkerDesk(start).readReturned([given('a.xlsx')], { signal: aborter.signal })).rejects.toMatchObject({ name: 'AbortError' });
  expect(counts.started).toBe(0);
});

test('a copy that cannot be made is an error: a half-made set is given to nobody', async () => {
  const { start } = scripted(() => ({ kind: 'failed', message: 'no such agency' }));
  await expect(createWorkerDesk(start).makeCopies([orderFor('a')])).rejects.toThrow('no such agency');
});
