import { check } from './check';
import { goToCell } from './goToCell';
import { nextOffTrack } from './nextOffTrack';
import { openTable } from './openTable';
import { repairAll } from './repairAll';
import { repairEntry } from './repairEntry';
import { repairTable } from './repairTable';
import { scaffold } from './scaffold';
import { scaffoldAnother } from './scaffoldAnother';
import { setReportingYear } from './setReportingYear';
import { setTolerance } from './setTolerance';

/** Everything a user can do. */
export const ACTIONS = {
  scaffold,
  openTable,
  repairTable,
  scaffoldAnother,
  check,
  repairEntry,
  repairAll,
  goToCell,
  nextOffTrack,
  setReportingYear,
  setTolerance,
} as const;
