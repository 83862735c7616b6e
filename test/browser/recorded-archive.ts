import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { encodeBody } from "#site/encode-body.ts";
import { renderSearchFiles } from "#site/search/search-files.ts";
import { CAPTURES } from "../end-to-end/captures.ts";
import { recordedDays } from "../portability/months.ts";
import { searchShell } from "./generated-archive.ts";

/** Newest first, as the search page wants them. */
const MONTHS = ["2026-02", "2026-01"];

/** Everything that search loads for the recorded lists of two months, as the press would publish it. */
export function writeRecordedArchive(folder: string): void {
  const months = MONTHS.map((month) => recordedDays(CAPTURES, month));
  for (const { path, body } of [...months.flatMap((model) => [...renderSearchFiles(model)]), ...searchShell(MONTHS)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), encodeBody(body));
  }
}
