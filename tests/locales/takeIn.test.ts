import { messagesFor } from '../../src/locales';
import { LANGUAGES } from '../../src/locales/language';
import { fileNoteText, fileRefusalText, outcomeText, rowOutcomeText, type NoteLike, type RefusalLike } from '../../src/locales/takeIn';
import type { MergeOutcome } from '../../src/plan/merge';
import type { FileNote, FileRefusal } from '../../src/workbook/takeIn/types';
import type { ReturnedFileProblem } from '../../src/actions/fileDesk';
import { lineOf, seedPlan } from '../support/plans';

const OUTCOMES: readonly MergeOutcome[] = [
  { kind: 'untouched' },
  { kind: 'same' },
  { kind: 'new' },
  { kind: 'changed' },
  ...(['bothChanged', 'emptied', 'otherFile', 'leadChanged', 'lineRetired'] as const).map((reason) => ({ kind: 'conflict', reason }) as const),
  ...(['notItsLine', 'lineGone', 'lineRevised', 'formula', 'olderCopy', 'alreadyTaken', 'twice'] as const).map((reason) => ({ kind: 'refused', reason }) as const),
  { kind: 'refused', reason: 'notValid', detail: { code: 'aboveRange', high: 100 } },
];

// What the workbook and the desk say must fit the shapes that the wording repeats.
const REFUSALS: readonly (FileRefusal<ReturnedFileProblem> & RefusalLike)[] = [
  { kind: 'unreadable', problem: { code: 'notACopy' } },
  { kind: 'unreadable', problem: { code: 'copyDamaged', parts: ['x'] } },
  { kind: 'unreadable', problem: { code: 'planUnreadable' } },
  { kind: 'unreadable', problem: { code: 'tooSlow' } },
  { kind: 'unreadable', problem: { code: 'encrypted' } },
  { kind: 'otherPlan', title: 'Kế hoạch B' },
  { kind: 'olderCopy', takenNumber: 2, takenAt: '' },
  { kind: 'olderCopy', takenNumber: 2, takenAt: '2026-11-24 13:05:09' },
  { kind: 'alreadyTaken', takenAt: '2026-11-24 13:05:09' },
  { kind: 'twice', as: 'a.xlsx' },
];

const NOTES: readonly (FileNote & NoteLike)[] = [{ kind: 'planRevised', lineIds: [] }, { kind: 'planRevised', lineIds: ['4', '12b'] }, { kind: 'unknownCopy' }, { kind: 'linesMissing', lineIds: ['3a'] }, { kind: 'otherYear', year: 2027 }];

test.each(LANGUAGES)('every outcome, refusal and note has words of its own in "%s"', (language) => {
  const said = [
    ...OUTCOMES.map((outcome) => outcomeText(outcome, language)),
    ...REFUSALS.map((refusal) => fileRefusalText(refusal, language)),
    ...NOTES.map((note) => fileNoteText(note, language)),
  ];
  expect(new Set(said).size).toBe(said.length);
  expect(said.every((text) => text.length > 5 && !text.includes('undefined'))).toBe(true);
});

test('times of the log are said as people write them', () => {
  expect(fileRefusalText({ kind: 'alreadyTaken', takenAt: '2026-11-24 13:05:09' }, 'vi')).toContain('13:05 24/11/2026');
});

test('an entry that is not valid is told with what is wrong about it', () => {
  const line = lineOf(seedPlan('thach-khoi-2026-2030'), '6a');
  const row = { lineId: '6a', slot: 2026, sent: null, returned: 950, proposed: 950, mine: null, outcome: { kind: 'refused', reason: 'notValid', detail: { code: 'aboveRange', high: 100 } } } as const;
  expect(rowOutcomeText(row, line, messagesFor('vi'))).toMatch(/không hợp lệ\. .*100/);
  expect(rowOutcomeText(row, undefined, messagesFor('vi'))).toBe('Không nhận: số liệu không hợp lệ');
});

test('a cell of a line that has ended says when it did', () => {
  const line = { ...lineOf(seedPlan('thach-khoi-2026-2030'), '6a'), retired: { from: 2028, decidedOn: '2027-12-01', reason: 'QĐ 7' } };
  const row = { lineId: '6a', slot: 2027, sent: null, returned: 95, proposed: 95, mine: null, outcome: { kind: 'new' } } as const;
  expect(rowOutcomeText(row, line, messagesFor('vi'))).toBe('Mới: ô trong sổ đang trống; dòng ngừng theo dõi từ năm 2028');
});
