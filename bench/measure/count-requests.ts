import { subscribe } from "node:diagnostics_channel";
import type { ClientRequest } from "node:http";

/** What was asked of others through Node's HTTP client, as the SDK clients do. */
export interface Sent {
  readonly toTable: number;
  readonly toBucket: number;
  /** Of the bodies to the bucket. */
  readonly bytes: number;
}

const nothing: Sent = { toTable: 0, toBucket: 0, bytes: 0 };

/** Counts the requests of this process. @returns what was sent since it was last asked */
export function countRequests(): () => Sent {
  let sent = nothing;
  subscribe("http.client.request.created", (message) => {
    const { request } = message as { readonly request: ClientRequest };
    // DynamoDB's protocol names what is asked for in a header.
    if (request.hasHeader("x-amz-target")) sent = { ...sent, toTable: sent.toTable + 1 };
    else {
      const bytes = sent.bytes + Number(request.getHeader("content-length") ?? 0);
      sent = { ...sent, toBucket: sent.toBucket + 1, bytes };
    }
  });
  return () => {
    const before = sent;
    sent = nothing;
    return before;
  };
}
