import { join } from "node:path";
import { parseSettings } from "#config/settings.ts";
import { startArxivEndpoint } from "#local/arxiv-endpoint.ts";
import type { RequestCounts } from "#local/costs/request-counts.ts";
import { startEmbeddedServices } from "#local/embedded-services.ts";
import { createLocalPress, type LocalPress } from "#local/local-press.ts";
import { type Instant, toMilliseconds } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import { inventRecord } from "../../unit/adapters/arxiv/invented-record.ts";
import { countDynamoDb, countS3, noCounts } from "./count-requests.ts";
import { openCountingDoor, type Passage } from "./counting-door.ts";
import { startMovingLists } from "./moving-lists.ts";

export interface CountedPress {
  readonly press: LocalPress;
  now: Instant;
  /** What was asked since the last call. */
  takeCounts(): RequestCounts;
  /** Days whose issue was written since the last call: what the stream would hand to render. */
  takeChanged(): ListDay[];
  close(): Promise<void>;
}

/** As long as arXiv's abstracts are on average. */
const ABSTRACT = "We show that a press of paper digests can be run for less than half a dollar a month. ".repeat(15);

/** The local press with a counting door before every service, and waits that take no time. */
export async function openCountedPress(captures: string, folder: string, start: Instant): Promise<CountedPress> {
  const state = { now: start, counts: noCounts(), waited: 0, changed: new Set<ListDay>() };
  const services = await startEmbeddedServices(join(folder, "data"));
  const { AWS_ENDPOINT_URL_DYNAMODB: dynamoDb = "", AWS_ENDPOINT_URL_S3: s3 = "" } = services.variables;
  const doors = [
    await openCountingDoor(dynamoDb, (passage) => {
      countDynamoDb(state.counts, passage);
      const day = changedDay(passage);
      if (day) state.changed.add(day);
    }),
    await openCountingDoor(s3, (passage) => countS3(state.counts, passage)),
  ] as const;
  const lists = await startMovingLists(captures, () => state.now);
  const arxiv = await startArxivEndpoint((ids) => ids.map((id) => inventRecord(id, { abstract: ABSTRACT })));
  const press = createLocalPress({
    services: {
      ...services,
      variables: { ...services.variables, AWS_ENDPOINT_URL_DYNAMODB: doors[0].url, AWS_ENDPOINT_URL_S3: doors[1].url },
    },
    settings: parseSettings({}),
    sourceUrl: lists.url,
    arxivUrl: arxiv.url,
    origin: "hugging-face",
    siteUrl: "https://d111111abcdef8.cloudfront.net",
    clock: () => toMilliseconds(state.now),
    pace: {
      attemptTimeout: 20_000,
      now: () => Date.now() + state.waited,
      sleep: async (milliseconds) => void (state.waited += milliseconds),
    },
    log: () => undefined,
  });
  let invalidated = 0;
  return {
    press,
    get now() {
      return state.now;
    },
    set now(instant) {
      state.now = instant;
    },
    takeCounts() {
      const invalidationPaths = press.tally.totals.pathsInvalidated - invalidated;
      invalidated += invalidationPaths;
      const taken = { ...state.counts, invalidationPaths };
      state.counts = noCounts();
      return taken;
    },
    takeChanged() {
      const days = [...state.changed].toSorted();
      state.changed.clear();
      return days;
    },
    async close() {
      for (const server of [...doors, lists, arxiv]) await server.close();
      await services.close();
    },
  };
}

/** The stream's filter: entries named `issue`, once they are written. */
function changedDay({ target, status, body }: Passage): ListDay | undefined {
  if (status !== 200 || !target.endsWith(".PutItem")) return undefined;
  const { Item } = JSON.parse(body.toString()) as { Item: { collection: { S: string }; entry: { S: string } } };
  return Item.entry.S === "issue" ? (Item.collection.S.slice("day#".length) as ListDay) : undefined;
}
