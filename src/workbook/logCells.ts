import { readSlotWord, slotWord } from '../locales/slotText';
import { WORKBOOK_TEXT } from '../locales/workbookText';
import type { AgencyId, Plan } from '../plan/Plan';
import type { RawValue } from '../plan/values';
import type { LogRows } from './logSheet';
import type { CopyOrigin, EntryChange, LogHistory, LogLine, PlanChange, TakenFile, UndoableTakeIn } from './logLines';
import { logValue, readLogValue } from './logValues';

const WORDS = WORKBOOK_TEXT.log;
type Source = keyof typeof WORDS.sources;

/** A line of the log as its row holds it, left to right. */
export function logCells(line: LogLine, plan: Plan): readonly string[] {
  const { at, by } = line;
  switch (line.kind) {
    case 'entry': {
      const { lineId, lineName, slot, from, to, source } = line;
      const origin = line.source === 'takeIn' ? originCells(line.origin, plan) : ['', '', ''];
      const batch = line.source === 'takeIn' || line.source === 'undo' ? String(line.batch) : '';
      return [at, by, lineId, lineName, slotWord(slot), logValue(from), logValue(to), WORDS.sources[source], ...origin, batch];
    }
    case 'plan': {
      const { lineId, lineName, year, from, to, edit, decision } = line;
      return [at, by, lineId, lineName, year === null ? '' : String(year), logText(from), logText(to), WORDS.sources[edit], decision, '', '', ''];
    }
    case 'handOut':
      return [at, by, '', WORDS.handOut, '', '', '', WORDS.sources.handOut, ...originCells(line.origin, plan), ''];
    case 'takeIn':
      return [at, by, '', WORDS.takeIn(line.taken), '', '', line.fingerprint, WORDS.sources.takeInFile, ...originCells(line.origin, plan), String(line.batch)];
    case 'undo':
      return [at, by, '', WORDS.undo(line.restored), '', '', '', WORDS.sources.undoTakeIn, '', '', '', String(line.batch)];
  }
}

/** The line that a row holds; undefined for a row that is none of ours, or was changed so that it can no longer be told. */
export function readLogLine(row: readonly RawValue[], plan: Plan): LogLine | undefined {
  const cells = Array.from({ length: WORDS.columns.length }, (_, index) => String(row[index] ?? ''));
  const [at = '', by = '', , content = '', , , to = '', word = '', , , , batchText = ''] = cells;
  const source = (Object.keys(WORDS.sources) as Source[]).find((key) => WORDS.sources[key] === word);
  if (source === undefined || !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(at)) return undefined;
  const origin = readOrigin(cells, plan);
  const batch = readCount(batchText);
  const stamp = { at, by };
  switch (source) {
    case 'handOut':
      return origin && { ...stamp, kind: 'handOut', origin };
    case 'takeInFile':
      return origin && batch && to !== '' ? { ...stamp, kind: 'takeIn', origin, batch, fingerprint: to, taken: countIn(content) } : undefined;
    case 'undoTakeIn':
      return batch === undefined ? undefined : { ...stamp, kind: 'undo', batch, restored: countIn(content) };
    case 'addLine':
    case 'correctLine':
    case 'reviseTarget':
    case 'retireLine':
    case 'resumeLine':
    case 'dropLine':
      return readPlanChange(cells, stamp, source);
    case 'takeIn':
    case 'undo':
    case 'edit':
    case 'repair':
    case 'estimate':
    case 'official':
      return readChange(cells, stamp, source, origin, batch);
  }
}

/** A text as the log keeps it; a blank one is no value. */
function logText(text: string): string {
  return logValue(text === '' ? null : text);
}

function readPlanChange(
  [, , lineId = '', lineName = '', yearText = '', fromText = '', toText = '', , decision = '']: readonly string[],
  stamp: { readonly at: string; readonly by: string },
  edit: PlanChange['edit'],
): PlanChange | undefined {
  const [from, to] = [readLogValue(fromText), readLogValue(toText)];
  if (lineId === '' || from === undefined || to === undefined || !/^(\d{4})?$/.test(yearText)) return undefined;
  return { ...stamp, kind: 'plan', edit, lineId, lineName, year: yearText === '' ? null : Number(yearText), from: String(from ?? ''), to: String(to ?? ''), decision };
}

function readChange(
  [, , lineId = '', lineName = '', slotText = '', fromText = '', toText = '']: readonly string[],
  stamp: { readonly at: string; readonly by: string },
  source: EntryChange['source'],
  origin: CopyOrigin | undefined,
  batch: number | undefined,
): EntryChange | undefined {
  const slot = readSlotWord(slotText);
  const from = readLogValue(fromText);
  const to = readLogValue(toText);
  if (lineId === '' || slot === undefined || from === undefined || to === undefined) return undefined;
  const change = { ...stamp, kind: 'entry', lineId, lineName, slot, from, to } as const;
  if (source === 'takeIn') return origin && batch ? { ...change, source, origin, batch } : undefined;
  if (source === 'undo') return batch === undefined ? undefined : { ...change, source, batch };
  return { ...change, source };
}

/** What the rows of a log tell about its copies. Rows that are none of ours are passed over. */
export function readLog(rows: LogRows, plan: Plan): LogHistory {
  const lines = rows.flatMap((row) => readLogLine(row, plan) ?? []);
  const lastCopies = new Map<AgencyId, number>();
  const undone = new Set<number>();
  let nextBatch = 1;
  for (const line of lines) {
    if (line.kind === 'handOut') lastCopies.set(line.origin.agencyId, Math.max(lastCopies.get(line.origin.agencyId) ?? 0, line.origin.copyNumber));
    if (line.kind === 'undo') undone.add(line.batch);
    if ('batch' in line) nextBatch = Math.max(nextBatch, line.batch + 1);
  }
  const takenIn = lines.flatMap((line): readonly TakenFile[] =>
    line.kind === 'takeIn' && !undone.has(line.batch) ? [{ at: line.at, origin: line.origin, batch: line.batch, fingerprint: line.fingerprint }] : [],
  );
  return { lastCopies, takenIn, nextBatch, lastTakeIn: lastTakeIn(lines, takenIn, undone) };
}

function lastTakeIn(lines: readonly LogLine[], takenIn: readonly TakenFile[], undone: ReadonlySet<number>): UndoableTakeIn | undefined {
  const taken = lines.flatMap((line) => (line.kind === 'entry' && line.source === 'takeIn' && !undone.has(line.batch) ? [line] : []));
  const batch = [...takenIn, ...taken].reduce((highest, each) => Math.max(highest, each.batch), 0);
  if (batch === 0) return undefined;
  const changes = taken.filter((line) => line.batch === batch);
  const files = takenIn.filter((file) => file.batch === batch);
  return { batch, at: files[0]?.at ?? changes[0]?.at ?? '', files: files.map(({ origin }) => origin), changes };
}

function originCells({ file, agencyId, copyNumber }: CopyOrigin, plan: Plan): readonly string[] {
  const name = plan.agencies.find(({ id }) => id === agencyId)?.short ?? agencyId;
  // People read names; where a name does not tell which agency it is, the id has to.
  return [file, readAgency(name, plan) === agencyId ? name : agencyId, String(copyNumber)];
}

function readOrigin(cells: readonly string[], plan: Plan): CopyOrigin | undefined {
  const [file = '', agency = '', number = ''] = cells.slice(8);
  const copyNumber = readCount(number);
  return agency === '' || copyNumber === undefined ? undefined : { file, agencyId: readAgency(agency, plan), copyNumber };
}

function readAgency(text: string, { agencies }: Plan): AgencyId {
  if (agencies.some(({ id }) => id === text)) return text;
  const named = agencies.filter(({ short }) => short === text);
  return named.length === 1 ? (named[0]?.id ?? text) : text;
}

function readCount(text: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

/** The one number in a sentence of ours. */
function countIn(content: string): number {
  return Number(/\d{1,9}/.exec(content)?.[0] ?? 0);
}
