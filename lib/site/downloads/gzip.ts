import { gzipSync } from "node:zlib";

/** Where gzip names the system it ran on, and the value for an unknown one. */
const SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;

/** Node writes no time into it; without the system's number the same text gives the same bytes everywhere. */
export function gzip(content: Uint8Array): Buffer {
  const compressed = gzipSync(content, { level: 9 });
  compressed[SYSTEM_BYTE] = UNKNOWN_SYSTEM;
  return compressed;
}
