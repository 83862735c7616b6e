import { ConflictError } from "./ports.ts";

/** Two runs meet rarely and one of them always gets through, so a handful of tries is plenty. */
const ATTEMPTS = 6;

/**
 * Runs `attempt` again from its first read whenever another run wrote in between.
 * @throws ConflictError when it keeps happening; the job is then tried again later.
 */
export async function retryConflicts<T>(
  attempt: () => Promise<T>,
  onConflict: () => void = () => undefined,
): Promise<T> {
  for (let count = 1; ; count++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof ConflictError) || count === ATTEMPTS) throw error;
      onConflict();
    }
  }
}
