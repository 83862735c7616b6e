import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createCapturesFolder } from "#adapters/recorded/captures-folder.ts";
import { InvalidInputError } from "#config/invalid-input-error.ts";
import { parseInstant } from "#papers/instant.ts";
import { parseListDay } from "#papers/list-day.ts";
import { writeDirectory } from "./captures-directory.ts";

const instant = (text: string) => parseInstant(text)!;
const day = parseListDay("2026-02-05")!;

describe("a captures folder", () => {
  it("lists captures in the order they were made, then of their days", () => {
    const directory = writeDirectory({
      "2026-02-06/2026-02-06T033007Z.json": "[]",
      "2026-02-05/2026-02-06T033007Z.json.gz": gzipSync("[]"),
      "2026-02-04/2026-02-07T033007Z.json": "[]",
      "2026-02-05/2026-02-05T155244Z.json": "[]",
    });
    const captures = createCapturesFolder(directory).listCaptures();
    expect(captures.map(({ day: listDay, at }) => `${listDay} ${at}`)).toEqual([
      "2026-02-05 2026-02-05T15:52:44Z",
      "2026-02-05 2026-02-06T03:30:07Z",
      "2026-02-06 2026-02-06T03:30:07Z",
      "2026-02-04 2026-02-07T03:30:07Z",
    ]);
    expect(captures[0]?.path).toBe(join(directory, "2026-02-05/2026-02-05T155244Z.json"));
  });

  it("answers with the latest capture that is not after the instant", () => {
    const folder = createCapturesFolder(
      writeDirectory({
        "2026-02-05/2026-02-05T080000Z.json": '["early"]',
        "2026-02-05/2026-02-05T160000Z.json.gz": gzipSync('["late"]'),
      }),
    );
    expect(folder.answerAsOf(day, instant("2026-02-05T07:59:59Z"))).toBeUndefined();
    expect(folder.answerAsOf(day, instant("2026-02-05T08:00:00Z"))?.body).toBe('["early"]');
    expect(folder.answerAsOf(day, instant("2026-02-05T15:59:59Z"))?.body).toBe('["early"]');
    expect(folder.answerAsOf(day, instant("2026-02-05T16:00:00Z"))).toEqual({
      at: "2026-02-05T16:00:00Z",
      body: '["late"]',
    });
    expect(folder.answerAsOf(parseListDay("2026-02-06")!, instant("2026-02-07T00:00:00Z"))).toBeUndefined();
  });

  it("leaves other files and folders alone", () => {
    const directory = writeDirectory({
      "2026-02-05/2026-02-05T080000Z.json": "[]",
      "2026-02-05/._2026-02-05T080000Z.json": "",
      "2026-02-05/2026-02-05T080000Z.json.bak": "",
      "2026-02-05/2026-02-05T250000Z.json": "",
      "2026-02-05/notes.txt": "",
      "2026-02-30/2026-02-28T080000Z.json": "",
      "2026-02-06": "a file named like a day",
      "README.md": "",
    });
    expect(createCapturesFolder(directory).listCaptures()).toHaveLength(1);
  });

  it("reads a capture without its byte order mark", () => {
    const folder = createCapturesFolder(writeDirectory({ "2026-02-05/2026-02-05T080000Z.json": "\uFEFF[]" }));
    expect(folder.read(folder.listCaptures()[0]!)).toBe("[]");
  });

  it("names a capture that is damaged", () => {
    const folder = createCapturesFolder(writeDirectory({ "2026-02-05/2026-02-05T080000Z.json.gz": "no gzip" }));
    expect(() => folder.read(folder.listCaptures()[0]!)).toThrow(
      expect.objectContaining({ kind: "unreadable", message: expect.stringContaining("2026-02-05T080000Z.json.gz") }),
    );
  });
});

describe("a folder that is no captures folder", () => {
  const opening = (directory: string) => () => createCapturesFolder(directory);

  it.each([
    ["missing", () => join(writeDirectory({}), "nowhere")],
    ["a file", () => join(writeDirectory({ file: "" }), "file")],
    ["empty", () => writeDirectory({})],
    ["without a single capture", () => writeDirectory({ "2026-02-05/notes.txt": "", "2026-02-05T080000Z.json": "[]" })],
  ])("is refused when it is %s, saying what was given and what is expected", (_, prepare) => {
    const directory = prepare();
    expect(opening(directory)).toThrow(InvalidInputError);
    expect(opening(directory)).toThrow(`"${directory}"`);
    expect(opening(directory)).toThrow("expected: a folder with captures named <list day>/<captured at>.json");
  });
});
