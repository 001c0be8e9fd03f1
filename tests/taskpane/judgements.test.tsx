/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { button, renderPane, said, settle, WARD } from './renderPane';

const WITH_HAND = {
  ...WARD,
  entries: {
    ...WARD.entries,
    '14a': { ...WARD.entries?.['14a'], explanation: 'Thiếu người' },
    '10': { ...WARD.entries?.['10'], handVerdict: '● Đạt', handYear: 2027, handReason: 'Đã nghiệm thu' },
    '9a': { ...WARD.entries?.['9a'], handVerdict: '● Đạt' },
  },
};

function item(lineId: string): HTMLElement {
  const found = screen.getAllByRole('listitem').find((each) => each.querySelector('.line-id')?.textContent === lineId && each.textContent.includes('Điều chỉnh đánh giá'));
  if (found === undefined) throw new Error(`no line ${lineId}`);
  return found;
}

test('explanations that are owed are counted and listed by lead agency, each with the way to its cell', async () => {
  const { book, user } = await renderPane(WITH_HAND);
  await user.click(button('Cần giải trình: 9'));
  const headings = screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);
  expect(headings).toEqual(['✎ Phòng KTHTĐT: cần giải trình (4)', '✎ Phòng VH-XH: cần giải trình (5)']);
  const cell = book.result().cellOf('2.3', 'explanation');
  await user.click(button(`Đến ô ${cell?.address ?? ''}, dòng 2.3`));
  await settle();
  expect(book.selected).toEqual(cell);
});

test('a line that is behind says that its explanation is missing, and no longer once it is there', async () => {
  await renderPane(WITH_HAND);
  expect(item('2.3').textContent).toContain('Chưa có giải trình của cơ quan chủ trì.');
  expect(item('14a').textContent).not.toContain('Chưa có giải trình');
});

test('a line with a verdict set by hand shows both verdicts and the reason', async () => {
  const { user } = await renderPane(WITH_HAND);
  expect(item('10').textContent).toContain('Tính: ◆ Có nguy cơ; người phụ trách: ● Đạt, lý do: Đã nghiệm thu');
  await user.click(button('Đã điều chỉnh: 1'));
  expect(screen.getAllByRole('listitem').map((each) => each.querySelector('.line-id')?.textContent)).toEqual(['10']);
});

test('a verdict set by hand that lacks something is told with what it lacks', async () => {
  await renderPane(WITH_HAND);
  const warnings = screen.getByRole('region', { name: /Nên xem lại/ });
  expect(warnings.textContent).toContain('thiếu năm');
  expect(warnings.textContent).toContain('thiếu lý do');
});

test('by keyboard alone a verdict is set with its reason; without a reason it is refused', async () => {
  const { book, user } = await renderPane(WITH_HAND);
  button('Điều chỉnh đánh giá, dòng 2.3').focus();
  await user.keyboard('{Enter}');
  const form = screen.getByRole('form', { name: 'Điều chỉnh đánh giá dòng 2.3, năm 2027' });
  await user.click(within(form).getByRole('combobox', { name: /Đánh giá điều chỉnh/ }));
  await user.click(screen.getByRole('option', { name: '▶ Đúng tiến độ' }));
  within(form).getByRole('button', { name: 'Ghi điều chỉnh' }).focus();
  await user.keyboard('{Enter}');
  await settle();
  expect(form.textContent).toContain('không có lý do thì điều chỉnh không được áp dụng');
  expect(book.calls.some((call) => call.startsWith('setHandVerdict'))).toBe(false);
  await user.type(within(form).getByRole('textbox', { name: 'Lý do' }), 'Vụ đông thu muộn');
  await user.click(within(form).getByRole('button', { name: 'Ghi điều chỉnh' }));
  await settle(50);
  expect(book.calls).toContain('setHandVerdict 2.3 onTrack');
  expect(said()).toBe('Đã điều chỉnh dòng 2.3 thành ▶ Đúng tiến độ.');
  expect(book.result().handVerdicts.get('2.3')).toEqual({ status: 'onTrack', reason: 'Vụ đông thu muộn' });
  expect(document.activeElement).toBe(button('Điều chỉnh đánh giá, dòng 2.3'));
});

test('a verdict set by hand is taken back; Escape leaves the form without writing', async () => {
  const { book, user } = await renderPane(WITH_HAND);
  await user.click(button('Điều chỉnh đánh giá, dòng 10'));
  await user.click(button('Bỏ điều chỉnh, dòng 10'));
  await settle(50);
  expect(book.result().handVerdicts.size).toBe(0);
  await user.click(button('Điều chỉnh đánh giá, dòng 10'));
  await user.type(screen.getByRole('textbox', { name: 'Lý do' }), 'x{Escape}');
  await settle(50);
  expect(screen.queryByRole('form', { name: /dòng 10/ })).toBeNull();
  expect(book.calls.filter((call) => call.startsWith('setHandVerdict'))).toEqual(['setHandVerdict 10 -']);
});
