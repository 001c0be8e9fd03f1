/** Takes the picture of the README: node tests/e2e/takePicture.mjs */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser, openPreview, ROOT, startPreview } from './browser.mjs';
import { ENTRY_BLOCK } from './ward.mjs';

const preview = await startPreview(3546);
const browser = await launchBrowser();
try {
  const { page, pane } = await openPreview(browser, preview.address, { width: 1980, height: 1020 });
  await pane.getByRole('button', { name: 'Lập bảng', exact: true }).click();
  await pane.getByText('Đã lập xong bảng').waitFor({ timeout: 60_000 });
  await page.evaluate((cells) => window.standIn.user.paste('Phụ lục', 'K10', cells), ENTRY_BLOCK);
  await page.evaluate(() => window.standIn.user.type('Phụ lục', 'F5', '2027'));
  await page.evaluate(() => window.standIn.idle());
  await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).last().click();
  await pane.getByText(/^Kiểm tra lúc/).waitFor();
  await page.waitForTimeout(800);
  const folder = path.join(ROOT, 'assets/readme');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, 'pane.png') });
} finally {
  await browser.close();
  preview.stop();
}
