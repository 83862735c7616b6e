import type { DownloadFile, MonthDownloads } from "#papers/month-downloads.ts";
import { SCHEMA_VERSION } from "../data/paper-record.ts";
import { JSON_TYPE, pageFile, SCHEMA_JSON, type SiteFile } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { COLUMNS, LIST_DELIMITER } from "./columns.ts";

const STANDARD = "https://datapackage.org/profiles/2.0";

const DESCRIPTION = `Papers that Hugging Face lists each day, month by month, the same papers in every format, each once. \
Tables are described column by column in ${urls.TABLE_SCHEMA_URL.slice("/data/".length)}, the lines of the JSON Lines \
files in schemas/month-line.schema.json. Titles, abstracts, authors and categories are arXiv's descriptive metadata, \
which arXiv gives under CC0 1.0; votes, comments, keywords and one-line summaries come from Hugging Face's public list; \
organisations and topics are assigned by this press. The papers themselves belong to their authors. Thank you to arXiv \
for use of its open access interoperability. This product was not reviewed or approved by, nor does it necessarily \
express or reflect the policies or opinions of, arXiv.`;

/** Every download with its size and checksum as a Frictionless Data Package, and the schema of its tables. */
export function* renderDataPackage(model: SiteModel): Iterable<SiteFile> {
  if (!model.front) return;
  yield pageFile(urls.keyOf(urls.TABLE_SCHEMA_URL), SCHEMA_JSON, toJson(tableSchema()));
  // The standard asks for one resource at least.
  if (model.front.downloads.length === 0) return;
  yield pageFile(urls.keyOf(urls.DATA_PACKAGE_URL), JSON_TYPE, toJson(dataPackage(model, model.front.downloads)));
}

function dataPackage({ settings, sample }: SiteModel, months: readonly MonthDownloads[]) {
  return {
    $schema: `${STANDARD}/datapackage.json`,
    schemaVersion: SCHEMA_VERSION,
    ...(sample ? { sample } : {}),
    name: "daily-papers",
    title: settings.title,
    description: DESCRIPTION,
    version: `${SCHEMA_VERSION}.0.0`,
    licenses: [
      {
        name: "CC0-1.0",
        path: "https://creativecommons.org/publicdomain/zero/1.0/",
        title: "CC0 1.0, for arXiv's descriptive metadata; see the description for the rest",
      },
    ],
    sources: [
      { title: "arXiv", path: "https://arxiv.org/" },
      { title: "Hugging Face Daily Papers", path: "https://huggingface.co/papers" },
    ],
    resources: months.flatMap((month) => month.files.map((file) => resourceOf(month, file))),
  };
}

const MEDIA: Readonly<Record<string, object>> = {
  csv: {
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: urls.TABLE_SCHEMA_URL.slice("/data/".length),
  },
  parquet: { format: "parquet", mediatype: "application/vnd.apache.parquet" },
  bib: { format: "bib", mediatype: "application/x-bibtex", encoding: "utf-8" },
  zip: { format: "zip", mediatype: "application/zip" },
  gz: { format: "jsonl", mediatype: "application/gzip", encoding: "utf-8" },
};

function resourceOf({ month, papers, asOf }: MonthDownloads, { name, bytes, sha256 }: DownloadFile) {
  return {
    name: name.replaceAll(".", "-"),
    path: urls.downloadUrl(month, name).slice("/data/".length),
    ...MEDIA[name.slice(name.lastIndexOf(".") + 1)],
    bytes,
    hash: `sha256:${sha256}`,
    papers,
    asOf,
  };
}

/** The standard's own schema knows no lists: in a table of text they are text. */
function tableSchema() {
  return {
    $schema: `${STANDARD}/tableschema.json`,
    fields: COLUMNS.map(({ name, type, required, description }) => ({
      name,
      type: type === "list" ? "string" : type,
      description: type === "list" ? `${description}, separated by "${LIST_DELIMITER}"` : description,
      ...(required && type !== "list" ? { constraints: { required } } : {}),
    })),
    primaryKey: ["id"],
    missingValues: [""],
  };
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
