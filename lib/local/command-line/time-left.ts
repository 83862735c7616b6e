/** Says how long work will go on, when the rest takes as long for each part as what was done since the first call. */
export function createTimeLeft(clock: () => number): (done: number, all: number) => string {
  let first: { readonly at: number; readonly done: number; readonly all: number } | undefined;
  let latest = 0;
  return (done, all) => {
    // Other work, which begins anew.
    if (first?.all !== all || done < latest) first = { at: clock(), done, all };
    latest = done;
    if (done === first.done || done === all) return "";
    const minutes = (((clock() - first.at) / (done - first.done)) * (all - done)) / 60_000;
    if (minutes < 1) return ", less than a minute left";
    const rounded = Math.round(minutes);
    return `, about ${rounded} ${rounded === 1 ? "minute" : "minutes"} left`;
  };
}
