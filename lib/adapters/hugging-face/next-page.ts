/**
 * The address behind `Link: <…>; rel="next"`, in full; `undefined` when there is none or it leads to another origin,
 * which would be told our token and believed.
 * @param asked the address that was answered, which relative ones start from
 */
export function readNextPage(link: string | null, asked: string): string | undefined {
  for (const [, target = "", parameters = ""] of (link ?? "").matchAll(/<([^<>]*)>([^<]*)/g)) {
    if (!isNext(parameters)) continue;
    const url = URL.parse(target, asked);
    return url?.origin === new URL(asked).origin ? url.href : undefined;
  }
  return undefined;
}

function isNext(parameters: string): boolean {
  const [, quoted, bare] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters) ?? [];
  return (quoted ?? bare ?? "").toLowerCase().split(/\s+/).includes("next");
}
