import { type DayNumber, firstOfMonth, fromDayNumber, type IsoDate, weekdayOf } from "../date/index.js";
import { daysFrom, nameOf } from "./decree.js";
import { usualBreak, weekendDaysAround } from "./principles.js";
import type { DayReason, HolidayNotice, NoticeHoliday } from "./types.js";

/** A break: the letters of its holidays, a mark, its stretches of days, the make-up days; each if need be. */
const packedBreak = /([A-Z]*)([-!]?)((?:\D\d)*)(.?)/;

/**
 * A break from packed text, for the holidays of these letters where it names none of its own. A mark `-` says that all days are given
 * back to the week, `!` that the first is granted. Days other than usual are stretches: a letter for the distance from the festival, `m`
 * for none and `l` for the day before it, and a digit for how many. Make-up days are a digit, base 36, with a bit for each of the
 * weekend days around.
 */
function unpackBreak(year: number, implied: string, packed: string): NoticeHoliday {
  const [, named, mark, stretches = "", bits = ""] = packedBreak.exec(packed) ?? [];
  const letters = named || implied;
  const usual = usualBreak(year, letters, year);
  const days = stretches
    ? [...stretches.matchAll(/../g)].flatMap(([stretch]) =>
        daysFrom(usual.festival + stretch.charCodeAt(0) - 109, Number(stretch.charAt(1))),
      )
    : usual.days;
  const reasonOf = (day: DayNumber, at: number): DayReason => {
    if (usual.statutory.includes(day)) return "statutory";
    if (weekdayOf(day) > 5) return at < days.length ? "weekend" : "make-up";
    if (mark === "-") return "weekday";
    return mark && at === 0 ? "granted" : "exchanged";
  };
  const makeUpDays = weekendDaysAround(days, days, 3).filter(
    (_, at) => Number.parseInt(bits, 36) & (1 << at),
  );
  return {
    name: mark === "-" ? null : nameOf(letters),
    days: [...days, ...makeUpDays.sort((a, b) => a - b)].map((day, at) => ({
      date: fromDayNumber(day),
      reason: reasonOf(day, at),
    })),
  };
}

/** `NaN` is a day that is not established. */
const dateOrNull = (day: DayNumber): IsoDate | null => (day ? fromDayNumber(day) : null);

/** A line: `s` if the State Council itself issued it, serial number, day of issue, delay, breaks, subject. */
const packedLine = /(s?)(..)(..)(.)(\S*) ?(.*)/;

/**
 * The notices of a packed text, in the order in which they take effect, a line each: `s` for a notice of the State Council itself and not
 * of its General Office, two digits of its serial number, two of its day of issue (base 36, from 1 October of the year before), one
 * for the days until it was published; `-` stands for what is not established. Then the breaks. A line with a subject changes the annual
 * notice before it; any other is the annual notice of the next year, the first that of `firstYear`.
 */
export function unpackNotices(packed: string, firstYear: number): readonly HolidayNotice[] {
  let year = firstYear - 1;
  let annual: string | null = null;
  return packed.split("\n").map((line): HolidayNotice => {
    const [, special, serial, issue = "", delay, breaks = "", subject] = packedLine.exec(line) ?? [];
    const amends = subject ? annual : null;
    if (!subject) year++;
    const implied = year < 2008 ? "NSLG" : "NSQLDMG";
    const issued = firstOfMonth(year - 1, 10) + Number.parseInt(issue, 36);
    const number = Number(serial)
      ? `国${special ? "" : "办"}发明电〔${subject ? year : year - 1}〕${Number(serial)}号`
      : null;
    if (!subject) annual = number;
    return {
      number,
      title: `国务院${special ? "" : "办公厅"}关于${subject || `${year}年部分节假日${year < 2004 ? "休息" : ""}安排`}的通知`,
      issued: dateOrNull(issued),
      published: dateOrNull(issued + Number(delay)),
      year,
      kind: special ? "special" : subject ? "amendment" : "annual",
      amends,
      holidays: breaks.split(",").map((each, at) => unpackBreak(year, implied.charAt(at), each)),
    };
  });
}
