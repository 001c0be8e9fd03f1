import type { Progress } from '../excel/book';
import type { Mail, MailFacts } from '../locales/mail';
import { logTime } from '../locales/times';
import { todaySerial } from '../plan/days';
import type { AgencyId, Plan, Year } from '../plan/Plan';
import { reportingAgencies } from '../plan/subPlan';
import type { CopyFacts } from '../workbook/copyFacts';
import type { Action } from './Action';
import type { FileDesk, MadeCopy } from './fileDesk';
import { outcomeOf } from './fileOutcome';
import { canWriteTable } from './situations';

/** What is needed to make copies for agencies. */
export interface HandOutInput {
  /** Asked for late: it is fetched when it is needed first. */
  readonly desk: () => Promise<FileDesk>;
  readonly agencies: readonly AgencyId[];
  /** "2026-12-15", or '' for none. */
  readonly dueDate: string;
  readonly returnTo: string;
  readonly now: Date;
  readonly progress?: Progress;
}

/** A copy that was made and noted in the log, with the letter to send it along with. */
export interface HandedOut extends MadeCopy {
  readonly facts: CopyFacts;
  readonly mail: Mail;
}

/** Makes a copy for each chosen agency. None is given out that the log does not know: a number is used once. */
export const handOut: Action<HandOutInput, readonly HandedOut[]> = {
  id: 'handOut',
  labelKey: 'handOut',
  isPossible: canWriteTable,
  run: async (book, { desk, agencies, dueDate, returnTo, now, progress }) => {
    const exchange = await book.readExchange();
    if (!exchange.ok) return exchange;
    const { check, entries, history } = exchange.value;
    const { plan, reportingYear, tolerancePercent } = check;

    const tasksFrom = check.tasks === undefined ? undefined : todaySerial(now.getTime());

    const made = await outcomeOf(async () => {
      const { planVersion } = await import('../workbook/planVersion');
      const shared = { handedOutAt: logTime(now.getTime()), dueDate, returnTo: returnTo.trim(), planVersion: planVersion(plan) };
      const orders = agencies.map((agencyId) => {
        const facts: CopyFacts = { agencyId, number: (history.lastCopies.get(agencyId) ?? 0) + 1, ...shared };
        return { plan, facts, reportingYear, tolerancePercent, entries, tasksFrom };
      });
      const copies = await (await desk()).makeCopies(orders, progress);
      const { mailText } = await import('../locales/mail');
      return copies.flatMap((copy, index) => {
        const facts = orders[index]?.facts;
        return facts === undefined ? [] : [{ ...copy, facts, mail: mailText(mailFacts(plan, reportingYear, facts, copy, tasksFrom !== undefined)) }];
      });
    });
    if (!made.ok) return made;

    const recorded = await book.recordHandOut(made.value.map(({ origin }) => origin));
    return recorded.ok ? made : recorded;
  },
};

function mailFacts(plan: Plan, year: Year, { agencyId, dueDate, returnTo }: CopyFacts, { origin }: MadeCopy, withTasks: boolean): MailFacts {
  const lead = reportingAgencies(plan, { withTasks, year }).find(({ agency }) => agency.id === agencyId);
  return {
    agency: lead?.agency.full ?? agencyId,
    planTitle: plan.title,
    issuer: plan.issuer,
    year,
    lines: lead?.lines ?? 0,
    tasks: lead?.tasks ?? 0,
    dueDate,
    returnTo,
    fileName: origin.file,
  };
}
