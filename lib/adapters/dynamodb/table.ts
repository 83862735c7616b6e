import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import type { Key } from "./keys.ts";

/** What a stored item looks like once it is read: its key, its schema version, and the rest. */
export type Item = Key & { readonly schema: number };

/** Every item says which schema it was written with, so that a later release can read an earlier one's items. */
export const SCHEMA = 1;

/** When an item may be written: a DynamoDB condition over attribute names as they stand, with its values. */
export interface Condition {
  readonly expression: string;
  /** For attributes whose names DynamoDB reserves. */
  readonly names?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, unknown>>;
}

/** The two requests the press makes of DynamoDB: read one collection, and put one item if a condition holds. */
export interface Table {
  /** All items of a collection whose entry starts with `prefix`, in order of entry, as they are at this moment. */
  query(collection: string, prefix?: string): Promise<Item[]>;
  /** At most `count` items of a collection, the last entry first. */
  queryLast(collection: string, count: number): Promise<Item[]>;
  /** @returns false when the condition did not hold; nothing was written then. */
  put(key: Key, attributes: Readonly<Record<string, unknown>>, condition: Condition): Promise<boolean>;
}

/** @param onWrite is called after every item that was really written */
export function createTable(client: DynamoDBClient, tableName: string, onWrite: () => void): Table {
  return {
    async query(collection, prefix = "") {
      const items: Item[] = [];
      let startKey: Record<string, never> | undefined;
      do {
        const page = await client.send(
          new QueryCommand({ ...queryFor(tableName, collection, prefix), ExclusiveStartKey: startKey }),
        );
        items.push(...(page.Items ?? []).map((item) => unmarshall(item) as Item));
        startKey = page.LastEvaluatedKey as typeof startKey;
      } while (startKey);
      return items;
    },

    async queryLast(collection, count) {
      const input = { ...queryFor(tableName, collection, ""), ScanIndexForward: false, Limit: count };
      const { Items = [] } = await client.send(new QueryCommand(input));
      return Items.map((item) => unmarshall(item) as Item);
    },

    async put(key, attributes, condition) {
      try {
        await client.send(new PutItemCommand(putOf(tableName, { ...attributes, schema: SCHEMA, ...key }, condition)));
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
      onWrite();
      return true;
    },
  };
}

function queryFor(tableName: string, collection: string, prefix: string) {
  const values = prefix ? { ":collection": collection, ":prefix": prefix } : { ":collection": collection };
  return {
    TableName: tableName,
    ConsistentRead: true,
    KeyConditionExpression: prefix
      ? "#collection = :collection AND begins_with(entry, :prefix)"
      : "#collection = :collection",
    ExpressionAttributeNames: { "#collection": "collection" },
    ExpressionAttributeValues: marshall(values),
  };
}

function putOf(tableName: string, item: Record<string, unknown>, { expression, names, values }: Condition) {
  return {
    TableName: tableName,
    Item: marshall(item, { removeUndefinedValues: true }),
    ConditionExpression: expression,
    ...(names ? { ExpressionAttributeNames: names } : {}),
    ...(values ? { ExpressionAttributeValues: marshall(values) } : {}),
  };
}
