import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { parseSettings } from "#config/settings.ts";
import { routeRequest } from "#site/viewer-request.ts";
import { synthesiseTemplate } from "./synthesise-template.ts";

const [deployed] = Object.values(synthesiseTemplate().findResources("AWS::CloudFront::Function"));
const script = (deployed as { Properties: { FunctionCode: string } }).Properties.FunctionCode;

interface Answer {
  readonly uri?: string;
  readonly statusCode?: number;
  readonly headers?: { readonly location?: { readonly value: string } };
}

/** Runs the script as CloudFront does: alone, with nothing but the language. */
function request(uri: string, more: { query?: object; cookie?: string; language?: string } = {}): Answer {
  const event = {
    request: {
      uri,
      querystring: more.query ?? {},
      headers: more.language ? { "accept-language": { value: more.language } } : {},
      cookies: more.cookie ? { locale: { value: more.cookie } } : {},
    },
  };
  return runInNewContext(`${script}; handler(event)`, { event }) as Answer;
}

describe("the CloudFront function as deployed", () => {
  it("is a script without modules, under CloudFront's limit, in syntax its runtime knows", () => {
    expect(script.length).toBeLessThan(10_240);
    expect(script).not.toMatch(/\b(export|import|require)\b/);
    expect(script).not.toMatch(/\?\.|\?\?|\.\.\.|\basync\b|\bclass\b/);
  });

  it.each([
    "/ko/",
    "/ko/2026/02/05/",
    "/ko/2026/02/05",
    "/posts/daily-papers-2026-02-05/",
    "/data/x.json",
    "//evil.example/",
  ])("routes %s as the local server does", (uri) => {
    const { locales, defaultLocale } = parseSettings({});
    const route = routeRequest({
      uri,
      querystring: "",
      cookieLocale: undefined,
      acceptLanguage: undefined,
      locales,
      defaultLocale,
    });
    const answer = request(uri);
    if (route.kind === "serve") expect(answer.uri).toBe(route.uri);
    else expect([answer.statusCode, answer.headers?.location?.value]).toEqual([route.status, route.location]);
  });

  it("sends readers of the root to their language: the cookie's, then the browser's, then the site's", () => {
    const location = (more: Parameters<typeof request>[1]) => request("/", more).headers?.location?.value;
    expect(location({ cookie: "en", language: "ko" })).toBe("/en/");
    expect(location({ language: "en-US,en;q=0.9,ko;q=0.8" })).toBe("/en/");
    expect(location({})).toBe("/ko/");
  });

  it("keeps the query on its way, whatever it repeats", () => {
    const query = {
      q: { value: "%EC%BB%B4" },
      tag: { value: "a", multiValue: [{ value: "a" }, { value: "b" }] },
      flag: { value: "" },
    };
    expect(request("/ko/search", { query }).headers?.location?.value).toBe("/ko/search/?q=%EC%BB%B4&tag=a&tag=b&flag");
  });
});
