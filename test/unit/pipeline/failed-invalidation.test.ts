import { expect, it, vi } from "vitest";
import { inventList, inventPapers } from "./invented-list.ts";
import { createPress } from "./invented-press.ts";

it("a publication fails again while the pages it put before cannot be invalidated", async () => {
  const press = createPress();
  await press.take(inventList("2026-02-05", "2026-02-05T14:45:00Z", inventPapers(1)));
  vi.spyOn(press.cdn, "invalidate").mockRejectedValue(new Error("AccessDenied"));
  for (let attempt = 1; attempt <= 2; attempt += 1)
    await expect(press.publish(["2026-02-05"])).rejects.toThrow("AccessDenied");
});
