import type { ListDay } from "#papers/list-day.ts";

/** Days of `expected` that `site` has no issue of. */
export function findLost(site: ReadonlyMap<string, string>, expected: readonly ListDay[]): ListDay[] {
  return expected.filter((day) => {
    const json = site.get(`data/${day.slice(0, 7).replace("-", "/")}/${day}.json`);
    return !json || (JSON.parse(json) as { papers?: unknown[] }).papers?.length === 0;
  });
}

/** Files that are not the same in both, or only in one. */
export function findDifferences(site: ReadonlyMap<string, string>, reference: ReadonlyMap<string, string>): string[] {
  const paths = new Set([...site.keys(), ...reference.keys()]);
  return [...paths].filter((path) => site.get(path) !== reference.get(path)).toSorted();
}

/** Files that a reader would get without their end. */
export function findHalfWritten(site: ReadonlyMap<string, string>): string[] {
  return [...site].filter(([path, body]) => isHalf(path, body)).map(([path]) => path);
}

function isHalf(path: string, body: string): boolean {
  if (path.endsWith(".html")) return !/<\/html\s*>\s*$/.test(body);
  if (path.endsWith(".atom")) return !/<\/feed\s*>\s*$/.test(body);
  if (!path.endsWith(".json")) return body === "";
  try {
    return JSON.parse(body) === undefined;
  } catch {
    return true;
  }
}
