import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { pythonWith } from './python';

export type Step =
  | { readonly read: string }
  | { readonly set: string; readonly cell: string; readonly value: string | number }
  | { readonly rename: string; readonly to: string }
  | { readonly insertColumns: string; readonly at: number; readonly count: number }
  | { readonly sort: string; readonly range: string; readonly column: number; readonly descending: boolean }
  | { readonly save: string; readonly filter: string }
  | { readonly page: string };

/** How LibreOffice would print a sheet; lengths in hundredths of a millimetre. */
export interface Page {
  readonly landscape: boolean;
  readonly width: number;
  readonly pagesWide: number;
  readonly areas: number;
  readonly titleRows: readonly [number, number] | null;
  readonly protected: boolean;
}

export const XLSX_FILTER = 'Calc MS Excel 2007 XML';
export const HTML_FILTER = 'HTML (StarCalc)';

/** Figures joined to texts carry the decimal sign of this setting. */
const VIETNAMESE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>`;

/** One LibreOffice with a profile of its own, for as long as a test file needs it. */
export class LibreOffice {
  readonly folder = mkdtempSync(join(tmpdir(), 'so-chi-tieu-office-'));
  private files = 0;

  private constructor(
    private readonly child: ChildProcessWithoutNullStreams,
    private readonly lines: Interface,
    private readonly profile: string,
  ) {}

  static async start(): Promise<LibreOffice> {
    const profile = mkdtempSync(join(tmpdir(), 'so-chi-tieu-profile-'));
    mkdirSync(join(profile, 'user'));
    writeFileSync(join(profile, 'user/registrymodifications.xcu'), VIETNAMESE);
    const child = spawn(pythonWith('uno'), [join(__dirname, 'libreOffice.py'), String(await freePort()), profile]);
    let complaints = '';
    child.stderr.on('data', (data: Buffer) => (complaints += data.toString()));
    const office = new LibreOffice(child, createInterface({ input: child.stdout }), profile);
    try {
      await office.nextLine();
    } catch {
      await office.stop();
      throw new Error(`LibreOffice did not start: ${complaints}`);
    }
    return office;
  }

  /** A file with the given bytes, under a name that nothing else uses. */
  file(bytes: Uint8Array, extension = 'xlsx'): string {
    const path = this.path(extension);
    writeFileSync(path, bytes);
    return path;
  }

  path(extension: string): string {
    this.files += 1;
    return join(this.folder, `${String(this.files)}.${extension}`);
  }

  /** Opens a file, recalculates all of it, and takes the steps; the answers are in their order. */
  async run(path: string, steps: readonly Step[]): Promise<readonly unknown[]> {
    this.child.stdin.write(`${JSON.stringify({ open: path, steps })}\n`);
    const answer = JSON.parse(await this.nextLine()) as { readonly ok: boolean; readonly results?: readonly unknown[]; readonly error?: string };
    if (!answer.ok) throw new Error(answer.error);
    return answer.results ?? [];
  }

  /** Lets the office end by itself, and ends it where it does not. */
  async stop(): Promise<void> {
    const ended = new Promise<void>((resolve) => {
      if (this.child.exitCode !== null) resolve();
      else this.child.once('exit', () => resolve());
    });
    this.child.stdin.end();
    const patience = setTimeout(() => this.child.kill('SIGTERM'), 20_000);
    await ended;
    clearTimeout(patience);
    for (const folder of [this.folder, this.profile]) rmSync(folder, { recursive: true, force: true });
  }

  private nextLine(): Promise<string> {
    return new Promise((resolve, reject) => {
      const onLine = (line: string): void => {
        this.child.off('exit', onExit);
        resolve(line);
      };
      const onExit = (): void => {
        this.lines.off('line', onLine);
        reject(new Error('LibreOffice has ended'));
      };
      this.lines.once('line', onLine);
      this.child.once('exit', onExit);
    });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
