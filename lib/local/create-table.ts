import { setTimeout as wait } from "node:timers/promises";

/** Dynalite looks at the form of a signature and not at what it says. */
const HEADERS = {
  "content-type": "application/x-amz-json-1.0",
  "x-amz-date": "20000101T000000Z",
  authorization: "AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=local",
};

const POLLS = 100;
const POLL_INTERVAL = 10;

/** Makes the press's table, laid out as the stack does, unless it is there; returns once it can be written to. */
export async function createTable(url: string, tableName: string): Promise<void> {
  const answer = await request(url, "CreateTable", {
    TableName: tableName,
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: [attribute("collection"), attribute("entry")],
    KeySchema: [
      { AttributeName: "collection", KeyType: "HASH" },
      { AttributeName: "entry", KeyType: "RANGE" },
    ],
  });
  if (answer.error && answer.error !== "ResourceInUseException") {
    throw new Error(`The table ${tableName} could not be made: ${answer.error}.`);
  }
  await waitUntilActive(url, tableName);
}

async function waitUntilActive(url: string, tableName: string): Promise<void> {
  for (let poll = 0; poll < POLLS; poll += 1) {
    const { status } = await request(url, "DescribeTable", { TableName: tableName });
    if (status === "ACTIVE") return;
    await wait(POLL_INTERVAL);
  }
  throw new Error(
    `The table ${tableName} was begun and never finished: an earlier start was killed. It holds nothing; delete the database's folder and start again.`,
  );
}

interface Answer {
  readonly status?: string | undefined;
  readonly error?: string | undefined;
}

async function request(url: string, operation: string, input: object): Promise<Answer> {
  const headers = { ...HEADERS, "x-amz-target": `DynamoDB_20120810.${operation}` };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(input) });
  const answer = (await response.json()) as { __type?: string; Table?: { TableStatus: string } };
  return { status: answer.Table?.TableStatus, error: response.ok ? undefined : answer.__type?.split("#").at(-1) };
}

const attribute = (name: string) => ({ AttributeName: name, AttributeType: "S" });
