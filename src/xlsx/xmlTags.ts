/** The attributes of one tag by their local names; of an id that names a relationship, "r:id" stays as it is. */
export type Attributes = ReadonlyMap<string, string>;

export interface Tag {
  readonly attributes: Attributes;
  /** What follows the opening tag up to the next closing tag, as it stands; nothing for a tag that closes itself. */
  readonly inner: string;
}

/** All tags of one local name, in order. For small parts that scanXml has looked over; tags of one name do not nest. */
export function tagsNamed(source: string, name: string): readonly Tag[] {
  const xml = source.replace(NOT_TAGS, '');
  const pattern = new RegExp(`<(?:[\\w.-]+:)?${name}(\\s(?:[^>"']|"[^"]*"|'[^']*')*)?(?:/>|>)`, 'g');
  const tags: Tag[] = [];
  for (let match = pattern.exec(xml); match !== null; match = pattern.exec(xml)) {
    const close = match[0].endsWith('/>') ? -1 : xml.indexOf('</', pattern.lastIndex);
    tags.push({ attributes: attributesOf(match[1] ?? ''), inner: close === -1 ? '' : xml.slice(pattern.lastIndex, close) });
  }
  return tags;
}

/** What may hold anything that looks like a tag and is none. */
const NOT_TAGS = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g;

function attributesOf(source: string): Attributes {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(/:id$/.test(name) ? 'r:id' : name.slice(name.indexOf(':') + 1), decoded(double ?? single ?? ''));
  }
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text as it reads: without the escapes of XML. */
export function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
