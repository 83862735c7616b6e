import { describe, expect, it } from "vitest";
import { parseEntries } from "#adapters/hugging-face/parse-entries.ts";

const messageOf = (body: string) => {
  try {
    return `${parseEntries(body, "GET /x answered 200").length} entries`;
  } catch (error) {
    return (error as Error).message;
  }
};

describe("what is said of an answer that is no list, and is published", () => {
  it("quotes it", () => {
    expect(messageOf('{"error":"Sorry"}')).toContain('JSON array: {"error":"Sorry"}. Nothing');
  });

  it("quotes nothing of a list that breaks off, as its beginning names people", () => {
    const body = ' [{"submittedOnDailyBy":{"user":"someone"}},';
    expect(messageOf(body)).toMatch(/^GET \/x answered 200 with a list that is no JSON after 44 characters\. Nothing/);
    expect(messageOf("[1, 2]")).toBe("2 entries");
  });
});
