import type { Year } from '../Plan';
import { recogniseColumns } from './columns/columns';
import { factsOf } from './facts/facts';
import { planTitle } from './facts/title';
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
