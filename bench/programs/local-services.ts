/*
 * DynamoDB, S3, SQS, Hugging Face and arXiv on this machine, in a process of their own, so that the CPU of whoever calls
 * them is its own; and a server that takes whatever it is sent. Says its addresses in one line of JSON and stays until it is
 * ended:
 * node bench/programs/local-services.ts FOLDER DAYS PAPERS
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createCapturesFolder } from "#adapters/recorded/captures-folder.ts";
import { startArxivEndpoint } from "#local/arxiv-endpoint.ts";
import { startEmbeddedServices } from "#local/embedded-services.ts";
import { startHuggingFaceEndpoint } from "#local/hugging-face-endpoint.ts";
import { startLoopbackServer } from "#local/loopback-server.ts";
import type { ArxivId } from "#papers/arxiv-id.ts";
import type { ArxivRecord } from "#papers/arxiv-record.ts";
import type { Instant } from "#papers/instant.ts";
import { inventDay } from "../corpus/invent-day.ts";
import { inventRawAnswer } from "../corpus/invent-entries.ts";
import { daysOf } from "../corpus/sizes.ts";
import { SERVED_AT } from "../measure/services.ts";

const [folder = "", days = "", papers = ""] = process.argv.slice(2);
const records = new Map<ArxivId, ArxivRecord>();
for (const day of daysOf({ name: "", days: Number(days), papers: 0 })) {
  const at = `${day}T20:45:00Z` as Instant;
  const captures = join(folder, "lists", day);
  mkdirSync(captures, { recursive: true });
  writeFileSync(join(captures, `${at.replaceAll(":", "")}.json`), inventRawAnswer(day, Number(papers), at));
  for (const { id, arxiv } of inventDay(day, Number(papers)).papers) if (arxiv) records.set(id, { id, ...arxiv });
}

const services = await startEmbeddedServices(join(folder, "data"));
const lists = await startHuggingFaceEndpoint(createCapturesFolder(join(folder, "lists")), () => SERVED_AT);
const arxiv = await startArxivEndpoint((ids) => ids.flatMap((id) => records.get(id) ?? []));
const sink = await startLoopbackServer((request, response) => {
  request.resume().on("end", () => response.end("{}"));
});
const { variables, queue } = services;
process.stdout.write(
  `${JSON.stringify({ variables, queueUrl: queue.queueUrl, sourceUrl: lists.url, arxivUrl: arxiv.url, sinkUrl: sink.url })}\n`,
);
