import { agencySlug } from '../agencySlug';
import type { Agency, AgencyId } from '../Plan';

/** The agencies of a plan once a name has been looked up among them, and the id of the one that is meant. */
export interface FoundAgency {
  readonly agencies: readonly Agency[];
  readonly id: AgencyId;
}

/** Names that differ in blanks, capitals or the way their marks are encoded alone are the same name. */
export function sameName(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('vi');
}

/** Finds an agency by its printed or its full name; one that is not known yet is added at the end. */
export function withAgency(agencies: readonly Agency[], name: string): FoundAgency {
  const wanted = sameName(name);
  const known = agencies.find(({ short }) => sameName(short) === wanted) ?? agencies.find(({ full }) => sameName(full) === wanted);
  if (known !== undefined) return { agencies, id: known.id };
  const id = freeId(agencySlug(name, LONGEST_SLUG), new Set(agencies.map((each) => each.id)));
  const text = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return { agencies: [...agencies, { id, short: text, full: text }], id };
}

const LONGEST_SLUG = 40;

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  // A record has inherited names such as "constructor", which no id may have.
  const isFree = (id: string): boolean => !taken.has(id) && !(id in {});
  if (isFree(wanted)) return wanted;
  let count = 2;
  while (!isFree(`${wanted}-${String(count)}`)) count += 1;
  return `${wanted}-${String(count)}`;
}
