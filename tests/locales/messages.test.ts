import { messagesFor } from '../../src/locales';
import { LANGUAGES, type Language } from '../../src/locales/language';
import type { Messages } from '../../src/locales/messages';

/** Arguments for every entry that takes some; each value is unlike all others, so that it can be looked for. */
const ARGUMENTS: Record<string, readonly unknown[]> = {
  'common.shortcut': ['F9'],
  'progress.percent': [37],
  'startView.fileChosen': ['ke-hoach.json', 33],
  'startView.fileFaults': ['ke-hoach.json', 7],
  'startView.fileTooLarge': ['ke-hoach.json'],
  'startView.fileUnreadable': ['ke-hoach.json'],
  'startView.fileNotJson': ['ke-hoach.json'],
  'startView.fileUnfinished': ['ke-hoach.json'],
  'startView.imported': [14],
  'startView.nameTaken': [['Phụ lục', 'Quy tắc']],
  'startView.thereHeading': [4],
  'startView.onSheet': ['Phụ lục (2)'],
  'startView.doneHeading': ['laidOut'],
  'startView.tasksAdded': ['Đề án (2)'],
  'startView.openTasks': ['Đề án (2)'],
  'startView.done': ['Phụ lục (2)'],
  'startView.repaired': ['Phụ lục (2)'],
  'checkView.reportingYear': [2027],
  'checkView.checkedAt': ['14:05'],
  'checkView.count': ['Đạt', 11],
  'checkView.group': ['Có nguy cơ', 6],
  'checkView.tasksSummary': [[['Quá hạn', 6], ['Hoàn thành', 12]]],
  'checkView.line': ['7.2'],
  'checkView.lead': ['Phòng VH-XH'],
  'checkView.goTo': ['L12'],
  'checkView.goToBudget': ['I8'],
  'checkView.goToOf': ['7.2', 'L12'],
  'checkView.editLineOf': ['7.2'],
  'checkView.repairTo': ['95,8'],
  'checkView.repairToOf': ['7.2', 2027, '95,8'],
  'checkView.repairTaskTo': ['DA1', 'Trạng thái', 'Hoàn thành'],
  'checkView.repairAll': [4],
  'checkView.repairAllHeading': [4],
  'checkView.repairItem': ['7.2', 2027, '“95,8 ”', '95,8'],
  'checkView.repairTaskItem': ['DA1', 'Tiến độ (%)', '“50%”', '50'],
  'checkView.repairAllConfirm': [4],
  'checkView.repaired': [4, 9],
  'checkView.checked': [8, 5, 6],
  'checkView.wentTo': ['L12'],
};

/** Arguments that choose between wordings and are not said themselves. */
const UNSAID: ReadonlySet<unknown> = new Set(['laidOut', 'restored']);

const PROBLEM_FIGURES = {
  needed: 'ExcelApi 1.8',
  sheet: 'Phụ lục',
  missing: ['Quy tắc', 'Năm báo cáo'],
  places: ['indicators.0', 'period'],
  firstYear: 2026,
  lastYear: 2030,
  address: 'D4',
  ours: true,
  sheets: ['Phụ lục'],
  lineId: '7.2',
  message: 'GeneralException',
  cells: ['Q12', 'Q13'],
  names: ['NV_Han', 'NV_TienDo'],
  cell: 'A40',
  found: 'zz',
  count: 3,
  why: 'empty',
  problem: { code: 'reasonMissing' },
};

type Leaf = { readonly path: string; readonly value: unknown };

function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`));
}

function say(path: string, value: unknown): string {
  if (typeof value !== 'function') return String(value);
  const speak = value as (...args: readonly unknown[]) => unknown;
  if (path.startsWith('problems.') || path.startsWith('structure.')) return JSON.stringify(speak(PROBLEM_FIGURES));
  const args = ARGUMENTS[path];
  if (args === undefined) throw new Error(`the test does not know how to say ${path}`);
  return String(speak(...args));
}

function spoken(messages: Messages): { readonly path: string; readonly text: string }[] {
  return leavesOf(messages)
    .filter(({ path }) => path !== 'language' && !path.startsWith('issues.'))
    .map(({ path, value }) => ({ path, text: say(path, value) }));
}

test('both languages say the same things', () => {
  const [one, other] = LANGUAGES.map((language) => leavesOf(messagesFor(language)).map(({ path }) => path));
  expect(other).toEqual(one);
});

describe.each<Language>(['vi', 'en'])('in %s', (language) => {
  const entries = spoken(messagesFor(language));

  test('no text is empty, or shows a hole', () => {
    const holes = entries.filter(({ text }) => text.trim() === '' || /undefined|NaN|\[object|\{\w+\}/.test(text));
    expect(holes).toEqual([]);
  });

  test.each(Object.entries(ARGUMENTS))('%s says every figure it is given', (path, args) => {
    const text = entries.find((entry) => entry.path === path)?.text;
    for (const arg of args.flat(2).filter((each) => !UNSAID.has(each))) expect(text).toContain(String(arg));
  });

  test.each([
    ['hostTooOld', ['ExcelApi 1.8']],
    ['sheetProtected', ['Phụ lục']],
    ['bookDamaged', ['Quy tắc', 'Năm báo cáo']],
    ['planUnreadable', ['indicators.0', 'period']],
    ['reportingYearInvalid', ['2026', '2030', 'D4']],
    ['alreadyThere', ['Phụ lục']],
    ['cellMoved', ['7.2']],
    ['unexpected', ['GeneralException']],
  ])('the problem %s names what it is about', (code, figures) => {
    const text = entries.find(({ path }) => path === `problems.${code}`)?.text;
    for (const figure of figures) expect(text).toContain(figure);
  });

  test('every problem says what is wrong and what to do, which are not the same', () => {
    for (const { path, text } of entries.filter((entry) => entry.path.startsWith('problems.'))) {
      const { what, todo } = JSON.parse(text) as { what: string; todo: string };
      expect([path, what.length > 5, todo.length > 5, what === todo]).toEqual([path, true, true, false]);
    }
  });

  test.each([
    ['rowMissing', ['7.2']],
    ['rowDuplicated', ['7.2', 'Q12', 'Q13']],
    ['unknownRow', ['A40', 'zz']],
    ['rowsMoved', ['3']],
    ['computedOverwritten', ['Q12', 'Q13']],
    ['formulaLost', ['Q12', 'Q13']],
  ])('the structure issue %s names its place', (code, figures) => {
    const text = entries.find(({ path }) => path === `structure.${code}`)?.text;
    for (const figure of figures) expect(text).toContain(figure);
  });
});

test('a sheet of the same name that is not ours is told apart from a table of ours', () => {
  const { alreadyThere } = messagesFor('vi').problems;
  const sheets = ['Phụ lục'];
  expect(alreadyThere({ ours: true, sheets }).what).not.toBe(alreadyThere({ ours: false, sheets }).what);
});

test('English counts one and many', () => {
  const { checkView } = messagesFor('en');
  expect([checkView.repairAllConfirm(1), checkView.repairAllConfirm(2)]).toEqual(['Repair 1 cell', 'Repair 2 cells']);
});
