import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';
import type { FileProblem } from '../../src/locales/fileProblems';

/** What reading a file in a process of its own came to. */
export interface ReadReport {
  readonly outcome: FileProblem | { readonly code: 'read' | 'noSnapshot' };
  readonly milliseconds: number;
  readonly peakMegabytes: number;
}

/** Reads files one process each, so that time and memory are theirs alone. */
export class ReaderProcess {
  private readonly folder = mkdtempSync(join(tmpdir(), 'so-chi-tieu-'));
  private readonly script = join(this.folder, 'read.cjs');
  private files = 0;

  constructor() {
    buildSync({ entryPoints: [join(__dirname, 'xlsxReadChild.ts')], bundle: true, platform: 'node', format: 'cjs', outfile: this.script, logLevel: 'error' });
  }

  async read(bytes: Uint8Array): Promise<ReadReport> {
    this.files += 1;
    const file = join(this.folder, `${String(this.files)}.xlsx`);
    writeFileSync(file, bytes);
    const { stdout } = await promisify(execFile)(process.execPath, [this.script, file], { timeout: 20_000 });
    rmSync(file);
    return JSON.parse(stdout) as ReadReport;
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
