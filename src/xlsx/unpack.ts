import { Inflate } from 'fflate';
import { FileFault, refuse } from './fault';
import { packedBytes, type ZipEntry } from './zipDirectory';

/**
 * Unpacks one part of a zip, at most `limit` bytes of it. It stops as soon as more comes out, whatever size the zip
 * declares, and does not hand on a part whose size or checksum is not the declared one.
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  const { name, method, declaredSize, crc } = entry;
  if (entry.isEncrypted) refuse({ code: 'encrypted' });
  if (declaredSize > limit) refuse({ code: 'bombSuspected' });
  const packed = packedBytes(bytes, entry);
  const data = method === 8 ? inflated(packed, name, limit) : packed;
  if (method !== 8 && method !== 0) refuse({ code: 'corrupted', part: name });
  if (data.length !== declaredSize || crc32(data) !== crc) refuse({ code: 'corrupted', part: name });
  return data;
}

/** Bytes fed at a time: deflate makes at most some thousand of one, so no step can make more than 8 MB. */
const STEP = 8 * 1024;

function inflated(packed: Uint8Array, part: string, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size > limit) refuse({ code: 'bombSuspected' });
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    if (error instanceof FileFault) throw error;
    return refuse({ code: 'corrupted', part });
  }
  return joined(chunks);
}

/** The pieces one after the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder >>> 0;
});

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
