import type { Instant } from "./instant.ts";

/** One file that people download, as it was last made. */
export interface DownloadFile {
  /** The last part of its address, `2026-02.csv`. */
  readonly name: string;
  readonly bytes: number;
  /** In lower-case hex. */
  readonly sha256: string;
}

/** The downloads of a month in short: what index pages say of them, without making or reading them again. */
export interface MonthDownloads {
  /** `2026-02` */
  readonly month: string;
  /** The newest capture in it. */
  readonly asOf: Instant;
  readonly papers: number;
  readonly days: number;
  readonly files: readonly DownloadFile[];
}
