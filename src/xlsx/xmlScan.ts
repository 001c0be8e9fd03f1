import { refuse } from './fault';
import { LIMITS } from './limits';

/** A child of the root element: where its text begins and ends, its own tags included. */
export interface XmlChild {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface XmlScan {
  readonly elements: number;
  /** The root's children but for the many of one kind: at most `LIMITS.depth` of them are kept. */
  readonly children: readonly XmlChild[];
}

const AMP = 0x26;
const HASH = 0x23;
const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const DOUBLE = 0x22;
const SINGLE = 0x27;

/**
 * Looks over a part before anything parses it: that its tags open and close, that nothing in it is of a size no office
 * program writes, and that it declares no document type, by which entities blow up.
 */
export function scanXml(xml: Uint8Array, part: string, mostElements: number): XmlScan {
  // A part in UTF-16 is allowed by the standard and written by nobody.
  if (xml.length === 0 || xml[0] === 0xff || xml[0] === 0xfe) refuse({ code: 'corrupted', part });
  const children: XmlChild[] = [];
  let open: { readonly name: string; readonly start: number } | undefined;
  let depth = 0;
  let elements = 0;
  let at = 0;
  while (at < xml.length) {
    const byte = xml[at] ?? 0;
    if (byte !== LT) {
      if (isControl(byte) || (byte === AMP && isForbiddenReference(xml, at))) refuse({ code: 'corrupted', part });
      at += 1;
      continue;
    }
    const next = xml[at + 1];
    if (next === BANG) {
      at = afterDeclaration(xml, at, part);
      continue;
    }
    if (next === QUESTION) {
      at = after(xml, at + 2, '?>', part);
      continue;
    }
    const end = endOfTag(xml, at, part);
    if (next === SLASH) {
      depth -= 1;
      if (depth < 0) refuse({ code: 'corrupted', part });
      if (depth === 1 && open !== undefined) {
        children.push({ ...open, end });
        open = undefined;
      }
    } else {
      elements += 1;
      if (elements > mostElements) refuse({ code: 'bombSuspected' });
      const isClosed = xml[end - 2] === SLASH;
      if (depth === 1 && children.length < LIMITS.depth) {
        const child = { name: localName(xml, at + 1), start: at };
        if (isClosed) children.push({ ...child, end });
        else open = child;
      }
      if (!isClosed) depth += 1;
      if (depth > LIMITS.depth) refuse({ code: 'corrupted', part });
    }
    at = end;
  }
  if (depth !== 0 || elements === 0) refuse({ code: 'corrupted', part });
  return { elements, children };
}

/** The place after the ">" that ends the tag at `at`; a ">" inside quotes does not. */
function endOfTag(xml: Uint8Array, at: number, part: string): number {
  const last = Math.min(xml.length, at + LIMITS.tagBytes);
  let quote = 0;
  for (let place = at + 1; place < last; place += 1) {
    const byte = xml[place] ?? 0;
    if (isControl(byte) || byte === LT) break;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === DOUBLE || byte === SINGLE) {
      quote = byte;
    } else if (byte === GT) {
      return place + 1;
    }
  }
  return refuse({ code: 'corrupted', part });
}

function afterDeclaration(xml: Uint8Array, at: number, part: string): number {
  if (startsWith(xml, at, '<!--')) return after(xml, at + 4, '-->', part);
  if (startsWith(xml, at, '<![CDATA[')) return after(xml, at + 9, ']]>', part);
  return refuse({ code: 'doctype', part });
}

function after(xml: Uint8Array, from: number, mark: string, part: string): number {
  for (let at = from; at <= xml.length - mark.length; at += 1) {
    if (startsWith(xml, at, mark)) return at + mark.length;
    if (isControl(xml[at] ?? 0)) break;
  }
  return refuse({ code: 'corrupted', part });
}

function startsWith(xml: Uint8Array, at: number, mark: string): boolean {
  for (let index = 0; index < mark.length; index += 1) if (xml[at + index] !== mark.charCodeAt(index)) return false;
  return true;
}

/** Control characters have no place in XML; tabs and ends of lines are none. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d;
}

/** Whether a reference such as "&#1;" stands for a character that XML has no place for. */
function isForbiddenReference(xml: Uint8Array, at: number): boolean {
  if (xml[at + 1] !== HASH) return false;
  const [, hex, decimal] = /^&#(?:x([0-9a-f]+)|(\d+));/i.exec(String.fromCharCode(...xml.subarray(at, at + 12))) ?? [];
  if (hex === undefined && decimal === undefined) return false;
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  return isControl(code) || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff;
}

/** The name of the element whose name begins at `at`, without a prefix. */
function localName(xml: Uint8Array, at: number): string {
  let end = at;
  while (end < xml.length && end < at + 64 && !' \t\r\n/>'.includes(String.fromCharCode(xml[end] ?? 0))) end += 1;
  const name = String.fromCharCode(...xml.subarray(at, end));
  return name.slice(name.indexOf(':') + 1);
}
