import { type CloudFormationClient, DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import { InvalidInputError } from "#config/invalid-input-error.ts";

/** @throws InvalidInputError when there is no such stack, or it has no such output */
export async function readStackOutput(client: CloudFormationClient, stack: string, name: string): Promise<string> {
  const outputs = await client.send(new DescribeStacksCommand({ StackName: stack })).then(
    ({ Stacks }) => Stacks?.[0]?.Outputs ?? [],
    (error: Error) => {
      throw new InvalidInputError(
        `The stack "${stack}" cannot be read (${error.message}); check its name, the region and your credentials.`,
        { cause: error },
      );
    },
  );
  const value = outputs.find(({ OutputKey }) => OutputKey === name)?.OutputValue;
  if (!value) throw new InvalidInputError(`The stack "${stack}" has no output ${name}; is it this press?`);
  return value;
}
