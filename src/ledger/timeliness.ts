import type { IsoDate } from "../date/index.js";
import { type Days, kept } from "./days.js";
import type { Line } from "./line-types.js";
import type { Memory } from "./memory.js";
import type { Because, DueInForce, LineState, Timeliness, WorkingDaysToDue } from "./status-types.js";

/** Where a line stands, with what ends it by itself. */
export interface Standing {
  readonly state: LineState;
  readonly because: Because;
  /** The day its work is judged on: the day asked about, or its last day. */
  readonly judgedOn: "today" | { readonly dayBefore: IsoDate };
}

/** The state of a line on a day: its entries', unless its unit has become others or has left. */
export function standingOn({ ends }: Line, { state, because }: Memory, date: IsoDate): Standing {
  if (ends !== undefined && ends.on <= date && state !== "withdrawn") {
    const judgedOn = { dayBefore: ends.on };
    if (ends.how === "succeeded") {
      const { succession, on } = ends;
      return { state: "succeeded", because: { by: "succession", succession, date: on }, judgedOn };
    }
    if (state !== "closed") return { state: "withdrawn", because: { by: "left", date: ends.on }, judgedOn };
  }
  const takenOn = state === "withdrawn" && because.by === "entry" ? because.date : undefined;
  return { state, because, judgedOn: takenOn === undefined ? "today" : { dayBefore: takenOn } };
}

/** The date in force, and what set it. */
export function dueInForce(
  line: Line,
  { dueSet }: Memory,
): { due: DueInForce; because: Because } | undefined {
  const planned = line.due.find(({ approximate }) => approximate !== true);
  if (dueSet !== undefined) {
    const stated = planned === undefined ? {} : { stated: planned.date };
    return { due: { date: dueSet.date, from: dueSet.entry, ...stated }, because: dueSet.because };
  }
  if (planned === undefined) return undefined;
  const provisional = planned.standing === "provisional" ? { provisional: true as const } : {};
  return {
    due: { date: planned.date, from: "plan", ...provisional },
    because: { by: "plan", words: planned.words },
  };
}

/** What makes a line without a date late for nothing. */
const undated: Because = Object.freeze({ by: "plan", words: "" });

/** Beside its date: handed in or not, in time or late. A line without a date has nothing to be late for. */
export function timelinessOn(
  { handedIn }: Memory,
  due: ReturnType<typeof dueInForce>,
  day: IsoDate,
): { readonly timeliness: Timeliness; readonly because: Because } {
  if (due === undefined) return { timeliness: "no-due-date", because: undated };
  const { date } = due.due;
  if (handedIn !== undefined) {
    return { timeliness: handedIn.on <= date ? "met" : "met-late", because: handedIn.because };
  }
  const timeliness = day < date ? "not-due" : day === date ? "due-today" : "overdue";
  return { timeliness, because: due.because };
}

/** Working days from a day to the date in force, or from it to the day: lines that are due on one day share an answer. */
export const workingDaysBy = (days: Days): ((day: IsoDate, due: IsoDate) => WorkingDaysToDue) =>
  kept((day: IsoDate, due: IsoDate) => Object.freeze(workingDaysTo(days, day, due)));

function workingDaysTo(days: Days, day: IsoDate, due: IsoDate): WorkingDaysToDue {
  const early = day <= due;
  const counted = early ? days.between(day, due) : days.between(due, day);
  if ("why" in counted) return { standing: "unknown", why: counted.why };
  const { answer } = counted;
  return { standing: "counted", left: early ? answer : 0, late: early ? 0 : answer };
}

/** How much of the working days from the opening to the date has gone by, in percent; `undefined` where nobody can count. */
export function plannedPercentOn(
  days: Days,
  { opens }: Line,
  due: IsoDate,
  day: IsoDate,
): number | undefined {
  if (due <= day) return 100;
  if (day <= opens) return 0;
  const [all, gone] = [days.between(opens, due), days.between(opens, day)];
  if ("why" in all || "why" in gone || all.answer === 0) return undefined;
  return Math.round((100 * gone.answer) / all.answer);
}
