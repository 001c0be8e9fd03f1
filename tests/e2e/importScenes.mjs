/** Appendix tables of three shapes, each brought through the pane to a checked and coloured table. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { picture, ROOT } from './browser.mjs';

const APPENDIX = 'Phụ lục';
const RED = '#F7C7C7';
const FIRST_ROW = 10;
const LAST_ROW = 40;
const COLUMNS = Array.from({ length: 40 }, (_, at) => (at < 26 ? '' : 'A') + String.fromCharCode(65 + (at % 26)));

const appendix = (file) => readFileSync(path.join(ROOT, 'tests/support/appendices', file), 'utf8');

const idle = ({ page }) => page.evaluate(() => window.standIn.idle());
const value = ({ page }, cell) => page.evaluate(([sheet, address]) => window.standIn.value(sheet, address), [APPENDIX, cell]);

async function openImport({ pane }) {
  await pane.getByText('Dán bảng phụ lục của đơn vị mình').click();
  await pane.getByRole('button', { name: 'Nhập bảng phụ lục…' }).click();
  await pane.getByRole('heading', { name: 'Nhập bảng phụ lục' }).waitFor();
}

/** A paste as the browser tells it, with what Word or Excel puts on the clipboard. */
async function paste({ pane }, data) {
  await pane.getByLabel('Bảng phụ lục', { exact: true }).evaluate((field, types) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(types)) clipboardData.setData(type, text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, data);
  await pane.getByRole('heading', { name: 'Hoàn tất' }).waitFor();
}

const row = ({ pane }, name) => pane.getByRole('listitem', { name, exact: true });

const settle = (opened, name, choice) => row(opened, name).getByRole('button', { name: choice }).first().click();

async function layOut(opened) {
  const { pane } = opened;
  await pane.getByRole('button', { name: 'Dùng kế hoạch này' }).click();
  await pane.getByText(/^Đã nhập: /).waitFor();
  await pane.getByRole('button', { name: 'Lập bảng', exact: true }).click();
  await pane.getByText('Đã lập xong bảng').waitFor({ timeout: 60_000 });
  await idle(opened);
}

/** Where the table has its headings and lines: columns by heading, rows by name. */
async function places(opened) {
  const cells = await opened.page.evaluate(
    ([sheet, columns, last]) => columns.flatMap((column) => Array.from({ length: last - 5 }, (_, at) => [column, at + 6, String(window.standIn.value(sheet, `${column}${at + 6}`) ?? '')])),
    [APPENDIX, COLUMNS, LAST_ROW],
  );
  const columnOf = (heading) => cells.find(([, at, text]) => at < FIRST_ROW && text.replaceAll('\n', ' ').trim() === heading)?.[0];
  const rowOf = (name) => cells.find(([, at, text]) => at >= FIRST_ROW && text === name)?.[1];
  return { columnOf, rowOf, headings: cells.filter(([, at, text]) => at < FIRST_ROW && text !== '').map(([, , text]) => text) };
}

/** Enters a year's figures by the names of their lines; answers how each line then stands. */
async function enter(opened, year, figures) {
  const { columnOf, rowOf, headings } = await places(opened);
  const actual = columnOf(String(year)) ?? columnOf(`Thực hiện ${year}`);
  const verdict = columnOf('Đánh giá');
  assert.ok(actual !== undefined && verdict !== undefined, `headings: ${headings.join(' | ')}`);
  const stands = {};
  for (const [name, text] of Object.entries(figures)) {
    const at = rowOf(name);
    assert.ok(at !== undefined, `no line ${name}`);
    await opened.page.evaluate(([sheet, cell, typed]) => window.standIn.user.type(sheet, cell, typed), [APPENDIX, `${actual}${at}`, text]);
    stands[name] = { at, verdict: `${verdict}${at}` };
  }
  await idle(opened);
  for (const [name, { at, verdict: cell }] of Object.entries(stands)) {
    const { fill } = await opened.page.evaluate(([sheet, address]) => window.standIn.evaluatedFormat(sheet, address), [APPENDIX, `E${at}`]);
    stands[name] = { verdict: await value(opened, cell), isRed: fill === RED };
  }
  return stands;
}

async function check({ pane }, finding) {
  await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).last().click();
  await pane.getByText(/^Kiểm tra lúc/).waitFor();
  await pane.getByRole('tabpanel').getByText(finding).first().waitFor();
}

export function importScenes({ scene }) {
  const wide = (play) => scene({ width: 1900, height: 1000 }, play);
  return [
    [
      'an appendix pasted from Word becomes a checked, coloured table',
      wide(async (opened) => {
        const { page, pane } = opened;
        await openImport(opened);
        await paste(opened, { 'text/html': appendix('phuong-an-binh.html'), 'text/plain': 'PHỤ LỤC' });
        await picture(page, '30-import-word');
        const [files, waste] = ['Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn', 'Tỷ lệ rác thải sinh hoạt được thu gom, xử lý'];
        await settle(opened, waste, /^Năm nào cũng phải đạt/);
        await settle(opened, files, /^Năm nào cũng phải đạt/);
        await pane.getByText(/^Kế hoạch đã sẵn sàng/).waitFor();
        await layOut(opened);
        const { columnOf, rowOf } = await places(opened);
        assert.equal(await value(opened, `${columnOf('Gốc 2025') ?? 'K'}${rowOf(files)}`), 97.2, 'the figure of the base year came along');
        assert.deepEqual(await enter(opened, 2026, { [files]: '90', [waste]: '95' }), {
          [files]: { verdict: '▼ Không đạt tiến độ', isRed: true },
          [waste]: { verdict: '◆ Có nguy cơ', isRed: false },
        });
        await check(opened, files);
        await picture(page, '31-import-word-checked');
      }),
    ],
    [
      'an appendix by year pasted from Excel becomes a checked, coloured table',
      wide(async (opened) => {
        await openImport(opened);
        await paste(opened, { 'text/plain': appendix('xa-dong-tien.tsv') });
        const jobs = 'Số lao động được tạo việc làm mới trong năm';
        await settle(opened, jobs, /^Cộng dồn/);
        await layOut(opened);
        // The unit has gone from the name into its own column.
        const poorLine = 'Tỷ lệ hộ nghèo';
        assert.deepEqual(await enter(opened, 2026, { [jobs]: '100', [poorLine]: '2,6' }), {
          [jobs]: { verdict: '▼ Không đạt tiến độ', isRed: true },
          [poorLine]: { verdict: '▶ Đúng tiến độ', isRed: false },
        });
        await check(opened, jobs);
      }),
    ],
    [
      'a table selected on the sheet, over ten years, becomes a checked, coloured table',
      wide(async (opened) => {
        const { page, pane } = opened;
        const rows = rowsOf(appendix('huyen-song-lam.tsv'));
        await page.evaluate((cells) => window.standIn.user.paste('Sheet1', 'B2', cells), rows.map((cells) => cells.map((text) => (/^[(\d.)]+$/.test(text) ? `'${text}` : text))));
        await page.evaluate((last) => window.standIn.user.select('Sheet1', `B2:H${last}`), rows.length + 1);
        await idle(opened);
        await openImport(opened);
        await pane.getByRole('button', { name: 'Lấy vùng đang chọn trên trang tính' }).click();
        const issuer = pane.getByLabel(/^Cơ quan ban hành/);
        await issuer.waitFor();
        assert.equal(await issuer.inputValue(), 'UBND huyện Sông Lam', 'the title names the place');
        await layOut(opened);
        const [trained, forest] = ['Tỷ lệ lao động qua đào tạo', 'Tỷ lệ che phủ rừng'];
        assert.deepEqual(await enter(opened, 2026, { [trained]: '60', [forest]: '47' }), {
          [trained]: { verdict: '▼ Không đạt tiến độ', isRed: true },
          [forest]: { verdict: '▶ Đúng tiến độ', isRed: false },
        });
        await check(opened, trained);
        await picture(page, '32-import-range-checked');
      }),
    ],
    [
      'an import left half-way is gone on with after the page was closed',
      scene({}, async (opened) => {
        const { page, pane } = opened;
        await openImport(opened);
        await paste(opened, { 'text/plain': appendix('xa-dong-tien.tsv') });
        await settle(opened, 'Tỷ lệ hộ nghèo (%)', /^Đã xem, đúng/);
        await pane.getByText('Còn 1 dòng cần trả lời, 2 dòng nên xem lại.').waitFor();
        await page.reload();
        await page.waitForFunction(() => window.standIn !== undefined, undefined, { timeout: 60_000 });
        await openImport(opened);
        await pane.getByRole('button', { name: /^Tiếp tục bản nhập dở/ }).click();
        await pane.getByText('Còn 1 dòng cần trả lời, 2 dòng nên xem lại.').waitFor();
      }),
    ],
  ];
}

/** The rows of a tab-separated text; quoted cells may have line breaks. */
function rowsOf(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end !== '\t') rows.push([]);
    if (end === '') break;
  }
  const filled = rows.filter((cells) => cells.some((cell) => cell !== ''));
  const width = Math.max(...filled.map((cells) => cells.length));
  return filled.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => '')]);
}
