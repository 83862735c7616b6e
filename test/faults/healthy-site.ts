import { THURSDAY, WEDNESDAY, withFaultPress } from "./fault-press.ts";

export type Site = ReadonlyMap<string, string>;

/** What a press publishes by night that nothing happened to: made once, as every fault is compared with it. */
export const healthySite: () => Promise<Site> = rememberOnce(() =>
  withFaultPress(async (faulty) => {
    await faulty.work(WEDNESDAY, THURSDAY);
    await faulty.untilNight(WEDNESDAY, THURSDAY);
    return faulty.site();
  }),
);

export function rememberOnce<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
