import fc from 'fast-check';
import type { RawValue } from '../../src/plan/values';
import { logCells, readLog, readLogLine } from '../../src/workbook/logCells';
import type { LogLine } from '../../src/workbook/logLines';
import { seedPlan } from '../support/plans';

const plan = seedPlan('thach-khoi-2026-2030');
const at = '2026-11-24 13:05:09';

const rawValue: fc.Arbitrary<RawValue> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((figure) => (figure === 0 ? 0 : figure)),
  fc.constantFrom('', 'TRUE', 'true', '1.5', '97,5', '1e5', ' 12 ', '"x"', "'15", '=cmd()', '- 3', 'Đạt', '1\r\n2'),
  fc.string({ unit: 'binary' }),
);
const origin = fc.record({ file: fc.string(), agencyId: fc.constantFrom(...plan.agencies.map(({ id }) => id)), copyNumber: fc.integer({ min: 1, max: 999 }) });
const batch = fc.integer({ min: 1, max: 5000 });
const stamp = { at: fc.constant(at), by: fc.string() };
const change = {
  ...stamp,
  kind: fc.constant('entry' as const),
  lineId: fc.string({ minLength: 1 }),
  lineName: fc.string(),
  slot: fc.oneof(fc.integer({ min: 2000, max: 2100 }), fc.constant('explanation' as const)),
  from: rawValue,
  to: rawValue,
};
const logLine: fc.Arbitrary<LogLine> = fc.oneof(
  fc.record({ ...change, source: fc.constantFrom('edit' as const, 'repair' as const) }),
  fc.record({ ...change, source: fc.constant('takeIn' as const), origin, batch }),
  fc.record({ ...change, source: fc.constant('undo' as const), batch }),
  fc.record({
    ...stamp,
    kind: fc.constant('plan' as const),
    edit: fc.constantFrom('addLine' as const, 'correctLine' as const, 'reviseTarget' as const, 'retireLine' as const, 'resumeLine' as const, 'dropLine' as const),
    lineId: fc.string({ minLength: 1 }),
    lineName: fc.string(),
    year: fc.option(fc.integer({ min: 2000, max: 2100 })),
    from: fc.string({ unit: 'binary' }),
    to: fc.constantFrom('', '95', '≥ 95', 'TRUE', '"x"', '=1'),
    decision: fc.string(),
  }),
  fc.record({ ...stamp, kind: fc.constant('handOut' as const), origin }),
  fc.record({ ...stamp, kind: fc.constant('takeIn' as const), origin, batch, fingerprint: fc.stringMatching(/^[0-9a-f]{8}$/), taken: fc.nat(9999) }),
  fc.record({ ...stamp, kind: fc.constant('undo' as const), batch, restored: fc.nat(9999) }),
);

test('every line of the log is read back as it was written', () => {
  fc.assert(
    fc.property(logLine, (line) => {
      expect(readLogLine(logCells(line, plan), plan)).toEqual(line);
    }),
    { numRuns: 2000 },
  );
});

test('rows that are none of ours are passed over', () => {
  const cell = fc.oneof(rawValue, fc.constantFrom(at, 'Nhận tệp', 'Nhập tay', 'Hoàn tác', '2027', '"'));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 14 })), (rows) => {
      expect(() => readLog(rows, plan)).not.toThrow();
    }),
  );
});

test('a take-in that was undone no longer counts, and the one before is the last', () => {
  const file = { file: 'a.xlsx', agencyId: plan.agencies[0]?.id ?? '', copyNumber: 3 };
  const taken = (number: number): LogLine => ({ kind: 'takeIn', at, by: '', origin: file, batch: number, fingerprint: 'f', taken: 0 });
  const lines: readonly LogLine[] = [{ kind: 'handOut', at, by: '', origin: file }, taken(1), taken(2), { kind: 'undo', at, by: '', batch: 2, restored: 0 }];
  const history = readLog(lines.map((line) => logCells(line, plan)), plan);
  expect(history).toMatchObject({ nextBatch: 3, lastTakeIn: { batch: 1, changes: [] }, takenIn: [{ batch: 1 }] });
  expect([...history.lastCopies]).toEqual([[file.agencyId, 3]]);
});
