import { pageFile, SCHEMA_JSON, type SiteFile } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { SCHEMAS } from "./schemas.ts";

/** The JSON Schemas of what lies under `/data/`, beside it. */
export function* renderSchemas({ front, siteUrl }: SiteModel): Iterable<SiteFile> {
  if (!front) return;
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    const url = urls.schemaUrl(name);
    const whole = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: siteUrl + url,
      title: name,
      ...schema,
    };
    yield pageFile(urls.keyOf(url), SCHEMA_JSON, `${JSON.stringify(whole, null, 1)}\n`);
  }
}
