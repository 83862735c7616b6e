import { describe, expect, it } from "vitest";
import { LOCALES } from "#config/settings.ts";
import type { Instant } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import { periodsOf } from "#papers/period.ts";
import {
  formatDay,
  formatDayOfYear,
  formatInstant,
  formatMonth,
  formatPeriod,
  formatShortDay,
  messagesOf,
} from "#site/i18n/messages.ts";

/** Every message by its path, `markdown.total`; those with numbers in them for a few numbers. */
function textsOf(messages: object, path = ""): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const name = path + key;
    if (typeof value === "string") return [[name, value]];
    if (typeof value === "function")
      return [1, 2, 12_345].map((n) => [`${name}(${n})`, (value as (...values: unknown[]) => string)(n, n, n)]);
    return textsOf(value as object, `${name}.`);
  });
}

const english = textsOf(messagesOf("en"));

describe.each(LOCALES)("the messages in %s", (locale) => {
  const texts = textsOf(messagesOf(locale));

  it("are the same ones as in English", () => {
    expect(texts.map(([name]) => name)).toEqual(english.map(([name]) => name));
  });

  it("all say something: only an issue needs no explanation", () => {
    expect(texts.filter(([, text]) => text.trim() === "").map(([name]) => name)).toEqual(["kindExplained.issue"]);
    expect(texts.filter(([, text]) => /undefined|NaN|\[object|\$\{|=>/.test(text))).toEqual([]);
  });

  it("have no space to spare", () => {
    expect(texts.filter(([, text]) => text !== text.trim() || /\s\s/.test(text))).toEqual([]);
  });
});

describe("the Korean messages", () => {
  it("are Korean, but for arXiv's own words and names of formats", () => {
    const latin = textsOf(messagesOf("ko")).filter(([, text]) => /[a-z]{2}/i.test(text) && !/[가-힣]/.test(text));
    expect(latin.map(([name]) => name).toSorted()).toEqual([
      "aboutPage.reviewed",
      "data",
      "downloadFiles.checksums",
      "downloadFiles.formats.bib.0",
      "downloadFiles.formats.csv.0",
      "downloadFiles.formats.jsonl.gz.0",
      "downloadFiles.formats.parquet.0",
      "intl",
      "paper.citation",
      "paper.huggingFace",
      "paper.pdf",
      "thanks",
    ]);
  });

  it("end no bracket with another, where a day has its weekday in one", () => {
    const { tallest } = messagesOf("ko");
    expect(tallest("2026년 2월 3일 화요일", 50, 1)).toBe("논문이 가장 많은 날은 2026년 2월 3일 화요일(50편)입니다.");
    expect(tallest("2월 3일 (화) 및 2월 11일 (수)", 50, 2)).toBe(
      "2월 3일 (화) 및 2월 11일 (수)에 논문이 각각 50편으로 가장 많습니다.",
    );
  });

  it("keep the words that readers of the blog parse", () => {
    const { markdown } = messagesOf("ko");
    expect(markdown.total(10)).toBe("총 **10개**의 논문이 수집되었습니다.");
    expect(markdown).toMatchObject({
      ranking: "📊 좋아요 순위",
      organization: "기관",
      page: "HF 페이지",
      paper: "논문 링크",
    });
  });
});

describe("the English messages", () => {
  it("count one and many", () => {
    const { papers, votes, rejected } = messagesOf("en");
    expect([papers(1), papers(2), papers(0)]).toEqual(["1 paper", "2 papers", "0 papers"]);
    expect(votes(12_345)).toBe("12,345 upvotes");
    expect(rejected(1)).toBe("1 entry of the list could not be read and was set aside.");
    expect(rejected(2)).toBe("2 entries of the list could not be read and were set aside.");
  });
});

describe("dates", () => {
  const day = "2026-02-05" as ListDay;

  it.each([
    ["ko", /^2026년 2월 5일 목요일$/, "5일 (목)", "2026년 2월"],
    ["en", /^Thursday,? 5 February 2026$/, "Thu 5", "February 2026"],
  ] as const)("in %s read as people write them", (locale, full, short, month) => {
    expect(formatDay(locale, day)).toMatch(full);
    expect(formatShortDay(locale, day)).toBe(short);
    expect(formatMonth(locale, "2026-02")).toBe(month);
  });

  it.each([
    ["ko", "2월\u00a05일\u00a0(목)", "2026년 6주차"],
    ["en", "Thu\u00a05\u00a0Feb", "Week 6, 2026"],
  ] as const)("of lists stay on one line in %s, and weeks are named as people name them", (locale, short, week) => {
    expect(formatDayOfYear(locale, day)).toBe(short);
    expect(formatPeriod(locale, periodsOf(day)[0])).toBe(week);
  });

  it("with a time are in the zone of the settings", () => {
    const instant = "2026-02-05T15:55:25Z" as Instant;
    expect(formatInstant("ko", instant, "Asia/Seoul")).toMatch(/^2026년 2월 6일 00:55.*(GMT\+9|한국)/);
    expect(formatInstant("en", instant, "Asia/Seoul")).toMatch(/^6 Feb 2026, 00:55 GMT\+9$/);
    expect(formatInstant("en", instant, "UTC")).toMatch(/^5 Feb 2026, 15:55 UTC$/);
  });
});
