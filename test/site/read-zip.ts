import { promisify } from "node:util";
import { crc32 } from "node:zlib";
import yauzl, { type Entry, type ZipFile } from "yauzl";

/** The texts in a zip by name, in its order. yauzl leaves checksums to whoever reads: one that is wrong is an error. */
export async function readZip(bytes: Buffer): Promise<Map<string, string>> {
  const zip = await promisify<Buffer, yauzl.Options, ZipFile>(yauzl.fromBuffer)(bytes, { lazyEntries: true });
  const files = new Map<string, string>();
  return new Promise((resolve, reject) => {
    zip.on("entry", (entry: Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          const content = Buffer.concat(chunks);
          if (crc32(content) !== entry.crc32) return reject(new Error(`${entry.fileName} has another checksum.`));
          files.set(entry.fileName, content.toString());
          zip.readEntry();
        });
      });
    });
    zip.on("end", () => resolve(files));
    zip.on("error", reject);
    zip.readEntry();
  });
}
