/**
 * Before any test: bundles Univer for Node into .cache, once for each version of it. Some of its packages are
 * ES modules in parts, which a plain require cannot load.
 */
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');

const root = path.join(__dirname, '../..');
const entry = path.join(root, 'src/preview/univer/headlessEntry.ts');
const cache = path.join(root, '.cache');

/** Where src/preview/headless.ts finds the bundle. */
const pointer = path.join(cache, 'univer-headless.json');

module.exports = async function globalSetup() {
  const key = crypto.createHash('sha256').update(fs.readFileSync(entry)).update(fs.readFileSync(__filename)).update(versions()).digest('hex').slice(0, 12);
  const bundle = path.join(cache, `univer-headless-${key}.cjs`);
  if (!fs.existsSync(bundle)) {
    fs.mkdirSync(cache, { recursive: true });
    const unfinished = `${bundle}.${process.pid}`;
    await esbuild.build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'cjs', outfile: unfinished, logLevel: 'error' });
    fs.writeFileSync(unfinished, withPlainFields(fs.readFileSync(unfinished, 'utf8')));
    fs.renameSync(unfinished, bundle);
  }
  fs.writeFileSync(pointer, JSON.stringify({ bundle }));
};

/**
 * Univer's packages are compiled so that each field of each object goes through a helper that looks for an older
 * definition of it. Formulas make such objects by the hundred thousand. Fields that begin with a plain value are
 * assigned.
 */
function withPlainFields(source) {
  const PLAIN = String.raw`void 0|null|true|false|-?[\d.]+|"[^"\\]*"|\[\]|\{\}|/\* @__PURE__ \*/ new (?:Map|Set)\(\)`;
  return source.replace(new RegExp(String.raw`_defineProperty\d*\(this, "([\w$]+)", (${PLAIN})\);`, 'g'), 'this.$1 = $2;');
}

function versions() {
  const scope = path.join(root, 'node_modules/@univerjs');
  return fs.readdirSync(scope).sort().map(name => `${name} ${JSON.parse(fs.readFileSync(path.join(scope, name, 'package.json'), 'utf8')).version}`).join('\n');
}

if (require.main === module) void module.exports();
