import { describe, expect, it } from "vitest";
import { readMessage } from "#pipeline/read-message.ts";

const COMPLAINT =
  'is not a job; expected: {"day":"2026-02-05"}, the same with "work":"announce" or "work":"replay", {"scheduledAt":"2026-02-05T02:45:00Z"} or {"sweepAt":"2026-02-05T03:15:00Z"}.';

describe("readMessage", () => {
  it.each([
    ['{"day":"2026-02-05"}', { kind: "fetch", day: "2026-02-05" }],
    ['{"day":"2026-02-05","work":"announce"}', { kind: "announce", day: "2026-02-05" }],
    ['{"day":"2026-02-05","work":"replay"}', { kind: "replay", day: "2026-02-05" }],
    ['{"sweepAt":"2026-02-05T03:15:00Z"}', { kind: "sweep", scheduledAt: "2026-02-05T03:15:00Z" }],
    ['{"scheduledAt":"2026-02-05T02:45:00Z"}', { kind: "run", scheduledAt: "2026-02-05T02:45:00Z" }],
    [' {"scheduledAt":"2026-02-05T02:45:00.123Z"}\n', { kind: "run", scheduledAt: "2026-02-05T02:45:00Z" }],
  ])("reads %s", (body, message) => {
    expect(readMessage(body)).toEqual(message);
  });

  it.each([
    "",
    "{",
    "2026-02-05",
    "null",
    "[]",
    '"2026-02-05"',
    "{}",
    '{"day":"2026-02-30"}',
    '{"day":"2026-2-5"}',
    '{"day":20260205}',
    '{"day":null}',
    '{"scheduledAt":"2026-02-05"}',
    '{"scheduledAt":"2026-02-05T11:45:00+09:00"}',
    '{"scheduledAt":"<aws.scheduler.scheduled-time>"}',
    '{"day":"2026-02-05","force":true}',
    '{"day":"2026-02-05","work":"delete"}',
    '{"day":"2026-02-05","scheduledAt":"2026-02-05T02:45:00Z"}',
    '[{"day":"2026-02-05"}]',
  ])("refuses %j, says so and what is expected", (body) => {
    expect(() => readMessage(body)).toThrow(new Error(`The message ${body} ${COMPLAINT}`));
  });

  it("quotes no more than the beginning of a long message", () => {
    expect(() => readMessage("x".repeat(100_000))).toThrow(new Error(`The message ${"x".repeat(200)} ${COMPLAINT}`));
  });
});
