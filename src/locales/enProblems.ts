import { roundToCents } from './language';
import { planEditProblemWords } from './planEditText';
import { unitAfterFigure } from './sentences';
import type { IssueWords, ProblemMessages, StructureMessages } from './messages';

const sheets = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

export const enProblems: ProblemMessages = {
  hostTooOld: ({ needed }) => ({
    what: `This Excel is too old: Indicator Ledger needs ${needed}.`,
    todo: 'Use Excel 2021 or later, Microsoft 365 or Excel on the web. A table already laid out still opens, takes figures and shows its colours without this pane.',
  }),
  cellEditMode: () => ({
    what: 'Excel is waiting for a cell to be finished.',
    todo: 'Press Enter (or Esc) in the sheet, then Try again.',
  }),
  readOnly: () => ({
    what: 'The file is open read-only, so nothing can be written.',
    todo: 'Press Enable Editing, or save a copy, then try again.',
  }),
  workbookProtected: () => ({
    what: 'The workbook’s structure is protected, so no sheet can be added.',
    todo: 'Turn it off under Review > Protect Workbook, then try again.',
  }),
  sheetProtected: ({ sheet }) => ({
    what: `The sheet “${sheet}” is protected, so nothing can be written.`,
    todo: 'Press Review > Unprotect Sheet, then try again.',
  }),
  noBook: () => ({
    what: 'This file has no indicator table yet.',
    todo: 'Lay one out under Start, or open a file that has one.',
  }),
  bookDamaged: ({ missing }) => ({
    what: `The indicator table lacks parts it cannot do without: ${missing.join(', ')}.`,
    todo: 'Undo (Ctrl+Z) if they were just deleted, or open an earlier copy. Failing that, lay out another table under Start.',
  }),
  planUnreadable: ({ places }) => ({
    what: places.length === 0 ? 'The plan cannot be read.' : `The plan cannot be read at: ${places.join('; ')}.`,
    todo: 'The Quy tắc sheet may have been changed by hand. Undo if it was just changed, or open an earlier copy.',
  }),
  reportingYearInvalid: ({ firstYear, lastYear, address }) => ({
    what: `The reporting year in cell ${address} is not within ${firstYear}–${lastYear}.`,
    todo: `Enter a year from ${firstYear} to ${lastYear} there, or choose one under Settings.`,
  }),
  alreadyThere: ({ ours, sheets: names }) =>
    ours
      ? {
          what: `There is an indicator table on the sheet ${sheets(names)} already; nothing was written.`,
          todo: 'Open it, restore it, or lay out another one under Start.',
        }
      : {
          what: `A sheet is called ${sheets(names)} already; nothing was written.`,
          todo: 'Rename that sheet, or lay the table out under another name at Start.',
        },
  cellMoved: ({ lineId }) => ({
    what: `The entry of line ${lineId} has changed since the last check; nothing was written.`,
    todo: 'Press Check for the newest figures, then try again.',
  }),
  logFull: ({ sheet }) => ({
    what: `The log on the sheet “${sheet}” has no room for this; nothing was written.`,
    todo: 'Save a copy of the workbook to keep the log, then clear all rows below the heading of that sheet (Delete key, not Delete Rows) and try again.',
  }),
  planNotChanged: ({ problem }) => planEditProblemWords(problem, 'en'),
  undoGone: () => ({
    what: 'This take-in is no longer the last one, or was undone already; nothing was written.',
    todo: 'Open Take in again to see which one can be undone now.',
  }),
  selectionUnusable: ({ why }) => ({
    what: { empty: 'There is nothing in the selected cells.', several: 'Several ranges are selected, or something that is no cell.', tooLarge: 'The selection is too large.' }[why],
    todo: 'Select one range with the whole appendix table, its headings included, and press again.',
  }),
  hostGone: () => ({
    what: 'Excel no longer answers; the file may have been closed.',
    todo: 'Open the file and this pane again, then try again.',
  }),
  isCopy: () => ({
    what: 'The open workbook is a copy that was handed out to an agency, not the workbook itself; nothing was written.',
    todo: 'In a copy, only enter figures and send it back. To hand out or take in, open the original workbook.',
  }),
  cancelled: () => ({ what: 'Cancelled.', todo: 'Press the button again when needed.' }),
  unexpected: ({ message }) => ({
    what: `Excel reports an error: ${message}`,
    todo: 'Try again. If it happens again, send a screenshot to your administrator.',
  }),
};

export const enStructure: StructureMessages = {
  rowMissing: ({ lineId }) => `Line ${lineId} is not in the table. Undo if it was just deleted; otherwise press Restore table to bring the row back, then enter its figures again.`,
  rowDuplicated: ({ lineId, cells }) => `Line ${lineId} stands in several places: ${cells.join(', ')}. Keep one row and delete the others.`,
  unknownRow: ({ cell, found }) => `The line id “${found}” in cell ${cell} is not in the plan, so it is not assessed. Delete the row if it is not needed.`,
  rowsMoved: ({ count }) =>
    count === 1
      ? '1 row has been moved. The assessment holds; press Restore table so that prompts and lists follow it.'
      : `${count} rows have been moved. The assessment holds; press Restore table so that prompts and lists follow them.`,
  taskColumnsLost: ({ names }) =>
    `The sheet of schemes and tasks has lost columns (${names.join(', ')}) and cannot be read. Undo (Ctrl+Z) if they were deleted just now, or open an earlier saved version.`,
  logFull: ({ count }) =>
    `The log is full: ${count} ${count === 1 ? 'change waits' : 'changes wait'} to be logged. Save a copy of the workbook, then clear all rows below the heading of the log sheet (Delete key, not Delete Rows).`,
  budgetGone: () => 'The budget sheet is gone, or parts it cannot do without. Undo if you have just deleted it; otherwise press Restore table for a new one, then enter the budget again.',
  computedOverwritten: ({ cells }) => `Cells that follow from the budget were typed over or emptied: ${cells.join(', ')}. What was typed counts. Press Restore table to take the figures from the budget sheet again; what was typed is kept in the log.`,
  formulaLost: ({ cells }) => `A formula was overwritten in: ${cells.join(', ')}. Press Restore table to put it back.`,
};

export const enIssues: IssueWords = {
  notANumber: (_, { year, entry }) => `${year} holds ${entry}, which is not a number. Enter it again as a number.`,
  numberAsText: ({ reads, ambiguous }, { year, entry, figure }) =>
    ambiguous
      ? `${year} holds the text ${entry}; its dot or comma can be read in two ways. If it is ${figure(reads)}, press Repair; otherwise enter it again.`
      : `${year} holds the text ${entry}, not a number. It reads as ${figure(reads)}.`,
  fractionForPercent: ({ reads, certain }, { year, entry, unit, figure }) =>
    certain
      ? `${year} was typed with a % sign, so Excel keeps it as ${entry}. This table writes ${figure(reads)} for ${figure(reads)} ${unit}.`
      : `${year} holds ${entry}, which is less than 1 ${unit}. If ${figure(reads)} ${unit} was meant, press Repair.`,
  dateForNumber: ({ day, month, shown }, { year, entry, unit, figure }) => {
    if (shown === 'date') return `${year} became the date ${day}/${month} because a dot or slash was typed. Enter it again with a decimal comma.`;
    const meant = unit === '%' ? `enter the percentage${day <= month ? `, e.g. ${figure(roundToCents((day / month) * 100))}` : ''}` : `enter the number reached alone, e.g. ${day}`;
    return `${year} holds ${entry}: ${day}/${month} was probably typed, which Excel takes for a date. If so, ${meant}.`;
  },
  belowRange: ({ low, exclusive }, { year, entry, figure }) =>
    exclusive ? `${year} holds ${entry}; it must be above ${figure(low)}.` : `${year} holds ${entry}; it must be ${figure(low)} or more.`,
  aboveRange: ({ high }, { year, entry, figure }) => `${year} holds ${entry}; it must not be above ${figure(high)}.`,
  notWhole: (_, { year, entry }) => `${year} holds ${entry}; this line takes whole numbers.`,
  notAChoice: ({ choices }, { year, entry }) => `${year} holds ${entry}. Choose one of: ${choices.join(', ')}.`,
  futureYear: ({ reportingYear }, { year, entry }) =>
    `${entry} was entered for ${year}, after the reporting year ${reportingYear}; it is not assessed yet.`,
  jump: ({ previousYear, previous }, { year, entry, unit, figure }) =>
    `${year} holds ${entry}, far from the ${figure(previous)}${unitAfterFigure(unit)} of ${previousYear}. See whether it was mistyped.`,
  aboveTargetRange: ({ high }, { year, entry, figure }) =>
    `${year} holds ${entry}, above the target’s high end of ${figure(high)}. Good if right; see whether it was mistyped.`,
  doneEarlier: ({ doneYear }, { year }) =>
    `It was Hoàn thành (done) in ${doneYear}, but ${year} is blank, which means not done. Choose Hoàn thành if it is done.`,
  estimateNotYears: (_, { entry }) =>
    `The cell Số liệu ước holds ${entry}. It takes years of the plan whose figures are estimates, such as 2027 or 2026; 2027; leave it blank where all figures are official.`,
  estimateWithoutFigure: (_, { year }) => `The cell Số liệu ước names ${year}, but there is no figure for ${year}. Enter one, or press Repair to take ${year} out.`,
  estimateOverdue: ({ reportingYear }, { year }) => `The figure of ${year} is still an estimate, and ${reportingYear} is being reported. Replace it by the official figure.`,
  estimateOvertyped: ({ estimate, figure }, { year, word }) => `The figure of ${year} is ${word(figure)}, not the estimate that was entered (${word(estimate)}): is it official by now?`,
};
