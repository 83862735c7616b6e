import { crc32, deflateRawSync } from "node:zlib";

/** Version 2.0 of the format, as Deflate needs. */
const VERSION = 20;
const UTF8_NAMES = 0x8_00;
const DEFLATE = 8;
/** 1980-01-01 00:00, the earliest that a zip can tell, as a wall clock shows it: the same bytes in every zone. */
const TIME = 0;
const DATE = (1 << 5) | 1;

/**
 * Files as a zip archive, in their order; the same files give the same bytes. Each is packed as it comes, so that none of
 * them is held. For less than four gigabytes and 65,536 files.
 */
export function zip(files: Iterable<readonly [name: string, body: Uint8Array]>): Buffer {
  const members: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [fileName, body] of files) {
    const name = Buffer.from(fileName);
    const packed = deflateRawSync(body);
    const facts = Buffer.concat([
      u16(VERSION, UTF8_NAMES, DEFLATE, TIME, DATE),
      u32(crc32(body), packed.length, body.length),
      u16(name.length, 0),
    ]);
    const member = Buffer.concat([u32(0x04_03_4b_50), facts, name, packed]);
    directory.push(Buffer.concat([u32(0x02_01_4b_50), u16(VERSION), facts, u16(0, 0, 0), u32(0, offset), name]));
    members.push(member);
    offset += member.length;
  }
  const listed = Buffer.concat(directory);
  const count = directory.length;
  const end = [u32(0x06_05_4b_50), u16(0, 0, count, count), u32(listed.length, offset), u16(0)];
  return Buffer.concat([...members, listed, ...end]);
}

function u16(...values: number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, 2 * index);
  return bytes;
}

function u32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, 4 * index);
  return bytes;
}
