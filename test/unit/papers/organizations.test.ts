import { foldName, namesOf, organizations } from "#papers/organizations/organizations.ts";
import { resolveOrganization } from "#papers/organizations/resolve-organization.ts";
import { describe, expect, it } from "vitest";

describe("the registry of organisations", () => {
  it("gives every name and account to one organisation only", () => {
    const owners = new Map<string, string>();
    for (const known of organizations()) {
      for (const name of namesOf(known).map(foldName)) {
        expect(name, known.slug).not.toBe("");
        expect(owners.get(name) ?? known.slug, name).toBe(known.slug);
        owners.set(name, known.slug);
      }
    }
  });

  it("has slugs that fit into addresses, each once", () => {
    const slugs = organizations().map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/);
  });

  it("has names without spaces at their edges, in both languages", () => {
    for (const { names } of organizations())
      for (const name of [names.en, names.ko]) expect(name).toBe(name.normalize("NFC").trim());
  });
});

describe("an organisation as upstream names it", () => {
  it.each([
    ["google", "Google", "google"],
    ["AlibabaTongyiLab", "TongyiLab", "tongyi"],
    ["hkuhk", "The University of Hong Kong", "hku"],
    ["unknown-account", " nvidia ", "nvidia"],
    ["UNKNOWN", "Tsinghua  University", "tsinghua"],
    ["NTU", "National Taiwan University", "nationaltaiwan"],
    ["NTU", "Nanyang Technological University, Singapore", "ntu"],
    ["NTU", "NTU", "ntu"],
    ["IBM", "IBM Quantum", "ibm"],
    ["HKUCDS", "University of Hong Kong", "hku"],
    ["fnlp", "OpenMOSS (SII, Fudan NLP)", "openmoss"],
    ["Technion", "Technion Israel institute of technology", "technion"],
  ])("%s (%s) is %s", (account, name, slug) => {
    expect(resolveOrganization({ account, name })).toMatchObject({ slug, known: true });
  });

  it("shows one that is not in the registry under its own name, with a slug of its account", () => {
    expect(resolveOrganization({ account: "Knots_and.Co", name: "  Knots & Co " })).toEqual({
      slug: "knots-and-co",
      names: { en: "Knots & Co", ko: "Knots & Co" },
      known: false,
    });
  });

  it("takes initials for nobody's whose name spells out others, and keeps the address of whose they are", () => {
    expect(resolveOrganization({ account: "SMU", name: "Southern Methodist University" })).toEqual({
      slug: "smu-southern-methodist-university",
      names: { en: "Southern Methodist University", ko: "Southern Methodist University" },
      known: false,
    });
  });

  it("finds a slug for any name", () => {
    expect(resolveOrganization({ account: "___", name: "네이버랩" }).slug).toMatch(/^[a-z\d-]+$/);
  });
});
