import { afterEach, describe, expect, it } from "vitest";
import { createHurriedClient } from "./hurried-time.ts";
import { reply, type ScriptedServer, startScriptedServer, type Step } from "./scripted-server.ts";

const servers: ScriptedServer[] = [];

async function serve(...steps: Step[]): Promise<ScriptedServer> {
  const server = await startScriptedServer(...steps);
  servers.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const resetBeforeAnswering: Step = (response) => void response.destroy();
const resetInTheMiddle: Step = (response) => {
  response.writeHead(200, { "Content-Length": "100" });
  response.write("[1, 2", () => response.destroy());
};
const stall: Step = () => {};
const stallInTheMiddle: Step = (response) => void response.writeHead(200).write("[");

describe("an HTTP client", () => {
  it("returns status, headers under any spelling, and the body", async () => {
    const server = await serve(reply("[]", 200, { "X-Thing": "yes" }));
    const { status, headers, body } = await createHurriedClient().client.get(server.url);
    expect({ status, thing: headers.get("x-THING"), body }).toEqual({ status: 200, thing: "yes", body: "[]" });
  });

  it("names itself and passes headers on", async () => {
    const server = await serve(reply(""));
    await createHurriedClient().client.get(server.url, { authorization: "Bearer t" });
    expect(server.requests[0]?.headers).toMatchObject({
      "user-agent": "press-under-test/1",
      authorization: "Bearer t",
    });
  });

  it("reads UTF-8 that is split between chunks, without its byte order mark", async () => {
    const bytes = Buffer.from("\uFEFFGödel 논문");
    const server = await serve((response) => {
      response.write(bytes.subarray(0, 6), () => response.end(bytes.subarray(6)));
    });
    expect((await createHurriedClient().client.get(server.url)).body).toBe("Gödel 논문");
  });

  it.each([400, 401, 403, 404, 501])("hands over %i at once, because waiting does not mend it", async (status) => {
    const server = await serve(reply("no", status));
    const { client, waits } = createHurriedClient();
    expect((await client.get(server.url)).status).toBe(status);
    expect(waits).toEqual([]);
  });
});

describe("an HTTP client in passing trouble", () => {
  it.each([408, 429, 500, 502, 503, 504])("asks again after %i", async (status) => {
    const server = await serve(reply("busy", status), reply("busy", status), reply("fine"));
    const { client, waits } = createHurriedClient();
    expect((await client.get(server.url)).body).toBe("fine");
    expect(waits).toEqual([250, 500]);
  });

  it.each([
    ["a reset before the answer", resetBeforeAnswering],
    ["a reset in the middle of the body", resetInTheMiddle],
    ["silence", stall],
    ["silence in the middle of the body", stallInTheMiddle],
  ])("asks again after %s", async (_, step) => {
    const server = await serve(step, reply("fine"));
    const { client, waits } = createHurriedClient({ attemptTimeout: 2_000 });
    expect((await client.get(server.url)).body).toBe("fine");
    expect(waits).toEqual([250]);
  });

  it("gives up within its budget, never sleeping past it", async () => {
    const server = await serve(reply("busy", 503));
    const { client, waits } = createHurriedClient({ budget: 3_000 });
    await expect(client.get(server.url)).rejects.toMatchObject({ kind: "unreachable" });
    expect(waits).toEqual([250, 500, 1_000]);
  });

  it("gives up after ten attempts, however short the waits", async () => {
    const server = await serve(reply("busy", 503));
    await expect(createHurriedClient({ random: () => 0 }).client.get(server.url)).rejects.toThrow("10 attempts");
    expect(server.requests).toHaveLength(10);
  });

  it("says what it asked, what came and what happens next", async () => {
    const server = await serve(reply("the <b>kitchen</b>\n burns", 503));
    const url = `${server.url}/list?date=2026-02-05`;
    await expect(createHurriedClient({ budget: 240 }).client.get(url)).rejects.toMatchObject({
      name: "UpstreamError",
      message:
        `GET ${url} answered 503: the <b>kitchen</b> burns. ` +
        "Gave up after 1 attempt, the next one being due in 1 s; the next run asks again.",
    });
  });

  it("calls it a timeout when the answer never ends", async () => {
    const server = await serve(stallInTheMiddle);
    const { client } = createHurriedClient({ attemptTimeout: 50, budget: 400 });
    await expect(client.get(server.url)).rejects.toMatchObject({ kind: "timeout" });
  });

  it("calls upstream unreachable when nothing listens, and names the reason", async () => {
    const server = await serve();
    await server.close();
    servers.length = 0;
    const failing = createHurriedClient({ budget: 400 }).client.get(server.url);
    await expect(failing).rejects.toMatchObject({
      kind: "unreachable",
      message: expect.stringContaining("ECONNREFUSED"),
    });
  });

  it("stops reading a body of 60 MB at its limit and does not ask again", async () => {
    const megabyte = Buffer.alloc(1_000_000, "x");
    let sent = 0;
    const pour: Step = (response) => {
      if (sent < 60 && !response.destroyed) response.write(megabyte, () => pour(response, response.req));
      sent += 1;
    };
    const server = await serve(pour);
    const failing = createHurriedClient().client.get(server.url);
    await expect(failing).rejects.toMatchObject({ kind: "unreadable", message: expect.stringContaining("20,000,000") });
    expect(sent).toBeLessThan(60);
    expect(server.requests).toHaveLength(1);
  });
});

describe("an HTTP client under a rate limit", () => {
  const limited = (headers: Record<string, string>) => reply("We had to rate limit your IP", 429, headers);

  it.each([
    ["until the window resets and a second more", { RateLimit: '"api";r=0;t=17' }, 18_000],
    ["for the window rather than for Retry-After", { RateLimit: '"api";r=0;t=17', "Retry-After": "5" }, 18_000],
    ["for Retry-After when requests remain", { RateLimit: '"api";r=12;t=17', "Retry-After": "5" }, 5_000],
    ["for Retry-After in seconds", { "Retry-After": "7" }, 7_000],
    [
      "for Retry-After as a date, by the sender's clock",
      { "Retry-After": "Thu, 01 Jan 2026 00:00:09 GMT", Date: "Thu, 01 Jan 2026 00:00:00 GMT" },
      9_000,
    ],
    ["at least a second, when it is told to come back at once", { "Retry-After": "0" }, 1_000],
    ["as it would anyway, when it is told nothing", {}, 250],
    ["as it would anyway, when it is told nonsense", { RateLimit: "soon", "Retry-After": "later" }, 250],
  ])("waits %s", async (_, headers, expected) => {
    const server = await serve(limited(headers), reply("fine"));
    const { client, waits } = createHurriedClient();
    expect((await client.get(server.url)).body).toBe("fine");
    expect(waits).toEqual([expected]);
  });

  it("fails at once when the window resets after its budget", async () => {
    const server = await serve(limited({ RateLimit: '"api";r=0;t=290' }));
    const { client, waits } = createHurriedClient();
    await expect(client.get(server.url)).rejects.toMatchObject({
      kind: "rate limited",
      message: expect.stringContaining("We had to rate limit your IP"),
    });
    expect(waits).toEqual([]);
  });

  it("waits before the next call when a good answer was the window's last", async () => {
    const server = await serve(reply("one", 200, { RateLimit: '"api";r=0;t=20' }), reply("two"));
    const { client, waits, pass } = createHurriedClient();
    await client.get(server.url);
    pass(5_000);
    expect((await client.get(server.url)).body).toBe("two");
    await client.get(server.url);
    expect(waits).toEqual([16_000]);
  });

  it("does not ask again in a used-up window that outlasts its budget", async () => {
    const server = await serve(reply("one", 200, { RateLimit: '"api";r=0;t=200' }));
    const { client } = createHurriedClient();
    await client.get(server.url);
    await expect(client.get(server.url)).rejects.toMatchObject({ kind: "rate limited" });
    expect(server.requests).toHaveLength(1);
  });
});

describe("an HTTP client that is pointed elsewhere", () => {
  const redirect = (location: string) => reply("", 302, { Location: location });

  it("follows redirects and keeps its headers on the same origin", async () => {
    const server = await serve(redirect("/b"), redirect("c"), redirect("?d"), reply("there"));
    const answer = await createHurriedClient().client.get(`${server.url}/a`, { Authorization: "Bearer t" });
    expect(answer.body).toBe("there");
    expect(server.requests.map(({ url }) => url)).toEqual(["/a", "/b", "/c", "/c?d"]);
    expect(server.requests.at(-1)?.headers.authorization).toBe("Bearer t");
  });

  it("takes no Authorization to another origin", async () => {
    const other = await serve(reply("elsewhere"));
    const server = await serve(redirect(other.url));
    const answer = await createHurriedClient().client.get(server.url, { Authorization: "Bearer t" });
    expect(answer.body).toBe("elsewhere");
    expect(server.requests[0]?.headers.authorization).toBe("Bearer t");
    expect(other.requests[0]?.headers.authorization).toBeUndefined();
  });

  it.each(["ftp://127.0.0.1/", "file:///etc/hostname", "http://user:secret@127.0.0.1/", "http://"])(
    "does not follow a redirect to %s",
    async (location) => {
      const server = await serve(redirect(location));
      const failing = createHurriedClient().client.get(server.url);
      await expect(failing).rejects.toMatchObject({ kind: "refused", message: expect.not.stringContaining("secret") });
      expect(server.requests).toHaveLength(1);
    },
  );

  it("follows three redirects and no more", async () => {
    const server = await serve(redirect("/again"));
    await expect(createHurriedClient().client.get(server.url)).rejects.toMatchObject({ kind: "refused" });
    expect(server.requests).toHaveLength(4);
  });

  it.each(["ftp://127.0.0.1/", "file:///etc/hostname", "http://user:secret@127.0.0.1/", "nowhere"])(
    "does not ask %s",
    async (address) => {
      const failing = createHurriedClient().client.get(address);
      await expect(failing).rejects.toMatchObject({ kind: "refused", message: expect.not.stringContaining("secret") });
    },
  );
});
