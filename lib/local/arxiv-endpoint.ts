import type { IncomingMessage } from "node:http";
import { answerAsArxiv, type ArxivAnswer, type FindRecords } from "./arxiv-answer.ts";
import { type LocalServer, startLoopbackServer } from "./loopback-server.ts";

/** Serves what is known about papers the way arXiv's query API does: same route, parameters, feed and errors. */
export function startArxivEndpoint(find: FindRecords): Promise<LocalServer> {
  return startLoopbackServer((request, response) => {
    const { status, body } = answer(find, request);
    // arXiv's header names no charset; the XML does.
    response.writeHead(status, { "Content-Type": "application/atom+xml" }).end(body);
  });
}

function answer(find: FindRecords, { url = "/" }: IncomingMessage): ArxivAnswer {
  const asked = URL.parse(url, "http://127.0.0.1");
  return asked ? answerAsArxiv(find, asked) : { status: 400, body: "Bad Request" };
}
