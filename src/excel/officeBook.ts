import { addTasks } from './addTasks';
import type { Book } from './book';
import { changePlan } from './changePlan';
import { readExchange } from './exchange';
import { makeReport } from './makeReport';
import { goTo, nextOffTrack, openSheet } from './navigate';
import { canOpenFiles, openFile } from './openFile';
import { readSelection } from './readSelection';
import { recordHandOut } from './recordHandOut';
import { repairEntries } from './repairEntries';
import { repairTable } from './repairTable';
import { attempt } from './run';
import { canSavePdf, savePdf } from './savePdf';
import { scaffold } from './scaffold';
import { Session, type SessionOptions } from './session';
import { setHandVerdict } from './setHandVerdict';
import { setParameter } from './setParameter';
import { surveyBook } from './surveyBook';
import { takeIn } from './takeIn';
import { undoTakeIn } from './undoTakeIn';
import { watch } from './watch';

/** The open workbook, through Office.js. Call it once `Office.onReady` has answered. */
export function createOfficeBook(options: Partial<SessionOptions> = {}): Book {
  const now = options.now ?? Date.now;
  const session = new Session({ now, enteredBy: options.enteredBy ?? (() => '') });
  return {
    survey: () => attempt(surveyBook),
    scaffold: async (plan, reportingYear, mode, progress, entries) => {
      const made = await attempt((context) => scaffold(context, plan, reportingYear, mode, progress, entries));
      if (made.ok) session.turnTo(made.value.suffix);
      return made;
    },
    repairTable: (suffix, progress) => {
      session.turnTo(suffix);
      return attempt((context) => repairTable(context, session, progress));
    },
    addTasks: (suffix, progress) => {
      session.turnTo(suffix);
      return attempt((context) => addTasks(context, session, now(), progress));
    },
    changePlan: (suffix, edits, progress) => {
      session.turnTo(suffix);
      return attempt((context) => changePlan(context, session, edits, progress));
    },
    open: (sheet) => attempt((context) => openSheet(context, sheet)),
    readSelection: () => attempt(readSelection),
    check: () =>
      attempt(async (context) => {
        const settleLog = session.queuePendingLog(context);
        const look = await session.look(context);
        settleLog();
        return session.checkOf(look);
      }),
    repairEntries: (repairs) => attempt((context) => repairEntries(context, session, repairs)),
    setHandVerdict: (order) => attempt((context) => setHandVerdict(context, session, order)),
    goTo: (cell) => attempt((context) => goTo(context, cell)),
    setReportingYear: (year) => attempt((context) => setParameter(context, session, 'reportingYear', year)),
    setTolerance: (percent) => attempt((context) => setParameter(context, session, 'tolerance', percent)),
    nextOffTrack: () => attempt((context) => nextOffTrack(context, session)),
    readExchange: () => attempt((context) => readExchange(context, session)),
    recordHandOut: (copies) => attempt((context) => recordHandOut(context, session, copies)),
    takeIn: (order) => attempt((context) => takeIn(context, session, order)),
    undoTakeIn: (batch) => attempt((context) => undoTakeIn(context, session, batch)),
    makeReport: (scope, progress) => attempt((context) => makeReport(context, session, scope, progress)),
    canSavePdf,
    savePdf: (progress) => attempt(() => savePdf(progress)),
    canOpenFiles,
    openFile: (bytes) => attempt(() => openFile(bytes)),
    watch: (onChange) => attempt((context) => watch(context, session, onChange)),
  };
}
