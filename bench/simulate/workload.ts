import type { Guard } from "../guard/compare-guard.ts";

/** What a new day asks for: so much whatever its size, and so much for every paper. */
export interface Workload {
  readonly day: Amounts;
  readonly paper: Amounts;
}

const AMOUNTS = ["reads", "itemsRead", "writes", "puts", "heads", "bytes put"] as const;
type Amounts = Readonly<Record<(typeof AMOUNTS)[number], number>>;

const FEW = { papers: 8, name: "new day on 30 days" };
const MANY = { papers: 24, name: "new day on 30 days of 24 papers" };

/** @throws Error when the guard lacks a figure; `npm run bench:guard` writes them all */
export function workloadOf(guard: Guard): Workload {
  const lines = AMOUNTS.map((amount) => {
    const [few, many] = [figure(guard, `${FEW.name}, ${amount}`), figure(guard, `${MANY.name}, ${amount}`)];
    const each = (many - few) / (MANY.papers - FEW.papers);
    return { amount, each, fixed: few - FEW.papers * each };
  });
  const pick = (part: "each" | "fixed") =>
    Object.fromEntries(lines.map((line) => [line.amount, line[part]])) as unknown as Amounts;
  return { day: pick("fixed"), paper: pick("each") };
}

/** What a day of `papers` papers asks for. */
export function amountFor({ day, paper }: Workload, amount: keyof Amounts, papers: number): number {
  return Math.max(0, day[amount]) + paper[amount] * papers;
}

function figure(guard: Guard, name: string): number {
  const value = guard[name];
  if (value === undefined) throw new Error(`The guard has no "${name}"; write it again with npm run bench:guard.`);
  return value;
}
