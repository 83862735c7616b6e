import { crc32, deflateRawSync } from "node:zlib";
import { Zip, type ZipInputFile } from "fflate";

const DEFLATE = 8;

/**
 * Files as a zip archive, in their order; the same files give the same bytes. Each is packed as it comes, so that none of
 * them is held. The container is fflate's, the packing Node's own: ten times as fast, into fewer bytes.
 */
export function zip(files: Iterable<readonly [name: string, body: Uint8Array]>): Buffer {
  // The earliest that a zip can tell, as a wall clock shows it: the same bytes in every zone.
  const mtime = new Date(1980, 0, 1);
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, body] of files) {
    const file: ZipInputFile = { filename, mtime, compression: DEFLATE, crc: crc32(body), size: body.length };
    archive.add(file);
    file.ondata?.(null, deflateRawSync(body), true);
  }
  archive.end();
  return Buffer.concat(chunks);
}
