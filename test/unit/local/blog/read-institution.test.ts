import { readInstitution } from "#local/blog/read-institution.ts";
import { describe, expect, it } from "vitest";

describe("an institution of the old blog", () => {
  it.each([
    ["ByteDance391", "ByteDance"],
    ["RLinf2.37k2", "RLinf"],
    ["University of California, Berkeley1.91k1", "University of California, Berkeley"],
    ["Xiaomi MiMo1", "Xiaomi MiMo"],
    ["AI21691", "AI21"],
    ["Invented Labs ·12 authors3", "Invented Labs"],
    ["Knots Ltd.12", "Knots Ltd."],
  ])("%s is recovered as %s", (text, name) => {
    expect(readInstitution(text)).toEqual({ reading: "recovered", name });
  });

  it.each(["Peking University", "Invented Labs"])("%s is left as it is", (text) => {
    expect(readInstitution(text)).toEqual({ reading: "clean", name: text });
  });

  it.each(["·438 authors2", "", "  "])("%j names nobody", (text) => {
    expect(readInstitution(text)).toEqual({ reading: "unnamed" });
  });

  it.each(["Studio 541", "Team-42", "Knots123456"])("where the name of %s ends cannot be told", (text) => {
    expect(readInstitution(text)).toEqual({ reading: "unclear" });
  });
});
