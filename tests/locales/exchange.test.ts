import { exchangeMessagesFor } from '../../src/locales/exchange';
import type { ExchangeMessages, OutcomeCounts } from '../../src/locales/exchangeMessages';

const COUNTS: OutcomeCounts = { conflict: 11, refused: 12, changed: 13, new: 14, same: 15 };

/** Arguments for every entry that takes some; each value is unlike all others, so that it can be looked for. */
const ARGUMENTS: Record<string, readonly unknown[]> = {
  'handOut.agency': ['Phòng KT', 5, 3],
  'handOut.run': [4],
  'handOut.done': [4],
  'handOut.downloadOf': ['a.xlsx'],
  'handOut.openOf': ['a.xlsx'],
  'handOut.mailOf': ['Phòng KT'],
  'handOut.copyOf': ['Phòng KT'],
  'handOut.zipName': ['2026-11-24'],
  'handOut.copyNumber': ['Phòng KT', 7],
  'takeIn.preview': [4],
  'takeIn.count': ['Mới', 9],
  'takeIn.copyNumber': ['Phòng KT', 7],
  'takeIn.filledBy': ['Nguyễn Văn B'],
  'takeIn.insistOf': ['a.xlsx'],
  'takeIn.allOf': ['a.xlsx'],
  'takeIn.noneOf': ['a.xlsx'],
  'takeIn.change': ['12,5', '13'],
  'takeIn.write': [6],
  'takeIn.taken': [6, 3],
  'takeIn.previewed': [COUNTS],
  'undo.last': ['2026-11-24 13:05:09', 6, ['a.xlsx', 'b.xlsx']],
  'undo.done': [6],
  'undo.kept': [2],
  'undo.keptItem': ['7.2', 'Năm 2027'],
};

function leavesOf(value: unknown, path = ''): { readonly path: string; readonly value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`));
}

function say(messages: ExchangeMessages, path: string): string {
  const { value } = leavesOf(messages).find((leaf) => leaf.path === path)!;
  return typeof value === 'function' ? String((value as (...args: readonly unknown[]) => unknown)(...(ARGUMENTS[path] ?? []))) : String(value);
}

test('both languages say the same things about copies', () => {
  const [vi, en] = (['vi', 'en'] as const).map((language) => leavesOf(exchangeMessagesFor(language)).map(({ path }) => path));
  expect(en).toEqual(vi);
});

describe.each(['vi', 'en'] as const)('about copies, in %s', (language) => {
  const messages = exchangeMessagesFor(language);

  test('no text is empty, or shows a hole', () => {
    for (const { path } of leavesOf(messages)) expect([path, say(messages, path)]).toEqual([path, expect.not.stringMatching(/^\s*$|undefined|NaN|\[object/)]);
  });

  test.each(Object.keys(ARGUMENTS))('%s says every figure it is given', (path) => {
    const figures = ARGUMENTS[path]!.flatMap((arg) => (typeof arg === 'object' && arg !== null ? Object.values<unknown>(arg as Record<string, unknown>) : [arg]));
    for (const figure of figures) expect(say(messages, path)).toContain(String(figure));
  });
});
