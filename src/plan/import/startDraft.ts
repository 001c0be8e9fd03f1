import type { Year } from '../Plan';
import { recogniseColumns } from './columns';
import { factsOf } from './facts';
import type { ImportDraft, PastedTable } from './types';

/**
 * Begins an import: the table with its columns recognised and what its head says about the plan. A period that nothing tells
 * is the five years from `today` on; other unknown texts are empty.
 */
export function startDraft(table: PastedTable, today: Year): ImportDraft {
  const { headerRows, columns } = recogniseColumns(table);
  const facts = factsOf(table);
  return {
    version: 1,
    table,
    facts: {
      title: '',
      issuer: '',
      documentNumber: '',
      dateLine: '',
      period: { baseYear: today - 1, firstYear: today, lastYear: today + 4 },
      ...facts,
      ...(facts.title === undefined ? {} : { title: planTitle(facts.title) }),
    },
    headerRows,
    columns,
    answers: {},
  };
}

/** An appendix is called after its plan ("Các chỉ tiêu chủ yếu của Kế hoạch …"); the plan's own title begins there. */
function planTitle(title: string): string {
  return title.replace(/^.*?chỉ tiêu(?:\s+chủ yếu)?(?:\s+của)?\s+(?=kế hoạch)/iu, '');
}
