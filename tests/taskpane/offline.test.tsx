/** @jest-environment jsdom */
import '../../src/taskpane/fabricConfig';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIcon } from 'office-ui-fabric-react/lib/Styling';
import { button, renderPane, settle, WARD } from './renderPane';

const TASKPANE = join(__dirname, '../../src/taskpane');

function read(file: string): string {
  return readFileSync(join(TASKPANE, file), 'utf8');
}

test('Fabric is told where its fonts are before anything of it is loaded', () => {
  const imports = [...read('index.tsx').matchAll(/^import .*?'(.+)';$/gm)].map(([, from]) => from);
  expect(imports[0]).toBe('./fabricConfig');
  expect(read('fabricConfig.ts')).not.toMatch(/^import/m);
});

test('nothing of Fabric is needed before Excel has answered', () => {
  for (const file of ['index.tsx', 'App.tsx', 'StartupView.tsx', 'components/ErrorBoundary.tsx']) {
    expect(read(file)).not.toContain('office-ui-fabric-react');
  }
});

test('no style that is written names another origin', async () => {
  await renderPane(WARD);
  const styles = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
  const written = [...document.querySelectorAll('style')].map((style) => style.textContent).join('') + styles.join('');
  expect(written).not.toMatch(/https?:|\/\/static|url\(/);
  expect(read('taskpane.css')).not.toMatch(/@import|url\(|https?:/);
});

test('the icons are drawings of our own, not letters of a font that would be fetched', async () => {
  await renderPane(WARD);
  expect(button('Kiểm tra').querySelector('svg')).not.toBeNull();
  for (const name of ['Cancel', 'Clear', 'ChevronDown', 'ErrorBadge', 'Info']) expect(getIcon(name)).toBeDefined();
});

test('no icon that is drawn is missing', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { book, user } = await renderPane(WARD);
  book.failNext('check', { code: 'hostGone' });
  await user.click(button('Kiểm tra'));
  await settle();
  expect(warn.mock.calls.map(([text]) => String(text)).filter((text) => text.includes('icon'))).toEqual([]);
  warn.mockRestore();
});
