import { Zip, ZipDeflate, type ZipInputFile } from 'fflate';
import { joined, unpack } from './unpack';
import { packedBytes, readDirectory } from './zipDirectory';

/** The earliest moment a zip can write, in the writer's own time zone. */
const EARLIEST = new Date(1980, 0, 1);

/** Larger than any part of a file that was made here. */
const NO_LIMIT = 2 ** 31;

/**
 * Rewrites some parts of a zip that was made here. The others keep their packed bytes: packing is most of the work.
 * Every entry carries one date, so that the same parts give the same bytes.
 */
export function repack(bytes: Uint8Array, edits: ReadonlyMap<string, (xml: string) => string>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  for (const entry of readDirectory(bytes).values()) {
    const edit = edits.get(entry.name);
    if (edit === undefined) {
      const kept: ZipInputFile = { filename: entry.name, crc: entry.crc, size: entry.declaredSize, compression: entry.method, mtime: EARLIEST };
      zip.add(kept);
      kept.ondata?.(null, packedBytes(bytes, entry).slice(), true);
    } else {
      const edited = new ZipDeflate(entry.name, { level: 6 });
      edited.mtime = EARLIEST;
      zip.add(edited);
      edited.push(new TextEncoder().encode(edit(new TextDecoder().decode(unpack(bytes, entry, NO_LIMIT)))), true);
    }
  }
  zip.end();
  return joined(pieces);
}
