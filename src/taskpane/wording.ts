import { createContext, useContext } from 'react';
import type { Problem } from '../excel/outcome';
import type { StructureIssue } from '../excel/book';
import type { Messages, ProblemWords } from '../locales/messages';
import { unreachable } from '../plan/result';

const MessagesContext = createContext<Messages | undefined>(undefined);

export const MessagesProvider = MessagesContext.Provider;

/** The wording in the language the pane speaks now. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (messages === undefined) throw new Error('useMessages outside MessagesProvider');
  return messages;
}

type Problems = { readonly [One in Problem as One['code']]: One };
type ProblemOf<Code extends keyof Problems> = { readonly [Key in Code]: { readonly code: Key } & Problems[Key] }[Code];

/** What is wrong and what to do. */
export function problemWords<Code extends keyof Problems>(problem: ProblemOf<Code>, { problems }: Messages): ProblemWords {
  const words: { readonly [Key in keyof Problems]: (problem: ProblemOf<Key>) => ProblemWords } = problems;
  return words[problem.code](problem);
}

/** What is not as it was laid out in the table. */
export function structureText(issue: StructureIssue, { structure }: Messages): string {
  switch (issue.code) {
    case 'rowMissing':
      return structure.rowMissing(issue);
    case 'rowDuplicated':
      return structure.rowDuplicated({ lineId: issue.lineId, cells: issue.cells.map(({ address }) => address) });
    case 'unknownRow':
      return structure.unknownRow({ cell: issue.cell.address, found: issue.found });
    case 'rowsMoved':
      return structure.rowsMoved(issue);
    case 'logFull':
      return structure.logFull(issue);
    case 'taskColumnsLost':
      return structure.taskColumnsLost(issue);
    case 'budgetGone':
      return structure.budgetGone();
    case 'computedOverwritten':
      return structure.computedOverwritten({ cells: issue.cells.map(({ address }) => address) });
    case 'formulaLost':
      return structure.formulaLost({ cells: issue.cells.map(({ address }) => address) });
    default:
      return unreachable(issue);
  }
}
