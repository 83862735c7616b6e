import type { DayList } from "#papers/day-list.ts";
import { toInstant, toMilliseconds } from "#papers/instant.ts";
import { hasOpened, type IssueRow, issueStateAt, type Origin, storedFrom } from "#papers/issue.ts";
import { addDays, type ListDay } from "#papers/list-day.ts";
import { withTopics } from "#papers/topics/topics-of.ts";
import { DRIFT_DAYS, findDrift } from "#papers/presence.ts";
import { contentHash } from "./content-hash.ts";
import { decideFailure, decideIssue, type Decision, isOutdated, storedRow } from "./decide-issue.ts";
import { enrichList } from "./enrich-list.ts";
import { noteEarlierListings } from "./note-earlier-listings.ts";
import {
  type CaptureArchive,
  type Clock,
  type PaperEnricher,
  type PaperSource,
  type PaperStore,
  type StoredDay,
  type Telemetry,
  UpstreamError,
} from "./ports.ts";
import { retryConflicts } from "./retry-conflicts.ts";

export interface IngestPorts {
  readonly source: PaperSource;
  readonly store: PaperStore;
  readonly captures: CaptureArchive;
  readonly enricher: PaperEnricher;
  readonly telemetry: Telemetry;
  readonly clock: Clock;
  readonly origin: Origin;
}

/**
 * Brings one list day up to date: asks upstream, keeps the raw answer, decides what changed and writes that, votes
 * first and the issue last, so that an issue never names what is not stored. Safe to run twice, late, or at once.
 *
 * @throws UpstreamError after the failure has been noted, so that the job is tried again.
 */
export async function ingestDay(day: ListDay, ports: IngestPorts): Promise<void> {
  const now = toInstant(ports.clock());
  if (!hasOpened(day, now))
    return ports.telemetry.info("The list day has not opened yet; nothing to ask for.", { day, now });

  let list: DayList;
  try {
    list = await ports.source.list(day);
  } catch (error) {
    if (error instanceof UpstreamError) await noteFailure(day, error, ports);
    throw error;
  }
  ports.telemetry.count("papersIn", list.listed.length);
  ports.telemetry.count("papersRejected", list.rejects.length);
  await keepRaw(list, await ports.store.readDay(day), ports);
  await requirePapers(list, ports);
  const decision = await writeDecision(day, ports, async (stored) =>
    decideIssue(stored, await completeList(list, stored, ports), ports.origin),
  );
  if (decision?.issue.kind === "issue") await watchFields(decision.row, ports);
  if (decision?.issue.flags.some(({ kind }) => kind === "shrunk")) {
    ports.telemetry.count("listsShrunk", 1);
    ports.telemetry.warn("The list shrank by more than half; the published issue is kept.", {
      day,
      flags: decision.issue.flags,
    });
  }
}

/**
 * Entries that are no paper, every one of them, are no empty list: upstream says something that this release cannot read.
 * Its raw form is kept by now, for the release that can. The blog's days are read from files that nobody will mend.
 */
async function requirePapers({ day, listed, rejects, capturedAt }: DayList, ports: IngestPorts): Promise<void> {
  const [first] = rejects;
  if (listed.length > 0 || !first || ports.origin === "blog") return;
  const message = `None of ${rejects.length} entries is a paper; of the first, ${first.reason}. Nothing was taken over; the next run asks again.`;
  const error = new UpstreamError("unreadable", message);
  // As old as the answer: once it can be read, its issue must not be older than the failure.
  await noteFailure(day, error, { ...ports, clock: () => toMilliseconds(capturedAt) });
  throw error;
}

/** What the list does not say itself: arXiv's metadata, where its papers had been listed before, and their topics. */
async function completeList(list: DayList, stored: StoredDay, ports: IngestPorts): Promise<DayList> {
  // An answer older than the one we hold changes nothing, so nobody needs to be asked about it.
  if (stored.issue && isOutdated(stored.issue, list, ports.origin)) return list;
  const listed = await noteEarlierListings(await enrichList(list, stored, ports), stored, ports);
  return noteTopics(listed, stored);
}

function noteTopics(list: DayList, { papers }: StoredDay): DayList {
  const listed = list.listed.map(({ paper, standing }) => ({
    paper: withTopics(paper, papers.get(paper.id)),
    standing,
  }));
  return { ...list, listed };
}

async function watchFields(row: IssueRow, { store, telemetry }: IngestPorts): Promise<void> {
  const first = addDays(row.day, -DRIFT_DAYS);
  const years = new Set([first.slice(0, 4), row.day.slice(0, 4)]);
  const rows = (await Promise.all([...years].map((year) => store.readYear(year)))).flat();
  const drift = findDrift(
    row,
    rows.filter(({ day }) => day >= first && day < row.day),
  );
  telemetry.count("schemaDrift", drift.length);
  if (drift.length > 0)
    telemetry.warn("Fields that upstream used to fill are missing from many papers.", { row, drift });
}

async function keepRaw(list: DayList, stored: StoredDay, { captures, telemetry }: IngestPorts): Promise<void> {
  if (stored.issue?.rawHash === contentHash(list.raw)) return;
  if (await captures.keep(list.day, list.capturedAt, list.raw)) telemetry.count("capturesKept", 1);
}

async function noteFailure(day: ListDay, error: UpstreamError, ports: IngestPorts): Promise<void> {
  const at = toInstant(ports.clock());
  ports.telemetry.count("upstreamFailures", 1);
  ports.telemetry.warn("Upstream gave no list.", { day, kind: error.kind, reason: error.message });
  const flag = { kind: "unreadable", at, detail: error.message } as const;
  const failed = {
    day,
    kind: "failed",
    state: issueStateAt(day, at),
    origin: ports.origin,
    capturedAt: at,
    papers: [],
    rejects: [],
    flags: [flag],
  } as const;
  await writeDecision(day, ports, (stored) => decideFailure(stored, flag, failed));
}

/**
 * Reads, decides and writes; when another run wrote in between, reads and decides again. The row went in before the
 * issue was refused, so a run that then has nothing to say puts the other run's row back.
 */
function writeDecision(
  day: ListDay,
  { store }: IngestPorts,
  decide: (stored: StoredDay) => Decision | undefined | Promise<Decision | undefined>,
): Promise<Decision | undefined> {
  let refused = false;
  const attempt = async () => {
    const stored = await store.readDay(day);
    const decision = await decide(stored);
    if (decision) await write(decision, stored, store);
    else if (refused && stored.issue) await store.putRow(storedRow(stored.issue, stored));
    return decision;
  };
  return retryConflicts(attempt, () => (refused = true));
}

async function write(decision: Decision, stored: StoredDay, store: PaperStore): Promise<void> {
  const { papers, snapshots, subjects, row, issue } = decision;
  // Votes first: when this run dies, the next one knows it by their revision. And listings before papers, of whose
  // earlier form it has to know from where to take them back.
  if (snapshots) await store.putSnapshots(issue.day, stored.snapshots, snapshots);
  await store.putSubjectRows(issue.day, subjects, storedFrom(issue));
  await store.putPapers(issue.day, papers, storedFrom(issue));
  await store.putRow(row);
  await store.putIssue(issue);
}
