import type { RequestCounts } from "#local/costs/request-counts.ts";
import type { Passage } from "./counting-door.ts";

type Counts = { -readonly [Name in keyof RequestCounts]: number };

const READ_UNIT = 4_096;
const WRITE_UNIT = 1_024;

export function noCounts(): Counts {
  return {
    readUnits: 0,
    writeUnits: 0,
    puts: 0,
    lists: 0,
    heads: 0,
    deletes: 0,
    messages: 0,
    ingestInvocations: 0,
    renderInvocations: 0,
    invalidationPaths: 0,
    bytesPut: 0,
  };
}

/**
 * Adds what a call to DynamoDB is billed: 4 KiB of strongly consistent reading, 1 KiB of writing, each begun one whole.
 * A put that its condition refuses is billed like one that is written. Sizes are taken from the JSON on the wire,
 * which is somewhat more than what DynamoDB counts.
 */
export function countDynamoDb(counts: Counts, { target, body, answer }: Passage): void {
  if (target.endsWith(".PutItem")) {
    const { Item } = JSON.parse(body.toString()) as { Item: object };
    counts.writeUnits += Math.ceil(sizeOf(Item) / WRITE_UNIT);
  }
  if (target.endsWith(".Query")) {
    const { Items = [] } = JSON.parse(answer.toString()) as { Items?: object[] };
    counts.readUnits += Math.max(1, Math.ceil(sizeOf(Items) / READ_UNIT));
  }
}

export function countS3(counts: Counts, { method, body }: Passage): void {
  if (method === "PUT") {
    counts.puts += 1;
    counts.bytesPut += body.length;
  } else if (method === "DELETE") counts.deletes += 1;
  else if (method === "HEAD") counts.heads += 1;
  else counts.lists += 1;
}

/** Bytes of an item or items: names and values, without the JSON around them. */
function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, part) => sum + 1 + sizeOf(part), 0);
  if (typeof value === "object" && value !== null)
    return Object.entries(value).reduce((sum, [name, part]) => sum + nameSize(name) + sizeOf(part), 0);
  return typeof value === "string" ? Buffer.byteLength(value) : 1;
}

/** DynamoDB's type letters are of the wire and not of the item; three bytes stand for what a list or map costs. */
function nameSize(name: string): number {
  if (name === "L" || name === "M") return 3;
  return /^(S|N|B|BOOL|NULL)$/.test(name) ? 1 : Buffer.byteLength(name);
}
