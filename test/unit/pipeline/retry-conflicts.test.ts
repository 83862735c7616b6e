import { describe, expect, it } from "vitest";
import { ConflictError } from "#pipeline/ports.ts";
import { retryConflicts } from "#pipeline/retry-conflicts.ts";

/** Throws what it is given, one after the other, and then succeeds. */
function failing(errors: readonly Error[]) {
  let attempts = 0;
  const attempt = async () => {
    const error = errors[attempts++];
    if (error) throw error;
    return "done";
  };
  return { attempt, attempts: () => attempts };
}

const conflicts = (count: number) => Array.from({ length: count }, () => new ConflictError("Another run was first."));

describe("retryConflicts", () => {
  it.each([0, 1, 5])("gives the result after %i conflicts, and reports each", async (count) => {
    const { attempt, attempts } = failing(conflicts(count));
    let reported = 0;
    await expect(retryConflicts(attempt, () => reported++)).resolves.toBe("done");
    expect([attempts(), reported]).toEqual([count + 1, count]);
  });

  it("gives up after six tries, with the last conflict", async () => {
    const errors = conflicts(7);
    const { attempt, attempts } = failing(errors);
    await expect(retryConflicts(attempt)).rejects.toBe(errors[5]);
    expect(attempts()).toBe(6);
  });

  it("tries nothing again that is no conflict", async () => {
    const error = new Error("Access denied");
    const { attempt, attempts } = failing([...conflicts(1), error]);
    await expect(retryConflicts(attempt)).rejects.toBe(error);
    expect(attempts()).toBe(2);
  });
});
