import { parseArgs } from 'node:util';
import { CLI_TEXT } from '../locales/cli';
import type { Language } from '../locales/language';
import { assess } from './assess';
import { check } from './check';
import { handOut } from './handOut';
import { importPlan } from './importPlan';
import { plan } from './plan';
import { report } from './report';
import { rollUp } from './rollUp';
import { scaffold } from './scaffold';
import { takeIn } from './takeIn';
import { CommandError, EXIT, type ExitCode, type Terminal } from './terminal';

const OPTIONS = {
  plan: { type: 'string' },
  title: { type: 'string' },
  issuer: { type: 'string' },
  first: { type: 'string' },
  last: { type: 'string' },
  actuals: { type: 'string' },
  year: { type: 'string' },
  tolerance: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
  'out-dir': { type: 'string' },
  agency: { type: 'string', multiple: true },
  due: { type: 'string' },
  'return-to': { type: 'string' },
  narrative: { type: 'string' },
  tasks: { type: 'boolean' },
  force: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'take-conflicts': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Runs one command. Never throws: what goes wrong is told on the terminal and in the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    terminal.err(error.message);
    return error.exitCode;
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parse(args);
  const [command, ...files] = positionals;
  if (values.help === true || command === undefined) {
    terminal.out(CLI_TEXT.help);
    return command === undefined && values.help !== true ? EXIT.usage : EXIT.done;
  }
  const language: Language = values.lang === 'en' ? 'en' : 'vi';
  const book = (): string => {
    const [only, ...others] = files;
    if (only === undefined || others.length > 0) throw new CommandError(EXIT.usage, CLI_TEXT.oneFile(command));
    return only;
  };
  switch (command) {
    case 'scaffold':
      return scaffold(terminal, {
        plan: needed('plan', values.plan),
        out: needed('out', values.out),
        actuals: values.actuals,
        year: values.year,
        tolerance: values.tolerance,
        tasks: values.tasks === true,
        language,
      });
    case 'import': {
      const [only, ...others] = files;
      if (only === undefined || others.length > 0) throw new CommandError(EXIT.usage, CLI_TEXT.oneTable);
      return importPlan(terminal, {
        file: only,
        out: needed('out', values.out),
        title: values.title,
        issuer: values.issuer,
        first: values.first,
        last: values.last,
        force: values.force === true,
        json: values.json === true,
        language,
      });
    }
    case 'assess':
      return assess(terminal, { book: book(), json: values.json === true, language });
    case 'check':
      return check(terminal, { book: book(), json: values.json === true, language });
    case 'plan':
      return plan(terminal, { book: book(), out: needed('out', values.out), force: values.force === true, language });
    case 'report':
      return report(terminal, {
        book: book(),
        out: needed('out', values.out),
        year: values.year,
        agencies: values.agency ?? [],
        narrative: values.narrative,
        force: values.force === true,
        language,
      });
    case 'hand-out':
      return handOut(terminal, {
        book: book(),
        folder: needed('out-dir', values['out-dir']),
        agencies: values.agency ?? [],
        due: values.due ?? '',
        returnTo: values['return-to'] ?? '',
        out: values.out,
        force: values.force === true,
        language,
      });
    case 'take-in': {
      const [into, ...returned] = some(command, files);
      return takeIn(terminal, {
        book: into ?? '',
        returned: some(command, returned),
        out: values['dry-run'] === true ? undefined : needed('out', values.out),
        takeConflicts: values['take-conflicts'] === true,
        force: values.force === true,
        json: values.json === true,
        language,
      });
    }
    case 'roll-up':
      return rollUp(terminal, { books: some(command, files), out: needed('out', values.out), json: values.json === true, language });
    default:
      throw new CommandError(EXIT.usage, CLI_TEXT.unknownCommand(command));
  }
}

function parse(args: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new CommandError(EXIT.usage, CLI_TEXT.badOption(error instanceof Error ? error.message : String(error)));
  }
}

function some(command: string, files: readonly string[]): readonly string[] {
  if (files.length === 0) throw new CommandError(EXIT.usage, CLI_TEXT.someFiles(command));
  return files;
}

function needed(option: string, value: string | undefined): string {
  if (value === undefined) throw new CommandError(EXIT.usage, CLI_TEXT.missingOption(option));
  return value;
}
