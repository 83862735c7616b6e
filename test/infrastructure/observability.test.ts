import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, it } from "vitest";
import { METRICS } from "#adapters/telemetry/lambda-telemetry.ts";
import { zoneWithMidnightAt } from "#infrastructure/absence-alarm.ts";
import { ALARMS, CUSTOM_METRICS } from "#local/costs/monthly-cost.ts";
import { synthesiseTemplate } from "./synthesise-template.ts";

const template = synthesiseTemplate();

interface Alarm {
  readonly Properties: { readonly Namespace: string; readonly MetricName: string; readonly Dimensions: object[] };
}

describe("the absence alarm", () => {
  it("looks at whole days that end at the deadline, and rings when no sweep of one found the site fresh, or none ran", () => {
    template.hasResourceProperties("AWS::CloudWatch::Alarm", {
      MetricName: "fresh",
      Statistic: "Maximum",
      Period: 86_400,
      EvaluationPeriods: 1,
      Threshold: 1,
      ComparisonOperator: "LessThanThreshold",
      TreatMissingData: "breaching",
      EvaluationWindow: { WallClockWindow: { Timezone: "-04:00" } },
    });
  });

  it.each([
    ["13:00", "Asia/Seoul", "-04:00"],
    ["09:00", "Asia/Seoul", "+00:00"],
    ["06:30", "Asia/Kolkata", "-01:00"],
    ["23:00", "America/New_York", "-04:00"],
    ["13:00", "UTC", "+11:00"],
    ["00:05", "Pacific/Auckland", "+11:55"],
    ["12:00", "Australia/Sydney", "-02:00"],
  ])("at %s in %s counts its days in %s", (deadline, timeZone, expected) => {
    const zone = zoneWithMidnightAt({ deadline, timeZone });
    if (deadline === "13:00" && timeZone === "UTC") expect(["+11:00", "-13:00"]).toContain(zone);
    else expect(zone).toBe(expected);
  });
});

describe("every alarm on the press's own numbers", () => {
  it("listens to a metric that the functions emit", () => {
    const own = (Object.values(template.findResources("AWS::CloudWatch::Alarm")) as Alarm[])
      .map(({ Properties }) => Properties)
      .filter(({ Namespace }) => Namespace === "DailyPapersPress");
    expect(own.length).toBeGreaterThanOrEqual(3);
    for (const { MetricName, Dimensions } of own) {
      expect(Dimensions).toEqual([{ Name: "service", Value: "ingest" }]);
      expect([...METRICS.ingest, "fresh"]).toContain(MetricName);
    }
  });
});

describe("the dashboard", () => {
  it("shows no graph that stays empty because nobody emits its metric", () => {
    const body = JSON.stringify(template.findResources("AWS::CloudWatch::Dashboard"));
    const shown = [...body.matchAll(/\\"DailyPapersPress\\",\\"(\w+)\\",\\"service\\",\\"(\w+)\\"/g)];
    expect(shown.length).toBeGreaterThan(8);
    for (const [, name = "", service = ""] of shown)
      expect([...METRICS[service as keyof typeof METRICS], "duration", "fresh"]).toContain(name);
  });
});

describe("who is told", () => {
  it("is the operator, by e-mail, of alarms and of spending; nobody without an address", () => {
    expect(template.findResources("AWS::SNS::Subscription")).toEqual({});
    expect(template.findResources("AWS::Budgets::Budget")).toEqual({});
    const told = synthesiseTemplate({ alarmEmail: "press@papers.example", monthlyBudget: 3 });
    told.hasResourceProperties("AWS::SNS::Subscription", { Protocol: "email", Endpoint: "press@papers.example" });
    told.hasResourceProperties("AWS::Budgets::Budget", {
      Budget: Match.objectLike({ BudgetLimit: { Amount: 3, Unit: "USD" }, TimeUnit: "MONTHLY" }),
      NotificationsWithSubscribers: Match.arrayWith([
        Match.objectLike({ Subscribers: [{ SubscriptionType: "EMAIL", Address: "press@papers.example" }] }),
      ]),
    });
  });
});

it.each(["허깅페이스 데일리 페이퍼 ".repeat(5), "🗞".repeat(40), "데".repeat(80)])(
  "alarms of a press called %s come from a sender short enough for SNS to send e-mail",
  (title) => {
    const [topic] = Object.values(synthesiseTemplate({ title }).findResources("AWS::SNS::Topic"));
    const { DisplayName } = (topic as { Properties: { DisplayName: string } }).Properties;
    // As RFC 2047 writes what is not ASCII: Base64, in words of 45 bytes with twelve characters around each.
    const bytes = Buffer.byteLength(DisplayName);
    const encoded = Math.ceil(bytes / 3) * 4 + Math.ceil(bytes / 45) * 12;
    expect(encoded + "no-reply@sns.amazonaws.com".length).toBeLessThan(320);
    expect(title.startsWith(DisplayName)).toBe(true);
    expect(DisplayName).not.toBe("");
  },
);

it("counts as many alarms and metrics as docs/cost.md pays for", () => {
  expect(Object.keys(template.findResources("AWS::CloudWatch::Alarm"))).toHaveLength(ALARMS);
  const durations = 2;
  expect(METRICS.ingest.length + METRICS.render.length + durations + ["fresh"].length).toBe(CUSTOM_METRICS);
});
