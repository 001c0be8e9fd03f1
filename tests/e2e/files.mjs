/**
 * Judges our .xlsx files by other programs: LibreOffice recalculates and colours them, openpyxl opens them.
 * Needs soffice, python3-uno and python3-openpyxl. Ends with one line "e2e: N passed, N failed"; fails when a test does.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'so-chi-tieu-e2e-'));
const report = path.join(folder, 'report.json');

let passed = 0;
let failed = 1;
try {
  const jest = [path.join(root, 'node_modules/jest/bin/jest.js'), '--config', path.join(here, 'files/jest.config.cjs'), '--verbose', '--json', '--outputFile', report];
  spawnSync(process.execPath, [...jest, ...process.argv.slice(2)], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  passed = numPassedTests;
  // A file that does not even start has no tests of its own to fail.
  failed = Math.max(numFailedTests, numFailedTestSuites);
} catch (error) {
  console.error(error);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`e2e: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
