import { refuse } from './fault';
import { LIMITS } from './limits';
import { unpack } from './unpack';
import { scanXml, type XmlScan } from './xmlScan';
import { tagsNamed } from './xmlTags';
import { readDirectory, type ZipEntry } from './zipDirectory';

/** A part of a file, unpacked and looked over. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly scan: XmlScan;
}

/** The parts of a file, unpacked one by one when they are asked for: what nobody asks for stays packed. */
export class FilePackage {
  private unpackedBytes = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
  ) {}

  /** Undefined when there is no such part. */
  part(name: string, most: { readonly bytes: number; readonly elements: number }): Part | undefined {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) return undefined;
    const bytes = unpack(this.bytes, entry, most.bytes);
    this.unpackedBytes += bytes.length;
    if (this.unpackedBytes > LIMITS.allPartsBytes) refuse({ code: 'bombSuspected' });
    return { name, bytes, scan: scanXml(bytes, entry.name, most.elements) };
  }

  /** A small part as text. */
  text(name: string): string | undefined {
    const part = this.part(name, { bytes: LIMITS.smallPartBytes, elements: LIMITS.smallPartElements });
    return part === undefined ? undefined : textOf(part.bytes);
  }

  /** What the parts that belong to a part are called, by the ids it uses for them. */
  relationships(name: string): readonly Relationship[] {
    const slash = name.lastIndexOf('/');
    const xml = this.text(`${name.slice(0, slash + 1)}_rels/${name.slice(slash + 1)}.rels`);
    if (xml === undefined) return [];
    return tagsNamed(xml, 'Relationship').map(({ attributes }) => ({
      id: attributes.get('Id') ?? '',
      kind: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
      isExternal: attributes.get('TargetMode') === 'External',
      target: attributes.get('Target') ?? '',
    }));
  }
}

/** `kind` is the last word of its type: the long form differs between the two editions of the standard. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly isExternal: boolean;
  readonly target: string;
}

/** The name of the part that a relationship of another part leads to. */
export function targetPart(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Opens a file's table of contents, or says what kind of file it is instead. */
export function openPackage(bytes: Uint8Array): FilePackage {
  if (bytes.length > LIMITS.fileMegabytes * 1024 * 1024) refuse({ code: 'tooLarge', limitMegabytes: LIMITS.fileMegabytes });
  if (beginsWith(bytes, OLE)) refuse({ code: holdsName(bytes, ENCRYPTED_STREAM) ? 'encrypted' : 'oldXls' });
  if (!beginsWith(bytes, ZIP)) refuse({ code: 'notAZip' });
  return new FilePackage(bytes, readDirectory(bytes));
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An encrypted workbook is wrapped in the old format's container, in a stream of this name (UTF-16). */
const ENCRYPTED_STREAM = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return standsAt(bytes, mark, 0);
}

/** The container's names stand at multiples of 128 bytes. */
function holdsName(bytes: Uint8Array, mark: readonly number[]): boolean {
  for (let at = 0; at < bytes.length; at += 128) if (standsAt(bytes, mark, at)) return true;
  return false;
}

function standsAt(bytes: Uint8Array, mark: readonly number[], at: number): boolean {
  return mark.every((byte, index) => bytes[at + index] === byte);
}
