import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { parseAtom } from "#adapters/arxiv/parse-atom.ts";
import type { ArxivId } from "#papers/arxiv-id.ts";
import { parseRichText } from "#papers/text/parse-rich-text.ts";
import { toPlainText } from "#papers/text/plain-text.ts";
import { reply, startScriptedServer } from "../http/scripted-server.ts";
import { createHurriedEnricher } from "./hurried-enricher.ts";

const folder = fileURLToPath(new URL("../../../../../shared/data/arxiv/", import.meta.url));
const present = existsSync(folder);
const names = present ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
const find = (start: string) => names.find((name) => name.startsWith(start)) ?? "";

interface Recorded {
  readonly status_code: number;
  readonly body: string;
}

/** The bytes as arXiv sent them: whoever recorded them took its UTF-8 for Latin-1. */
function serve(name: string) {
  const { status_code: status, body } = JSON.parse(readFileSync(folder + name, "utf8")) as Recorded;
  return reply(Buffer.from(body, "latin1") as never, status, { "Content-Type": "application/atom+xml" });
}

async function ask(name: string, ids: readonly string[]) {
  const server = await startScriptedServer(serve(name));
  onTestFinished(() => server.close());
  return createHurriedEnricher(server.url).enricher.enrich(ids as readonly ArxivId[]);
}

describe.skipIf(!present)(`answers recorded of arXiv${present ? "" : " (skipped: ../shared/data is absent)"}`, () => {
  it("bring what they hold of a paper", async () => {
    const records = await ask(find("id_1605.08386_"), ["1605.08386"]);
    expect(records.get("1605.08386" as ArxivId)).toMatchObject({
      categories: ["math.CO", "math.ST"],
      comment: "20 pages, 3 figures",
      version: 1,
      updatedOn: "2016-05-26",
    });
  });

  it("leave out papers that arXiv does not know, and say nothing of others", async () => {
    const some = await ask(find("id_0808.05394_1707.08567_"), ["0808.05394", "1707.08567"]);
    expect([...some.keys()]).toEqual(["1707.08567"]);
    expect(await ask(find("id_0000.0000_"), ["0000.0000"])).toEqual(new Map());
  });

  it("hold a paper called 0", async () => {
    expect((await ask(find("id_2104.12255v1_"), ["2104.12255"])).size).toBe(1);
  });

  it("refuse a malformed question in arXiv's words", async () => {
    await expect(ask(find("id_abc_"), ["2602.04705"])).rejects.toThrow("incorrect id format for abc");
  });

  it("are read as UTF-8 although no header says so", async () => {
    const { body } = JSON.parse(readFileSync(folder + find("q_testing_s0_m100"), "utf8")) as Recorded;
    const given = parseAtom(Buffer.from(body, "latin1").toString("utf8"))?.entries ?? [];
    const ids = given.map(({ id }) => /\d{4}\.\d{4,5}/.exec(id)?.[0]).filter((id) => id !== undefined);
    const records = [...(await ask(find("q_testing_s0_m100"), ids)).values()];
    expect(given).toHaveLength(100);
    expect(records).toHaveLength(ids.length);
    const texts = records.map((record) => `${record.abstract} ${record.comment ?? ""}`).join("\n");
    expect(texts).toMatch(/[^\p{ASCII}]/u);
    expect(texts).not.toMatch(/Ã.|â€|Î[\u0080-\u00BF]|\uFFFD/);
    for (const { abstract } of records) expect(toPlainText(parseRichText(abstract))).not.toMatch(/\\[a-zA-Z]+|\$\$/);
  });
});
