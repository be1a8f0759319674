import { type DateLike, toDayNumber, toIso, type Weekday } from "../date/index.js";
import { fengongError } from "../diagnostics/index.js";
import { deepFreeze } from "./freeze.js";
import type {
  Coverage,
  DayReason,
  HolidayName,
  HolidayNotice,
  NoticeHoliday,
  WorkCalendar,
} from "./types.js";

/** Days off that belong together. A plain date is one without a name. */
export interface HolidayInput {
  /** One name, or one in each language. */
  readonly name?: string | HolidayName;
  readonly days: readonly DateLike[];
  /** Why they are off. */
  readonly reason?: Extract<DayReason, "statutory" | "exchanged" | "granted">;
}

/** What {@link defineCalendar} makes a calendar from. */
export interface CalendarDefinition {
  readonly id: string;
  readonly coverage: { readonly first: DateLike; readonly last: DateLike };
  /** Days of the week that are off, Monday 1 to Sunday 7; Saturday and Sunday when left out. */
  readonly weekend?: readonly Weekday[];
  readonly holidays?: readonly (DateLike | HolidayInput)[];
  /** Days worked although the week has them off. */
  readonly workingDays?: readonly DateLike[];
  /** Official notices with their sources, in the order in which they take effect, before the days above. */
  readonly notices?: readonly HolidayNotice[];
  /** From this day on, a notice still to come may change the calendar. */
  readonly provisionalFrom?: DateLike;
}

function invalid(calendar: string, field: string, value: unknown): Error {
  return fengongError(`The calendar ${calendar} has an unusable ${field}.`, {
    code: "calendar.invalid",
    params: { calendar, field, value },
  });
}

const nameOf = (name: string | HolidayName | undefined): HolidayName | null => {
  if (name === undefined) return null;
  return typeof name === "string" ? { zh: name, en: name } : { zh: name.zh, en: name.en };
};

/** The days off and working days of a definition, as what a notice arranges. */
export function arrange(
  calendar: string,
  holidays: readonly (DateLike | HolidayInput)[],
  workingDays: readonly DateLike[],
  reasonByDefault: "statutory" | "granted",
): readonly NoticeHoliday[] {
  const breaks = holidays.map((holiday): NoticeHoliday => {
    const input: HolidayInput =
      typeof holiday === "object" && "days" in holiday ? holiday : { days: [holiday] };
    const days = input.days.map(toIso);
    const reason = input.reason ?? reasonByDefault;
    return {
      name: nameOf(input.name),
      days,
      statutory: reason === "statutory" ? days : [],
      granted: reason === "granted" ? days : [],
      makeUpDays: [],
    };
  });
  const makeUpDays = workingDays.map(toIso);
  const contradiction = makeUpDays.find((date) => breaks.some(({ days }) => days.includes(date)));
  if (contradiction !== undefined) throw invalid(calendar, "workingDays", contradiction);
  return makeUpDays.length === 0
    ? breaks
    : [...breaks, { name: null, days: [], statutory: [], granted: [], makeUpDays }];
}

/** A notice with nothing to cite, for days that a caller gives. */
export const localNotice = (holidays: readonly NoticeHoliday[]): HolidayNotice => ({
  number: null,
  title: null,
  issued: null,
  published: null,
  year: null,
  kind: "local",
  amends: null,
  revokes: { days: [], makeUpDays: [] },
  holidays,
});

function coverageOf(id: string, { first, last }: CalendarDefinition["coverage"]): Coverage {
  const coverage = { first: toIso(first), last: toIso(last) };
  if (toDayNumber(last) - toDayNumber(first) < -1) throw invalid(id, "coverage", coverage);
  return coverage;
}

/**
 * A calendar of any place or organisation: a week, days off, days worked although the week has them off, and the span of
 * dates it answers for. Deeply frozen; what you pass in is copied.
 *
 * Holidays are taken as given by law (`statutory`) unless they say otherwise. Days outside the coverage are kept and never
 * used. Throws `calendar.invalid` for a coverage that ends more than a day before it begins, a weekday outside 1 to 7 and a
 * day given both as off and as worked, and the `date.…` codes.
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
 */
export function defineCalendar(definition: CalendarDefinition): WorkCalendar {
  const { id, weekend = [6, 7], holidays = [], workingDays = [], notices = [] } = definition;
  const unknownWeekday = weekend.find(
    (weekday) => !(Number.isInteger(weekday) && weekday >= 1 && weekday <= 7),
  );
  if (unknownWeekday !== undefined) throw invalid(id, "weekend", unknownWeekday);
  const own = arrange(id, holidays, workingDays, "statutory");
  return deepFreeze({
    kind: "official",
    id,
    coverage: coverageOf(id, definition.coverage),
    weekend: [...weekend],
    notices: own.length === 0 ? [...notices] : [...notices, localNotice(own)],
    provisionalFrom: definition.provisionalFrom === undefined ? null : toIso(definition.provisionalFrom),
    combines: null,
  });
}
