/** What the environment of every function says to its runtime; the bench starts functions with the same. */
export const FUNCTION_VARIABLES = {
  // glibc gives each of Node's threads a heap of its own, and keeps what they gave back: 10 MB of a publication's memory.
  MALLOC_ARENA_MAX: "1",
} as const;
