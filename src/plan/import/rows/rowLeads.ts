import type { LineDraft } from '../../lineDraft';
import { agencyKey } from '../agencies/agencies';
import { partiesOf, saysPart, type Parties } from '../agencies/parties';
import type { ClassifiedRow } from './rowKinds';
import type { RowParts } from './rowParts';
import type { Doubt, DoubtChoice, RowAnswer, RowKind, RowSource } from '../types';

/** What is known of the leads of a whole table. */
export interface LeadsAround {
  readonly draft: RowSource;
  /** Names of leads, the most frequent first. */
  readonly leads: readonly string[];
  readonly hasLeadColumn: boolean;
}

const MOST_LEADS = 4;
/** Longer than any agency's name; a sentence is. */
const LONGEST_NAME = 100;

/** The most frequent leads of a table. */
export function commonLeads(draft: RowSource, rows: readonly ClassifiedRow[]): readonly string[] {
  const column = draft.columns.findIndex(({ role }) => role === 'lead');
  const counts = new Map<string, { name: string; count: number }>();
  for (const { cells, lined } of rows) {
    const { lead } = partiesOf(lined[column] ?? cells[column] ?? '', '');
    if (lead === '') continue;
    const key = agencyKey(lead);
    counts.set(key, { name: counts.get(key)?.name ?? lead, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((left, right) => right.count - left.count).slice(0, MOST_LEADS).map(({ name }) => name);
}

/** A council decides on a plan, and the committee of its place carries it out. */
function executiveOf(issuer: string): string {
  return issuer.replace(/^HĐND(?=\s)/u, 'UBND').replace(/^Hội đồng nhân dân(?=\s)/iu, 'Ủy ban nhân dân');
}

interface FoundParties {
  readonly parties: Parties;
  readonly doubt: Pick<Doubt, 'code' | 'mustSettle'> | undefined;
}

/** Who answers for a row: a merged or blank cell is the one above; blank across indicators is to be looked at. */
export function partiesFor(parts: RowParts, as: RowKind, above: Parties, answer: RowAnswer, { draft, hasLeadColumn }: LeadsAround): FoundParties {
  const own = partiesOf(parts.lead.text, parts.coordinating.text);
  if (answer.lead !== undefined && answer.lead.trim() !== '') {
    const given = partiesOf(answer.lead, '');
    const coordinating = [...given.coordinating, ...own.coordinating].filter((name) => agencyKey(name) !== agencyKey(given.lead));
    return { parties: { lead: given.lead, coordinating }, doubt: undefined };
  }
  if (own.lead !== '') {
    const isUnclear = [own.lead, ...own.coordinating].some((name) => saysPart(name) || name.length > LONGEST_NAME);
    return {
      // A blank cell beside a lead, be it merged with the one above or a mark of repetition, says that nobody else takes part.
      parties: own,
      doubt: isUnclear ? { code: 'leadUnclear', mustSettle: false } : undefined,
    };
  }
  if (!hasLeadColumn) {
    const lead = executiveOf(draft.facts.issuer.trim());
    return { parties: { lead, coordinating: own.coordinating }, doubt: { code: 'leadMissing', mustSettle: lead === '' } };
  }
  const { lead } = above;
  if (lead === '') return { parties: own, doubt: { code: 'leadMissing', mustSettle: true } };
  const names = parts.coordinating.from === 'blank' ? above.coordinating : own.coordinating;
  const coordinating = names.filter((name) => agencyKey(name) !== agencyKey(lead));
  return { parties: { lead, coordinating }, doubt: as === 'under' ? undefined : { code: 'leadFromAbove', mustSettle: false } };
}

/** Who could lead: those that lead most, or else who issued the plan. */
export function leadChoices(lines: readonly LineDraft[], { leads, draft }: LeadsAround): readonly DoubtChoice[] {
  const names = leads.length > 0 ? leads : [executiveOf(draft.facts.issuer)].filter((name) => name !== '');
  return names.map((lead) => ({ answer: { lead }, lines: lines.map((line) => ({ ...line, lead })) }));
}
