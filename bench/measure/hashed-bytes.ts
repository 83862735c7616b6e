import crypto, { type BinaryLike, type Hash, type HashOptions } from "node:crypto";
import { syncBuiltinESMExports } from "node:module";

type CreateHash = (algorithm: string, options?: HashOptions) => Hash;

/**
 * Counts what the press hashes from now on, whoever asks for it: the library's own code stays without counters.
 * @returns a function that gives the bytes so far
 */
export function countHashedBytes(): () => number {
  let bytes = 0;
  const count = (data: BinaryLike) => (bytes += typeof data === "string" ? Buffer.byteLength(data) : data.byteLength);
  const { createHash, hash } = crypto as { createHash: CreateHash; hash: typeof crypto.hash };
  crypto.createHash = (algorithm, options) => {
    const made = createHash(algorithm, options);
    const update: (data: BinaryLike) => Hash = made.update.bind(made);
    return Object.assign(made, {
      update(data: BinaryLike) {
        count(data);
        return update(data);
      },
    });
  };
  crypto.hash = ((algorithm: string, data: BinaryLike, encoding: "hex") => {
    count(data);
    return hash(algorithm, data, encoding);
  }) as typeof crypto.hash;
  syncBuiltinESMExports();
  return () => bytes;
}
