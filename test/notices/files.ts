import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

/** A break as its source file gives it: the clause read, and what was read from it. */
export interface HolidayRecord {
  readonly name: string;
  readonly nameEn: string;
  readonly days: readonly string[];
  readonly statutory: readonly string[];
  readonly granted: readonly string[];
  readonly makeUpDays: readonly string[];
  readonly text: string | null;
}

/** One file of `seeds/notices`: a notice with its sources. */
export interface NoticeRecord {
  readonly year: number;
  readonly kind: "annual" | "amendment" | "special";
  readonly number: string | null;
  readonly title: string;
  readonly issued: string | null;
  readonly published: string | null;
  readonly amends: string | null;
  readonly url: string | null;
  readonly revokes: { readonly days: readonly string[]; readonly makeUpDays: readonly string[] };
  readonly holidays: readonly HolidayRecord[];
  readonly note: string | null;
  readonly confidence: string;
  readonly sources: readonly string[];
}

/** From the root of the project, where npm runs its scripts and the tests. */
export const noticesFolder: string = resolve("seeds/notices");

/** When a notice takes its place in the order: published, else issued, else by the end of the year before. */
const orderOf = (notice: NoticeRecord): string =>
  notice.published ?? notice.issued ?? `${notice.year - 1}-12-31`;

/** Every notice file, in the order in which the notices take effect. */
export function readNotices(folder: string = noticesFolder): readonly NoticeRecord[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file): NoticeRecord => JSON.parse(readFileSync(resolve(folder, file), "utf8")))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}
