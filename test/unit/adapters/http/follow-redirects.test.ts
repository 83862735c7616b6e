import { expect, it } from "vitest";
import { getFollowingRedirects } from "#adapters/http/follow-redirects.ts";

/** https needs certificates that no test should carry, so the one rule about it is asked of the function itself. */
it("never goes from https to http", async () => {
  const asked: string[] = [];
  const send = async (url: unknown) => {
    asked.push(String(url));
    return new Response(null, { status: 301, headers: { Location: "http://lists.example/" } });
  };
  const following = getFollowingRedirects(
    send,
    new URL("https://lists.example"),
    new Headers(),
    new AbortController().signal,
  );
  await expect(following).rejects.toThrow("a redirect to http://lists.example");
  expect(asked).toEqual(["https://lists.example/"]);
});
