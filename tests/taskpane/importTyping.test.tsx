/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { createDeviceStore } from '../../src/actions/deviceStore';
import * as understanding from '../../src/plan/import/rows/understandRows';
import { useImport } from '../../src/taskpane/views/import/useImport';
import { appendixDraft } from '../support/appendixTexts';
import { memoryStorage } from '../support/memoryStorage';

jest.mock('../../src/plan/import/rows/understandRows', () => {
  const actual = jest.requireActual<typeof understanding>('../../src/plan/import/rows/understandRows');
  return { ...actual, understandRows: jest.fn(actual.understandRows) };
});

test('typing the title of a plan does not read all rows anew; another issuer does, since it may answer for them', () => {
  const device = createDeviceStore(() => memoryStorage());
  const now = (): Date => new Date(2026, 10, 24);
  const understand = jest.mocked(understanding.understandRows);
  const { result } = renderHook(() => useImport(device, now, false));
  act(() => result.current.start(appendixDraft('xa-dong-tien.tsv')));
  const { rows } = result.current;
  expect(rows.length).toBeGreaterThan(5);
  const before = understand.mock.calls.length;
  for (const title of ['K', 'Kế', 'Kế hoạch']) act(() => result.current.edit({ kind: 'facts', facts: { title } }));
  expect(result.current.draft?.facts.title).toBe('Kế hoạch');
  expect(result.current.rows).toBe(rows);
  expect(understand.mock.calls.length).toBe(before);
  act(() => result.current.edit({ kind: 'facts', facts: { issuer: 'UBND xã Khác' } }));
  expect(understand.mock.calls.length).toBe(before + 1);
});
