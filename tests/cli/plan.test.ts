import { planFileOf } from '../../src/actions/savePlan';
import { readPlanFile } from '../../src/actions/planFile';
import { run } from '../../src/cli/run';
import { EXIT } from '../../src/cli/terminal';
import { planWithHistory, seedPlan } from '../support/plans';
import { terminalWith } from '../support/terminal';

const decoded = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

test('figures of the base year in the plan file stand in the workbook, but where the actuals say another thing', async () => {
  const { bytes } = planFileOf(seedPlan('generic-commune'), { '1': { 2024: 5.5 }, '2': { 2024: 31 } });
  const terminal = terminalWith({ 'plan.json': bytes, 'actuals.json': JSON.stringify({ '2': { 2024: 33, 2025: 35 } }) });
  await run(['scaffold', '--plan', 'plan.json', '--actuals', 'actuals.json', '--out', 'book.xlsx'], terminal);
  await run(['plan', 'book.xlsx', '--out', 'again.json'], terminal);
  expect(JSON.parse(decoded(terminal.kept.get('again.json')))).toMatchObject({ baselines: { '1': 5.5, '2': 33 } });
});

test.each([
  ['as it was laid out', seedPlan('generic-commune'), { '1': { 2024: 5.5 } }],
  ['after targets were revised and lines ended', planWithHistory(), { '4a': { 2025: 402 }, '6a': { 2025: 91.5 } }],
])('a workbook gives its plan back %s, and the file lays out the same table', async (_, plan, baselines) => {
  const { name, bytes } = planFileOf(plan, baselines);
  const terminal = terminalWith({ [name]: bytes });
  expect(await run(['scaffold', '--plan', name, '--out', 'book.xlsx'], terminal)).toBe(EXIT.done);
  expect(await run(['plan', 'book.xlsx', '--out', 'again.json'], terminal)).toBe(EXIT.done);
  const again = decoded(terminal.kept.get('again.json'));
  expect(JSON.parse(again)).toEqual(JSON.parse(decoded(bytes)));
  expect(await readPlanFile({ size: again.length, text: () => Promise.resolve(again) })).toEqual({ ok: true, value: { plan, baselines } });
});

test('a file that is there is not written over, unless it is asked for', async () => {
  const { bytes } = planFileOf(seedPlan('generic-commune'), {});
  const terminal = terminalWith({ 'plan.json': bytes, 'there.json': 'x' });
  await run(['scaffold', '--plan', 'plan.json', '--out', 'book.xlsx'], terminal);
  expect(await run(['plan', 'book.xlsx', '--out', 'there.json'], terminal)).toBe(EXIT.file);
  expect(decoded(terminal.kept.get('there.json'))).toBe('x');
  expect(await run(['plan', 'book.xlsx', '--out', 'there.json', '--force'], terminal)).toBe(EXIT.done);
});
