import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { TOPICS_EDITION, topics } from "#papers/topics/topics.ts";

/** What decides which topics a paper gets, besides the topics themselves. */
const RULES = [
  "assign-topics",
  "choose-topics",
  "compile-phrases",
  "compile-topic",
  "first-words",
  "index-phrases",
  "normalise-text",
  "read-evidence",
  "score-topic",
  "split-phrases",
].map((name) => readFileSync(`lib/papers/topics/${name}.ts`, "utf8"));

/** A pattern has no JSON of its own. */
const withPatterns = (_key: string, value: unknown) => (value instanceof RegExp ? String(value) : value);
const hashOf = (value: unknown) => createHash("sha256").update(JSON.stringify(value, withPatterns)).digest("hex");

it("has an edition of its own for every change of the topics and of how they are found", () => {
  const made = { edition: TOPICS_EDITION, hash: hashOf([topics, RULES]).slice(0, 16) };
  const advice =
    "Topics or their scoring changed: raise TOPICS_EDITION, so that held papers are read again, and record both here.";
  expect(made, advice).toEqual({ edition: 3, hash: "b0a7526312df68a5" });
});
