/** @jest-environment jsdom */
import { connectToExcel } from '../../src/taskpane/host/connect';
import { currentScheme } from '../../src/taskpane/host/scheme';
import { stubBrowser } from './renderPane';

interface FakeOffice {
  readonly onReady: () => Promise<unknown>;
  readonly HostType: { readonly Excel: string };
  readonly context?: unknown;
}

function office(over: Partial<FakeOffice>, supported = true): void {
  const context = { displayLanguage: 'vi-VN', requirements: { isSetSupported: () => supported } };
  const fake: FakeOffice = { onReady: async () => ({ host: 'Excel' }), HostType: { Excel: 'Excel' }, context, ...over };
  Object.assign(globalThis, { Office: fake });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

test('Excel answers with its display language', async () => {
  office({});
  expect(await connectToExcel()).toEqual({ kind: 'excel', displayLanguage: 'vi-VN' });
});

test('an Excel without ExcelApi 1.8 is too old', async () => {
  office({}, false);
  expect(await connectToExcel()).toMatchObject({ kind: 'tooOld', problem: { code: 'hostTooOld', needed: 'ExcelApi 1.8' } });
});

test('a plain browser answers with no host', async () => {
  office({ onReady: async () => ({ host: null, platform: null }) });
  expect(await connectToExcel()).toEqual({ kind: 'outside' });
});

test('Word is another host', async () => {
  office({ onReady: async () => ({ host: 'Word' }) });
  expect(await connectToExcel()).toEqual({ kind: 'otherHost' });
});

test('an Office that never answers is given up after five seconds', async () => {
  jest.useFakeTimers();
  office({ onReady: () => new Promise(() => undefined) });
  const connecting = connectToExcel();
  let answer: unknown;
  void connecting.then((connection) => {
    answer = connection;
  });
  await jest.advanceTimersByTimeAsync(4999);
  expect(answer).toBeUndefined();
  await jest.advanceTimersByTimeAsync(1);
  expect(answer).toEqual({ kind: 'silent' });
  jest.useRealTimers();
});

test('without office.js there is nothing to wait for', async () => {
  expect(await connectToExcel()).toEqual({ kind: 'libraryMissing' });
});

describe('light or dark', () => {
  test('follows Office where it tells', () => {
    stubBrowser(false);
    office({ context: { officeTheme: { bodyBackgroundColor: '#262626' } } });
    expect(currentScheme()).toBe('dark');
    stubBrowser(true);
    office({ context: { officeTheme: { bodyBackgroundColor: '#FFFFFF' } } });
    expect(currentScheme()).toBe('light');
  });

  test('follows the system where Office does not tell', () => {
    stubBrowser(true);
    office({ context: {} });
    expect(currentScheme()).toBe('dark');
    stubBrowser(false);
    expect(currentScheme()).toBe('light');
  });
});
