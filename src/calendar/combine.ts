import { fromDayNumber, weekdays } from "../date/index.js";
import { indexOf, invalidCalendar, worksWhen } from "./day-index.js";
import { makeCalendar } from "./make-calendar.js";
import type { Combination, WorkCalendar } from "./types.js";

/**
 * One calendar of several. With `works: "all"` a day is worked when every part works, with `"any"` when at least one does. So a
 * make-up Saturday survives `"all"` only where the other parts work that Saturday too.
 *
 * It covers the days that all parts cover: none, if they have none in common. {@link dayInfo} speaks with the part that
 * decides.
 *
 * @throws `calendar.invalid` for no calendar at all, and for `works` of another kind.
 *
 * @example
 * ```ts
 * import { chinaMainland, combineCalendars, defineCalendar, isWorkingDay } from "fengong/calendar";
 *
 * const exchange = defineCalendar({ id: "five-days", coverage: { first: "2026-01-01", last: "2026-12-31" } });
 * const both = combineCalendars([chinaMainland, exchange], { works: "all" });
 * isWorkingDay(both, "2026-10-10"); // => false
 * both.coverage; // => { first: "2026-01-01", last: "2026-12-31" }
 * ```
 *
 * @category Calendars
 */
export function combineCalendars(
  calendars: readonly WorkCalendar[],
  { works, id }: Pick<Combination, "works"> & { readonly id?: string },
): WorkCalendar {
  if (calendars.length === 0) throw invalidCalendar(id, "calendars", calendars);
  if (works !== "all" && works !== "any") throw invalidCalendar(id, "works", works);
  const parts = calendars.map(indexOf);
  const first = Math.max(...parts.map((part) => part.first));
  const past = Math.min(...parts.map((part) => part.first + part.works.length));
  return makeCalendar({
    id: id ?? calendars.map((part) => part.id).join(works === "all" ? "&" : "|"),
    coverage: { first: fromDayNumber(first), last: fromDayNumber(Math.max(past, first) - 1) },
    weekend: weekdays.filter(
      (weekday) => !worksWhen(works, calendars, ({ weekend }) => !weekend.includes(weekday)),
    ),
    provisionalFrom: calendars.flatMap((part) => part.provisionalFrom ?? []).sort()[0] ?? null,
    combines: { works, calendars: [...calendars] },
  });
}
