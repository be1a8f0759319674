/**
 * Due dates as a calendar file (iCalendar, RFC 5545). Needs the optional peer `ts-ics`.
 *
 * @module fengong/report/ics
 */
import { generateIcsCalendar, type IcsAlarm, type IcsDateObject, type IcsEvent } from "ts-ics";
import { addWorkingDays, estimateWorkingDays } from "../calendar/index.js";
import { type IsoDate, toDayNumber } from "../date/index.js";
import { addDays } from "../date/periods.js";
import { fengongError } from "../diagnostics/index.js";
import type { Plan } from "../plan/compile.js";
import { type TimingCalendar, withinCoverage } from "../timing/context.js";
import { contextOf, type TableOptions } from "./context.js";
import { type Dated, draftsOf, type EventDraft } from "./ics-events.js";
import { escapeName, refold } from "./ics-fold.js";
import type { RenderOptions } from "./markdown.js";
import { plainText } from "./plain-text.js";

/** How {@link toIcs} writes. @category Reports */
export interface IcsOptions extends RenderOptions, Pick<TableOptions, "labels"> {
  /** When the file is made, in universal time: `2021-07-05T09:00:00Z`. The library has no clock. */
  readonly stamp: string;
  /** Reminders so many working days before, by default 3; none with an empty list. */
  readonly alarms?: readonly number[];
  /** At what hour of the day a reminder rings, on the clock of whoever has the calendar; 9 by default. */
  readonly alarmHour?: number;
  /** Counts the working days of the reminders; by default the plan's own calendar. */
  readonly calendar?: TimingCalendar;
  /** What the calendar is called; by default the title of the plan. */
  readonly name?: string;
}

const day = (date: IsoDate): IcsDateObject => ({ date: new Date(`${date}T00:00:00Z`), type: "DATE" });

function stampOf(stamp: string): IcsDateObject {
  const written = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/.exec(String(stamp));
  if (written?.[1] === undefined) {
    throw fengongError("The stamp is a moment in universal time.", {
      code: "argument.invalid",
      params: { name: "stamp", value: stamp, expected: "moment", choices: [] },
    });
  }
  toDayNumber(written[1]);
  return { date: new Date(stamp) };
}

/** A reminder at an hour of a day before, as time relative to midnight of the due date: it follows the reader's clock. */
function alarmAt(date: IsoDate, on: IsoDate, hour: number, description: string): IcsAlarm {
  const hours = (toDayNumber(date) - toDayNumber(on)) * 24 - hour;
  const size = Math.abs(hours);
  return {
    action: "DISPLAY",
    description,
    trigger: {
      type: "relative",
      value: { before: hours > 0, days: Math.floor(size / 24), hours: size % 24 },
    },
  };
}

/** On a provisional calendar the earliest day that may be meant. */
const workingDayBefore = (calendar: TimingCalendar, date: IsoDate, days: number): IsoDate =>
  calendar.kind === "provisional"
    ? estimateWorkingDays(calendar, date, -days).earliest
    : addWorkingDays(calendar, date, -days);

/** A reminder whose working day no calendar knows is left out: a wrong day is worse than none. */
function alarmsOf({ due, summary }: EventDraft, plan: Plan, options: IcsOptions): IcsAlarm[] {
  const calendar = options.calendar ?? plan.calendar;
  if (calendar === undefined) return [];
  return (options.alarms ?? [3]).flatMap((days) => {
    const asked = withinCoverage(() => workingDayBefore(calendar, due.date, days));
    return "answer" in asked
      ? [alarmAt(due.date, asked.answer, options.alarmHour ?? 9, plainText(summary))]
      : [];
  });
}

/**
 * The dates of duties (`dutiesOf`) or of whatever is due (`dueBetween`) as a calendar file: an all-day event each.
 *
 * An event keeps its UID when its date or words change, and the plan's revision is its sequence, so that importing a newer
 * file updates the calendar. Approximate days and duties that are only possible are tentative, and say so in their title.
 * Events block no time. Lines end in CRLF and take 75 bytes at most. What has no date has no event.
 *
 * @throws `argument.invalid` for a stamp that is no moment, and `number.not-an-integer` for a reminder in parts of days.
 *
 * @example
 * ```ts
 * import { compilePlan, dutiesOf } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 * import { toIcs } from "fengong/report/ics";
 *
 * const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
 * const file = toIcs(plan, dutiesOf(plan, "市司法局", { roles: ["lead"] }), { stamp: "2021-07-05T09:00:00Z", alarms: [3] });
 * const lines = file.split("\r\n");
 * lines.filter((line) => /^(UID|DTSTART|TRIGGER)/.test(line));
 * // => [
 * //   "UID:zhongshan-2021/26/zs-justice/lead/26.1@fengong",
 * //   "DTSTART;VALUE=DATE:20211231",
 * //   "TRIGGER:-P2DT15H",
 * // ]
 * ```
 *
 * @category Reports
 */
export function toIcs(plan: Plan, items: readonly Dated[], options: IcsOptions): string {
  const { lang = "zh", labels, name = plan.data.title } = options;
  const context = contextOf(plan, labels === undefined ? {} : { labels });
  const stamp = stampOf(options.stamp);
  const events = draftsOf(items, context, lang).map(
    (draft): IcsEvent => ({
      uid: draft.uid,
      summary: plainText(draft.summary),
      description: plainText(draft.description),
      stamp,
      start: day(draft.due.date),
      end: day(addDays(draft.due.date, 1)),
      sequence: plan.data.revision,
      status: draft.tentative ? "TENTATIVE" : "CONFIRMED",
      timeTransparent: "TRANSPARENT",
      alarms: alarmsOf(draft, plan, options),
    }),
  );
  return refold(
    generateIcsCalendar({
      version: "2.0",
      prodId: "-//fengong//fengong//ZH",
      name: escapeName(plainText(name)),
      events,
    }),
  );
}
