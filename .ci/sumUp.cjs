const fs = require('node:fs');
const path = require('node:path');

/**
 * Adds up what the test runners reported. A runner that should have reported and did not counts as one failure, and so
 * does a run without any test: silence is no success.
 * @param {string | undefined} jestJson the text of jest's --json report
 * @param {string | undefined} e2eLog what the end-to-end runner printed; undefined where there is none
 */
function sumUp(jestJson, e2eLog) {
  let passed = 0;
  let failed = 0;

  const jest = parseJson(jestJson);
  if (jest === undefined || jest.numTotalTests === 0) {
    failed += 1;
  } else {
    passed += jest.numPassedTests;
    // A suite that cannot even be loaded holds no test that could fail.
    failed += jest.numFailedTests + jest.numRuntimeErrorTestSuites;
  }

  if (e2eLog !== undefined) {
    const lines = [...e2eLog.matchAll(/^e2e: (\d+) passed, (\d+) failed/gm)];
    if (lines.length === 0) failed += 1;
    for (const [, e2ePassed, e2eFailed] of lines) {
      passed += Number(e2ePassed);
      failed += Number(e2eFailed);
    }
  }
  return { passed, failed };
}

function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readIfThere(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}

module.exports = { sumUp };

if (require.main === module) {
  const [folder, e2e] = process.argv.slice(2);
  const e2eLog = e2e ? (readIfThere(path.join(folder, 'e2e.log')) ?? '') : undefined;
  const { passed, failed } = sumUp(readIfThere(path.join(folder, 'jest.json')), e2eLog);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
