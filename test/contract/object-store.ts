import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { ConflictError, type ObjectStore, type ObjectToPut } from "#pipeline/ports.ts";

/** What every bucket promises. @param makeStore an empty store for each test */
export function describeObjectStore(name: string, makeStore: () => Promise<ObjectStore>): void {
  describe(`${name} as an object store`, () => {
    it("lists what was put, with the MD5 of its bytes as the ETag", async () => {
      const store = await makeStore();
      await store.put(object("ko/index.html", "<p>안녕"));
      const etag = createHash("md5").update("<p>안녕").digest("hex");
      expect(await store.list({ prefix: "", shallow: false })).toEqual([{ key: "ko/index.html", etag }]);
    });

    it("finds those of the named objects that exist, with their ETags", async () => {
      const store = await makeStore();
      await store.put(object("ko/papers/2602.00001/index.html", "one"));
      const found = await store.find(["ko/papers/2602.00001/index.html", "ko/papers/2602.00002/index.html", "한 글"]);
      expect(found).toEqual([{ key: "ko/papers/2602.00001/index.html", etag: md5("one") }]);
    });

    it("lists nothing where nothing is", async () => {
      const store = await makeStore();
      expect(await store.list({ prefix: "ko/2026/", shallow: false })).toEqual([]);
      expect(await store.list({ prefix: "ko/2026/", shallow: true })).toEqual([]);
    });

    it("lists all keys under a prefix, or only those without a further slash", async () => {
      const store = await makeStore();
      const keys = ["ko/2026/02/05/index.html", "ko/2026/02/index.html", "ko/2026/index.html", "ko/index.html"];
      for (const key of [...keys, "en/index.html"]) await store.put(object(key, key));
      expect(await keysUnder(store, "ko/", false)).toEqual(keys);
      expect(await keysUnder(store, "ko/2026/", true)).toEqual(["ko/2026/index.html"]);
      expect(await keysUnder(store, "ko/2026/02/05", true)).toEqual([]);
    });

    it("lists more than one page holds, each key once", async () => {
      const store = await makeStore();
      const keys = Array.from({ length: 1_203 }, (_, number) => `data/papers/${2602_00000 + number}.json`);
      await Promise.all(keys.map((key) => store.put(object(key, key))));
      expect(await keysUnder(store, "data/", false)).toEqual(keys);
      expect(await keysUnder(store, "data/papers/", true)).toEqual(keys);
    });

    it.each(["a b.html", "한국어/논문.html", "a+b%20c&d=e.html", `"q"'s <x>.html`, "~!*().html"])(
      "keeps the key %s as it is",
      async (key) => {
        const store = await makeStore();
        await store.put(object(key, "x"));
        expect(await keysUnder(store, "", false)).toEqual([key]);
        await store.remove(key);
        expect(await keysUnder(store, "", false)).toEqual([]);
      },
    );

    it("replaces the object that is named, and refuses when another is there", async () => {
      const store = await makeStore();
      await store.put(object("index.html", "one"));
      await store.put(object("index.html", "two", md5("one")));
      await expect(store.put(object("index.html", "three", md5("one")))).rejects.toThrow(ConflictError);
      expect(await store.list({ prefix: "", shallow: false })).toEqual([{ key: "index.html", etag: md5("two") }]);
    });

    it("refuses a new object where there is one already", async () => {
      const store = await makeStore();
      await store.put(object("index.html", "one"));
      await expect(store.put(object("index.html", "one"))).rejects.toThrow(ConflictError);
    });

    it("refuses to replace an object that is gone", async () => {
      const store = await makeStore();
      await expect(store.put(object("index.html", "two", md5("one")))).rejects.toThrow(ConflictError);
      expect(await keysUnder(store, "", false)).toEqual([]);
    });

    it("lets exactly one of many racing writers win", async () => {
      const store = await makeStore();
      const bodies = Array.from({ length: 20 }, (_, number) => `writer ${number}`);
      const results = await Promise.allSettled(bodies.map((body) => store.put(object("index.html", body))));
      const winners = bodies.filter((_, number) => results[number]?.status === "fulfilled");
      const reasons = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
      expect(winners).toHaveLength(1);
      expect(reasons.every((reason) => reason instanceof ConflictError)).toBe(true);
      expect(await store.list({ prefix: "", shallow: false })).toEqual([
        { key: "index.html", etag: md5(String(winners[0])) },
      ]);
    });

    it("removes an object, and does not mind when it is gone already", async () => {
      const store = await makeStore();
      await store.put(object("ko/index.html", "x"));
      await store.remove("ko/index.html");
      await store.remove("ko/index.html");
      expect(await keysUnder(store, "", false)).toEqual([]);
    });

    it("keeps empty objects", async () => {
      const store = await makeStore();
      await store.put(object("empty.txt", ""));
      expect(await store.list({ prefix: "", shallow: false })).toEqual([{ key: "empty.txt", etag: md5("") }]);
    });
  });
}

function object(key: string, body: string, replaces?: string): ObjectToPut {
  return { key, body: Buffer.from(body), contentType: "text/html", cacheControl: "public, max-age=60", replaces };
}

async function keysUnder(store: ObjectStore, prefix: string, shallow: boolean): Promise<string[]> {
  return (await store.list({ prefix, shallow })).map(({ key }) => key);
}

const md5 = (text: string): string => createHash("md5").update(text).digest("hex");
