import { describe, expect, it } from "vitest";
import { failureFacts } from "#adapters/telemetry/failure-facts.ts";
import { ConflictError, UpstreamError } from "#pipeline/ports.ts";

describe("what a log line says of a failure", () => {
  it.each([new UpstreamError("timeout", "No answer."), new ConflictError("Another run was first.")])(
    "is its sentence alone when it came from outside: %s",
    (error) => {
      expect(failureFacts(error)).toEqual({ error: String(error) });
    },
  );

  it("is also where it happened, and what lay behind, when it is a fault of ours or of AWS", () => {
    const broken = new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED 127.0.0.1:9") });
    const facts = failureFacts(new Error("s3 could not be reached.", { cause: broken }));
    expect(facts).toMatchObject({
      error: "Error: s3 could not be reached.",
      causes: ["TypeError: fetch failed", "Error: connect ECONNREFUSED 127.0.0.1:9"],
    });
    expect(facts.stack).toContain("failure-facts.test.ts");
  });

  it("ends with causes that go in circles, and takes what is no error", () => {
    const round = new Error("round");
    round.cause = round;
    expect(failureFacts(round).causes).toHaveLength(4);
    expect(failureFacts("words")).toEqual({ error: "words" });
    expect(failureFacts(new Error("x", { cause: null })).causes).toEqual(["null"]);
  });
});
