import { formatDateTime, formatTime } from '../../src/locales/times';

const AT = Date.UTC(2026, 10, 24, 7, 5);

test('a time of day has 24 hours, in the ward’s own zone', () => {
  expect(formatTime(AT, 'vi', 'Asia/Ho_Chi_Minh')).toBe('14:05');
  expect(formatTime(Date.UTC(2026, 10, 24, 17, 0), 'vi', 'Asia/Ho_Chi_Minh')).toBe('00:00');
});

test('a day is written day first in both languages', () => {
  expect(formatDateTime(AT, 'vi', 'Asia/Ho_Chi_Minh')).toBe('14:05 24/11/2026');
  expect(formatDateTime(AT, 'en', 'Asia/Ho_Chi_Minh')).toBe('14:05 24/11/2026');
});
