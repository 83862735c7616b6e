import { once } from "#papers/once.ts";

/*
 * PNG without a compressor, which pure code may not import: the picture is stored as it is. With two bits a pixel an icon
 * of 240 pixels takes 14 kB. Source: PNG specification (third edition), RFC 1950, RFC 1951.
 */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const BITS = 2;
const STORED_AT_MOST = 65_535;

/**
 * @param size side of the square, in pixels
 * @param palette at most four colours, as `#fff` or `#15171a`
 * @param pixels for each, row by row, its colour's index in the palette
 */
export function encodePng(size: number, palette: readonly string[], pixels: Uint8Array) {
  const header = [...bytesOf(size), ...bytesOf(size), BITS, 3, 0, 0, 0];
  const rows = Array.from({ length: size }, (_, y) => rowOf(pixels.subarray(y * size, (y + 1) * size))).flat();
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk("IHDR", header),
    ...chunk("PLTE", palette.flatMap(channelsOf)),
    ...chunk("IDAT", store(rows)),
    ...chunk("IEND", []),
  ]);
}

/** The row's filter (none), and its pixels, the first in the highest bits. */
function rowOf(pixels: Uint8Array): number[] {
  const row = Array.from({ length: 1 + Math.ceil((pixels.length * BITS) / 8) }, () => 0);
  pixels.forEach((colour, x) => {
    const bit = x * BITS;
    row[1 + (bit >> 3)]! |= colour << (8 - BITS - (bit & 7));
  });
  return row;
}

function channelsOf(colour: string): number[] {
  const digits = colour.slice(1);
  const long = digits.length === 3 ? digits.replaceAll(/./g, "$&$&") : digits;
  return [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16));
}

function chunk(type: string, data: readonly number[]): number[] {
  const body = [...new TextEncoder().encode(type), ...data];
  return [...bytesOf(data.length), ...body, ...bytesOf(crc32(body))];
}

/** A zlib stream of stored blocks. */
function store(data: readonly number[]): number[] {
  const blocks: number[] = [];
  for (let at = 0; at < data.length; at += STORED_AT_MOST) {
    const block = data.slice(at, at + STORED_AT_MOST);
    const [low, high] = [block.length & 255, block.length >> 8];
    const last = at + STORED_AT_MOST >= data.length;
    blocks.push(Number(last), low, high, ~low & 255, ~high & 255, ...block);
  }
  return [0x78, 0x01, ...blocks, ...bytesOf(adler32(data))];
}

function adler32(data: readonly number[]): number {
  let [a, b] = [1, 0];
  for (const byte of data) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return b * 65_536 + a;
}

/** What each byte does to a checksum. */
const CHECKSUMS = once(() =>
  Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  }),
);

function crc32(data: readonly number[]): number {
  const checksums = CHECKSUMS();
  let crc = -1;
  for (const byte of data) crc = (crc >>> 8) ^ (checksums[(crc ^ byte) & 255] ?? 0);
  return ~crc >>> 0;
}

/** Most significant byte first. */
function bytesOf(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
}
