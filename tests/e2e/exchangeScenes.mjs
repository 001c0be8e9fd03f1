/** Copies go out to agencies and come back: from the first click to the way back. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { picture } from './browser.mjs';
import { fillCopy } from './fillCopy.mjs';

const SHEET = 'Phụ lục';
const LOG = 'Nhật ký';
/** Lines 2 and 2.1 in 2027, at the same place in a new table and in the copy of the agency that leads them. */
const FIRST_CELL = 'M12';
const SECOND_CELL = 'M11';

async function saved(page, folder, click) {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 30_000 }), click()]);
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

async function handOutTwo({ page, pane }) {
  await pane.getByRole('tab', { name: 'Giao – Nhận' }).click();
  await pane.getByRole('button', { name: 'Bỏ chọn tất cả' }).click();
  await pane.getByRole('checkbox', { name: /Phòng KTHTĐT/ }).check();
  await pane.getByRole('checkbox', { name: /CA Phường/ }).check();
  await pane.getByLabel('Hạn gửi lại').fill('2027-12-15');
  await pane.getByLabel('Gửi lại cho').fill('Bà Nguyễn Thị An, Văn phòng UBND phường');
  await picture(page, '11-hand-out');
  await pane.getByRole('button', { name: 'Giao đơn vị (2)' }).click();
  await pane.getByRole('heading', { name: 'Đã lập 2 tệp' }).waitFor({ timeout: 60_000 });
}

const valueOf = ({ page }, sheet, cell) => page.evaluate(([name, address]) => window.standIn.value(name, address), [sheet, cell]);

async function logText(opened) {
  const rows = await opened.page.evaluate(
    (name) => Array.from({ length: 300 }, (_, row) => [...'ABCDEFGHIJKL'].map((column) => String(window.standIn.value(name, `${column}${row + 1}`) ?? '')).join('|')),
    LOG,
  );
  return rows.filter((row) => /[^|]/.test(row)).join('\n');
}

export function exchangeScenes({ scene, layOut, pasteEntries }) {
  return [
    [
      'two agencies get copies, one comes back, its figures are taken in and taken back',
      scene({ width: 1900, height: 1000 }, async (opened) => {
        const { page, pane } = opened;
        const folder = mkdtempSync(path.join(os.tmpdir(), 'so-chi-tieu-'));
        await layOut(opened);
        await page.evaluate(() => window.standIn.user.type('Phụ lục', 'F5', '2027'));
        await pasteEntries(opened);
        await handOutTwo(opened);
        await pane.getByText('Thư gửi kèm').first().click();
        await picture(page, '12-handed-out');

        const zip = await saved(page, folder, () => pane.getByRole('button', { name: 'Tải tất cả (.zip)' }).click());
        assert.equal(Object.keys(unzipSync(readFileSync(zip))).length, 2);
        const copy = await saved(page, folder, () => pane.getByRole('button', { name: /^Tải về / }).first().click());
        assert.ok(strFromU8(unzipSync(readFileSync(copy))['xl/workbook.xml']).includes(SHEET));
        const returned = path.join(folder, 'Nhận lại.xlsx');
        fillCopy(copy, returned, SHEET, { [FIRST_CELL]: 15.5, [SECOND_CELL]: 17.25 });
        const before = await valueOf(opened, SHEET, FIRST_CELL);
        // Both sides change the second one.
        await page.evaluate(([sheet, cell]) => window.standIn.user.type(sheet, cell, '16,9'), [SHEET, SECOND_CELL]);
        await page.evaluate(() => window.standIn.idle());

        await pane.getByRole('button', { name: 'Nhận lại', exact: true }).click();
        const [chooser] = await Promise.all([page.waitForEvent('filechooser'), pane.getByRole('button', { name: 'Chọn tệp…' }).click()]);
        await chooser.setFiles([returned]);
        await pane.getByRole('heading', { name: 'Xem trước 1 tệp' }).waitFor({ timeout: 60_000 });
        await pane.getByText('Xung đột: 1').first().waitFor();
        await page.waitForTimeout(500);
        await picture(page, '13-take-in-preview');
        await pane.getByRole('button', { name: 'Ghi 1 ô đã chọn' }).click();
        await pane.getByRole('heading', { name: 'Đã nhận 1 tệp, ghi 1 ô.' }).waitFor({ timeout: 60_000 });
        await page.evaluate(() => window.standIn.idle());
        assert.equal(await valueOf(opened, SHEET, FIRST_CELL), 15.5);
        assert.equal(await valueOf(opened, SHEET, SECOND_CELL), 16.9);
        assert.match(await logText(opened), /Nhận lại\.xlsx/);
        await pane.getByRole('button', { name: 'Hoàn tác lần nhận vừa rồi' }).waitFor();
        await page.waitForTimeout(500);
        await picture(page, '14-taken-in');

        await pane.getByRole('button', { name: 'Hoàn tác lần nhận vừa rồi' }).click();
        await pane.getByRole('heading', { name: 'Đã hoàn tác: 1 ô trở lại như trước.' }).waitFor({ timeout: 60_000 });
        await page.evaluate(() => window.standIn.idle());
        assert.equal(await valueOf(opened, SHEET, FIRST_CELL), before);
      }),
    ],
  ];
}
