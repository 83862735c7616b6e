/** Real time, as opposed to the instant the press believes it is: for waiting, and for how long things took. */
export interface Pace {
  /** Milliseconds since any fixed moment. */
  now(): number;
  sleep(milliseconds: number): Promise<unknown>;
  /** Milliseconds that one call to Hugging Face may take. */
  readonly attemptTimeout: number;
}

export const realPace: Pace = {
  now: Date.now,
  attemptTimeout: 20_000,
  sleep: (milliseconds) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
};
