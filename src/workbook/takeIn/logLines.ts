import { namesById, type Plan } from '../../plan/Plan';
import type { LogLine } from '../logLines';
import type { TakeInOrder } from './types';

/** Who takes in, when, and as which batch. */
interface TakeInStamp {
  readonly at: string;
  readonly by: string;
  readonly batch: number;
}

/** What the log is told of a take-in: the files that were looked at, then every cell that is written. */
export function takeInLogLines(plan: Plan, { writes, files }: TakeInOrder, stamp: TakeInStamp): readonly LogLine[] {
  const names = namesById(plan);
  return [
    ...files.map((file): LogLine => ({ ...stamp, ...file, kind: 'takeIn' })),
    ...writes.map((write): LogLine => ({ ...stamp, ...write, kind: 'entry', lineName: names.get(write.lineId) ?? '', source: 'takeIn' })),
  ];
}
