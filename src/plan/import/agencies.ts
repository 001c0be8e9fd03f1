import { withAgency } from '../edit/agencies';
import type { Agency, AgencyId } from '../Plan';
import { looksLikeAgency, tidy } from './cells';
import { keptByText } from './kept';

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

/** Where a list goes on with a next name, and not with the rest of one: "MTTQ, các đoàn thể", but "Các phòng, ban". */
function beginsName(text: string): boolean {
  return looksLikeAgency(text) && (/^\p{Lu}/u.test(text) || /^các\s/u.test(text)) && !/^ban\b/u.test(text);
}

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = '';
  [...text].forEach((sign, at) => {
    if (sign === '(') depth += 1;
    if (sign === ')') depth = Math.max(0, depth - 1);
    const rest = text.slice(at + 1).trimStart();
    const ends = depth === 0 && (sign === ';' || sign === '\n' || (sign === ',' && beginsName(rest)));
    if (ends) {
      pieces.push(piece);
      piece = '';
    } else piece += sign;
  });
  return [...pieces, piece];
}

/** The names of a list of agencies. Marks of a list ("-", "+") and a full stop at the end are no part of a name. */
function agencyNames(text: string): readonly string[] {
  const seen = new Set<string>();
  return piecesOf(text.normalize('NFC')).flatMap((piece) => {
    const name = tidy(piece).replace(/^[-–+•,]\s*/u, '').replace(/[.,;:]+$/u, '').trim();
    const key = agencyKey(name);
    if (key === '' || isDitto(name) || seen.has(key)) return [];
    seen.add(key);
    return [name];
  });
}

/** Who leads and who takes part. */
export interface Parties {
  readonly lead: string;
  readonly coordinating: readonly string[];
}

const LEADS = /(?:^|[;,.]\s*)(?:cơ quan\s+|đơn vị\s+)?chủ trì(?:\s+thực hiện)?\s*[:-]\s*/iu;
const JOINS = /[;,.]?\s*(?:cơ quan\s+|đơn vị\s+)?phối hợp(?:\s+thực hiện)?\s*[:-]\s*/iu;

/**
 * Reads the cells of both columns. A single column can hold both, "Chủ trì: X; phối hợp: Y"; of several names in the lead's
 * cell the first one leads.
 */
export function partiesOf(leadText: string, coordinatingText: string): Parties {
  const [before = '', after = ''] = leadText.split(JOINS, 2);
  const [lead = '', ...others] = agencyNames(before.replace(LEADS, ''));
  const leadKey = agencyKey(lead);
  const coordinating = agencyNames([...others, after, coordinatingText].join(';')).filter((name) => agencyKey(name) !== leadKey);
  return { lead, coordinating };
}

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
