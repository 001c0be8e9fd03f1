import { deflateRawSync } from 'node:zlib';
import { strToU8, unzipSync } from 'fflate';

/** A part of a zip as a test wants it, lies and all. */
export interface RawPart {
  readonly name: string;
  readonly data?: Uint8Array | string;
  /** Deflated already; then `declaredSize` and `crc` have to be said. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly declaredSize?: number;
  readonly crc?: number;
}

/** Writes a zip whose every field can be chosen, which no library lets one do. */
export function rawZip(parts: readonly RawPart[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const data = typeof part.data === 'string' ? strToU8(part.data) : (part.data ?? new Uint8Array());
    const packed = part.packed ?? deflateRawSync(data);
    const method = part.method ?? 8;
    const crc = part.crc ?? crc32Of(data);
    const size = part.declaredSize ?? data.length;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(part.flags ?? 0, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size >>> 0, 18);
    common.writeUInt16LE(name.length, 22);
    local.push(Buffer.from('PK\u0003\u0004', 'latin1'), common, name, Buffer.from(packed));
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([20, 0]), common, tail, name);
    offset += 4 + common.length + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, directory, end]));
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  return crc;
});

/** Written out because older runtimes have no crc32 in node:zlib. */
function crc32Of(data: Uint8Array): number {
  let crc = ~0;
  for (const byte of data) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ byte) & 0xff]!;
  return ~crc >>> 0;
}

/** A good file's parts, to be changed one by one. */
export function partsOf(bytes: Uint8Array): readonly RawPart[] {
  return Object.entries(unzipSync(bytes)).map(([name, data]) => ({ name, data }));
}

/** The file with one part's text changed. */
export function withEditedPart(bytes: Uint8Array, name: string, edit: (xml: string) => string): Uint8Array {
  return rawZip(partsOf(bytes).map((part) => (part.name === name ? { name, data: edit(new TextDecoder().decode(part.data as Uint8Array)) } : part)));
}
