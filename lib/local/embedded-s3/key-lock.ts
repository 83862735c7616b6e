/** Runs what is given one after another per key, and side by side for different keys. */
export type KeyLock = <Result>(key: string, run: () => Promise<Result>) => Promise<Result>;

export function createKeyLock(): KeyLock {
  const lastOf = new Map<string, Promise<unknown>>();

  return async (key, run) => {
    const turn = (lastOf.get(key) ?? Promise.resolve()).then(run);
    const settled = turn.catch(() => undefined);
    lastOf.set(key, settled);
    try {
      return await turn;
    } finally {
      if (lastOf.get(key) === settled) lastOf.delete(key);
    }
  };
}
