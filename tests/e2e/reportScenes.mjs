/** A report of the year: read in the pane, copied for Word, and made as a sheet to print. */
import assert from 'node:assert/strict';
import { picture } from './browser.mjs';

const SHEET = 'Báo cáo 2027';

/** What was last copied, as Word would take it. */
const copiedPage = (page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item.getType('text/html')).text();
  });

export function reportScenes({ scene, layOut, pasteEntries }) {
  return [
    [
      'the report is read, copied for Word and made as a sheet, in a pane of 320 pixels',
      scene({ width: 1500, height: 900, permissions: ['clipboard-read', 'clipboard-write'] }, async (opened) => {
        const { page, pane } = opened;
        await layOut(opened);
        await page.evaluate(() => window.standIn.user.type('Phụ lục', 'F5', '2027'));
        await pasteEntries(opened);
        await page.locator('iframe').first().evaluate((frame) => Object.assign(frame.style, { width: '320px', flex: 'none' }));
        await pane.getByRole('tab', { name: 'Báo cáo' }).click();
        await pane.getByRole('heading', { name: 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU NĂM 2027' }).waitFor();
        const tabs = await pane.getByRole('tablist').evaluate((list) => [list.scrollWidth - list.clientWidth, list.offsetHeight]);
        assert.ok(tabs[0] <= 0 && tabs[1] <= 44, `five tabs stand side by side (${tabs.join(', ')})`);
        await picture(page, '14-report');

        await pane.getByRole('button', { name: 'Sao chép cho Word' }).click();
        await pane.locator('.report-told').waitFor();
        const html = await copiedPage(page);
        assert.match(html, /Times New Roman/);
        assert.match(html, /I\. Kết quả chung/);

        await pane.getByRole('button', { name: 'Lập trang báo cáo' }).click();
        await pane.locator('.report-told', { hasText: SHEET }).waitFor({ timeout: 30_000 });
        await page.evaluate(() => window.standIn.idle());
        assert.equal(await page.evaluate((sheet) => window.standIn.value(sheet, 'A1'), SHEET), 'PHỤ LỤC');
        await picture(page, '15-report-sheet');
      }),
    ],
  ];
}
