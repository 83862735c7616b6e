import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { createTable } from "#adapters/dynamodb/table.ts";
import { createTurn, type Turn } from "#adapters/dynamodb/turn.ts";
import { AWS_TIMEOUTS } from "#adapters/http/aws-timeouts.ts";
import type { RenderEnvironment } from "#config/environment.ts";

/** Milliseconds: several times what a publication takes, and less than half of what the function has. */
const LONGEST = 120_000;

/**
 * The stream has a shard for each of the table's partitions, of which a new table has some four, and each shard has a render
 * of its own. At once they would refuse each other's home, feeds and search over and over.
 */
export function connectTurn({ TABLE_NAME }: Pick<RenderEnvironment, "TABLE_NAME">): Turn {
  return createTurn({
    table: createTable(new DynamoDBClient({ requestHandler: AWS_TIMEOUTS }), TABLE_NAME, () => undefined),
    name: "render",
    clock: Date.now,
    sleep: (milliseconds) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
    longest: LONGEST,
    spacing: 0,
  });
}
