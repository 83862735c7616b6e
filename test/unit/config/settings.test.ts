import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { InvalidInputError } from "#config/invalid-input-error.ts";
import { parseSettings, settingsSchema } from "#config/settings.ts";

const LEAD = "The settings in context.digest of cdk.json are not valid. ";

function complaintAbout(block: unknown): string {
  try {
    parseSettings(block);
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidInputError);
    const { message } = error as Error;
    expect(message.startsWith(LEAD)).toBe(true);
    return message.slice(LEAD.length);
  }
  throw new Error(`${JSON.stringify(block)} was taken for valid settings`);
}

describe("settings", () => {
  it("have a default for every key, so that an empty block or none will do", () => {
    const defaults = {
      title: "Hugging Face Daily Papers",
      baseUrl: null,
      author: "daily-papers-press",
      timeZone: "Asia/Seoul",
      schedules: ["11:45", "17:45", "23:45"],
      deadline: "13:00",
      locales: ["ko", "en"],
      defaultLocale: "ko",
      listed: null,
      featured: 10,
      refreshDays: [1, 2, 7],
      gapDays: 14,
      markdown: {
        time: "09:15",
        categories: ["Daily Papers"],
        tags: ["huggingface", "papers", "daily", "ai"],
      },
      domain: null,
      alarmEmail: null,
      monthlyBudget: 1,
      accessLogs: false,
      huggingFaceTokenParameter: null,
      arxivContact: null,
    };
    expect(parseSettings({})).toEqual(defaults);
    expect(parseSettings(undefined)).toEqual(defaults);
    expect(parseSettings(null)).toEqual(defaults);
    expect(Object.keys(defaults)).toEqual(Object.keys(settingsSchema.shape));
  });

  it.each([
    [{ title: "  허깅 페이스 논문 " }, { title: "허깅 페이스 논문" }],
    [{ baseUrl: "https://papers.example:8443/" }, { baseUrl: "https://papers.example:8443/" }],
    [{ timeZone: "America/New_York" }, { timeZone: "America/New_York" }],
    [{ timeZone: "Asia/Kolkata" }, { timeZone: "Asia/Kolkata" }],
    [{ schedules: ["00:00", "23:59"] }, { schedules: ["00:00", "23:59"] }],
    [
      { locales: ["en"], defaultLocale: "en" },
      { locales: ["en"], defaultLocale: "en" },
    ],
    [
      { listed: 1, featured: 50, refreshDays: [], gapDays: 0 },
      { listed: 1, featured: 50, refreshDays: [], gapDays: 0 },
    ],
    [{ markdown: { time: "07:00" } }, { markdown: { time: "07:00", categories: ["Daily Papers"] } }],
    [{ markdown: { tags: [] } }, { markdown: { time: "09:15", tags: [] } }],
  ])("take %j", (block, expected) => {
    expect(parseSettings(block)).toMatchObject(expected);
  });

  it("take an own domain with a certificate of us-east-1", () => {
    const domain = {
      name: "papers.example",
      certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/0a1b",
    };
    expect(parseSettings({ domain }).domain).toEqual(domain);
  });

  it.each([
    [{ titel: "x" }, "title"],
    [{ lokales: ["ko"] }, "locales"],
    [{ baseURL: "https://papers.example" }, "baseUrl"],
    [{ alarmMail: "x" }, "alarmEmail"],
    [{ markdown: { tag: [] } }, "tags"],
    [{ domain: { name: "papers.example", certificate: "x" } }, "certificateArn"],
  ])("refuse the unknown key in %j and name the nearest known one, %s", (block, nearest) => {
    const complaint = complaintAbout(block);
    expect(complaint).toContain(`did you mean "${nearest}"?`);
    expect(complaint).toMatch(/There is no key "[\w.]+"; did you mean "\w+"\? Known keys: [\w, ]+\.$/);
  });

  it("say where an unknown key is, and which keys there are", () => {
    expect(complaintAbout({ markdown: { tag: [] } })).toBe(
      'There is no key "markdown.tag"; did you mean "tags"? Known keys: time, categories, tags.',
    );
    expect(complaintAbout({ titel: "x" })).toContain(`Known keys: ${Object.keys(settingsSchema.shape).join(", ")}.`);
  });

  it.each([
    [{ title: 5 }, '"title" is 5; expected: string, received number.'],
    [{ title: " " }, '"title" is " "; expected: string to have >=1 characters.'],
    [
      { baseUrl: "papers.example" },
      '"baseUrl" is "papers.example"; expected: an address such as https://papers.example.',
    ],
    [
      { baseUrl: "ftp://x.example" },
      '"baseUrl" is "ftp://x.example"; expected: an address such as https://papers.example.',
    ],
    [
      { baseUrl: "https://papers.example/daily" },
      '"baseUrl" is "https://papers.example/daily"; expected: an address without a path, such as https://papers.example.',
    ],
    [{ timeZone: "Asia/Soul" }, '"timeZone" is "Asia/Soul"; expected: a time zone such as Asia/Seoul.'],
    [{ timeZone: "+09:00" }, '"timeZone" is "+09:00"; expected: a time zone such as Asia/Seoul.'],
    [{ timeZone: "asia/seoul" }, '"timeZone" is "asia/seoul"; expected: a time zone such as Asia/Seoul.'],
    [{ schedules: ["11:45", "24:00"] }, '"schedules.1" is "24:00"; expected: a time of day such as 09:15.'],
    [{ schedules: ["11:45", "11:45"] }, '"schedules" is ["11:45","11:45"]; expected: each time once.'],
    [{ schedules: [] }, '"schedules" is []; expected: array to have >=1 items.'],
    [{ locales: ["ko", "fr"] }, '"locales.1" is "fr"; expected: one of "ko"|"en".'],
    [{ locales: ["ko", "ko"] }, '"locales" is ["ko","ko"]; expected: each language once.'],
    [{ locales: ["en"] }, '"defaultLocale" is missing; expected: one of `locales`.'],
    [{ locales: ["en"], defaultLocale: "ko" }, '"defaultLocale" is "ko"; expected: one of `locales`.'],
    [{ listed: 0 }, '"listed" is 0; expected: number to be >=1.'],
    [{ featured: 1.5 }, '"featured" is 1.5; expected: int, received number.'],
    [{ featured: 51 }, '"featured" is 51; expected: number to be <=50.'],
    [{ refreshDays: [1, 0] }, '"refreshDays.1" is 0; expected: number to be >=1.'],
    [{ gapDays: 61 }, '"gapDays" is 61; expected: number to be <=60.'],
    [{ markdown: { time: "9:15" } }, '"markdown.time" is "9:15"; expected: a time of day such as 09:15.'],
    [{ markdown: { tags: ["ai", ""] } }, '"markdown.tags.1" is ""; expected: string to have >=1 characters.'],
    [{ markdown: null }, '"markdown" is null; expected: object, received null.'],
    [
      { domain: { name: "papers.example", certificateArn: "arn:aws:acm:eu-west-1:123456789012:certificate/x" } },
      '"domain.certificateArn" is "arn:aws:acm:eu-west-1:123456789012:certificate/x"; expected: the ARN of a certificate in us-east-1.',
    ],
    [
      { domain: { name: "papers example", certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/x" } },
      '"domain.name" is "papers example"; expected: a valid hostname.',
    ],
    [{ alarmEmail: "nobody" }, '"alarmEmail" is "nobody"; expected: a valid email address.'],
    [{ huggingFaceTokenParameter: "token" }, '"huggingFaceTokenParameter" is "token"; expected: must start with "/".'],
    [{ arxivContact: "x" }, '"arxivContact" is "x"; expected: string to have >=3 characters.'],
    [[], "The block is []; expected: object, received array."],
    ["title", 'The block is "title"; expected: object, received string.'],
  ])("refuse %j in one sentence that says what was given and what is expected", (block, complaint) => {
    expect(complaintAbout(block)).toBe(complaint);
  });

  it("name everything that is wrong at once", () => {
    const complaint = complaintAbout({ featured: 0, gapDays: -1, titel: "x", authors: "y" });
    for (const name of ["featured", "gapDays", "titel", "authors"]) expect(complaint).toContain(`"${name}"`);
  });
});

describe("the README's table of settings", () => {
  const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
  const section = /^## Settings$(.*?)^## /ms.exec(readme)?.[1] ?? "";
  const rows = section.matchAll(/^\| `(\w+)`\s*\| (.+?)\s*\| (.+?)\s*\|$/gm);
  const documented = new Map(Array.from(rows, ([, key, value]) => [key, value]));
  const { markdown, ...defaults } = parseSettings({});

  it("lists the very keys there are, in their order", () => {
    expect([...documented.keys()]).toEqual(Object.keys(settingsSchema.shape));
  });

  it.each(Object.entries(defaults))("gives the true default of %s", (key, value) => {
    expect(documented.get(key)).toBe(`\`${asWritten(value)}\``);
  });

  it.each(Object.entries(markdown))("gives the true default of markdown.%s", (key, value) => {
    const below = section.slice(section.lastIndexOf("|")).replaceAll("\n", " ");
    expect(below).toContain(`\`${key}\` (\`${asWritten(value)}\``);
  });
});

/** A default as people write it: texts plain, lists as JSON with spaces. */
function asWritten(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value).replaceAll(",", ", ");
}
