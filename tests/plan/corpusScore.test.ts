import { scoreRow } from '../corpus/score';

const NOTHING = { op: null, loose: null, value: null, low: null, high: null, denominator: null, unit: null, basis: null, year: null, accept_kinds: null, parts: null };
const label = (expect: Partial<typeof NOTHING> & { readonly kind: string }) => ({ ...NOTHING, ...expect });
const floor = { kind: 'number', op: '>=', value: 12, unit: '%' } as unknown as Partial<typeof NOTHING> & { readonly kind: string };

test('a rule that is the label is right', () => {
  expect(scoreRow({ id: 'a', text: '≥ 12%', expect: label(floor) }).score).toBe('right');
});

test('another rule than the label is wrong, and told what differs', () => {
  const other = { ...floor, value: 13 } as unknown as typeof floor;
  expect(scoreRow({ id: 'a', text: '≥ 12%', expect: label(other) })).toMatchObject({ score: 'wrong', why: 'value 12, not 13' });
  expect(scoreRow({ id: 'a', text: '≤ 12%', expect: label(floor) }).score).toBe('wrong');
  expect(scoreRow({ id: 'a', text: '≥ 12 hộ', expect: label(floor) }).score).toBe('wrong');
});

test('another rule that came with a warning counts as asked', () => {
  expect(scoreRow({ id: 'a', text: '=>13%', expect: label(floor) }).score).toBe('asked');
});

test('a problem counts as asked where a rule was expected, and is right where an error was', () => {
  expect(scoreRow({ id: 'a', text: '#REF!', expect: label(floor) }).score).toBe('asked');
  expect(scoreRow({ id: 'a', text: '#REF!', outcome: 'error' }).score).toBe('right');
});

test('a silent rule where an error was expected is wrong', () => {
  expect(scoreRow({ id: 'a', text: '≥ 12%', outcome: 'error' }).score).toBe('wrong');
});
