/** @jest-environment jsdom */
import { useState } from 'react';
import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { messagesFor } from '../../../src/locales';
import type { LineDraft } from '../../../src/plan/lineDraft';
import { LineForm, type LineField } from '../../../src/taskpane/components/line/LineForm';
import { registerPaneIcons } from '../../../src/taskpane/icons';
import { MessagesProvider } from '../../../src/taskpane/wording';
import { PERIOD } from '../../support/plans';

configure({ defaultHidden: true });
registerPaneIcons();

const BLANK: LineDraft = { name: '', unit: '', kind: 'share', targets: {}, rules: [], lead: '', coordinating: [] };
const FULL: LineDraft = { ...BLANK, name: 'Tỷ lệ hộ có nước sạch', unit: '%', lead: 'Phòng A' };

function renderForm(first: LineDraft, { locked = [], insists = false, language = 'vi' }: { locked?: readonly LineField[]; insists?: boolean; language?: 'vi' | 'en' } = {}) {
  const seen: { draft: LineDraft; isReady: boolean } = { draft: first, isReady: false };
  function Holder() {
    const [draft, setDraft] = useState(first);
    return (
      <MessagesProvider value={messagesFor(language)}>
        <LineForm
          draft={draft}
          period={PERIOD}
          agencies={['Phòng A', 'Phòng B', 'Công an']}
          locked={locked}
          insists={insists}
          onChange={(fresh, isReady) => {
            Object.assign(seen, { draft: fresh, isReady });
            setDraft(fresh);
          }}
        />
      </MessagesProvider>
    );
  }
  render(<Holder />);
  return { seen, user: userEvent.setup({ pointerEventsCheck: 0 }) };
}

test('a target that is typed shows at once what is understood', async () => {
  const { seen, user } = renderForm(FULL);
  await user.type(screen.getByLabelText('Đến năm 2030'), '≥ 97,45');
  expect(screen.getByText('Đến hết năm 2030 ≥ 97,45 %')).toBeTruthy();
  expect(seen.isReady).toBe(true);
  expect(seen.draft).toMatchObject({ targets: { byEnd: { text: '≥ 97,45' } }, rules: [{ kind: 'end', bound: 97.45 }] });
});

test('a target that can mean two things asks, and an answer settles it', async () => {
  const { seen, user } = renderForm(FULL);
  await user.type(screen.getByLabelText('Bình quân năm'), '95');
  expect(seen.isReady).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Mỗi năm ≥ 95 %' }));
  expect(seen.draft.rules).toEqual([{ kind: 'eachYear', direction: 'atLeast', bound: 95 }]);
  expect(seen.isReady).toBe(true);
});

test('what cannot be read is said, and a rule written by hand stands for it', async () => {
  const { seen, user } = renderForm(FULL);
  await user.type(screen.getByLabelText('Đến năm 2030'), 'theo kế hoạch của thành phố');
  expect(seen.isReady).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Thêm cách tính' }));
  const rule = within(screen.getByRole('group', { name: 'Cách tính 1' }));
  await user.type(rule.getByLabelText('Mức phải đạt'), '1.5x');
  expect(rule.getByText(/Ghi một số/)).toBeTruthy();
  expect(seen.isReady).toBe(false);
  await user.clear(rule.getByLabelText('Mức phải đạt'));
  await user.type(rule.getByLabelText('Mức phải đạt'), '150');
  expect(rule.getByText(/không hợp với loại số liệu/)).toBeTruthy();
  expect(seen.isReady).toBe(false);
  await user.clear(rule.getByLabelText('Mức phải đạt'));
  await user.type(rule.getByLabelText('Mức phải đạt'), '61,03');
  expect(seen.isReady).toBe(true);
  expect(seen.draft.rules).toEqual([expect.objectContaining({ bound: 61.03, direction: 'atLeast' })]);
});

test('blank fields are no fault before somebody has been in them, or wants to be done', async () => {
  const { user } = renderForm(BLANK);
  expect(screen.queryByText('Ghi tên chỉ tiêu.')).toBeNull();
  await user.type(screen.getByLabelText(/Tên chỉ tiêu/), 'A');
  await user.clear(screen.getByLabelText(/Tên chỉ tiêu/));
  expect((await screen.findAllByText('Ghi tên chỉ tiêu.')).length).toBeGreaterThan(0);
  expect(screen.queryByText('Ghi cơ quan chủ trì.')).toBeNull();
});

test('everything that is missing is told when it is insisted on', async () => {
  renderForm(BLANK, { insists: true });
  expect((await screen.findAllByText('Ghi cơ quan chủ trì.')).length).toBeGreaterThan(0);
  expect((await screen.findAllByText('Ghi tên chỉ tiêu.')).length).toBeGreaterThan(0);
});

test('coordinating agencies are parted by semicolons', async () => {
  const { seen, user } = renderForm(FULL);
  await user.type(screen.getByLabelText('Cơ quan phối hợp'), 'Phòng B; Tổ dân phố 1; ');
  expect(seen.draft.coordinating).toEqual(['Phòng B', 'Tổ dân phố 1']);
});

test('a locked field is not shown and stays as it is', async () => {
  const { seen, user } = renderForm({ ...FULL, rules: [{ kind: 'eachYear', direction: 'atLeast', bound: 5 }] }, { locked: ['kind', 'targets', 'rules'] });
  expect(screen.queryByLabelText('Đến năm 2030')).toBeNull();
  expect(screen.queryByText('Cách tính')).toBeNull();
  await user.type(screen.getByLabelText(/Tên chỉ tiêu/), ' đô thị');
  expect(seen.draft).toMatchObject({ name: 'Tỷ lệ hộ có nước sạch đô thị', rules: [{ bound: 5 }] });
  expect(seen.isReady).toBe(true);
});

test('an agency that is not in the list is told to be a new one, whatever blanks and capitals it is written with', async () => {
  const { user } = renderForm({ ...FULL, lead: '', coordinating: [] });
  await user.type(screen.getByLabelText(/^Cơ quan chủ trì/), 'phòng  b');
  expect(screen.queryByText(/sẽ thêm thành cơ quan mới/)).toBeNull();
  await user.type(screen.getByLabelText(/^Cơ quan chủ trì/), ' Đội C');
  expect(screen.getByText(/“phòng b Đội C” chưa có trong danh sách: sẽ thêm thành cơ quan mới/)).toBeTruthy();
  await user.type(screen.getByLabelText('Cơ quan phối hợp'), 'Công an; Đội D');
  expect(screen.getByText(/sẽ thêm thành cơ quan mới: “Đội D”/)).toBeTruthy();
});

test('in English the fields of a rule write and read figures as its sentence does', async () => {
  const rule = { kind: 'end', direction: 'atLeast', bound: 1234.5, due: 2030 } as const;
  const { seen, user } = renderForm({ ...FULL, kind: 'stock', unit: 'ha', rules: [rule] }, { language: 'en' });
  const bound = screen.getByLabelText<HTMLInputElement>('Required');
  expect(bound.value).toBe('1,234.5');
  await user.clear(bound);
  await user.type(bound, '70.5');
  expect(seen.draft.rules).toEqual([{ ...rule, bound: 70.5 }]);
  await user.clear(bound);
  await user.type(bound, '70,5');
  expect(seen.draft.rules).toEqual([{ ...rule, bound: 70.5 }]);
});
