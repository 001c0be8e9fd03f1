/** The finance officer's sheet, the summary and the sheet of schemes and tasks, as people use them. */
import assert from 'node:assert/strict';
import { picture } from './browser.mjs';

const APPENDIX = 'Phụ lục';
const BUDGET = 'Ngân sách';
const SUMMARY = 'Tổng hợp';
const TASKS = 'Đề án – Nhiệm vụ';

const idle = ({ page }) => page.evaluate(() => window.standIn.idle());
const value = ({ page }, sheet, cell) => page.evaluate(([name, address]) => window.standIn.value(name, address), [sheet, cell]);

async function type(opened, sheet, entries) {
  for (const [cell, text] of Object.entries(entries)) await opened.page.evaluate(([name, address, typed]) => window.standIn.user.type(name, address, typed), [sheet, cell, text]);
  await idle(opened);
}

async function show({ page }, sheet) {
  await page.evaluate((name) => window.standIn.user.activate(name), sheet);
  await page.waitForTimeout(700);
}

export function planSheetsScenes({ scene, layOut, pasteEntries }) {
  return [
    [
      'budget figures reach the line they feed, a wrong unit is told, and the summary counts',
      scene({ width: 1900, height: 1000 }, async (opened) => {
        const { page, pane } = opened;
        await layOut(opened);
        await type(opened, APPENDIX, { F5: '2027' });
        // Total revenue of 2025, 2026 and 2027.
        await type(opened, BUDGET, { C8: '40000', E8: '46000', I8: '53130' });
        assert.ok(Math.abs((await value(opened, APPENDIX, 'M10')) - 15.5) < 1e-9);
        assert.equal(await value(opened, APPENDIX, 'S10'), '● Đạt');
        await type(opened, BUDGET, { I8: '53130000' });
        assert.match(String(await value(opened, BUDGET, 'P8')), /đơn vị/);
        await show(opened, BUDGET);
        await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
        await pane.getByText(/đơn vị/).first().waitFor({ timeout: 30_000 });
        await picture(page, '20-budget');
        await type(opened, BUDGET, { I8: '53130' });
        await show(opened, SUMMARY);
        await picture(page, '21-summary');
      }),
    ],
    [
      'the sheet of schemes and tasks is added from the pane, and a late one turns red',
      scene({ width: 1900, height: 1000 }, async (opened) => {
        const { page, pane } = opened;
        await layOut(opened);
        await pasteEntries(opened);
        await pane.getByRole('tab', { name: 'Bắt đầu' }).click();
        await pane.getByRole('button', { name: /Đề án – Nhiệm vụ/ }).first().click();
        await page.waitForFunction((name) => window.standIn.sheets().includes(name), TASKS, { timeout: 60_000 });
        await idle(opened);
        await type(opened, TASKS, { I9: '01/02/2026', I10: '31/12/2099' });
        assert.match(String(await value(opened, TASKS, 'M9')), /Quá hạn/);
        assert.doesNotMatch(String(await value(opened, TASKS, 'M10')), /Quá hạn/);
        const fillOf = async (cell) => (await page.evaluate(([name, address]) => window.standIn.evaluatedFormat(name, address), [TASKS, cell])).fill;
        assert.equal(await fillOf('E9'), '#F7C7C7');
        assert.notEqual(await fillOf('E10'), '#F7C7C7');
        await show(opened, TASKS);
        await picture(page, '22-tasks');
      }),
    ],
  ];
}
