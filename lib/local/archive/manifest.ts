import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { InvalidInputError } from "#config/invalid-input-error.ts";

export const MANIFEST = "manifest.json";

const manifestSchema = z.strictObject({
  format: z.literal("daily-papers-archive"),
  /** Grows by one whenever an older release could no longer read the records. */
  version: z.literal(1),
  origin: z.enum(["hugging-face", "recorded", "sample", "blog"]),
  days: z.int().nonnegative(),
  files: z.array(
    z.strictObject({
      /** Relative to the manifest, and never out of its folder: restore writes where this says. */
      path: z.string().regex(/^(records|data|captures)(\/\w[\w.-]*)+$/),
      bytes: z.int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

/** What an archive holds: written last, so an archive without one was never finished. */
export type Manifest = z.infer<typeof manifestSchema>;
export type ArchivedFile = Manifest["files"][number];

export const recordsPath = (month: string): string => `records/${month}.jsonl.gz`;

export function archivedFile(path: string, body: Uint8Array): ArchivedFile {
  return { path, bytes: body.length, sha256: sha256Of(body) };
}

/** @throws InvalidInputError when there is no archive in `folder`, or one of another release */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), "utf8").catch((cause: unknown) => {
    throw new InvalidInputError(
      `"${folder}" holds no ${MANIFEST}, so it is no finished archive; give the folder that papers export wrote.`,
      { cause },
    );
  });
  const parsed = manifestSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InvalidInputError(
    `${join(folder, MANIFEST)} is not what this release writes (${issue?.path.join(".")}: ${issue?.message}); export again, or restore with the release that exported it.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @throws InvalidInputError naming the first file that is missing or damaged */
export async function verifyArchive(folder: string, { files }: Manifest): Promise<void> {
  for (const file of files) await readArchived(folder, file);
}

/** @throws InvalidInputError when the file is missing or not what the manifest says */
export async function readArchived(folder: string, { path, sha256 }: ArchivedFile): Promise<Buffer> {
  const body = await readFile(join(folder, path)).catch((cause: unknown) => {
    throw new InvalidInputError(`${path} is missing in the archive "${folder}"; nothing was restored.`, { cause });
  });
  const found = sha256Of(body);
  if (found === sha256) return body;
  throw new InvalidInputError(
    `${path} is damaged: its SHA-256 is ${found}, the manifest says ${sha256}. Nothing was restored; bring an intact copy of this file.`,
  );
}

function sha256Of(body: Uint8Array): string {
  return createHash("sha256").update(body).digest("hex");
}
