import { setTimeout as wait } from "node:timers/promises";
import type { ListDay } from "#papers/list-day.ts";
import { findDifferences, findHalfWritten, findLost } from "./compare-sites.ts";
import type { Call, FaultAnswer, FaultDoor } from "./fault-door.ts";
import type { Fault, Outcome, Rings } from "./fault.ts";
import { type FaultPress, THURSDAY, WEDNESDAY, withFaultPress } from "./fault-press.ts";
import { healthySite } from "./healthy-site.ts";

/*
 * AWS in trouble while Thursday is ingested and published. What the SDK's own tries do not get over fails the job or the
 * batch, and the queue or the stream hands it over again.
 */

const DAYS: readonly ListDay[] = [WEDNESDAY, THURSDAY];
const TRIES = 2;

type Strike = (call: Call) => FaultAnswer | undefined | Promise<FaultAnswer | undefined>;

interface Plan {
  readonly service: "dynamoDb" | "s3";
  readonly strike: (faulty: FaultPress) => Strike;
  /** What rings when the trouble lasts longer than all tries. */
  readonly exhausted: Rings;
}

async function runPlan({ service, strike: prepare, exhausted }: Plan): Promise<Outcome> {
  const reference = await healthySite();
  return withFaultPress(async (faulty) => {
    await faulty.work(WEDNESDAY);
    const published = faulty.site();
    const door: FaultDoor = faulty[service];
    const counted = countStrikes(prepare(faulty));
    door.trouble = counted.strike;
    let failed = 0;
    for (let attempt = 1; attempt <= TRIES; attempt += 1) if ((await faulty.work(THURSDAY)) > 0) failed += 1;
    const meanwhile = faulty.site();
    door.trouble = undefined;
    await faulty.work(THURSDAY);
    await faulty.untilNight(...DAYS);
    const site = faulty.site();
    return {
      injected: counted.strikes(),
      lost: [...findLost(meanwhile, [WEDNESDAY]), ...findLost(site, DAYS)],
      wrong: [
        ...findHalfWritten(meanwhile),
        ...[...published.keys()].filter((path) => !meanwhile.has(path)),
        ...findDifferences(site, reference),
      ],
      rings: failed === TRIES ? exhausted : "none",
    };
  });
}

/** Slowness answers nothing in the service's place, so strikes are counted here and not at the door. */
function countStrikes(inner: Strike): { strike: Strike; strikes: () => number } {
  let strikes = 0;
  return {
    strikes: () => strikes,
    strike: async (call) => {
      const answer = inner(call);
      if (answer !== undefined) strikes += 1;
      return answer;
    },
  };
}

/** Rarely enough that no call meets it in all of the three tries that the SDK makes. */
function everySeventh(answer: FaultAnswer): Strike {
  let calls = 0;
  return () => ((calls += 1) % 7 === 0 ? answer : undefined);
}

const json = { "content-type": "application/x-amz-json-1.0" };
const throttled: FaultAnswer = {
  status: 400,
  headers: json,
  body: '{"__type":"com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException","message":"slow down"}',
};
const s3Error = (status: number, code: string): FaultAnswer => ({
  status,
  headers: { "content-type": "application/xml" },
  body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>not now</Message></Error>`,
});

const isItemPut = ({ operation }: Call) => operation === "PutItem";
const isObjectPut = ({ operation }: Call) => operation === "PUT";
const isHome = ({ operation, path }: Call) => operation === "PUT" && path.startsWith("/bucket/ko/index.html");
const isCapture = ({ operation, path }: Call) => operation === "PUT" && path.startsWith("/captures/");

function once(matches: (call: Call) => boolean, act: (call: Call) => FaultAnswer | Promise<FaultAnswer | undefined>) {
  let done = false;
  return (call: Call) => {
    if (done || !matches(call)) return undefined;
    done = true;
    return act(call);
  };
}

const PLANS: readonly [name: string, healedBy: string, rings: Rings, plan: Plan][] = [
  [
    "DynamoDB throttles every seventh call",
    "the SDK tries again",
    "none",
    { service: "dynamoDb", exhausted: "Ingest dead letters", strike: () => everySeventh(throttled) },
  ],
  [
    "DynamoDB throttles every write",
    "the queue's next try",
    "Ingest dead letters",
    {
      service: "dynamoDb",
      exhausted: "Ingest dead letters",
      strike: () => (call) => (isItemPut(call) ? throttled : undefined),
    },
  ],
  [
    "S3 answers 503 to every seventh call",
    "the SDK tries again",
    "none",
    {
      service: "s3",
      exhausted: "Render dead letters",
      strike: () => everySeventh(s3Error(503, "SlowDown")),
    },
  ],
  [
    "S3 answers 503 to every put of a page",
    "the stream's next try",
    "Render dead letters",
    {
      service: "s3",
      exhausted: "Render dead letters",
      strike: () => (call) => (isObjectPut(call) && !isCapture(call) ? s3Error(503, "SlowDown") : undefined),
    },
  ],
  [
    "S3 answers 503 to the raw answer",
    "the queue's next try",
    "Ingest dead letters",
    {
      service: "s3",
      exhausted: "Ingest dead letters",
      strike: () => (call) => (isCapture(call) ? s3Error(503, "SlowDown") : undefined),
    },
  ],
  [
    "S3 refuses home with 412, as another run put it",
    "the run reads again",
    "none",
    {
      service: "s3",
      exhausted: "Render dead letters",
      strike: () => once(isHome, () => s3Error(412, "PreconditionFailed")),
    },
  ],
  [
    "S3 is slow",
    "patience",
    "none",
    {
      service: "s3",
      exhausted: "Render dead letters",
      strike: () => (call) => (isObjectPut(call) ? wait(30, undefined) : undefined),
    },
  ],
];

export const storageFaults: readonly Fault[] = PLANS.map(([name, healedBy, rings, plan]) => ({
  name,
  healedBy,
  rings,
  run: () => runPlan(plan),
}));
