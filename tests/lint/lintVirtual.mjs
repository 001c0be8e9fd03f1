/**
 * Lints files that exist only as text, under the project's own configuration, without type information (which needs
 * files on disk). Reads `[{path, code}]` from standard input, writes `[[{rule, message}]]`. It runs as a process of its
 * own because jest cannot load a configuration that is an ES module.
 */
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const eslint = new ESLint({ cwd: root, overrideConfig: tseslint.configs.disableTypeChecked });

const answers = [];
for (const file of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(file.code, { filePath: path.join(root, file.path) });
  answers.push(result.messages.map(({ ruleId, message }) => ({ rule: ruleId, message })));
}
process.stdout.write(JSON.stringify(answers));
