import { type DateLike, type IsoDate, toIso, type Weekday, weekday } from "../date/index.js";
import { indexOf, invalidCalendar } from "./day-index.js";
import { makeCalendar } from "./make-calendar.js";
import type {
  DayReason,
  HolidayName,
  HolidayNotice,
  NoticeHoliday,
  NoticeReference,
  WorkCalendar,
} from "./types.js";

/** Days off that belong together. A plain date is one without a name. @category Calendars */
export interface HolidayInput {
  /** One name, or one in each language. */
  readonly name?: string | HolidayName;
  readonly days: readonly DateLike[];
  /** Why they are off. */
  readonly reason?: Extract<DayReason, "statutory" | "exchanged" | "granted">;
}

/** Days off, and days worked although the week or the calendar has them off. @category Calendars */
export interface DaysInput {
  readonly holidays?: readonly (DateLike | HolidayInput)[];
  readonly workingDays?: readonly DateLike[];
}

/** What {@link defineCalendar} makes a calendar from. @category Calendars */
export interface CalendarDefinition extends DaysInput {
  readonly id: string;
  readonly coverage: { readonly first: DateLike; readonly last: DateLike };
  /** Days of the week that are off, Monday 1 to Sunday 7; Saturday and Sunday when left out. */
  readonly weekend?: readonly Weekday[];
  /** Official notices with their sources, in the order in which they take effect, before the days above. */
  readonly notices?: readonly HolidayNotice[];
  /** From this day on, a notice still to come may change the calendar. */
  readonly provisionalFrom?: DateLike;
}

/** The days of an input as breaks of a notice; throws `calendar.invalid` for a day given both as off and as worked. */
function arrange(
  { id, weekend }: Pick<WorkCalendar, "id" | "weekend">,
  { holidays = [], workingDays = [] }: DaysInput,
  reasonByDefault: DayReason,
): readonly NoticeHoliday[] {
  const off = new Set<IsoDate>();
  const inputs: readonly (Omit<HolidayInput, "reason"> & { readonly reason?: DayReason })[] = [
    ...holidays.map((holiday) =>
      typeof holiday === "object" && "days" in holiday ? holiday : { days: [holiday] },
    ),
    { days: workingDays, reason: "make-up" },
  ];
  return inputs.map(({ name = null, days, reason = reasonByDefault }) => ({
    name: typeof name === "string" ? { zh: name, en: name } : name && { ...name },
    days: days.map((given) => {
      const date = toIso(given);
      if (reason === "make-up") {
        if (off.has(date)) throw invalidCalendar(id, "workingDays", date);
        return { date, reason };
      }
      off.add(date);
      return { date, reason: reason !== "statutory" && weekend.includes(weekday(date)) ? "weekend" : reason };
    }),
  }));
}

/** A calendar with one more notice, of one's own; without a title it is not cited. */
export const layOver = (
  calendar: Omit<WorkCalendar, "kind" | "combines">,
  input: DaysInput & { readonly notice?: Partial<NoticeReference> },
  reasonByDefault: DayReason,
): WorkCalendar =>
  makeCalendar({
    ...calendar,
    notices: [
      ...calendar.notices,
      {
        number: null,
        title: null,
        issued: null,
        published: null,
        year: null,
        kind: "local",
        amends: null,
        ...input.notice,
        holidays: arrange(calendar, input, reasonByDefault),
      },
    ],
  });

/**
 * A calendar of any place or organisation: a week, days off, days worked although the week has them off, and the span of
 * dates it answers for. Deeply frozen, with the notices you pass in; the rest is copied.
 *
 * Holidays are taken as given by law (`statutory`) unless they say otherwise. Days outside the coverage are kept and never
 * used.
 *
 * @throws `calendar.invalid` for a coverage that ends more than a day before it begins, a weekday outside 1 to 7 and a day
 * given both as off and as worked, and the `date.…` codes.
 *
 * @example
 * ```ts
 * import { addWorkingDays, defineCalendar } from "fengong/calendar";
 *
 * const hotline = defineCalendar({
 *   id: "hotline",
 *   coverage: { first: "2026-01-01", last: "2026-12-31" },
 *   weekend: [7],
 *   holidays: ["2026-01-01"],
 *   workingDays: ["2026-01-04"],
 * });
 * addWorkingDays(hotline, "2026-01-01", 3); // => "2026-01-04"
 * ```
 *
 * @category Calendars
 */
export function defineCalendar(definition: CalendarDefinition): WorkCalendar {
  const { id, coverage, weekend = [6, 7], notices = [], provisionalFrom } = definition;
  const calendar = layOver(
    {
      id,
      coverage: { first: toIso(coverage.first), last: toIso(coverage.last) },
      weekend: [...weekend],
      // A copy: what is made of it is frozen.
      notices: [...notices],
      provisionalFrom: provisionalFrom === undefined ? null : toIso(provisionalFrom),
    },
    definition,
    "statutory",
  );
  // To build the index is to check the calendar.
  indexOf(calendar);
  return calendar;
}
