import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { COLUMNS } from "#site/downloads/columns.ts";
import { renderDataPackage } from "#site/downloads/data-package.ts";
import { monthDownloadsOf, renderMonthDownloads } from "#site/downloads/month-downloads.ts";
import { textOf } from "../text-of.ts";
import profile from "./datapackage-2.0.profile.json" with { type: "json" };
import { inventMonth } from "./month-of.ts";

/** The standard's own schema, without its prose: https://datapackage.org/profiles/2.0/datapackage.json */
const validate = (addFormats as unknown as typeof addFormats.default)(
  new Ajv({ strict: false, formats: { textarea: true } }),
).compile(profile);

interface DataPackage {
  readonly description: string;
  readonly resources: { readonly path: string; readonly bytes: number; readonly hash: string; schema?: unknown }[];
}

const model = inventMonth();
const [schemaFile, packageFile] = [...renderDataPackage(model)];
const dataPackage = JSON.parse(textOf(packageFile!)) as DataPackage;
const tableSchema = JSON.parse(textOf(schemaFile!)) as { fields: { name: string; description: string }[] };

describe("the data package", () => {
  it("is valid by the standard's schema, and so is the schema of its tables", () => {
    expect([validate(dataPackage), validate.errors]).toEqual([true, null]);
    const whole = dataPackage.resources.map((resource) =>
      resource.schema ? { ...resource, schema: tableSchema } : resource,
    );
    expect([validate({ ...dataPackage, resources: whole }), validate.errors]).toEqual([true, null]);
  });

  it("is not valid by chance: the standard's schema refuses a package without resources", () => {
    expect(validate({ ...dataPackage, resources: [] })).toBe(false);
  });

  it("names every download with its size and checksum", () => {
    const files = [...renderMonthDownloads(model)].filter(({ path }) => !path.endsWith("SHA256SUMS"));
    expect(dataPackage.resources.map(({ path }) => `data/${path}`)).toEqual(files.map(({ path }) => path));
    const noted = monthDownloadsOf(model).flatMap((month) => month.files);
    expect(dataPackage.resources.map(({ bytes, hash }) => [bytes, hash])).toEqual(
      noted.map(({ bytes, sha256 }) => [bytes, `sha256:${sha256}`]),
    );
  });

  it("describes every column, and thanks arXiv in the words it asks for", () => {
    expect(tableSchema.fields.map(({ name }) => name)).toEqual(COLUMNS.map(({ name }) => name));
    expect(tableSchema.fields.every(({ description }) => description.length > 2)).toBe(true);
    expect(dataPackage.description).toContain("Thank you to arXiv for use of its open access interoperability.");
  });
});
