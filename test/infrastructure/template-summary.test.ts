import { expect, it } from "vitest";
import { summariseTemplate } from "./summarise-template.ts";
import { synthesiseTemplate } from "./synthesise-template.ts";

it("is the stack that was reviewed; a change of it is reviewed in this file", async () => {
  const summary = summariseTemplate(synthesiseTemplate({ alarmEmail: "press@papers.example" }));
  expect(summary.split("\n").length).toBeLessThan(100);
  await expect(summary).toMatchFileSnapshot("template-summary.txt");
});
