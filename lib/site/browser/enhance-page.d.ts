/** Runs in a browser only. */
export function enhancePage(): void;
