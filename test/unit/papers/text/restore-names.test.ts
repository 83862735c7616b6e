import { fillGaps, nameInTitle, nameMacros } from "#papers/text/restore-names.ts";
import { describe, expect, it } from "vitest";

describe("the name that a title begins with", () => {
  it.each([
    ["KettleBench: A Benchmark of Kettles", "KettleBench"],
    ["Kettle-1.5: Boiling Water", "Kettle-1.5"],
    ["SteamX-Phi 1.0: A Model of Steam", "SteamX-Phi 1.0"],
    ["STEAM: Seeing Through Every Available Mist", "STEAM"],
    ["4DKettle: Boiling in Time", "4DKettle"],
  ])("%s", (title, name) => {
    expect(nameInTitle(title)).toBe(name);
  });

  it.each([
    "Boiling Water: A Study of Kettles",
    "Rethinking: What Kettles Want",
    "Position: Kettles Must Whistle",
    "Survey: All Kettles",
    "kettles: a study",
    "A Benchmark of Kettles",
    "How to Boil Water: KettleBench",
  ])("is none in %j", (title) => {
    expect(nameInTitle(title)).toBeUndefined();
  });
});

describe("an author's macro", () => {
  const title = "KettleBench: A Benchmark of Kettles";

  it.each([
    [
      String.raw`We present \method{}, a kettle. \method{} boils.`,
      "We present KettleBench, a kettle. KettleBench boils.",
    ],
    [
      String.raw`\textbf{\ours} and \ours~boil, {\ours}'s lid`,
      String.raw`\textbf{KettleBench} and KettleBench~boil, {KettleBench}'s lid`,
    ],
    [String.raw`\BenchName{}, our \BenchName`, "KettleBench, our KettleBench"],
    [String.raw`\ourmodel\ boils`, String.raw`KettleBench\ boils`],
  ])("stands for the title's name: %j", (text, named) => {
    expect(nameMacros(text, title)).toBe(named);
  });

  it.each([
    [String.raw`\method{} beats \dataset{}`, title],
    [String.raw`\ladder{} and \operatorname{model} of \methods`, title],
    [String.raw`we present \method{}`, "Boiling Water: A Study of Kettles"],
    ["the method is ours", title],
  ])("stays where nothing tells which is meant: %j", (text, of) => {
    expect(nameMacros(text, of)).toBe(text);
  });
});

describe("a gap that an author's macro left", () => {
  const title = "KettleBench: A Benchmark of Kettles";

  it.each([
    ["We present , a kettle.", "We present KettleBench, a kettle."],
    ["We present\n, a kettle.", "We present\nKettleBench, a kettle."],
    ["It is built on . Next", "It is built on KettleBench. Next"],
    ["Given water,  boils it", "Given water, KettleBench boils it"],
    ["of all labels,\n enables it", "of all labels,\nKettleBench enables it"],
    ["the superiority of  across kettles", "the superiority of KettleBench across kettles"],
    ["shows that  consistently boils", "shows that KettleBench consistently boils"],
    [String.raw`Yet \,Pro boils`, String.raw`Yet KettleBench\,Pro boils`],
    ["We introduce  (a Benchmark of Kettles)", "We introduce KettleBench (a Benchmark of Kettles)"],
    ["Benchmark of Kettles (), a set", "Benchmark of Kettles (KettleBench), a set"],
    ["Our system, , boils", "Our system, KettleBench, boils"],
  ])("takes the title's name: %j", (text, filled) => {
    expect(fillGaps(text, title)).toBe(filled);
  });

  it.each([
    "the underlying  architecture of kettles, in length,  despite all",
    "First.\n\n  a paragraph",
    "in parallel , and more",
    "calls whistle() and boil(), at https://a.org/x .",
    "two  spaces before a noun",
  ])("is none in %j", (text) => {
    expect(fillGaps(text, title)).toBe(text);
  });

  it("stays where the title names nothing", () => {
    expect(fillGaps("We present , a kettle.", "A Benchmark of Kettles")).toBe("We present , a kettle.");
  });
});
