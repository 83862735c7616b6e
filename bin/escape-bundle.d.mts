/** The same program in ASCII alone; nothing beyond it may stand in a raw template, where an escape is no escape. */
export function escapeBeyondAscii(source: string): string;
