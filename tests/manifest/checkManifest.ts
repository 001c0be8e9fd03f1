import { ELEMENTS, NAMESPACES, RESOURCE_OF } from './elements';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const LENGTHS: Record<string, number> = {
  'app:DisplayName': 125,
  'app:Description': 250,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};

/** Gives the bytes that the add-in's web server answers for a path, or undefined where it has nothing. */
export type Served = (path: string) => Uint8Array | undefined;

/** Everything that is wrong with a manifest, in words; an empty list for a good one. */
export function checkManifest(xml: string, served: Served): string[] {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror') !== null) return ['not well-formed XML'];
  const root = document.documentElement;
  const all = [root, ...root.querySelectorAll('*')];
  return [
    ...structure(root),
    ...identity(all),
    ...references(all),
    ...locales(all),
    ...addresses(all, served),
    ...images(all, served),
    ...policy(all),
  ];
}

function name(element: Element): string {
  return `${NAMESPACES[element.namespaceURI ?? ''] ?? '?'}:${element.localName}`;
}

function key(element: Element): string {
  const type = element.getAttributeNS(XSI, 'type');
  if (type !== null) return `${name(element)}:${type}`;
  const isReference = name(element) === 'bt:Image' && element.hasAttribute('resid');
  return isReference ? 'bt:Image:reference' : name(element);
}

function text(element: Element): string {
  return element.textContent.trim();
}

function structure(element: Element): string[] {
  const rule = ELEMENTS[key(element)];
  if (rule === undefined) return [`${key(element)} is not known here`];
  const found: string[] = [];
  for (const attribute of rule.attributes) {
    if (!element.hasAttribute(attribute)) found.push(`${name(element)} has no attribute ${attribute}`);
  }
  if (rule.attributes.length === 0 && rule.children.length === 0 && text(element) === '') {
    found.push(`${name(element)} is empty`);
  }
  const children = [...element.children].map(name);
  const order = rule.children.map((child) => child.name);
  let reached = 0;
  for (const child of children) {
    const place = order.indexOf(child);
    if (place < 0) found.push(`${child} may not be in ${name(element)}`);
    else if (place < reached) found.push(`${child} comes too late in ${name(element)}`);
    else reached = place;
  }
  for (const { name: child, min, max } of rule.children) {
    const count = children.filter((other) => other === child).length;
    if (count < min) found.push(`${name(element)} needs ${child}`);
    if (count > max) found.push(`${name(element)} holds ${child} ${count} times`);
  }
  return [...found, ...[...element.children].flatMap(structure)];
}

function identity(all: readonly Element[]): string[] {
  const found: string[] = [];
  for (const element of all) {
    if (name(element) === 'app:Id' && !GUID.test(text(element))) found.push(`Id ${text(element)} is no GUID`);
    if (name(element) === 'app:Version' && !/^\d{1,5}(\.\d{1,5}){3}$/.test(text(element))) {
      found.push(`Version ${text(element)} has not four parts`);
    }
  }
  const ids = all.flatMap((element) => element.getAttribute('id') ?? []);
  for (const id of new Set(ids.filter((other, place) => ids.indexOf(other) !== place))) {
    found.push(`the id ${id} is used twice`);
  }
  return found;
}

function references(all: readonly Element[]): string[] {
  const found: string[] = [];
  const used = new Set<string>();
  for (const element of all) {
    const id = element.getAttribute('resid');
    if (id === null) continue;
    used.add(id);
    if (id.length > 32) found.push(`the resid ${id} is longer than 32 characters`);
    const target = all.find((other) => other.getAttribute('id') === id);
    const list = target?.parentElement ? name(target.parentElement) : undefined;
    const wanted = RESOURCE_OF[key(element)];
    if (list !== wanted) found.push(`the resid ${id} is not in ${wanted ?? 'any list'}`);
  }
  for (const element of all) {
    const id = element.getAttribute('id');
    const isResource = id !== null && element.hasAttribute('DefaultValue');
    if (isResource && !used.has(id)) found.push(`the resource ${id} is not used`);
  }
  return found;
}

function locales(all: readonly Element[]): string[] {
  const found: string[] = [];
  const defaultLocale = all.find((element) => name(element) === 'app:DefaultLocale');
  if (defaultLocale === undefined || text(defaultLocale) !== 'vi-VN') found.push('the default locale is not vi-VN');
  for (const element of all) {
    const list = element.parentElement === null ? '' : name(element.parentElement);
    const limit = LENGTHS[name(element)] ?? (name(element) === 'bt:String' ? LENGTHS[list] : undefined);
    if (limit === undefined || !element.hasAttribute('DefaultValue')) continue;
    const label = element.getAttribute('id') ?? name(element);
    const overrides = [...element.children].filter((child) => child.localName === 'Override');
    const english = overrides.filter((child) => child.getAttribute('Locale') === 'en-US');
    if (english.length !== 1) found.push(`${label} has no English`);
    for (const value of [element.getAttribute('DefaultValue'), ...overrides.map((o) => o.getAttribute('Value'))]) {
      if (value === null || value.trim() === '') found.push(`${label} has an empty text`);
      else if (value.length > limit) found.push(`${label} is longer than ${limit} characters`);
    }
  }
  return found;
}

function urls(all: readonly Element[]): string[] {
  return all
    .flatMap((element) => [element.getAttribute('DefaultValue'), element.getAttribute('Value')])
    .filter((value): value is string => value !== null && /^[a-z]+:\/\//i.test(value));
}

function addresses(all: readonly Element[], served: Served): string[] {
  const found: string[] = [];
  const parsed = urls(all).map((value) => new URL(value));
  const origins = new Set(parsed.map((url) => url.origin));
  if (origins.size > 1) found.push(`several origins: ${[...origins].join(', ')}`);
  for (const url of parsed) {
    if (url.protocol !== 'https:') found.push(`${url.href} is not https`);
    if (served(url.pathname) === undefined) found.push(`${url.pathname} is not served`);
  }
  return found;
}

function images(all: readonly Element[], served: Served): string[] {
  const claims: [url: string, size: number][] = [];
  const found: string[] = [];
  for (const element of all) {
    const value = element.getAttribute('DefaultValue') ?? '';
    if (name(element) === 'app:IconUrl') claims.push([value, 32]);
    if (name(element) === 'app:HighResolutionIconUrl') claims.push([value, 64]);
    if (name(element) !== 'ov:Icon') continue;
    const sizes = [...element.children].map((image) => Number(image.getAttribute('size')));
    for (const size of [16, 32, 80]) {
      if (!sizes.includes(size)) found.push(`an icon has no size ${size}`);
    }
    for (const image of element.children) {
      const id = image.getAttribute('resid');
      const url = all.find((other) => other.getAttribute('id') === id)?.getAttribute('DefaultValue');
      if (url) claims.push([url, Number(image.getAttribute('size'))]);
    }
  }
  for (const [url, size] of claims) {
    const bytes = URL.canParse(url) ? served(new URL(url).pathname) : undefined;
    const actual = bytes === undefined ? 'none' : pngSize(bytes);
    if (actual !== `${size}x${size}`) found.push(`${url} should be ${size}x${size}, is ${actual}`);
  }
  return found;
}

function pngSize(bytes: Uint8Array): string {
  const header = Buffer.from(bytes.subarray(0, 24));
  if (header.toString('latin1', 1, 4) !== 'PNG') return 'no PNG';
  return `${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`;
}

function policy(all: readonly Element[]): string[] {
  const found: string[] = [];
  const texts = (wanted: string): string[] => all.filter((element) => name(element) === wanted).map(text);
  if (texts('app:Permissions').join() !== 'ReadWriteDocument') found.push('asks for other rights than the document');
  if (texts('app:AppDomain').length > 0) found.push('trusts further domains');
  if (texts('ov:TaskpaneId').includes('Office.AutoShowTaskpaneWithDocument')) found.push('opens by itself');
  const hosts = all.filter((element) => name(element) === 'app:Host').map((element) => element.getAttribute('Name'));
  if (hosts.join() !== 'Workbook') found.push('is not for Excel alone');
  for (const wanted of ['app:Set', 'bt:Set']) {
    const excel = all.some(
      (element) =>
        name(element) === wanted &&
        element.getAttribute('Name') === 'ExcelApi' &&
        element.getAttribute('MinVersion') === '1.8',
    );
    if (!excel) found.push(`${wanted} does not ask for ExcelApi 1.8`);
  }
  return found;
}
