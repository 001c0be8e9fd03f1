import { ACTIONS } from '../../src/actions';
import type { Situation } from '../../src/actions/Action';
import { messagesFor } from '../../src/locales';
import { FakeBook } from '../support/fakeBook';
import { seedPlan } from '../support/plans';
import { WARD_ENTRIES } from '../support/wardEntries';

const plan = seedPlan('thach-khoi-2026-2030');
const instances = [{ suffix: '', planTitle: 'Kế hoạch', sheet: 'Phụ lục' }];
const check = new FakeBook({ plan, entries: WARD_ENTRIES, reportingYear: 2027 }).result();

const EMPTY: Situation = { survey: { instances: [], takenNames: [], readOnly: false }, check: undefined, busy: false };
const WITH_TABLE: Situation = { survey: { instances, takenNames: [], readOnly: false }, check, busy: false };
const READ_ONLY: Situation = { survey: { instances, takenNames: [], readOnly: true }, check, busy: false };
const UNKNOWN: Situation = { survey: undefined, check: undefined, busy: false };

function possible(situation: Situation): string[] {
  return Object.values(ACTIONS).filter((action) => action.isPossible(situation)).map(({ id }) => id);
}

test('in an empty file there is nothing to do but lay a table out', () => {
  expect(possible(EMPTY)).toEqual(['scaffold', 'scaffoldAnother', 'readSelection']);
});

test('where there is a table, it can be worked with but not laid over', () => {
  expect(possible(WITH_TABLE)).toEqual(Object.keys(ACTIONS).filter((id) => id !== 'scaffold'));
});

test('a read-only file can be looked at only', () => {
  expect(possible(READ_ONLY)).toEqual(['openTable', 'savePlan', 'readSelection', 'check', 'goToCell', 'nextOffTrack', 'zipCopies', 'openCopy', 'previewReturned', 'savePdf']);
});

test('nothing is possible before the file was looked at, or while something is going on', () => {
  expect(possible(UNKNOWN)).toEqual([]);
  expect(possible({ ...WITH_TABLE, busy: true })).toEqual([]);
});

test('every action is listed under its own id and has wording', () => {
  for (const [name, action] of Object.entries(ACTIONS)) {
    expect(action.id).toBe(name);
    expect(messagesFor('vi').actions[action.labelKey].label).not.toBe('');
  }
});

test('no two actions answer to the same key', () => {
  const keys = Object.values(ACTIONS).flatMap(({ keys }) => keys ?? []);
  expect(keys).toEqual(['F9', 'F8']);
});

test('a first table is laid out only if there is none, a further one beside it', async () => {
  const book = new FakeBook();
  await ACTIONS.scaffold.run(book, { plan, reportingYear: 2026 });
  const again = await ACTIONS.scaffold.run(book, { plan, reportingYear: 2026 });
  expect(again).toMatchObject({ ok: false, problem: { code: 'alreadyThere', ours: true } });
  await ACTIONS.scaffoldAnother.run(book, { plan, reportingYear: 2026 });
  expect(book.instances).toHaveLength(2);
});

test('each action asks the workbook for one thing', async () => {
  const book = new FakeBook({ plan, entries: WARD_ENTRIES, reportingYear: 2027 });
  await ACTIONS.openTable.run(book, { sheet: 'Phụ lục' });
  await ACTIONS.repairTable.run(book, { suffix: '' });
  await ACTIONS.check.run(book, undefined);
  await ACTIONS.goToCell.run(book, { sheet: 'Phụ lục', address: 'L12' });
  await ACTIONS.nextOffTrack.run(book, undefined);
  await ACTIONS.setReportingYear.run(book, 2028);
  await ACTIONS.setTolerance.run(book, 2.5);
  expect(book.calls).toEqual([
    'open Phụ lục',
    'repairTable',
    'check',
    'goTo L12',
    'nextOffTrack',
    'setReportingYear 2028',
    'setTolerance 2.5',
  ]);
});
