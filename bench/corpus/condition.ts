import { isDeepStrictEqual } from "node:util";
import type { Condition, Item } from "#adapters/dynamodb/table.ts";

/**
 * Whether an item may be put over `held`, for the conditions that the press uses: terms joined by OR, which may be terms
 * joined by AND.
 * @throws Error for a condition of another form, which would have to be added here
 */
export function holds({ expression, values = {}, names = {} }: Condition, held: Item | undefined): boolean {
  const termHolds = (term: string): boolean => {
    if (term === "attribute_not_exists(entry)") return held === undefined;
    const [, name = "", operator = "", value = ""] = /^(#?\w+) (=|<|<=|<>) (:\w+)$/.exec(term) ?? [];
    if (operator === "") throw new Error(`The condition "${term}" is unknown here; add its form to condition.ts.`);
    const one = (held as Record<string, unknown> | undefined)?.[names[name] ?? name] as string | number | undefined;
    const other = values[value] as string | number;
    if (one === undefined) return false;
    if (operator === "<>") return !isDeepStrictEqual(one, other);
    return operator === "=" ? one === other : operator === "<" ? one < other : one <= other;
  };
  return expression.split(" OR ").some((term) =>
    term
      .replace(/^\((.*)\)$/, "$1")
      .split(" AND ")
      .every(termHolds),
  );
}
