import { SQSClient } from "@aws-sdk/client-sqs";
import { expect, it } from "vitest";
import { readQueueDepth } from "#adapters/sqs/queue-depth.ts";
import { clientSettings, startAnsweringServer } from "../answering-server.ts";

it("counts the jobs that wait and those that are being worked off", async () => {
  const Attributes = { ApproximateNumberOfMessages: "12", ApproximateNumberOfMessagesNotVisible: "2" };
  const { url, requests } = await startAnsweringServer(() => ({ status: 200, body: JSON.stringify({ Attributes }) }));
  expect(await readQueueDepth(new SQSClient(clientSettings(url)), `${url}/1/jobs`)).toBe(14);
  expect(requests[0]?.headers["x-amz-target"]).toBe("AmazonSQS.GetQueueAttributes");
});
