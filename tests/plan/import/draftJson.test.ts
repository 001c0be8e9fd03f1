import fc from 'fast-check';
import { draftToJson, parseDraft } from '../../../src/plan/import/draftJson';
import type { ImportDraft, RowAnswer } from '../../../src/plan/import/types';
import { appendixDraft, type AppendixFile } from '../../support/appendixTexts';

const FILES: readonly AppendixFile[] = ['phuong-an-binh.html', 'xa-dong-tien.tsv', 'huyen-song-lam.tsv', 'thach-khoi.txt'];

const throughJson = (draft: ImportDraft): unknown => JSON.parse(JSON.stringify(draftToJson(draft)));

const line = { name: 'Hộ nghèo', unit: '%', kind: 'share', targets: { byEnd: { text: '0' } }, rules: [{ kind: 'end', direction: 'atMost', bound: 0, due: 2028 }], lead: '', coordinating: ['Tổ dân phố'] } as const;

const answers = fc.record(
  {
    as: fc.constantFrom('section', 'indicator', 'ignored'),
    cells: fc.dictionary(fc.nat({ max: 6 }).map(String), fc.string({ maxLength: 30 })),
    kind: fc.constantFrom('flow', 'milestone'),
    yearly: fc.constantFrom('average', 'eachYear'),
    direction: fc.constantFrom('atLeast', 'atMost'),
    split: fc.boolean(),
    lead: fc.string({ maxLength: 20 }),
    lines: fc.constant([line]),
    accepted: fc.constant(['leadFromAbove']),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<RowAnswer>;

test('an import comes back from its JSON as it was, whatever was answered', () => {
  for (const file of FILES) {
    const draft = appendixDraft(file);
    fc.assert(
      fc.property(fc.dictionary(fc.nat({ max: 12 }).map(String), answers, { noNullPrototype: true }), (given) => {
        const answered = { ...draft, answers: given };
        expect(parseDraft(throughJson(answered))).toEqual({ ok: true, value: JSON.parse(JSON.stringify(answered)) as unknown });
      }),
      { numRuns: 20 },
    );
  }
});

test('an import of another version, or one that does not hang together, is refused as a whole', () => {
  const draft = appendixDraft('xa-dong-tien.tsv');
  const refused = { ok: false, error: 'notSound' };
  expect(parseDraft({ ...draft, version: 2 })).toEqual(refused);
  expect(parseDraft({ ...draft, columns: draft.columns.slice(1) })).toEqual(refused);
  expect(parseDraft({ ...draft, headerRows: 99 })).toEqual(refused);
  expect(parseDraft({ ...draft, answers: { __proto__x: {} } })).toEqual(refused);
  expect(parseDraft({ ...draft, table: { ...draft.table, rows: [...draft.table.rows, []] } })).toEqual(refused);
});

test('whatever stands in the place of an import, the answer is a refusal and never an exception', () => {
  fc.assert(
    fc.property(fc.anything(), (json) => {
      expect(parseDraft(json).ok).toBe(false);
    }),
  );
});
