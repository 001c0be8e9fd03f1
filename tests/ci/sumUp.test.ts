import { sumUp } from '../../.ci/sumUp.cjs';

const report = (passed: number, failed: number, unloadable = 0): string =>
  JSON.stringify({
    numTotalTests: passed + failed,
    numPassedTests: passed,
    numFailedTests: failed,
    numRuntimeErrorTestSuites: unloadable,
  });

test('the tests of both runners are added up', () => {
  expect(sumUp(report(10, 1), 'starting\ne2e: 4 passed, 2 failed\n')).toEqual({ passed: 14, failed: 3 });
});

test('without end-to-end tests only those of jest count', () => {
  expect(sumUp(report(10, 0), undefined)).toEqual({ passed: 10, failed: 0 });
});

test('a file of tests that cannot be loaded is a failure', () => {
  expect(sumUp(report(10, 0, 2), undefined)).toEqual({ passed: 10, failed: 2 });
});

test.each([
  ['no report', undefined],
  ['a report that was cut off', '{"numTotal'],
  ['no test at all', report(0, 0)],
])('%s from jest is a failure', (_what, text) => {
  expect(sumUp(text, undefined)).toEqual({ passed: 0, failed: 1 });
});

test('an end-to-end runner that dies before it reports is a failure', () => {
  expect(sumUp(report(10, 0), 'Error: no browser')).toEqual({ passed: 10, failed: 1 });
});
