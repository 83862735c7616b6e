import { expect, it } from "vitest";
import { parseSettings } from "#config/settings.ts";
import { rebuildSite } from "#pipeline/rebuild-site.ts";
import { inventList, inventPapers } from "./invented-list.ts";
import { createPress } from "./invented-press.ts";

it("pages of a language that is no longer published stay as they were, and nothing that is made leads to them", async () => {
  const press = createPress();
  await press.take(inventList("2026-02-05", "2026-02-05T15:00:00Z", inventPapers(3)));
  await press.publish(["2026-02-05"]);
  const isKorean = (key: string) => key.startsWith("ko/") || key.endsWith(".ko.zip");
  const korean = [...press.objects.bodies].filter(([key]) => isKorean(key));
  expect(korean.length).toBeGreaterThan(20);
  await rebuildSite({ ...press, settings: parseSettings({ locales: ["en"], defaultLocale: "en" }) });
  expect([...press.objects.bodies].filter(([key]) => isKorean(key))).toEqual(korean);
  const leading = [...press.objects.bodies].filter(([key, body]) => !isKorean(key) && /["/.>]ko[/.]/.test(body));
  expect(leading.map(([key]) => key)).toEqual([]);
});
