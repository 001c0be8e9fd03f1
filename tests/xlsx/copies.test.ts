import fc from 'fast-check';
import { entrySlots, type LineEntries, type PlanEntries } from '../../src/plan/entries';
import { placedLines, type Plan } from '../../src/plan/Plan';
import { leadAgencies, planOfAgency } from '../../src/plan/subPlan';
import type { RawValue } from '../../src/plan/values';
import { copyWorkbook, type CopyOrder } from '../../src/workbook/copy/copyWorkbook';
import type { CopyFacts } from '../../src/workbook/copyFacts';
import { planVersion } from '../../src/workbook/planVersion';
import type { ReturnedBook } from '../../src/workbook/returnedBook';
import { makeCopy } from '../../src/xlsx/makeCopy';
import { readReturned } from '../../src/xlsx/readReturned';
import { planWithHistory, seedPlan } from '../support/plans';
import { sheetOf } from '../support/specCells';
import { copyOrder } from '../support/copies';
import { bookIn, wardFile } from '../support/xlsxFiles';
import { withEditedPart } from '../support/xlsxZip';

const plan = seedPlan('thach-khoi-2026-2030');

async function returned(order: CopyOrder): Promise<ReturnedBook> {
  const read = await readReturned((await makeCopy(order)).bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** What is in the entries for the lines of an agency, blanks left out. */
function filledOf(whole: Plan, agencyId: string, entries: PlanEntries): PlanEntries {
  const part = planOfAgency(whole, agencyId)!;
  return Object.fromEntries(
    placedLines(part).map(({ line: { id } }) => [
      id,
      Object.fromEntries(
        entrySlots(whole.period).flatMap((slot) => {
          const value = entries[id]?.[slot] ?? null;
          return value === null || value === '' ? [] : [[slot, value]];
        }),
      ) as LineEntries,
    ]),
  );
}

test('a copy keeps former targets and lines that are no longer measured, and its cover does not ask for these', async () => {
  const whole = planWithHistory();
  const order = copyOrder({ plan: whole, reportingYear: 2029 });
  expect((await returned(order)).plan).toEqual(planOfAgency({ ...whole, tasks: [] }, 'vhxh'));
  const led = placedLines(planOfAgency(whole, 'vhxh')!).length;
  const cover = sheetOf(copyWorkbook(order), 'cover');
  expect(JSON.stringify(cover.blocks)).toContain(`${String(led - 1)} dòng`);
});

test('every agency of both plans gets its own lines back as they were sent', async () => {
  for (const whole of [plan, seedPlan('generic-commune')]) {
    for (const { agency } of leadAgencies(whole)) {
      const order = copyOrder({ plan: whole, facts: { agencyId: agency.id } });
      const book = await returned(order);
      const expected = filledOf(whole, agency.id, order.entries);
      expect(book.facts).toEqual(order.facts);
      expect(book.plan).toEqual(planOfAgency({ ...whole, tasks: [] }, agency.id));
      expect([book.sent, book.returned]).toEqual([expected, expected]);
      expect(book).toMatchObject({ reportingYear: order.reportingYear, filledBy: '', formulas: [], numberFormats: {} });
    }
  }
});

const AWKWARD = ['=1+1', '015', 'TRUE', 'false', '#N/A', '#GIÁ TRỊ!', "'96", '- Do mưa lũ', ' 1 ', '1E5', '15/12', '_x000D_', '@a', '+84', 'hai\ndòng', '<b>&amp;"', '='];

const value = (): fc.Arbitrary<RawValue> =>
  fc.oneof(
    fc.constantFrom<RawValue>(...AWKWARD, null, true, false, 0, 0.1, -3.5, 1e21, 123456789.123),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((figure) => figure + 0),
    fc.string({ unit: fc.constantFrom('a', 'ế', '=', '0', ' ', ',', '"', '🙂', '<', '&'), maxLength: 12 }),
  );

test('whatever the cells to fill hold comes back exactly', async () => {
  const slots = entrySlots(plan.period);
  const ids = placedLines(planOfAgency(plan, 'vhxh')!).map(({ line }) => line.id);
  const entries = fc
    .array(fc.array(value(), { minLength: slots.length, maxLength: slots.length }), { minLength: ids.length, maxLength: ids.length })
    .map((rows): PlanEntries => Object.fromEntries(ids.map((id, row) => [id, Object.fromEntries(slots.map((slot, column) => [slot, rows[row]?.[column] ?? null]))])));
  await fc.assert(
    fc.asyncProperty(entries, async (each) => {
      const order = copyOrder({ entries: each });
      const book = await returned(order);
      const expected = filledOf(plan, 'vhxh', each);
      expect(book.sent).toEqual(expected);
      expect(book.returned).toEqual(expected);
      expect(book.formulas).toEqual([]);
      expect(book.facts).toEqual(order.facts);
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('facts come back however they read', async () => {
  const facts: Partial<CopyFacts> = { dueDate: '', returnTo: '=Văn phòng, 0912 345 678 & <b>"', number: 41 };
  expect((await returned(copyOrder({ facts }))).facts).toEqual(copyOrder({ facts }).facts);
});

test('the fingerprint tells the same values again and other ones apart', async () => {
  const print = async (over: Parameters<typeof copyOrder>[0]): Promise<string> => (await returned(copyOrder(over))).fingerprint;
  const one = await print({});
  expect(await print({})).toBe(one);
  expect(await print({ facts: { number: 3 } })).not.toBe(one);
  expect(await print({ entries: {} })).not.toBe(one);
});

test('a copy shows its cover first, hides its rules, has no log and is protected throughout', async () => {
  const spec = copyWorkbook(copyOrder());
  expect(spec.sheets.map(({ key, visibility }) => [key, visibility])).toEqual([['cover', 'visible'], ['appendix', 'visible'], ['rules', 'hidden']]);
  expect(spec.start.sheet).toBe('cover');
  const { sheets, log, properties } = await bookIn((await makeCopy(copyOrder())).bytes);
  expect(sheets).toEqual({
    cover: { name: 'Hướng dẫn', isProtected: true },
    appendix: { name: 'Phụ lục', isProtected: true },
    rules: { name: 'Quy tắc', isProtected: true },
    log: undefined,
  });
  expect(log).toBeUndefined();
  expect(properties.title).toBe(plan.title);
});

test('a copy is named after agency, year and number, in plain letters', async () => {
  expect((await makeCopy(copyOrder())).origin).toEqual({ file: 'vhxh-2027-ban-2.xlsx', agencyId: 'vhxh', copyNumber: 2 });
});

test('an agency that leads no line gets no copy', async () => {
  await expect(makeCopy(copyOrder({ facts: { agencyId: 'csgd' } }))).rejects.toThrow(RangeError);
});

test('the ward\'s own workbook is no copy', async () => {
  expect(await readReturned(await wardFile())).toEqual({ ok: false, error: { code: 'notACopy' } });
});

test.each([
  ['BG_Ban', '#REF!', { code: 'copyDamaged', parts: ['BG_Ban'] }],
  ['BG_DaGui', "'Nowhere'!$A$1:$C$9", { code: 'copyDamaged', parts: ['BG_DaGui'] }],
  ['BG_DaGui', "'Phụ lục'!$A$1:$XFD$1048576", { code: 'cellsOutOfBounds', name: 'BG_DaGui' }],
  ['BG_Ban', "'Phụ lục'!$A$1:$B$3", { code: 'copyDamaged', parts: ['BG_Ban.agencyId', 'BG_Ban.number', 'BG_Ban.handedOutAt', 'BG_Ban.planVersion'] }],
  ['QT_KeHoach', "'Phụ lục'!$A$1:$B$3", { code: 'planUnreadable' }],
  ['PL_Nam_2027', '#REF!', { code: 'damaged', names: ['PL_Nam_2027'] }],
])('a copy whose name %s leads to %s is a problem, told as data', async (name, reference, problem) => {
  const { bytes } = await makeCopy(copyOrder());
  const edited = withEditedPart(bytes, 'xl/workbook.xml', (xml) => xml.replace(new RegExp(`(<definedName name="${name}"[^>]*>)[^<]*`), `$1${reference.replace(/\$/g, '$$$$')}`));
  expect(await readReturned(edited)).toEqual({ ok: false, error: problem });
});

test('a copy whose cover was deleted is read all the same', async () => {
  const { bytes } = await makeCopy(copyOrder());
  const edited = withEditedPart(bytes, 'xl/workbook.xml', (xml) => xml.replace(/(<definedName name="BG_NguoiDien"[^>]*>)[^<]*/, '$1#REF!'));
  expect(await readReturned(edited)).toMatchObject({ ok: true, value: { filledBy: '', facts: copyOrder().facts } });
});

test('the plan\'s version in a copy is that of the whole plan', async () => {
  expect((await returned(copyOrder())).facts.planVersion).toBe(planVersion(plan));
});
