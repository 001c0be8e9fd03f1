import { Parser } from 'htmlparser2';
import { LIMITS, tidy } from '../cells';
import { HtmlCell } from './htmlCell';
import { isRaised, raisedText } from './raisedText';
import type { SpanningCell } from './spans';

/** A table of a page, with the texts of the page that stand before it. */
export interface HtmlTable {
  readonly rows: readonly (readonly SpanningCell[])[];
  /** How many of the page's texts stand before the table. */
  readonly start: number;
  /** How many stand before its end. */
  readonly end: number;
  /** It stands within a cell of another table. */
  readonly isNested: boolean;
}

export interface HtmlPage {
  readonly tables: readonly HtmlTable[];
  /** The page's paragraphs, those within tables too. */
  readonly texts: readonly string[];
  /** Nested more deeply than any table that somebody wrote: what was read is not all. */
  readonly isCutOff: boolean;
}

/** Elements whose content nobody sees. `del` is what a reviewer struck out. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'head', 'title', 'xml', 'template', 'noscript', 'svg', 'math', 'del', 'select', 'textarea', 'object', 'iframe']);
/** Elements that stand within a line; between all others there is a blank at least. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark o:p q s samp small span st1:place strike strong sub sup time tt u var wbr'.split(' '),
);
const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden)/i;

const DEEPEST = 400;
const DEEPEST_TABLE = 4;
/** How much the parser takes at a time, so that reading can end early. */
const PIECE = 16_384;

interface OpenTable {
  readonly rows: SpanningCell[][];
  cell: HtmlCell | undefined;
  readonly start: number;
  readonly isNested: boolean;
}

function spanOf(attribute: string | undefined, most: number): number {
  const stated = Number.parseInt(attribute ?? '1', 10);
  if (Number.isNaN(stated) || stated < 0) return 1;
  // rowspan="0" reaches to the table's end.
  return stated === 0 ? most : Math.min(stated, most);
}

/** Collects tables and paragraphs while a page is read from its beginning to its end. Nothing is run and nothing fetched. */
class PageReader {
  readonly tables: HtmlTable[] = [];
  readonly texts: string[] = [];
  isCutOff = false;
  private readonly open: OpenTable[] = [];
  private paragraph: string[] = [];
  private depth = 0;
  /** The depth of the outermost element that is not seen. */
  private unseenFrom: number | undefined;
  /** A text that stands higher than its line, and the depth of the element that it is in. */
  private raised: { readonly from: number; text: string } | undefined;
  /** What was read last within the line. */
  private tail = '';

  enter(name: string, attributes: Readonly<Record<string, string>>): void {
    this.depth += 1;
    if (this.depth > DEEPEST) this.isCutOff = true;
    if (this.unseenFrom !== undefined) return;
    if (UNSEEN.has(name) || attributes.hidden !== undefined || HIDDEN_STYLE.test(attributes.style ?? '')) {
      this.unseenFrom = this.depth;
      return;
    }
    if (name === 'br') this.breakLine();
    else if (!INLINE.has(name)) this.breakText();
    else if (this.raised === undefined && isRaised(name, attributes)) this.raised = { from: this.depth, text: '' };
    if (name === 'p') for (const { cell } of this.open) cell?.beginParagraph();
    if (name === 'table') {
      if (this.open.length < DEEPEST_TABLE) this.open.push({ rows: [], cell: undefined, start: this.texts.length, isNested: this.open.length > 0 });
      else this.isCutOff = true;
    } else if (name === 'tr') this.openRow();
    else if (name === 'td' || name === 'th') this.openCell(attributes);
  }

  leave(name: string): void {
    const at = this.depth;
    this.depth -= 1;
    if (this.unseenFrom !== undefined) {
      if (this.unseenFrom === at) this.unseenFrom = undefined;
      return;
    }
    if (this.raised?.from === at) this.lower();
    if (!INLINE.has(name) && name !== 'br') this.breakText();
    if (name === 'p') for (const { cell } of this.open) cell?.endParagraph();
    if (name === 'table') this.closeTable();
    else if (name === 'td' || name === 'th' || name === 'tr') this.closeCell();
  }

  text(data: string): void {
    if (this.unseenFrom !== undefined) return;
    if (this.raised !== undefined) this.raised.text += data.slice(0, LIMITS.cell);
    else this.put(data);
  }

  finish(): void {
    this.breakText();
    while (this.open.length > 0) this.closeTable();
  }

  private put(data: string): void {
    this.paragraph.push(data);
    this.tail = (this.tail + data).slice(-12);
    for (const { cell } of this.open) cell?.put(data);
  }

  /** A raised text has ended: it goes on with its line, or is left out. */
  private lower(): void {
    const text = this.raised?.text ?? '';
    this.raised = undefined;
    const kept = raisedText(text, this.tail);
    if (kept !== '') this.put(kept);
  }

  private breakLine(): void {
    if (this.raised !== undefined) this.lower();
    this.paragraph.push(' ');
    this.tail = '';
    for (const { cell } of this.open) cell?.breakLine();
  }

  private breakText(): void {
    if (this.raised !== undefined) this.lower();
    this.tail = '';
    for (const { cell } of this.open) cell?.breakText();
    if (this.paragraph.length === 0) return;
    const text = tidy(this.paragraph.join(''));
    if (text !== '') this.texts.push(text);
    this.paragraph = [];
  }

  private openRow(): void {
    this.closeCell();
    this.open[this.open.length - 1]?.rows.push([]);
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    this.closeCell();
    const table = this.open[this.open.length - 1];
    if (table === undefined) return;
    if (table.rows.length === 0) table.rows.push([]);
    table.cell = new HtmlCell(spanOf(attributes.rowspan, LIMITS.rows), spanOf(attributes.colspan, LIMITS.columns));
  }

  private closeCell(): void {
    const table = this.open[this.open.length - 1];
    if (table?.cell === undefined) return;
    table.rows[table.rows.length - 1]?.push(table.cell.read());
    table.cell = undefined;
  }

  private closeTable(): void {
    this.closeCell();
    const table = this.open.pop();
    if (table !== undefined) this.tables.push({ rows: table.rows, start: table.start, end: this.texts.length, isNested: table.isNested });
  }
}

/** What Windows puts before the HTML on the clipboard: "Version:1.0 StartHTML:0000000105 …". */
const CLIPBOARD_HEAD = /^\uFEFF?Version:[\d.]+\s[^<]*/;

/** Reads the tables and the paragraphs of a page, or of a piece of one. Never throws; the cost grows with the text's length. */
export function readPage(clipboard: string): HtmlPage {
  const html = clipboard.replace(CLIPBOARD_HEAD, '');
  const page = new PageReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.enter(name, attributes),
      onclosetag: (name) => page.leave(name),
      ontext: (data) => page.text(data),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for (let at = 0; at < html.length && !page.isCutOff; at += PIECE) parser.write(html.slice(at, at + PIECE));
  if (!page.isCutOff) parser.end();
  page.finish();
  return page;
}
