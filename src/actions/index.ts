import { addTasks } from './addTasks';
import { changePlan } from './changePlan';
import { check } from './check';
import { clearHandVerdict } from './clearHandVerdict';
import { giveOfficial, markEstimates } from './estimates';
import { goToCell } from './goToCell';
import { handOut } from './handOut';
import { makeReport } from './makeReport';
import { nextOffTrack } from './nextOffTrack';
import { openCopy } from './openCopy';
import { openTable } from './openTable';
import { previewReturned } from './previewReturned';
import { readSelection } from './readSelection';
import { repairAll } from './repairAll';
import { repairEntry } from './repairEntry';
import { repairTable } from './repairTable';
import { savePdf } from './savePdf';
import { savePlan } from './savePlan';
import { scaffold } from './scaffold';
import { scaffoldAnother } from './scaffoldAnother';
import { setHandVerdict } from './setHandVerdict';
import { setReportingYear } from './setReportingYear';
import { setTolerance } from './setTolerance';
import { takeIn } from './takeIn';
import { undoTakeIn } from './undoTakeIn';
import { zipCopies } from './zipCopies';

/** Everything a user can do. */
export const ACTIONS = {
  scaffold,
  openTable,
  repairTable,
  addTasks,
  changePlan,
  savePlan,
  scaffoldAnother,
  readSelection,
  check,
  repairEntry,
  repairAll,
  setHandVerdict,
  clearHandVerdict,
  markEstimates,
  giveOfficial,
  goToCell,
  nextOffTrack,
  setReportingYear,
  setTolerance,
  handOut,
  zipCopies,
  openCopy,
  previewReturned,
  takeIn,
  undoTakeIn,
  makeReport,
  savePdf,
} as const;
