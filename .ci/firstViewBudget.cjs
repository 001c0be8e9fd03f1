const { gzipSync } = require('node:zlib');

/**
 * Fails a production build whose pane has to load more script than `limit` bytes (gzip) before it shows anything.
 * office.js is left out: it is Microsoft's file and no entry of ours.
 */
class FirstViewBudget {
  constructor({ entry, limit }) {
    this.entry = entry;
    this.limit = limit;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FirstViewBudget', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'FirstViewBudget', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        (assets) => {
          if (compilation.errors.length > 0) return;
          const sizes = compilation.entrypoints
            .get(this.entry)
            .getFiles()
            .filter((file) => file.endsWith('.js'))
            .map((file) => ({ file, size: gzipSync(assets[file].buffer(), { level: 9 }).length }));
          const total = sizes.reduce((sum, { size }) => sum + size, 0);
          for (const { file, size } of sizes) console.log(`${kb(size).padStart(9)} gzip  ${file}`);
          console.log(`${kb(total).padStart(9)} gzip  first view of ${this.entry}, of ${kb(this.limit)} allowed`);
          if (total > this.limit) {
            compilation.errors.push(
              new WebpackError(`The first view of ${this.entry} is ${kb(total)} gzip: more than ${kb(this.limit)}.`),
            );
          }
        },
      );
    });
  }
}

function kb(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

module.exports = { FirstViewBudget };
