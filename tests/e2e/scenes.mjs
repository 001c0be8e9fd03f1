/** What is seen and done, scene by scene. Each opens the preview as a new person. */
import assert from 'node:assert/strict';
import { openPreview, picture, typeInto } from './browser.mjs';
import { exchangeScenes } from './exchangeScenes.mjs';
import { importScenes } from './importScenes.mjs';
import { planScenes } from './planScenes.mjs';
import { planSheetsScenes } from './planSheetsScenes.mjs';
import { reportScenes } from './reportScenes.mjs';
import { ENTRY_BLOCK, LINE_IDS, VERDICTS } from './ward.mjs';

const SHEET = 'Phụ lục';
const FIRST_ROW = 10;

/** Every line's row in a new table, in the order of the plan. */
const ROWS = Object.fromEntries(LINE_IDS.map((id, index) => [id, FIRST_ROW + index]));

async function layOut(scene) {
  const { pane, page } = scene;
  await pane.getByRole('button', { name: 'Lập bảng', exact: true }).click();
  await pane.getByText('Đã lập xong bảng').waitFor({ timeout: 60_000 });
  await page.evaluate(() => window.standIn.idle());
}

/** Pastes the ward's entries of 2025 to 2027, texts as texts. */
async function pasteEntries({ page }) {
  await page.evaluate(([sheet, cell, cells]) => window.standIn.user.paste(sheet, cell, cells), [SHEET, `K${FIRST_ROW}`, ENTRY_BLOCK]);
  await page.evaluate(() => window.standIn.idle());
}

async function verdictsInSheet({ page }) {
  const labels = await page.evaluate(
    ([sheet, rows]) => Object.entries(rows).map(([id, row]) => [id, window.standIn.value(sheet, `S${row}`)]),
    [SHEET, ROWS],
  );
  return Object.fromEntries(labels);
}

const LABELS = {
  invalid: '✖ Số liệu sai',
  offTrack: '▼ Không đạt tiến độ',
  atRisk: '◆ Có nguy cơ',
  noData: '○ Chưa có số liệu',
  pending: '□ Chưa đến hạn',
  onTrack: '▶ Đúng tiến độ',
  met: '● Đạt',
};

const expected = (index) => Object.fromEntries(Object.entries(VERDICTS).map(([id, both]) => [id, LABELS[both[index]]]));

async function fillOf({ page }, address) {
  return (await page.evaluate(([sheet, cell]) => window.standIn.evaluatedFormat(sheet, cell), [SHEET, address])).fill;
}

/** The colour that is really painted in a cell, a little inside its corner. */
async function paintedColour({ page }, address) {
  const rectangle = await page.evaluate((cell) => window.standIn.cellRectangle(cell), address);
  const clip = { x: rectangle.x + 4, y: rectangle.y + 4, width: 2, height: 2 };
  const png = await page.screenshot({ clip });
  return page.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(1, 1);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  }, png.toString('base64'));
}

export function scenes({ browser, preview }) {
  const open = (options) => openPreview(browser, preview.address, options);
  const scene = (options, play) => async () => {
    const opened = await open(options);
    try {
      await play(opened);
      assert.deepEqual(opened.foreign, [], 'nothing is fetched from elsewhere');
      assert.deepEqual(opened.faults, [], 'no script error');
    } finally {
      await opened.close();
    }
  };

  return [
    ['the preview is up within 15 seconds', async () => assert.ok(preview.startedWithinMs < 15_000, `${preview.startedWithinMs} ms`)],

    [
      'the grid reads what is typed as Excel does in Vietnamese',
      scene({}, async ({ page }) => {
        const typed = { B2: '12,5', B3: '95%', B4: '15.2', B5: '=B2*2' };
        for (const [address, text] of Object.entries(typed)) await typeInto(page, address, text);
        const read = await page.evaluate((cells) => cells.map((cell) => window.standIn.value('Sheet1', cell)), Object.keys(typed));
        assert.deepEqual(read, [12.5, 0.95, '15.2', 25]);
      }),
    ],

    [
      'a workbook opened for reading is told plainly, and stays as it is',
      scene({ query: '?readonly=1' }, async ({ page, pane }) => {
        await pane.getByText(/chế độ chỉ đọc/).first().waitFor();
        assert.deepEqual(await page.evaluate(() => window.standIn.sheets()), ['Sheet1']);
      }),
    ],

    [
      'one button lays out the table; good figures are taken, wrong ones refused, a row turns red',
      scene({ width: 1900, height: 1000 }, async (opened) => {
        const { page } = opened;
        await layOut(opened);
        await typeInto(page, 'L10', '16,5');
        assert.equal(await page.evaluate(() => window.standIn.value('Phụ lục', 'L10')), 16.5);
        assert.equal(await page.evaluate(() => window.standIn.value('Phụ lục', 'S10')), LABELS.met);
        await typeInto(page, 'L15', '150');
        await picture(page, '1-refused');
        assert.match(await page.locator('body').innerText(), /từ 0 đến 100/);
        await page.keyboard.press('Escape');
        assert.notEqual(await page.evaluate(() => window.standIn.value('Phụ lục', 'L15')), 150);
        await page.evaluate(() => window.standIn.user.type('Phụ lục', 'L15', '1'));
        await page.evaluate(() => window.standIn.idle());
        assert.equal(await fillOf(opened, 'E15'), '#F7C7C7');
        await page.waitForTimeout(500);
        const [red, green, blue] = await paintedColour(opened, 'E15');
        assert.ok(red > 230 && green < 215 && blue < 215, `painted ${red},${green},${blue}`);
        await picture(page, '2-off-track');
      }),
    ],

    [
      'the real plan with entries of two years: the right verdict on all 33 lines, in 2026 and in 2027',
      scene({ width: 1900, height: 1000 }, async (opened) => {
        const { page, pane } = opened;
        await layOut(opened);
        await pasteEntries(opened);
        assert.deepEqual(await verdictsInSheet(opened), expected(0));
        await page.evaluate(() => window.standIn.user.type('Phụ lục', 'F5', '2027'));
        await page.evaluate(() => window.standIn.idle());
        assert.deepEqual(await verdictsInSheet(opened), expected(1));

        await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).last().click();
        await pane.getByText(/^Kiểm tra lúc/).waitFor();
        await page.waitForTimeout(500);
        await picture(page, '3-check');
        const text = await pane.locator('body').innerText();
        for (const id of ['9.1', '11.1', '12', '6a']) assert.ok(text.includes(id), `the pane names line ${id}`);
      }),
    ],

    [
      'wrong entries are repaired from the pane, after a list of what will be written',
      scene({ width: 1900, height: 1000 }, async (opened) => {
        const { page, pane } = opened;
        await layOut(opened);
        await page.evaluate(() => window.standIn.user.type('Phụ lục', 'F5', '2027'));
        await pasteEntries(opened);
        await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).last().click();
        await pane.getByRole('button', { name: /^Sửa tất cả/ }).first().click();
        await page.waitForTimeout(400);
        await picture(page, '4-repair-all');
        await pane.getByRole('button', { name: /^Sửa \d+ ô$/ }).click();
        await page.waitForFunction((row) => window.standIn.value('Phụ lục', row) === 97.5, `M${ROWS['11.1']}`, { timeout: 20_000 });
        await page.evaluate(() => window.standIn.idle());
        const after = await verdictsInSheet(opened);
        assert.equal(after['11.1'], LABELS.met);
        assert.equal(after['12'], LABELS.met);
        await page.waitForTimeout(500);
        await picture(page, '5-repaired');
      }),
    ],

    [
      'an edit in the grid reaches the pane by itself',
      scene({ width: 1900, height: 1000 }, async (opened) => {
        const { page, pane } = opened;
        await layOut(opened);
        await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).last().click();
        await pane.getByText(/^Kiểm tra lúc/).waitFor();
        await typeInto(page, 'L15', '1');
        await pane.getByText(/Năm 2026 đạt 1 %, yêu cầu ≥ 3 % mỗi năm: thiếu 2 điểm %/).first().waitFor({ timeout: 15_000 });
      }),
    ],

    [
      'a table that is there already is offered, and nothing is overwritten',
      scene({ width: 1500, height: 900 }, async (opened) => {
        const { page, pane } = opened;
        await layOut(opened);
        await page.evaluate(() => window.standIn.user.type('Phụ lục', 'L10', '17'));
        await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
        await pane.getByRole('tab', { name: 'Bắt đầu' }).click();
        await pane.getByText('Tệp này đã có bảng chỉ tiêu').waitFor();
        await picture(page, '6-already-there');
        await pane.getByRole('button', { name: 'Khôi phục bảng' }).click();
        await pane.getByText('Đã khôi phục bảng').waitFor({ timeout: 60_000 });
        assert.equal(await page.evaluate(() => window.standIn.value('Phụ lục', 'L10')), 17);
      }),
    ],

    [
      'the ribbon lays out the table without the pane',
      scene({}, async ({ page }) => {
        await page.getByRole('button', { name: 'Lập bảng' }).first().click();
        await page.waitForFunction(() => window.standIn.sheets().includes('Phụ lục'), undefined, { timeout: 60_000 });
      }),
    ],

    [
      'the pane speaks English where Office does',
      scene({ query: '?lang=en-US', width: 1500, height: 900 }, async ({ page, pane }) => {
        await pane.getByRole('tab', { name: 'Settings' }).waitFor();
        await picture(page, '7-english');
      }),
    ],

    [
      'an Excel that is too old is told so plainly',
      scene({ query: '?api=1.7' }, async ({ page, pane }) => {
        await pane.getByText(/ExcelApi 1\.8|Excel 2021/).first().waitFor();
        await picture(page, '8-old-excel');
      }),
    ],

    [
      'the pane is at home in the dark and in high contrast, at 320 pixels',
      async () => {
        for (const [name, options] of [
          ['9-dark', { query: '?theme=dark', colorScheme: 'dark' }],
          ['10-contrast', { forcedColors: 'active' }],
        ]) {
          const opened = await open({ width: 1500, height: 900, ...options });
          await opened.pane.getByRole('button', { name: 'Lập bảng', exact: true }).waitFor();
          await picture(opened.page, name);
          const overflow = await opened.pane.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
          assert.ok(overflow <= 0, `no sideways scrolling (${overflow} px)`);
          await opened.close();
        }
      },
    ],

    [
      'the keyboard alone lays out a table and checks it',
      scene({ width: 1500, height: 900 }, async ({ page, pane }) => {
        await pane.getByRole('tab', { name: 'Bắt đầu' }).focus();
        const focused = () => pane.locator(':focus').evaluate((element) => element.textContent ?? '');
        for (let step = 0; step < 15 && !/^Lập bảng$/.test((await focused()).trim()); step += 1) await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await pane.getByText('Đã lập xong bảng').waitFor({ timeout: 60_000 });
        // The grid takes the focus with its selection; F6 leads back to the pane in Excel.
        await pane.getByRole('tab', { name: 'Bắt đầu' }).focus();
        await page.keyboard.press('F9');
        await pane.getByText(/^Kiểm tra lúc/).waitFor({ timeout: 20_000 });
      }),
    ],

    ...exchangeScenes({ scene, layOut, pasteEntries }),
    ...reportScenes({ scene, layOut, pasteEntries }),
    ...planSheetsScenes({ scene, layOut, pasteEntries }),
    ...planScenes({ scene, layOut, pasteEntries }),
    ...importScenes({ scene }),
  ];
}
