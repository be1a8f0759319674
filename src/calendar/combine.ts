import { fromDayNumber, toDayNumber, type Weekday } from "../date/index.js";
import { deepFreeze } from "../plain/freeze.js";
import { invalidCalendar } from "./day-index.js";
import type { Combination, WorkCalendar } from "./types.js";

const everyWeekday: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/**
 * One calendar of several. With `works: "all"` a day is worked when every part works, with `"any"` when at least one does. So a
 * make-up Saturday survives `"all"` only where the other parts work that Saturday too.
 *
 * It covers the days that all parts cover: none, if they have none in common. {@link dayInfo} speaks with the part that decides.
 * Throws `calendar.invalid` for no calendar at all.
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
 */
export function combineCalendars(
  calendars: readonly WorkCalendar[],
  { works, id }: Pick<Combination, "works"> & { readonly id?: string },
): WorkCalendar {
  if (calendars.length === 0) throw invalidCalendar(String(id), "calendars", calendars);
  const first = Math.max(...calendars.map(({ coverage }) => toDayNumber(coverage.first)));
  const last = Math.min(...calendars.map(({ coverage }) => toDayNumber(coverage.last)));
  const offIn = (weekday: Weekday) => (part: WorkCalendar) => part.weekend.includes(weekday);
  const awaited = calendars.flatMap(({ provisionalFrom }) => provisionalFrom ?? []);
  return deepFreeze({
    kind: "official",
    id: id ?? calendars.map((part) => part.id).join(works === "all" ? "&" : "|"),
    coverage: { first: fromDayNumber(first), last: fromDayNumber(Math.max(last, first - 1)) },
    weekend: everyWeekday.filter((weekday) =>
      works === "all" ? calendars.some(offIn(weekday)) : calendars.every(offIn(weekday)),
    ),
    notices: [],
    provisionalFrom: awaited.sort()[0] ?? null,
    combines: { works, calendars: [...calendars] },
  });
}
