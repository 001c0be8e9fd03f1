/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { FakeBook } from '../support/fakeBook';
import { button, renderPane, said, settle, WARD } from './renderPane';

const WITH_ESTIMATES = {
  ...WARD,
  entries: {
    ...WARD.entries,
    '2.3': { ...WARD.entries?.['2.3'], estimate: 2027 },
    '4a': { ...WARD.entries?.['4a'], estimate: 2026 },
  },
};

test('a figure that is an estimate is told, counted, and filtered by its count', async () => {
  const { user } = await renderPane(WITH_ESTIMATES);
  await user.click(button('Số ước thực hiện: 1'));
  const items = screen.getAllByRole('listitem').filter((each) => each.querySelector('.line-id') !== null);
  expect(items.map((each) => each.querySelector('.line-id')?.textContent)).toEqual(['2.3']);
  expect(items[0]?.textContent).toContain('(ước thực hiện)');
  expect(items[0]?.textContent).toContain('Số liệu năm 2027 là số ước thực hiện.');
});

test('a line is marked and unmarked by its button, and the figure stays', async () => {
  const { book, user } = await renderPane(WITH_ESTIMATES);
  await user.click(button('Bỏ dấu ước của số liệu năm 2027, dòng 2.3'));
  await settle();
  expect(book.entries['2.3']).toMatchObject({ 2027: 1.2, estimate: null });
  await user.click(button('Đánh dấu số liệu năm 2027 là số ước thực hiện, dòng 2.3'));
  await settle();
  expect(book.entries['2.3']).toMatchObject({ 2027: 1.2, estimate: 2027 });
});

test('the official figure takes the place of the estimate and clears the mark in one write', async () => {
  const { book, user } = await renderPane(WITH_ESTIMATES);
  await user.click(button('Thay số ước năm 2027 bằng số chính thức, dòng 2.3'));
  const form = screen.getByRole('form', { name: 'Số chính thức năm 2027, dòng 2.3' });
  await user.click(within(form).getByRole('button', { name: 'Ghi số chính thức' }));
  expect(form.textContent).toContain('Nhập số chính thức.');
  await user.type(within(form).getByRole('textbox'), '1,9');
  await user.keyboard('{Enter}');
  await settle();
  expect(book.entries['2.3']).toMatchObject({ 2027: 1.9, estimate: null });
  expect(book.calls.filter((call) => call.startsWith('repairEntries'))).toEqual(['repairEntries 2.3:2027 2.3:estimate']);
  expect(said()).toContain('Dòng 2.3 đã có số chính thức năm 2027');
});

test('a figure that can be read in two ways is asked about, and one that the line cannot take is refused', async () => {
  const { book, user } = await renderPane(WITH_ESTIMATES);
  await user.click(button('Thay số ước năm 2027 bằng số chính thức, dòng 2.3'));
  const form = screen.getByRole('form', { name: 'Số chính thức năm 2027, dòng 2.3' });
  await user.type(within(form).getByRole('textbox'), '1.234{Enter}');
  expect(form.textContent).toContain('có thể hiểu hai cách');
  await user.clear(within(form).getByRole('textbox'));
  await user.type(within(form).getByRole('textbox'), 'nhiều{Enter}');
  expect(form.textContent).toContain('không dùng được');
  expect(book.entries['2.3']?.[2027]).toBe(1.2);
});

test('an estimate of an earlier year is a reminder with the way to replace it', async () => {
  const { book, user } = await renderPane(WITH_ESTIMATES);
  const reminders = screen.getByRole('region', { name: /Lưu ý/ });
  expect(reminders.textContent).toContain('Số liệu năm 2026 vẫn là số ước thực hiện');
  await user.click(button('Thay số ước năm 2026 bằng số chính thức, dòng 4a'));
  await user.type(screen.getByRole('textbox', { name: /Số chính thức năm 2026/ }), '420{Enter}');
  await settle();
  expect(book.entries['4a']).toMatchObject({ 2026: 420, estimate: null });
});

test('all figures of the reporting year are marked at once, after a question that says how many', async () => {
  const { book, user } = await renderPane(WITH_ESTIMATES);
  const opener = screen.getByRole('button', { name: /Đánh dấu mọi số liệu năm 2027 là ước thực hiện/ });
  const count = Number(/\((\d+)\)/.exec(opener.textContent)?.[1]);
  await user.click(opener);
  await user.click(button(`Đánh dấu ${String(count)} dòng`));
  await settle();
  const marked = Object.values(book.entries).filter(({ estimate }) => estimate !== null && estimate !== undefined);
  expect(marked.filter(({ estimate }) => String(estimate).includes('2027'))).toHaveLength(count + 1);
  expect(book.entries['4a']?.estimate).toBe('2026; 2027');
  expect(book.calls.filter((call) => call.startsWith('repairEntries'))).toHaveLength(1);
  expect(book.result().assessment.lines.filter(({ isEstimate }) => isEstimate)).toHaveLength(count + 1);
});

describe('figures that were typed over estimates', () => {
  async function overtyped() {
    const book = new FakeBook({ ...WITH_ESTIMATES, entries: { ...WITH_ESTIMATES.entries, '8': { 2027: 97.5, estimate: 2027 } } });
    book.recordedEstimates = { '2.3:2027': 0.9, '8:2027': 96 };
    return renderPane(undefined, { book });
  }

  test('are listed with both figures, and one is taken for official by its button', async () => {
    const { book, user } = await overtyped();
    expect(screen.getByText('Số liệu năm 2027 là 1,2, đã khác số ước đã ghi (0,9): đã là số chính thức?')).toBeTruthy();
    await user.click(button('Số liệu năm 2027 đã là số chính thức, dòng 2.3'));
    await settle();
    expect(book.entries['2.3']).toMatchObject({ 2027: 1.2, estimate: null });
    expect(book.entries['8']).toMatchObject({ estimate: 2027 });
    expect(said()).toContain('Dòng 2.3 đã có số chính thức năm 2027');
  });

  test('are taken for official all at once, after both figures of each were shown', async () => {
    const { book, user } = await overtyped();
    await user.click(button('Số ước đã sửa đều là số chính thức (2)'));
    const confirm = screen.getByRole('region', { name: 'Nhận 2 số đã sửa là số chính thức?' });
    expect(within(confirm).getAllByRole('listitem').map((item) => item.textContent)).toEqual([expect.stringMatching(/2\.3.*0,9.*1,2/), expect.stringMatching(/8.*96.*97,5/)]);
    await user.click(button('Nhận 2 số chính thức'));
    await settle();
    expect([book.entries['2.3']?.estimate, book.entries['8']?.estimate]).toEqual([null, null]);
    expect(book.calls.filter((call) => call.startsWith('repairEntries'))).toEqual(['repairEntries 2.3:2027 2.3:estimate 8:2027 8:estimate']);
    expect(said()).toContain('Đã nhận 2 số chính thức');
  });
});
