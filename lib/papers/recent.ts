export interface Recent<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
}

/**
 * Remembers what was used lately, `most` to twice as many: what nobody asked for while as many others came is forgotten
 * all at once, so that nothing has to be counted or moved when a value is only read.
 */
export function createRecent<T>(most: number): Recent<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  const set = (key: string, value: T): void => {
    if (young.size >= most) [old, young] = [young, new Map()];
    young.set(key, value);
  };
  return {
    set,
    get(key) {
      const fresh = young.get(key);
      if (fresh !== undefined) return fresh;
      const aged = old.get(key);
      if (aged !== undefined) set(key, aged);
      return aged;
    },
  };
}
