import { agencyKey } from './agencies';
import { agencyNames } from './agencyNames';
import { keptByText } from '../kept';

/** Who leads and who takes part. */
export interface Parties {
  readonly lead: string;
  readonly coordinating: readonly string[];
}

/** Names with the part that the words beside them give to them; `undefined` where no word does. */
interface Clause {
  readonly text: string;
  readonly part: 'lead' | 'coordinating' | undefined;
}

const WHO = '(?:(?:là|do|giao)\\s+)?(?:(?:các\\s+)?(?:cơ quan|đơn vị|bộ phận)\\s+)?';
const LEADS = 'chủ trì(?:\\s+(?:thực hiện|tham mưu|theo dõi))?';
const JOINS = 'phối hợp(?:\\s+thực hiện)?(?:\\s+(?:cùng với|cùng|với))?';

/** A bracket that says the part: "X (chủ trì)", "X (phối hợp: Y)". */
const IN_BRACKETS = new RegExp(`\\s*\\(\\s*(${WHO}(?:${LEADS}|${JOINS})(?![\\p{L}])[^()]*)\\)`, 'giu');
/** Where the words of a part begin that stand before its names: "phối hợp: Y", "phối hợp với Y", "CT: X". */
const BEFORE_NAMES = new RegExp(`(?<![\\p{L}])${WHO}(?:(${LEADS}|CT)|(${JOINS}|PH|P/H))\\s*[:–-]\\s*|(?<![\\p{L}])${WHO}(phối hợp(?:\\s+thực hiện)?\\s+(?:cùng với|cùng|với))\\s+`, 'giu');
/** Words of a part that stand behind its names, or before them without a colon. */
const BEHIND = new RegExp(`\\s+${WHO}(?:(${LEADS})|(${JOINS}))$`, 'iu');
const AHEAD = new RegExp(`^${WHO}(?:(${LEADS})|(${JOINS}))\\s+(?=\\p{L})`, 'iu');
const ENDS = /[\s;,.:–-]+$/u;
/** "Giao X chủ trì". */
const GIVEN = /^(?:[Gg]iao|[Pp]hân công)\s+(?:cho\s+)?(?=\p{Lu})/u;
const BEGINS = /^[\s;,.:]+/u;

/** Words of the parts that were not taken for such: the name is then no name alone. */
export function saysPart(name: string): boolean {
  return /chủ trì|phối hợp/iu.test(name);
}

/** "Phối hợp X" at the beginning of a clause is said of what follows; behind a name it is said of that. */
const OPENS_CLAUSE = /(?<=^\s*|[;,.\n(]\s*|[-–+]\s)((?:[Cc]hủ trì|[Pp]hối hợp)(?: thực hiện)?)\s+(?=\p{Lu}|các\s)/gu;
/** "X chủ trì Y phối hợp". */
const ENDS_CLAUSE = /(?<=\p{L}\s)(chủ trì)\s+(?=\p{Lu}|các\s)/gu;
const LEADS_WITH_OTHERS = new RegExp(`^(${WHO}${LEADS})\\s*[,;]\\s*(?=\\S)`, 'iu');

/** "X (CT), Y (PH)", where both stand in a cell. */
function inFull(text: string): string {
  const isShort = /\(\s*CT\s*\)/u.test(text) && /\(\s*(?:PH|P\/H)\s*\)/u.test(text);
  return isShort ? text.replace(/\(\s*CT\s*\)/gu, '(chủ trì)').replace(/\(\s*(?:PH|P\/H)\s*\)/gu, '(phối hợp)') : text;
}

/** Brackets that say a part, as plain words: "X chủ trì; Y phối hợp". */
function withoutBrackets(text: string): string {
  return text.replace(IN_BRACKETS, (_, inside: string) => {
    const bare = inside.trim();
    const others = LEADS_WITH_OTHERS.exec(bare);
    if (others !== null) return ` ${others[1] ?? ''}; ${bare.slice(others[0].length)};`;
    const isAlone = BEHIND.test(` ${bare}`);
    return isAlone ? ` ${bare};` : `; ${bare};`;
  });
}

/** "X chủ trì" among the names of a piece gives them all their part. */
function clausesOf(piece: string, part: Clause['part']): readonly Clause[] {
  const clauses: Clause[] = [];
  let open: string[] = [];
  for (const raw of agencyNames(piece)) {
    const ahead = AHEAD.exec(raw);
    const behind = BEHIND.exec(raw);
    const said = ahead ?? behind;
    if (said === null) {
      open.push(raw);
      continue;
    }
    const name = ahead !== null ? raw.slice(ahead[0].length) : raw.slice(0, raw.length - said[0].length);
    const own = said[1] !== undefined ? 'lead' : 'coordinating';
    // "X, Y chủ trì" is said of both; "X, Y phối hợp" leaves the first one to lead.
    clauses.push({ text: open.join(';'), part: own === 'lead' ? 'lead' : part }, { text: name.replace(ENDS, '').replace(GIVEN, ''), part: own });
    open = [];
  }
  return [...clauses, { text: open.join(';'), part }];
}

/** Splits a cell where the words of a part stand before its names. The same few cells stand in all rows of a table. */
const readClauses = keptByText((text): readonly Clause[] => {
  const plain = withoutBrackets(inFull(text)).replace(OPENS_CLAUSE, '$1: ').replace(ENDS_CLAUSE, '$1; ');
  const clauses: Clause[] = [];
  let from = 0;
  let part: Clause['part'];
  for (const found of plain.matchAll(BEFORE_NAMES)) {
    const before = plain.slice(from, found.index).replace(/[-–+•▪(\s]+$/u, '').replace(/\s+và$/iu, '');
    clauses.push(...clausesOf(before.replace(ENDS, ''), part));
    part = found[1] !== undefined ? 'lead' : 'coordinating';
    from = found.index + found[0].length;
  }
  clauses.push(...clausesOf(plain.slice(from).replace(BEGINS, ''), part));
  return clauses;
});

/**
 * Reads the cells of both columns, in which line breaks may be kept. A single column can hold both, "Chủ trì: X; phối hợp: Y";
 * of several names that could lead the first one does, and the others take part.
 */
export function partiesOf(leadText: string, coordinatingText: string): Parties {
  const clauses = readClauses(leadText);
  const namesIn = (wanted: Clause['part']): readonly string[] => clauses.filter(({ part }) => part === wanted).flatMap(({ text }) => agencyNames(text));
  const leads = namesIn('lead');
  const [lead = '', ...others] = [...leads, ...namesIn(undefined)];
  const beside = readClauses(coordinatingText).flatMap(({ text }) => agencyNames(text));
  const seen = new Set([agencyKey(lead)]);
  const coordinating = [...others, ...namesIn('coordinating'), ...beside].filter((name) => {
    const key = agencyKey(name);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return { lead, coordinating };
}
