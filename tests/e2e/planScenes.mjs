/** A plan that is in use is changed from the pane: the table follows, and every year keeps the target it had. */
import assert from 'node:assert/strict';
import { picture } from './browser.mjs';
import { LINE_IDS } from './ward.mjs';

const APPENDIX = 'Phụ lục';
const rowOf = (id) => LINE_IDS.indexOf(id) + 10;
const idle = ({ page }) => page.evaluate(() => window.standIn.idle());
const value = ({ page }, cell) => page.evaluate(([name, address]) => window.standIn.value(name, address), [APPENDIX, cell]);

async function type(opened, entries) {
  for (const [cell, text] of Object.entries(entries)) await opened.page.evaluate(([name, address, typed]) => window.standIn.user.type(name, address, typed), [APPENDIX, cell, text]);
  await idle(opened);
}

async function writeForm(opened, name, done) {
  const form = opened.pane.getByRole('form', { name });
  await form.getByRole('button', { name: 'Ghi vào kế hoạch' }).click();
  await opened.pane.getByRole('status').getByText(done).first().waitFor({ state: 'attached', timeout: 60_000 });
  await idle(opened);
}

async function decide(form) {
  await form.getByLabel(/Ngày quyết định/).fill('15/3/2027');
  await form.getByLabel(/Căn cứ/).fill('Nghị quyết số 05/NQ-HĐND');
}

export function planScenes({ scene, layOut }) {
  return [
    [
      'a target is revised from the second year on, a line is added and one retired, and every entry stays',
      scene({ width: 1900, height: 1000 }, async (opened) => {
        const { page, pane } = opened;
        await layOut(opened);
        const row = rowOf('4a');
        const last = rowOf('13');
        // Enterprises: 400 before the plan, then two years a little above the path to 490; conscription beside them.
        await type(opened, { F5: '2027', [`K${row}`]: '400', [`L${row}`]: '431', [`M${row}`]: '440', [`L${last}`]: '100', [`M${last}`]: '100' });
        assert.match(String(await value(opened, `S${row}`)), /Đúng tiến độ/);

        await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
        await pane.getByRole('tab', { name: 'Bắt đầu' }).click();
        await pane.getByRole('button', { name: /Sửa chỉ tiêu, mục tiêu/ }).click();
        await pane.getByLabel('Tìm dòng theo tên hoặc số').fill('4a');
        await pane.getByRole('button', { name: 'Điều chỉnh mục tiêu, dòng 4a' }).click();
        const revise = pane.getByRole('form', { name: 'Điều chỉnh mục tiêu, dòng 4a' });
        await revise.getByLabel('Đến năm 2030').fill('≥ 600');
        await revise.getByText('Năm 2026 vẫn đánh giá theo mục tiêu cũ.').waitFor();
        await decide(revise);
        await picture(page, '30-revise-target');
        await writeForm(opened, 'Điều chỉnh mục tiêu, dòng 4a', /Đã điều chỉnh mục tiêu dòng 4a/);
        await pane.getByText(/Mục tiêu trước đây, áp dụng đến năm 2026/).waitFor();

        // 2027 is judged by the new target, 2026 by the one that was in force then.
        assert.match(String(await value(opened, `S${row}`)), /Không đạt tiến độ/);
        await type(opened, { F5: '2026' });
        assert.match(String(await value(opened, `S${row}`)), /Đúng tiến độ/);
        await type(opened, { F5: '2027' });
        assert.match(String(await value(opened, `S${row}`)), /Không đạt tiến độ/);

        await pane.getByRole('button', { name: 'Thêm chỉ tiêu' }).click();
        const add = pane.getByRole('form', { name: 'Thêm một chỉ tiêu' });
        await add.getByLabel(/Tên chỉ tiêu/).fill('Tỷ lệ hộ có nước sạch');
        await add.getByLabel('Đến năm 2030').fill('≥ 99,5');
        await add.getByText('Đến hết năm 2030 ≥ 99,5 %').waitFor();
        await add.getByLabel(/Cơ quan chủ trì/).fill('Hội Nông dân');
        await picture(page, '31-add-line');
        await writeForm(opened, 'Thêm một chỉ tiêu', /Đã thêm dòng 16/);
        const added = LINE_IDS.length + 10;
        assert.equal(await value(opened, `E${added}`), 'Tỷ lệ hộ có nước sạch');
        await type(opened, { [`M${added}`]: '99,6' });
        assert.match(String(await value(opened, `S${added}`)), /Đạt/);

        await pane.getByLabel('Tìm dòng theo tên hoặc số').fill('13');
        await pane.getByRole('button', { name: 'Ngừng theo dõi, dòng 13' }).click();
        await decide(pane.getByRole('form', { name: 'Ngừng theo dõi, dòng 13' }));
        await writeForm(opened, 'Ngừng theo dõi, dòng 13', /Đã ngừng theo dõi dòng 13/);
        assert.match(String(await value(opened, `S${last}`)), /Ngừng theo dõi/);

        const kept = await Promise.all([`K${row}`, `L${row}`, `M${row}`, `L${last}`, `M${last}`, `M${added}`].map((cell) => value(opened, cell)));
        assert.deepEqual(kept, [400, 431, 440, 100, 100, 99.6]);
        await page.evaluate((name) => window.standIn.user.activate(name), APPENDIX);
        await page.waitForTimeout(700);
        await picture(page, '32-changed-plan');
      }),
    ],
  ];
}
