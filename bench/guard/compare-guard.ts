/** Figures by name; all of them are better when they are smaller. */
export type Guard = Readonly<Record<string, number>>;

/** A size may move by so much: a word in a text is no loss. Counts may not move at all. */
const SIZE_SLACK = 0.005;

/** @returns a sentence for every figure that got worse, is new, or is gone */
export function compareGuard(held: Guard, measured: Guard): string[] {
  const names = [...new Set([...Object.keys(held), ...Object.keys(measured)])];
  return names.flatMap((name) => {
    const [before, now] = [held[name], measured[name]];
    if (before === undefined) return [`${name} is ${now} and not in the guard.`];
    if (now === undefined) return [`${name} was ${before} and is not measured any more.`];
    return now > before * (1 + slackOf(name)) ? [`${name} was ${before} and is ${now}.`] : [];
  });
}

function slackOf(name: string): number {
  return name.includes("bytes") ? SIZE_SLACK : 0;
}
