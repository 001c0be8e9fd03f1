import { mailText, type MailFacts } from '../../src/locales/mail';

const FACTS: MailFacts = {
  agency: 'Phòng Văn hóa - Xã hội',
  planTitle: 'Kế hoạch phát triển kinh tế - xã hội giai đoạn 2026 - 2030',
  issuer: 'Ủy ban nhân dân phường Thạch Khôi',
  year: 2027,
  lines: 15,
  tasks: 0,
  dueDate: '2026-12-15',
  returnTo: 'Văn phòng (0912 345 678)',
  fileName: 'vhxh-2027-ban-2.xlsx',
};

test('the letter tells who is to fill what, by when and for whom', () => {
  const { subject, body } = mailText(FACTS);
  expect(subject).toBe('[Chỉ tiêu 2027] Đề nghị Phòng Văn hóa - Xã hội cập nhật số liệu, hạn 15/12/2026');
  for (const part of ['Kính gửi: Phòng Văn hóa - Xã hội', FACTS.planTitle, 'năm 2027', '15 dòng', '"vhxh-2027-ban-2.xlsx"', 'cho Văn phòng (0912 345 678) trước hết ngày 15/12/2026']) {
    expect(body).toContain(part);
  }
});

test('without a day and without a person the letter asks for neither', () => {
  const { subject, body } = mailText({ ...FACTS, dueDate: '', returnTo: '' });
  expect(subject).not.toContain('hạn');
  expect(body).toContain('đề nghị gửi lại chính tệp này.');
});

test('the letter to an agency that leads tasks alone speaks of no figures', () => {
  const { subject, body } = mailText({ ...FACTS, lines: 0, tasks: 4 });
  expect(subject).toBe('[Đề án, nhiệm vụ 2027] Đề nghị Phòng Văn hóa - Xã hội cập nhật tiến độ, hạn 15/12/2026');
  expect(body).toContain('cập nhật tình hình thực hiện 4 đề án, nhiệm vụ do cơ quan chủ trì');
  expect(body).not.toMatch(/dòng|số liệu|Giải trình/);
});
