import { describe, expect, expectTypeOf, it } from "vitest";
import { type EnvironmentOf, ingestEnvironment, readEnvironment, renderEnvironment } from "#config/environment.ts";
import { parseSettings } from "#config/settings.ts";

const INGEST = {
  TABLE_NAME: "papers",
  CAPTURES_BUCKET: "captures",
  JOBS_QUEUE_URL: "http://127.0.0.1:1/jobs",
  SOURCE_URL: "http://127.0.0.1:2",
  ARXIV_URL: "https://export.arxiv.org",
  ORIGIN: "recorded",
  TOKEN_PARAMETER: "",
  SETTINGS: JSON.stringify(parseSettings({ featured: 3 })),
} satisfies EnvironmentOf<typeof ingestEnvironment>;

const RENDER = {
  TABLE_NAME: "papers",
  SITE_BUCKET: "site",
  DISTRIBUTION_ID: "",
  SITE_URL: "https://papers.example",
  SETTINGS: JSON.stringify(parseSettings({})),
} satisfies EnvironmentOf<typeof renderEnvironment>;

describe("readEnvironment", () => {
  it("reads what the stack has set, and the settings within", () => {
    const other = { PATH: "/usr/bin", AWS_REGION: "us-east-1" };
    expect(readEnvironment(ingestEnvironment, { ...INGEST, ...other })).toEqual({
      ...INGEST,
      SETTINGS: parseSettings({ featured: 3 }),
    });
    expect(readEnvironment(renderEnvironment, RENDER)).toEqual({ ...RENDER, SETTINGS: parseSettings({}) });
  });

  it.each([
    ["ingest", ingestEnvironment, INGEST],
    ["render", renderEnvironment, RENDER],
  ])("of %s names every variable that is missing", (_, schema, variables) => {
    expect(Object.keys(schema.shape)).toEqual(Object.keys(variables));
    for (const name of Object.keys(variables)) expect(() => readEnvironment(schema, {})).toThrow(name);
  });

  it.each([
    ["TABLE_NAME", ""],
    ["JOBS_QUEUE_URL", "jobs"],
    ["SOURCE_URL", "huggingface.co"],
    ["ORIGIN", "elsewhere"],
    ["SETTINGS", "{"],
  ])("names %s when it is %j, and nothing that is right", (name, value) => {
    const complain = () => readEnvironment(ingestEnvironment, { ...INGEST, [name]: value });
    expect(complain).toThrow(`at ${name}`);
    for (const other of Object.keys(INGEST).filter((key) => key !== name)) expect(complain).not.toThrow(`at ${other}`);
  });

  it("names a wrong variable beside wrong settings", () => {
    const variables = { ...INGEST, ORIGIN: "elsewhere", SETTINGS: "{" };
    expect(() => readEnvironment(ingestEnvironment, variables)).toThrow(/at ORIGIN[^]*JSON[^]*at SETTINGS/);
  });
});

describe("EnvironmentOf", () => {
  it("is a text for every variable of the function: no more, no fewer", () => {
    expectTypeOf<EnvironmentOf<typeof ingestEnvironment>>().toEqualTypeOf<Record<keyof typeof INGEST, string>>();
    expectTypeOf<EnvironmentOf<typeof renderEnvironment>>().toEqualTypeOf<Record<keyof typeof RENDER, string>>();
    const { TABLE_NAME, ...incomplete } = RENDER;
    // @ts-expect-error a variable is missing
    expect(incomplete satisfies EnvironmentOf<typeof renderEnvironment>).not.toHaveProperty(TABLE_NAME);
    // @ts-expect-error a variable is misspelt, and so superfluous
    const superfluous = { ...RENDER, TABEL_NAME: "papers" } satisfies EnvironmentOf<typeof renderEnvironment>;
    expect(readEnvironment(renderEnvironment, superfluous)).not.toHaveProperty("TABEL_NAME");
  });
});
