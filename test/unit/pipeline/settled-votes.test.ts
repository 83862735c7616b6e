import { expect, it } from "vitest";
import { inventListed } from "../papers/invented-paper.ts";
import { inventList } from "./invented-list.ts";
import { createPress } from "./invented-press.ts";

it("the settled feed and the day's own page count the same papers' votes, one that was withdrawn among them", async () => {
  const press = createPress();
  const withdrawn = inventListed("2602.20002", 20, { withdrawnAt: "2026-02-06T00:00:00.000Z" });
  await press.take(inventList("2026-02-05", "2026-02-12T15:00:00Z", [inventListed("2602.20001", 30), withdrawn]));
  await press.publish(["2026-02-05"]);
  for (const key of ["en/2026/02/05/index.html", "en/settled.atom", "en/daily.atom"])
    expect(press.page(key)).toMatch(/2 papers(<[^>]*>|\s|·)+50 upvotes/);
});
