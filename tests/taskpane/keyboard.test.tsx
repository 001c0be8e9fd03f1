/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { button, renderPane, settle, tab, WARD } from './renderPane';

test('the tabs are one stop, and arrow keys, Home and End move between them', async () => {
  const { user } = await renderPane(WARD);
  tab('Kiểm tra').focus();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(tab('Giao – Nhận'));
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(tab('Báo cáo'));
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(tab('Cài đặt'));
  expect(tab('Cài đặt').getAttribute('aria-selected')).toBe('true');
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(tab('Bắt đầu'));
  await user.keyboard('{ArrowLeft}{Home}{End}');
  expect(document.activeElement).toBe(tab('Cài đặt'));
  expect(screen.getAllByRole('tab').filter((each) => each.tabIndex === 0)).toHaveLength(1);
});

test('the panel is labelled by its tab, inside the one main landmark', async () => {
  await renderPane(WARD);
  const panel = screen.getByRole('tabpanel', { name: 'Kiểm tra' });
  expect(screen.getByRole('main').contains(panel)).toBe(true);
});

test('F9 checks and F8 goes to the next line, from anywhere in the pane', async () => {
  const { book, user } = await renderPane(WARD);
  await user.keyboard('{F9}');
  await settle();
  await user.keyboard('{F8}');
  await settle();
  expect(book.calls.slice(-2)).toEqual(['check', 'nextOffTrack']);
  expect(button('Dòng chậm tiếp theo').getAttribute('aria-keyshortcuts')).toBe('F8');
});

test('a shortcut does nothing where its action is not possible, nor with another key held', async () => {
  const { book, user } = await renderPane();
  await user.keyboard('{F9}');
  expect(book.calls).not.toContain('check');
  const ward = await renderPane(WARD);
  const before = ward.book.calls.length;
  await ward.user.keyboard('{Control>}{F9}{/Control}');
  expect(ward.book.calls).toHaveLength(before);
});

test('Tab alone reaches every control of the check, in the order it is read', async () => {
  const { user } = await renderPane(WARD);
  const reached = new Set<Element>();
  for (let presses = 0; presses < 100; presses += 1) {
    await user.tab();
    if (document.activeElement !== null) reached.add(document.activeElement);
  }
  const controls = [...document.querySelectorAll('main button, main [role="combobox"]')];
  expect(controls.length).toBeGreaterThan(25);
  expect(controls.filter((control) => !reached.has(control))).toEqual([]);
});

test('a button keeps the focus while its action runs, and cannot be pressed twice', async () => {
  const { book, user } = await renderPane(WARD);
  let open: () => void = () => undefined;
  book.gate = new Promise((resolve) => {
    open = resolve;
  });
  await user.click(button('Kiểm tra'));
  await user.click(button('Kiểm tra'));
  expect(document.activeElement).toBe(button('Kiểm tra'));
  open();
  await settle();
  expect(book.calls.filter((call) => call === 'check')).toHaveLength(2);
});
