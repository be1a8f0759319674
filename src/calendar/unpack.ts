import { type DayNumber, firstOfMonth, fromDayNumber, type IsoDate, weekdayOf } from "../date/index.js";
import { dayNumbers } from "./day-index.js";
import { type DecreeDays, daysFrom, nameOf, statutoryDays } from "./decree.js";
import type { DayReason, HolidayNotice, NoticeDay, NoticeHoliday } from "./types.js";

const packedBreak = /([A-Z]+)([-!]?)(.+)/;

/**
 * A break, from three pieces of packed text. The letters of its holidays. A mark if need be: `-` says that all its days are given back
 * to the week, `!` that the first is granted. Its days, each a letter for the distance from the first statutory day: `m` is that
 * day, `l` the day before it. A letter with a digit is so many days off from there on, one without a make-up day.
 */
function unpackBreak(decree: DecreeDays, year: number, packed: string): NoticeHoliday {
  const [, letters = "", mark, packedDays = ""] = packedBreak.exec(packed) ?? [];
  const lawful = [...letters].flatMap((letter) => decree[letter] ?? []);
  // What the decree does not know is counted from 1 September.
  const base = lawful[0] ?? firstOfMonth(year, 9);
  const reasonOf = (day: DayNumber, isFirst: boolean): DayReason => {
    if (lawful.includes(day)) return "statutory";
    if (weekdayOf(day) > 5) return "weekend";
    if (mark === "-") return "weekday";
    return mark === "!" && isFirst ? "granted" : "exchanged";
  };
  const days: NoticeDay[] = [];
  // By hand: to compile an expression for this would cost a fresh process more than all the rest.
  for (let at = 0; at < packedDays.length; at++) {
    const first = base + packedDays.charCodeAt(at) - 109;
    const count = Number(packedDays.charAt(at + 1));
    if (count > 0) at++;
    const isMadeUp = !(count > 0 || mark === "-");
    for (const day of daysFrom(first, count || 1)) {
      const reason = isMadeUp ? "make-up" : reasonOf(day, days.length === 0);
      const made: NoticeDay = { date: fromDayNumber(day), reason };
      dayNumbers.set(made, day);
      days.push(made);
    }
  }
  return { name: mark === "-" ? null : nameOf(letters), days };
}

/** `NaN` is a day that is not established. */
const dateOrNull = (day: DayNumber): IsoDate | null => (Number.isNaN(day) ? null : fromDayNumber(day));

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
  let annualNumber: string | null = null;
  return packed.split("\n").map((line): HolidayNotice => {
    const [, special, serial, issue = "", delay, breaks = "", subject] = packedLine.exec(line) ?? [];
    if (!subject) year++;
    const amends = subject ? annualNumber : null;
    const number = Number(serial)
      ? `国${special ? "" : "办"}发明电〔${subject ? year : year - 1}〕${Number(serial)}号`
      : null;
    if (!subject) annualNumber = number;
    const decree = statutoryDays(year);
    const issued = firstOfMonth(year - 1, 10) + Number.parseInt(issue, 36);
    const usual = `${year}年部分节假日${year < 2004 ? "休息" : ""}安排`;
    return {
      number,
      title: `国务院${special ? "" : "办公厅"}关于${subject || usual}的通知`,
      issued: dateOrNull(issued),
      published: dateOrNull(issued + Number(delay)),
      year,
      kind: special ? "special" : subject ? "amendment" : "annual",
      amends,
      holidays: breaks.split(",").map((each) => unpackBreak(decree, year, each)),
    };
  });
}
