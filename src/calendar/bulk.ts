import { indexOf, placeOf, requireInteger, shiftDay } from "./day-index.js";
import type { WorkCalendar } from "./types.js";

/**
 * {@link isWorkingDay} for many day numbers: 1 for a working day, 0 for a day off. The answers go to `out`, or to a new
 * array as long as `days`; nothing is allocated for a date.
 *
 * @throws `calendar.outside-coverage` at the first day not covered.
 *
 * @example
 * ```ts
 * import { bulkIsWorkingDay, chinaMainland, toDayNumber } from "fengong/calendar";
 *
 * const days = Int32Array.of(toDayNumber("2026-10-01"), toDayNumber("2026-10-10"));
 * [...bulkIsWorkingDay(chinaMainland, days)]; // => [0, 1]
 * ```
 *
 * @category Working days
 */
export function bulkIsWorkingDay(
  calendar: WorkCalendar,
  days: Int32Array,
  out: Uint8Array = new Uint8Array(days.length),
): Uint8Array {
  const index = indexOf(calendar);
  const { first, works } = index;
  for (let i = 0; i < days.length; i++) {
    const day = days[i] ?? 0;
    out[i] = works[day - first] ?? placeOf(index, day);
  }
  return out;
}

/**
 * {@link addWorkingDays} for many day numbers and one n. The answers go to `out`, which may be `days` itself, or to a new
 * array; nothing is allocated for a date.
 *
 * @throws `calendar.outside-coverage` at the first day or answer not covered.
 *
 * @example
 * ```ts
 * import { bulkAddWorkingDays, chinaMainland, fromDayNumber, toDayNumber } from "fengong/calendar";
 *
 * const days = Int32Array.of(toDayNumber("2021-07-05"), toDayNumber("2021-09-20"));
 * [...bulkAddWorkingDays(chinaMainland, days, 10)].map(fromDayNumber); // => ["2021-07-19", "2021-10-09"]
 * ```
 *
 * @category Working days
 */
export function bulkAddWorkingDays(
  calendar: WorkCalendar,
  days: Int32Array,
  n: number,
  out: Int32Array = new Int32Array(days.length),
): Int32Array {
  const index = indexOf(calendar);
  requireInteger(n);
  const { first, before, workingDays } = index;
  // Views as long as the coverage: a day outside it has no rank, and no answer. Nor has any day for n = 0.
  const ranks = n > 0 ? before.subarray(1) : before.subarray(0, n && -1);
  const steps = n > 0 ? n - 1 : n;
  for (let i = 0; i < days.length; i++) {
    const day = days[i] ?? 0;
    out[i] = workingDays[(ranks[day - first] ?? Number.NaN) + steps] ?? shiftDay(index, day, n);
  }
  return out;
}

/**
 * {@link workingDaysBetween} for many pairs of day numbers, taken from the same places of two arrays as long as each other.
 * The counts go to `out`, or to a new array; nothing is allocated for a pair.
 *
 * @throws `calendar.outside-coverage`.
 *
 * @example
 * ```ts
 * import { bulkWorkingDaysBetween, chinaMainland, toDayNumber } from "fengong/calendar";
 *
 * const from = Int32Array.of(toDayNumber("2021-07-05"));
 * const to = Int32Array.of(toDayNumber("2021-07-19"));
 * [...bulkWorkingDaysBetween(chinaMainland, from, to)]; // => [10]
 * ```
 *
 * @category Working days
 */
export function bulkWorkingDaysBetween(
  calendar: WorkCalendar,
  from: Int32Array,
  to: Int32Array,
  out: Int32Array = new Int32Array(from.length),
): Int32Array {
  const index = indexOf(calendar);
  const { before } = index;
  for (let i = 0; i < from.length; i++) {
    const start = placeOf(index, from[i] ?? 0);
    const end = placeOf(index, to[i] ?? Number.NaN);
    // As countBetween does, with each place found once and no step computed: a call a pair would double the cost.
    out[i] =
      start <= end
        ? (before[end + 1] ?? 0) - (before[start + 1] ?? 0)
        : (before[end] ?? 0) - (before[start] ?? 0);
  }
  return out;
}
