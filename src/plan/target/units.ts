import { isMark, isPhrase, type Node } from './nodes';
import { IN_LISTS, LONGEST_NOUN, NOUNS, type Category } from './nouns';
import { countedListEnd, listName } from './nounLists';

/** A unit behind a figure. */
export interface Unit {
  /** In one spelling, e.g. "tỷ đồng". */
  readonly name: string;
  /** "/năm" was behind it and means "every year". */
  readonly annual: boolean;
  /** It counts things ("hộ"), so that words behind it can belong to the noun. */
  readonly counts: boolean;
  /** "trở lên" stands within it: "20.000 đồng trở lên/hội viên". */
  readonly more?: 'orMore' | 'orLess';
  /** How many nodes it takes. */
  readonly length: number;
}

const MULTIPLIERS = new Map([
  ['trăm', 'trăm'], ['nghìn', 'nghìn'], ['ngàn', 'ngàn'], ['vạn', 'vạn'], ['triệu', 'triệu'], ['tr', 'triệu'], ['tỷ', 'tỷ'], ['tỉ', 'tỷ'],
]);

const CURRENCIES = new Map([['đồng', 'đồng'], ['đ', 'đồng'], ['vnđ', 'đồng'], ['vnd', 'đồng'], ['usd', 'USD']]);

/** Abbreviations that hold multiplier and currency: "trđ". */
const MONEY_SHORT = new Map([['trđ', 'triệu đồng'], ['tđ', 'tỷ đồng']]);

/** Whether a unit counts in hundreds, thousands, millions …: its figures are not those of the bare unit. */
export function isMultiple(unit: string): boolean {
  return MULTIPLIERS.has(unit.split(' ')[0] ?? '');
}

const ACRONYMS = new Map([['dn', 'DN'], ['htx', 'HTX'], ['tht', 'THT'], ['ocop', 'OCOP'], ['ng', 'người']]);

/** How many words before a "/" can make a unit. */
const LONGEST_BEFORE_SLASH = 3;
const LONGEST_UNLISTED = 2;

/** Whether a single word is a unit or begins one. */
export function isUnitWord(word: string): boolean {
  return NOUNS.has(word) || MULTIPLIERS.has(word) || CURRENCIES.has(word) || MONEY_SHORT.has(word) || ACRONYMS.has(word);
}

interface Noun {
  readonly name: string;
  readonly category: Category | 'money';
  readonly length: number;
}

function wordAt(nodes: readonly Node[], index: number): string | undefined {
  const node = nodes[index];
  return node?.kind === 'word' ? node.word : undefined;
}

/** noun := [multiplier] (currency | measure | counted) | multiplier */
function nounAt(nodes: readonly Node[], index: number): Noun | undefined {
  const first = wordAt(nodes, index);
  if (first === undefined) return undefined;
  const short = MONEY_SHORT.get(first);
  if (short !== undefined) return { name: short, category: 'money', length: 1 };

  const multiplier = MULTIPLIERS.get(first);
  if (multiplier !== undefined) {
    const rest = nounAt(nodes, index + 1);
    if (rest === undefined) return unlistedMultiple(nodes, index, multiplier);
    return { ...rest, name: `${multiplier} ${rest.name}`, length: rest.length + 1 };
  }
  if (first === 'đô' && wordAt(nodes, index + 1) === 'la') {
    const us = wordAt(nodes, index + 2) === 'mỹ';
    return { name: us ? 'đô la Mỹ' : 'đô la', category: 'money', length: us ? 3 : 2 };
  }
  // "đ/c" is a person and no currency by something.
  if (first === 'đ' && isMark(nodes[index + 1], '/') && wordAt(nodes, index + 2) === 'c') return { name: 'đồng chí', category: 'counted', length: 3 };
  const listed = listedNoun(nodes, index);
  const currency = CURRENCIES.get(first);
  if (currency !== undefined && listed === undefined) return { name: currency, category: 'money', length: 1 };

  const acronym = ACRONYMS.get(first);
  return acronym === undefined ? listed : { name: acronym, category: 'counted', length: 1 };
}

/** "1,4 triệu buồng": a noun nobody listed belongs to the multiplier where nothing is said of it. */
function unlistedMultiple(nodes: readonly Node[], index: number, multiplier: string): Noun {
  const words: string[] = [];
  for (let word = wordAt(nodes, index + 1); word !== undefined && words.length <= LONGEST_UNLISTED; word = wordAt(nodes, index + 1 + words.length)) words.push(word);
  const isNoun = words.length > 0 && words.length <= LONGEST_UNLISTED;
  return isNoun ? { name: [multiplier, ...words].join(' '), category: 'counted', length: 1 + words.length } : { name: multiplier, category: 'money', length: 1 };
}

/** The longest listed noun that begins at `index`. */
function listedNoun(nodes: readonly Node[], index: number): Noun | undefined {
  let found: Noun | undefined;
  let name = '';
  for (let length = 1; length <= LONGEST_NOUN; length += 1) {
    const word = wordAt(nodes, index + length - 1);
    if (word === undefined) break;
    name = length === 1 ? word : `${name} ${word}`;
    const noun = NOUNS.get(name);
    if (noun !== undefined) found = { ...noun, length };
  }
  return found;
}

/** Words nobody listed are a unit where a "/" follows: "giường bệnh/vạn dân". */
function nounBeforeSlash(nodes: readonly Node[], index: number): Noun | undefined {
  let length = 0;
  while (length < LONGEST_BEFORE_SLASH && nodes[index + length]?.kind === 'word') length += 1;
  if (length === 0 || !isMark(nodes[index + length], '/')) return undefined;
  const name = Array.from({ length }, (_, step) => wordAt(nodes, index + step)).join(' ');
  return { name, category: 'counted', length };
}

/** What is measured, where a "/" follows: "m2 sàn/người". "ha lúa/năm" says how often, which is no part of a unit. */
function wordsBeforeSlash(nodes: readonly Node[], index: number): readonly string[] {
  const words: string[] = [];
  while (words.length < LONGEST_BEFORE_SLASH) {
    const word = wordAt(nodes, index + words.length);
    if (word === undefined) break;
    words.push(word);
  }
  const slash = index + words.length;
  return isMark(nodes[slash], '/') && wordAt(nodes, slash + 1) !== 'năm' ? words : [];
}

/** A number as units have it: "10.000". */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

function boundAt(nodes: readonly Node[], index: number): Unit['more'] {
  return isPhrase(nodes[index], 'orMore') ? 'orMore' : isPhrase(nodes[index], 'orLess') ? 'orLess' : undefined;
}

/** In these "/năm" belongs to the unit, as in an income; elsewhere it says "every year". */
function yearBelongs(names: readonly string[], category: Noun['category']): boolean {
  const [first = ''] = names;
  if (names.length > 1 || first === 'kg') return true;
  return category === 'money' && !first.includes('tỷ');
}

/**
 * unit := ("%" | "‰" | noun ("," noun)*) ("/" noun)*
 *
 * "triệu đồng/người/năm", "huyện/thị xã", "%/năm". Returns nothing where no known unit stands.
 */
export function unitAt(nodes: readonly Node[], index: number): Unit | undefined {
  const first = nodes[index];
  const percent = first?.kind === 'percent' ? first.unit : undefined;
  const noun = percent === undefined ? (nounAt(nodes, index) ?? nounBeforeSlash(nodes, index)) : undefined;
  if (percent === undefined && noun === undefined) return undefined;

  const names = [percent ?? noun?.name ?? ''];
  let end = index + (noun?.length ?? 1);
  let annual = false;
  if (names[0] === 'điểm' && nodes[end]?.kind === 'percent') {
    names[0] = 'điểm %';
    end += 1;
  }
  const said = noun?.category === 'measure' ? wordsBeforeSlash(nodes, end) : [];
  if (said.length > 0) {
    names[0] = [names[0], ...said].join(' ');
    end += said.length;
  }
  const list = noun !== undefined && IN_LISTS.has(noun.name) ? countedListEnd(nodes, end) : end;
  if (list > end) {
    names[0] = `${noun?.name ?? ''}${listName(nodes.slice(end, list))}`;
    end = list;
  }
  // "9% năm" is typed for "9%/năm".
  if (percent !== undefined && wordAt(nodes, end) === 'năm' && (nodes[end + 1] === undefined || nodes[end + 1]?.kind === 'mark')) {
    annual = true;
    end += 1;
  }
  const bound = noun !== undefined && isMark(nodes[end + 1], '/') && wordAt(nodes, end + 2) !== undefined ? boundAt(nodes, end) : undefined;
  if (bound !== undefined) end += 1;
  while (isMark(nodes[end], '/')) {
    if (wordAt(nodes, end + 1) === 'năm') {
      if (noun !== undefined && yearBelongs(names, noun.category)) names.push('năm');
      else annual = true;
      end += 2;
      break;
    }
    // What stands behind "%/" is what the share is taken of.
    if (percent !== undefined) break;
    const many = nodes[end + 1];
    const skip = many?.kind === 'number' ? 1 : 0;
    const next = nounAt(nodes, end + 1 + skip);
    const word = wordAt(nodes, end + 1 + skip);
    if (next === undefined && word === undefined) break;
    const name = next?.name ?? word ?? '';
    names.push(many?.kind === 'number' ? `${grouped(many.value)} ${name}` : name);
    end += 1 + skip + (next?.length ?? 1);
  }
  return { name: names.join('/'), annual, counts: noun?.category === 'counted', ...(bound === undefined ? {} : { more: bound }), length: end - index };
}
