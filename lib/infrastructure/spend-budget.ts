import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import type { Construct } from "constructs";

/** The account's spending of this month, or what it is going to be, has reached so many percent of the budget. */
const NOTIFIED = [
  { notificationType: "ACTUAL", threshold: 80 },
  { notificationType: "FORECASTED", threshold: 100 },
] as const;

/**
 * AWS Budgets and not an alarm: billing metrics exist in us-east-1 alone and have to be switched on by hand. It looks at
 * the whole account, as a filter by tag shows nothing until the tag is activated, and would then never ring.
 */
export function createSpendBudget(scope: Construct, id: string, amount: number, email: string): CfnBudget {
  return new CfnBudget(scope, id, {
    budget: { budgetType: "COST", timeUnit: "MONTHLY", budgetLimit: { amount, unit: "USD" } },
    notificationsWithSubscribers: NOTIFIED.map((notification) => ({
      notification: { ...notification, comparisonOperator: "GREATER_THAN", thresholdType: "PERCENTAGE" },
      subscribers: [{ subscriptionType: "EMAIL", address: email }],
    })),
  });
}
