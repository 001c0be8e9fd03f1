import type { Status } from '../plan/status';
import type { Language } from './language';

/** A sign for each status that is told apart without colour: in print, on a projector, by colour-blind readers. */
export const STATUS_SIGNS: Readonly<Record<Status, string>> = {
  invalid: '✖',
  offTrack: '▼',
  atRisk: '◆',
  noData: '○',
  pending: '□',
  onTrack: '▶',
  met: '●',
  retired: '–',
};

const LABELS: Readonly<Record<Language, Readonly<Record<Status, string>>>> = {
  vi: {
    invalid: 'Số liệu sai',
    offTrack: 'Không đạt tiến độ',
    atRisk: 'Có nguy cơ',
    noData: 'Chưa có số liệu',
    pending: 'Chưa đến hạn',
    onTrack: 'Đúng tiến độ',
    met: 'Đạt',
    retired: 'Ngừng theo dõi',
  },
  en: {
    invalid: 'Wrong entry',
    offTrack: 'Off track',
    atRisk: 'At risk',
    noData: 'No data yet',
    pending: 'Not due yet',
    onTrack: 'On track',
    met: 'Met',
    retired: 'No longer tracked',
  },
};

/** The status in words. */
export function statusLabel(status: Status, language: Language): string {
  return LABELS[language][status];
}

/** Sign and words together, as they stand in the workbook. */
export function signedStatusLabel(status: Status, language: Language): string {
  return `${STATUS_SIGNS[status]} ${statusLabel(status, language)}`;
}
