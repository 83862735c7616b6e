import { hash } from "node:crypto";
import type { DownloadFile, MonthDownloads } from "#papers/month-downloads.ts";
import type { PeriodDigest } from "../period-digest.ts";
import { createBodyEncoder } from "../encode-body.ts";
import { pageFile, type SiteFile, TEXT } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { gzip } from "./gzip.ts";
import { markdownZip } from "./markdown-zip.ts";
import { type MonthRow, rowsOfMonth } from "./month-rows.ts";
import { papersBibtex } from "./papers-bibtex.ts";
import { papersCsv } from "./papers-csv.ts";
import { papersJsonl } from "./papers-jsonl.ts";
import { papersParquet } from "./papers-parquet.ts";

/** What a month is downloaded as, and the short of it that is noted for the index pages. */
export interface MadeMonth {
  readonly files: readonly SiteFile[];
  readonly entry: MonthDownloads;
}

type Made = Pick<SiteFile, "contentType" | "body"> & { readonly name: string };

/** Both the note for the index and the files themselves are wanted in one run, and a month takes a while to pack. */
const packed = new WeakMap<PeriodDigest, MadeMonth>();

/** The months of the model as files. The same month gives the same bytes. */
export function* renderMonthDownloads(model: SiteModel): Iterable<SiteFile> {
  for (const digest of monthsOf(model)) yield* makeMonth(model, digest).files;
}

/** The short of every month of the model, oldest first. */
export function monthDownloadsOf(model: SiteModel): MonthDownloads[] {
  return monthsOf(model).map((digest) => makeMonth(model, digest).entry);
}

function monthsOf({ periods }: SiteModel): PeriodDigest[] {
  return periods.filter(({ period }) => period.kind === "month");
}

function makeMonth(model: SiteModel, digest: PeriodDigest): MadeMonth {
  const known = packed.get(digest) ?? packMonth(model, digest);
  packed.set(digest, known);
  return known;
}

function packMonth(model: SiteModel, digest: PeriodDigest): MadeMonth {
  const month = digest.period.name;
  const rows = rowsOfMonth(digest);
  const made = formatsOf(model, digest, rows);
  const encode = createBodyEncoder();
  const files = made.map(({ name, body }) => fileOf(name, encode(body)));
  const sums = files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("");
  const checksums = { name: urls.CHECKSUMS, contentType: TEXT, body: sums };
  return {
    files: [...made, checksums].map(({ name, contentType, body }) =>
      pageFile(urls.keyOf(urls.downloadUrl(month, name)), contentType, body),
    ),
    entry: { month, asOf: digest.asOf, papers: rows.length, days: digest.digests.length, files },
  };
}

function formatsOf(model: SiteModel, digest: PeriodDigest, rows: readonly MonthRow[]): Made[] {
  const { sample, settings } = model;
  const month = digest.period.name;
  const jsonl = gzip(createBodyEncoder()(papersJsonl(rows, sample)));
  return [
    { name: `${month}.jsonl.gz`, contentType: "application/gzip", body: jsonl },
    { name: `${month}.csv`, contentType: "text/csv; charset=utf-8", body: papersCsv(rows, sample) },
    { name: `${month}.parquet`, contentType: "application/vnd.apache.parquet", body: papersParquet(rows, sample) },
    { name: `${month}.bib`, contentType: "application/x-bibtex; charset=utf-8", body: papersBibtex(rows, sample) },
    ...settings.locales.map((locale) => ({
      name: `${month}.${locale}.zip`,
      contentType: "application/zip",
      body: markdownZip(model, digest, locale),
    })),
  ];
}

function fileOf(name: string, bytes: Uint8Array): DownloadFile {
  return { name, bytes: bytes.length, sha256: hash("sha256", bytes) };
}
