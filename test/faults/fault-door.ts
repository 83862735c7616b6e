import { type LocalServer, startLoopbackServer } from "#local/loopback-server.ts";
import { readBody } from "#local/read-body.ts";
import { forward, passOn } from "../end-to-end/costs/counting-door.ts";

export interface FaultAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A call as the door sees it: `PutItem`, or `PUT` with its key. */
export interface Call {
  readonly operation: string;
  readonly path: string;
  readonly body: string;
}

/** A door before a service, through which faults come in. */
export interface FaultDoor extends LocalServer {
  /** Decides over every call: an answer in place of the service's, or nothing; it may take its time. */
  trouble: ((call: Call) => FaultAnswer | undefined | Promise<FaultAnswer | undefined>) | undefined;
  /** How often it answered in the service's place. */
  struck(): number;
}

export async function openFaultDoor(url: string): Promise<FaultDoor> {
  let struck = 0;
  const server = await startLoopbackServer(async (request, response) => {
    const body = await readBody(request);
    const operation = String(request.headers["x-amz-target"] ?? request.method).replace(/^.*\./, "");
    const answer = await door.trouble?.({ operation, path: request.url ?? "", body: body.toString() });
    if (answer) {
      struck += 1;
      return void response.writeHead(answer.status, answer.headers).end(answer.body);
    }
    const passed = await forward(url, request, body);
    passOn(passed, await readBody(passed), response);
  });
  const door: FaultDoor = { ...server, trouble: undefined, struck: () => struck };
  return door;
}
