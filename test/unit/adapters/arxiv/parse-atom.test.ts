import { parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { decodeLetters } from "#adapters/arxiv/decode-letters.ts";
import { parseAtom } from "#adapters/arxiv/parse-atom.ts";
import { inventRecord, writeAnswer, writeEntryOf } from "./invented-record.ts";

/** What a browser makes of it. */
const readHtml = (text: string) => (parseDocument(text).children[0] as unknown as { data: string }).data;

const entryOf = (elements: Record<string, string>) => parseAtom(writeEntryOf(elements))?.entries[0];

describe("an answer of arXiv", () => {
  it("is read whole, one entry or many", () => {
    const records = ["2602.00001", "2602.00002", "2602.00003"].map((id) => inventRecord(id));
    expect(parseAtom(writeAnswer(records[0]!))).toMatchObject({ entries: { length: 1 }, total: 1 });
    const feed = parseAtom(writeAnswer(...records));
    expect(feed).toMatchObject({ entries: { length: 3 }, total: 3, error: undefined });
    expect(feed?.entries[2]).toMatchObject({
      id: "http://arxiv.org/abs/2602.00003v1",
      primary_category: "cs.CL",
      category: ["cs.CL", "stat.ML"],
    });
  });

  it("is read without entries, too", () => {
    expect(parseAtom(writeAnswer())).toEqual({ entries: [], total: 0, error: undefined });
  });

  it.each(["0", "007", "1e3", "0x10", "10.10", "Infinity", "true"])("keeps the text %j a text", (text) => {
    expect(entryOf({ comment: `<arxiv:comment>${text}</arxiv:comment>` })?.comment).toBe(text);
  });

  it("loses no paper called 0", () => {
    expect(parseAtom(writeEntryOf({ title: "<title>0</title>" }))?.entries).toHaveLength(1);
  });

  it.each([
    ["&lt;b&gt; &amp;lt; &quot;q&quot; &apos;", `<b> &lt; "q" '`],
    ["&#233; &#xE9; &#x1F600;", "é é 😀"],
    ["<![CDATA[a & <b> &amp;]]>", "a & <b> &amp;"],
    ["&unheard; of", "&unheard; of"],
    ["a&#1;b&#x0;c&#xFFFE;d&#xD800;e&#x110000;f&#9;g", "abcdef\tg"],
  ])("decodes %j once", (xml, text) => {
    expect(entryOf({ summary: `<summary type="text">${xml}</summary>` })?.summary).toBe(text);
  });

  it("needs no particular prefixes", () => {
    const feed =
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:n="x"><n:totalResults>7</n:totalResults></a:feed>';
    expect(parseAtom(feed)?.total).toBe(7);
  });

  it.each([
    ["without an id", { id: "" }],
    ["without an abstract", { summary: "" }],
    ["with markup for an abstract", { summary: "<summary><b>bold</b></summary>" }],
    ["with two dates", { updated: "<updated>2026-02-03T17:59:46Z</updated><updated>2026-02-03T17:59:46Z</updated>" }],
  ])("leaves out an entry %s, and no other", (_, elements) => {
    const odd = writeEntryOf(elements);
    const both = odd.replace("</feed>", `${/<entry>.*<\/entry>/.exec(writeEntryOf({}))?.[0]}</feed>`);
    expect(parseAtom(odd)?.entries).toEqual([]);
    expect(parseAtom(both)?.entries).toHaveLength(1);
  });

  it("finds nothing in names that would reach into objects", () => {
    const feed = parseAtom("<feed><entry><__proto__><id>x</id></__proto__><constructor>x</constructor></entry></feed>");
    expect(feed).toEqual({ entries: [], total: undefined, error: undefined });
  });

  it("is read in spite of characters that XML does not allow", () => {
    expect(entryOf({ summary: "<summary>a\u000Bb\uFFFEc 😀</summary>" })?.summary).toBe("abc 😀");
  });

  it.each([
    ["Poincar&amp;eacute; and H&ouml;lder", "Poincaré and Hölder"],
    ["Erd&amp;odblac;s, Dvo&amp;rcaron;&amp;aacute;k, &amp;Aring;", "Erdős, Dvořák, Å"],
    ["&amp;Oslash;rsted, &amp;szlig;, &amp;lstrok;", "Ørsted, ß, ł"],
    ["a &amp;lt; b &amp;amp; c &lt;b&gt;", "a &lt; b &amp; c <b>"],
    ["&amp;nosuchthing; &amp;xacute; A&amp;A; \\alpha &amp; \\beta;", "&nosuchthing; &xacute; A&A; \\alpha & \\beta;"],
  ])("has the letters that HTML names: %s", (given, read) => {
    expect(entryOf({ summary: `<summary>${given}</summary>` })?.summary).toBe(read);
  });

  it("knows every letter with a mark by the name that HTML has for it", () => {
    const marks = "acute breve caron cedil circ dot dblac grave macr ogon ring tilde uml".split(" ");
    const names = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"].flatMap((letter) =>
      marks.map((mark) => `&${letter}${mark};`),
    );
    const known = names.filter((name) => /^[\u00C0-\u017F]$/.test(readHtml(name)));
    expect(known.length).toBeGreaterThan(100);
    for (const name of known) expect([name, decodeLetters(name)]).toEqual([name, readHtml(name)]);
  });

  it("tells what arXiv finds wrong with the question", () => {
    const id = "<id>https://arxiv.org/api/errors#incorrect_id_format_for_abc</id>";
    const summary = "<summary>incorrect id format for abc</summary>";
    expect(parseAtom(writeEntryOf({ id, summary, category: "" }))?.error).toBe("incorrect id format for abc");
  });

  it("takes a paper called Error for a paper", () => {
    expect(parseAtom(writeEntryOf({ title: "<title>Error</title>" }))?.error).toBeUndefined();
  });
});

describe("what is no answer of arXiv", () => {
  const whole = writeAnswer(inventRecord("2602.00001"), inventRecord("2602.00002"));

  it.each([
    ["nothing", ""],
    ["plain text", "Rate exceeded."],
    ["JSON", '{"feed":{}}'],
    ["a page of HTML", "<!doctype html><html><title>Maintenance</title><body>Soon<br></body></html>"],
    ["a page of XHTML", "<html><body><p>Soon</p></body></html>"],
    ["a feed that says nothing", "<feed/>"],
    ["two feeds", `${whole}${whole.replace(/<\?xml.*\?>/, "")}`],
    ["a bare ampersand", "<feed><totalResults>0</totalResults>a & b</feed>"],
    ["a feed nested a thousand times", `<feed>${"<a>".repeat(1_000)}${"</a>".repeat(1_000)}</feed>`],
  ])("is not read: %s", (_, text) => {
    expect(parseAtom(text)).toBeUndefined();
  });

  it("is not read when it breaks off anywhere", () => {
    const end = whole.trimEnd().length;
    for (let length = 0; length < end; length += 7) expect(parseAtom(whole.slice(0, length))).toBeUndefined();
  });

  it("cannot make itself larger with entities", () => {
    const bomb = (uses: string) =>
      `<!DOCTYPE feed [<!ENTITY a "${"a".repeat(5_000)}">${uses}]>${writeEntryOf({ summary: "<summary>&a;&a;</summary>" })}`;
    expect(parseAtom(bomb(""))).toBeUndefined();
    expect(parseAtom(bomb('<!ENTITY b "&a;&a;&a;">'))).toBeUndefined();
    expect(parseAtom(bomb('<!ENTITY c SYSTEM "file:///etc/hostname">'))).toBeUndefined();
  });
});
