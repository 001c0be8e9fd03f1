import { refuse } from './fault';
import { LIMITS } from './limits';

/** A zip's own account of one of its parts. Sizes are claims: they are checked against what is really there. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly declaredSize: number;
  /** Where the part's own header stands. */
  readonly offset: number;
}

const END = { signature: 0x06054b50, size: 22, longestComment: 0xffff } as const;
const ENTRY = { signature: 0x02014b50, size: 46 } as const;
const LOCAL = { signature: 0x04034b50, size: 30 } as const;

/** The parts a zip lists, by their names in lower case: names of parts differ by more than case. */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(bytes, view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) refuse({ code: 'tooManyParts', limit: LIMITS.entries });
  const entries = new Map<string, ZipEntry>();
  let declared = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(bytes, view, at, end);
    const key = entry.name.toLowerCase();
    if (entries.has(key)) refuse({ code: 'corrupted', part: entry.name });
    entries.set(key, entry);
    declared += entry.declaredSize;
    if (declared > LIMITS.declaredBytes) refuse({ code: 'bombSuspected' });
    at = next;
  }
  return entries;
}

/** The directory's end record stands last, before a comment of at most 64 KB. */
function endOfDirectory(bytes: Uint8Array, view: DataView): number {
  const lowest = Math.max(0, bytes.length - END.size - END.longestComment);
  for (let at = bytes.length - END.size; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END.signature && at + END.size + view.getUint16(at + 20, true) <= bytes.length) return at;
  }
  return refuse({ code: 'truncated' });
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, end: number): { readonly entry: ZipEntry; readonly next: number } {
  if (at + ENTRY.size > end || view.getUint32(at, true) !== ENTRY.signature) refuse({ code: 'truncated' });
  const nameLength = view.getUint16(at + 28, true);
  const next = at + ENTRY.size + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) refuse({ code: 'truncated' });
  if (nameLength > LIMITS.nameLength) refuse({ code: 'bombSuspected' });
  const name = new TextDecoder().decode(bytes.subarray(at + ENTRY.size, at + ENTRY.size + nameLength));
  return {
    next,
    entry: {
      name: name.replace(/\\/g, '/'),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      declaredSize: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    },
  };
}

/** The packed bytes of a part. */
export function packedBytes(bytes: Uint8Array, { name, offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL.size > bytes.length) refuse({ code: 'truncated' });
  if (view.getUint32(offset, true) !== LOCAL.signature) refuse({ code: 'corrupted', part: name });
  const start = offset + LOCAL.size + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) refuse({ code: 'truncated' });
  return bytes.subarray(start, start + packedSize);
}
