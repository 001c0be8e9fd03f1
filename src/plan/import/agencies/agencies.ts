import { withAgency } from '../../edit/agencies';
import type { Agency, AgencyId } from '../../Plan';
import { tidy } from '../cells';
import { keptByText } from '../kept';

/** Marks that say "the same as above". */
export function isDitto(text: string): boolean {
  return /^(["“”″〃'`´]+|[-–]?\s*n\.?t\.?\s*[-–]?|\/\/|như trên|[-–]\s*["“”″〃]\s*[-–])$/iu.test(text.trim());
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Syllables with their tone behind them, so that "thuỷ" and "thủy" are the same. */
function tonesLast(text: string): string {
  return text
    .normalize('NFD')
    .split(/\s+/)
    .map((syllable) => syllable.replace(TONES, '') + (syllable.match(TONES) ?? []).join(''))
    .join(' ');
}

/** What is the same for all spellings of an agency: "Phòng VH-XH", "Phòng VH- XH" and "P. VHXH". */
export const agencyKey: (name: string) => string = keptByText((name) => {
  const plain = tonesLast(tidy(name).toLowerCase()).replace(/^p\s*\.\s*/, `${tonesLast('phòng')} `);
  return plain.replace(/[^\p{L}\p{M}\d]+/gu, '');
});

/** The agencies of a plan, as its lines name them. */
export class AgencyBook {
  #agencies: readonly Agency[] = [];
  readonly #idOfKey = new Map<string, AgencyId>();

  get agencies(): readonly Agency[] {
    return this.#agencies;
  }

  /** The id of an agency in any spelling; a new one is added under the spelling it is first found in. */
  idOf(name: string): AgencyId {
    const key = agencyKey(name);
    const known = this.#idOfKey.get(key);
    if (known !== undefined) return known;
    const found = withAgency(this.#agencies, name);
    this.#agencies = found.agencies;
    this.#idOfKey.set(key, found.id);
    return found.id;
  }
}
