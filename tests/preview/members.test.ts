import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(__dirname, '../..');

test('the table of members is what the classes offer, and every member is Microsoft\'s', () => {
  expect(() => execFileSync(process.execPath, ['src/preview/members/generate.mjs', '--check'], { cwd: root, encoding: 'utf8' })).not.toThrow();
});
