import { run } from '../../src/cli/run';
import { EXIT } from '../../src/cli/terminal';
import type { RolledUpFile } from '../../src/workbook/rollUp/summary';
import { BEHIND_PER_FILE, summariseWard } from '../../src/workbook/rollUp/summary';
import { rollUpWorkbook } from '../../src/workbook/rollUp/rollUpWorkbook';
import { placedLines } from '../../src/plan/Plan';
import { readWorkbook } from '../../src/xlsx/hucre';
import { terminalWith } from '../support/terminal';
import { fileOf, snapshotIn, wardFile } from '../support/xlsxFiles';
import { seedPlan } from '../support/plans';
import { WARD_VERDICTS } from '../support/wardVerdicts';

async function wards() {
  return terminalWith({
    'x/a.xlsx': await wardFile(),
    'x/b.xlsx': await fileOf({ ...seedPlan('thach-khoi-2026-2030'), issuer: '=CMD()' }, { reportingYear: 2026 }),
    'x/c.xlsx': 'not a zip',
  });
}

test('every file gets a row, and those that cannot be used are told and skipped', async () => {
  const terminal = await wards();
  expect(await run(['roll-up', 'x/a.xlsx', 'x/c.xlsx', 'x/nowhere.xlsx', 'x/b.xlsx', '--out', 'city.xlsx', '--json'], terminal)).toBe(EXIT.findings);
  const files = JSON.parse(terminal.printed.join('\n')) as RolledUpFile[];
  expect(files.map(({ kind, file }) => [kind, file])).toEqual([['ward', 'a.xlsx'], ['bad', 'c.xlsx'], ['bad', 'nowhere.xlsx'], ['ward', 'b.xlsx']]);
  const in2027 = Object.values(WARD_VERDICTS).map(([, verdict]) => verdict);
  const count = (status: string): number => in2027.filter((verdict) => verdict === status).length;
  expect(files[0]).toMatchObject({ reportingYear: 2027, lines: in2027.length, counts: { offTrack: count('offTrack'), met: count('met'), invalid: count('invalid') } });
  expect(terminal.told.filter((told) => /^\d\/4\t/.test(told))).toHaveLength(4);
  expect(terminal.told.join('\n')).toContain('x/c.xlsx: Tệp này không phải tệp Excel');
});

test('the workbook shows the wards, their shares and what they are behind with', async () => {
  const terminal = await wards();
  await run(['roll-up', 'x/a.xlsx', 'x/b.xlsx', 'x/c.xlsx', '--out', 'city.xlsx'], terminal);
  const book = await readWorkbook(terminal.kept.get('city.xlsx') ?? new Uint8Array());
  const [sheet, behind] = book.sheets;
  expect(sheet?.rows.slice(4).map((row) => [row[0], row[1], row[2]])).toEqual([
    [1, 'a.xlsx', seedPlan('thach-khoi-2026-2030').issuer],
    [2, 'b.xlsx', '=CMD()'],
    [3, 'c.xlsx', null],
    [null, 'Cộng', null],
  ]);
  expect(String(sheet?.rows[6]?.at(-1))).toContain('không phải tệp Excel');
  const summary = summariseWard('a.xlsx', await snapshotIn(await wardFile()), 2027);
  expect(behind?.rows.slice(4).filter((row) => row[1] === 'a.xlsx').map((row) => [row[2], row[6]])).toEqual(summary.behind.map(({ lineId, sentence }) => [lineId, sentence]));
  expect(summary.behind.map(({ status }) => status)).toContain('offTrack');
});

test('good files alone end with 0, and no file at all is a wrong call', async () => {
  const terminal = await wards();
  expect(await run(['roll-up', 'x/b.xlsx', '--out', 'city.xlsx'], terminal)).toBe(EXIT.done);
  expect(await run(['roll-up', '--out', 'city.xlsx'], terminal)).toBe(EXIT.usage);
});

test('a ward that is behind with very many lines fills no more than its share of the sheet', async () => {
  const plan = seedPlan('thach-khoi-2026-2030');
  const [indicator] = plan.indicators;
  const line = placedLines(plan).find((placed) => placed.line.id === '6a')?.line;
  if (indicator === undefined || line === undefined) throw new Error('the plan has changed');
  const many = Array.from({ length: BEHIND_PER_FILE + 20 }, (_, index) => ({ ...line, id: `m${String(index)}` }));
  const big = { ...plan, indicators: [{ ...indicator, rows: [{ ...indicator.rows[0], lines: many }] }] } as typeof plan;
  const snapshot = { ...(await snapshotIn(await wardFile())), plan: big, entries: Object.fromEntries(many.map(({ id }) => [id, { 2027: 1 }])) };
  const summary = summariseWard('a.xlsx', snapshot, 2027);
  expect(summary).toMatchObject({ behindLeft: 20 });
  const last = rollUpWorkbook([summary], 'x').sheets[1]?.blocks.at(-1)?.cells.at(-1);
  expect(last?.[3]).toEqual({ kind: 'text', text: '… và 20 dòng nữa; xem trong tệp.' });
});
