import { GetParameterCommand, type SSMClient } from "@aws-sdk/client-ssm";

/** Reads a secret once and keeps it for the life of the process; an empty name means there is none. */
export function createTokenParameter(client: SSMClient, name: string): () => Promise<string | undefined> {
  let token: Promise<string | undefined> | undefined;
  return () => (token ??= name === "" ? Promise.resolve(undefined) : readParameter(client, name));
}

async function readParameter(client: SSMClient, name: string): Promise<string | undefined> {
  const { Parameter } = await client.send(new GetParameterCommand({ Name: name, WithDecryption: true }));
  return Parameter?.Value;
}
