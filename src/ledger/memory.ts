import type { IsoDate } from "../date/index.js";
import type { EntryKind, EntryOf, KnownEntry, Quality, ReportFields } from "./entry-types.js";
import type { Line } from "./line-types.js";
import type { Because, EvidenceOn, LineState, NoticeOn } from "./status-types.js";

/** An entry that others may answer: one that waits is taken away by its answer. */
export interface Matter {
  readonly entry: string;
  readonly kind: EntryKind;
  readonly date: IsoDate;
}

/** What the entries of a line have made of it: what the fold carries from one entry to the next. */
export interface Memory {
  /** Somebody has been given the line: by the plan, or by a reassignment. */
  readonly present: boolean;
  readonly state: LineState;
  readonly because: Because;
  /** The day from which reports are awaited anew: the line has come, come back or been taken up again. */
  readonly since: IsoDate | undefined;
  /** The state that a suspended line goes back to. */
  readonly before: LineState | undefined;
  /** The unit has taken the line, or somebody above has given it. */
  readonly confirmed: boolean;
  readonly acknowledged: IsoDate | undefined;
  readonly assignedTo: { readonly section?: string; readonly person?: string } | undefined;
  readonly lastReport: (KnownEntry & ReportFields) | undefined;
  readonly percent: number | undefined;
  readonly evidence: readonly EvidenceOn[];
  readonly notices: readonly Notice[];
  readonly handedIn: { readonly on: IsoDate; readonly because: Because } | undefined;
  /** A date that an entry has set. */
  readonly dueSet: { readonly date: IsoDate; readonly because: Because; readonly entry: string } | undefined;
  readonly matters: readonly Matter[];
  readonly stages: readonly string[];
  readonly instructions: readonly string[];
  readonly inspections: readonly string[];
  readonly quality: Quality | undefined;
  readonly selfScore: number | undefined;
  readonly score: number | undefined;
  readonly lookBack: EntryOf<"look-back">["found"] | undefined;
  readonly archived: IsoDate | undefined;
  readonly reassignedTo: string | undefined;
  readonly reassignedFrom: readonly string[];
}

/** Data in the making, of which nobody else holds anything yet. */
export type Writable<Of> = { -readonly [Key in keyof Of]: Of[Key] };

/** The memory of one fold while it runs: its steps may write in it. Its lists are replaced, never changed. */
export type Draft = Writable<Memory>;

/** A notice as the entries have it; the days since are counted when it is asked about. */
export type Notice = Omit<NoticeOn, "workingDaysSince">;

/** A list of nothing: one for all, for there are many lines. */
export const none: readonly never[] = Object.freeze([]);

/** A list with one more. A fold makes many lists of one: they are written out, and none holds room that it does not need. */
export const withItem = <Item>(list: readonly Item[], item: Item): readonly Item[] =>
  list.length === 0 ? [item] : [...list, item];

/** The items that pass, without room for more: `filter` leaves much, and the lists of many lines are kept. */
export function chosen<Item, Chosen extends Item>(
  list: readonly Item[],
  passes: (item: Item) => item is Chosen,
): readonly Chosen[];
export function chosen<Item>(list: readonly Item[], passes: (item: Item) => boolean): readonly Item[];
export function chosen<Item>(list: readonly Item[], passes: (item: Item) => boolean): readonly Item[] {
  let found: readonly Item[] = none;
  if (list.length === 0) return found;
  for (const item of list) if (passes(item)) found = withItem(found, item);
  return found;
}

/** A line on which nothing has been written; a prohibition binds from its first day. */
export const freshMemory = ({ nature, origin }: Line): Draft => ({
  present: origin === "plan",
  state: nature === "prohibition" ? "ongoing" : "not-started",
  because: nature === "prohibition" ? { by: "prohibition" } : { by: "no-entry" },
  since: undefined,
  before: undefined,
  confirmed: false,
  acknowledged: undefined,
  assignedTo: undefined,
  lastReport: undefined,
  percent: undefined,
  evidence: none,
  notices: none,
  handedIn: undefined,
  dueSet: undefined,
  matters: none,
  stages: none,
  instructions: none,
  inspections: none,
  quality: undefined,
  selfScore: undefined,
  score: undefined,
  lookBack: undefined,
  archived: undefined,
  reassignedTo: undefined,
  reassignedFrom: none,
});

/** An entry as the reason of something. */
export const becauseOf = ({ id, kind, date }: KnownEntry): Because => ({
  by: "entry",
  entry: id,
  kind,
  date,
});
