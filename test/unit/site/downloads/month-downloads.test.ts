import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { encodeBody } from "#site/encode-body.ts";
import { monthDownloadsOf, renderMonthDownloads } from "#site/downloads/month-downloads.ts";
import { renderDayMarkdown, renderPeriodMarkdown } from "#site/markdown/digest-markdown.ts";
import { readZip } from "../../../site/read-zip.ts";
import { textOf } from "../text-of.ts";
import { downloadOf, DOWNLOADED, inventMonth } from "./month-of.ts";

const model = inventMonth();

describe("a month's downloads", () => {
  it("zip the Markdown that is published, in each language", async () => {
    const published = [...renderDayMarkdown(model), ...renderPeriodMarkdown(model)];
    for (const locale of ["ko", "en"]) {
      const own = published.filter(({ path }) => path.startsWith(`${locale}/`) && !path.includes("/w"));
      const zipped = await readZip(downloadOf(model, `2026-02.${locale}.zip`));
      expect(Object.fromEntries(zipped)).toEqual(
        Object.fromEntries(own.map((file) => [file.path.slice(file.path.lastIndexOf("/") + 1), textOf(file)])),
      );
      expect([...zipped.keys()]).toHaveLength(3);
    }
  });

  it("are checked by their SHA256SUMS, which names every other file", () => {
    const sums = downloadOf(model, "SHA256SUMS")
      .toString()
      .trimEnd()
      .split("\n")
      .map((line) => line.split("  ") as [string, string]);
    const names = [...renderMonthDownloads(model)].map(({ path }) => path.slice("data/2026/02/".length));
    expect(sums.map(([, name]) => name)).toEqual(names.filter((name) => name !== "SHA256SUMS"));
    for (const [sum, name] of sums)
      expect(sum).toBe(createHash("sha256").update(downloadOf(model, name)).digest("hex"));
  });

  it("are noted with their sizes, checksums and counts", () => {
    const [entry] = monthDownloadsOf(model);
    expect(entry).toMatchObject({ month: "2026-02", papers: DOWNLOADED.length, days: 2 });
    for (const { name, bytes } of entry?.files ?? []) expect(bytes).toBe(downloadOf(model, name).length);
    expect(entry?.files).toHaveLength(6);
  });

  it("are the same bytes for the same month, in whatever time zone they are made", () => {
    const make = () => [...renderMonthDownloads(inventMonth())].map(({ body }) => encodeBody(body));
    const here = make();
    const zone = process.env["TZ"];
    process.env["TZ"] = "Pacific/Kiritimati";
    try {
      expect(make()).toEqual(here);
    } finally {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    }
  });
});
