import { type DayNumber, fromDayNumber, toDayNumber, weekdayOf } from "../date/index.js";
import { type DecreeDays, daysFrom, nameOf, statutoryDays } from "./decree.js";
import type { DayReason, HolidayNotice, NoticeDay, NoticeHoliday } from "./types.js";

/** Two holidays in one break. */
const joined: Readonly<Record<string, string>> = { J: "GM", K: "MG" };

const nationalDay = "G";

/** Distances from the first statutory day of the break: `m` is that day, `l` the day before it. */
const distance = (packed: string, at: number): number => packed.charCodeAt(at) - 109;

/**
 * A break: the letter of its holiday, the distance of its first day, how many days (base 36), a mark if need be, and the distances of
 * its make-up days. `.` says that the second day is not named, `!` that the first is granted, `-` that all days are given back to the
 * week. A holiday that the decree does not know is counted from National Day.
 */
function unpackBreak(decree: DecreeDays, packed: string): NoticeHoliday {
  const letter = packed.charAt(0);
  const letters = joined[letter] ?? letter;
  const lawful = [...letters].flatMap((each) => decree[each] ?? []);
  const base = lawful[0] ?? decree[nationalDay]?.[0] ?? 0;
  const first = base + distance(packed, 1);
  const mark = packed.charAt(3);
  const reasonOf = (day: DayNumber): DayReason => {
    if (lawful.includes(day)) return "statutory";
    if (weekdayOf(day) > 5) return "weekend";
    if (mark === "-") return "weekday";
    return mark === "!" && day === first ? "granted" : "exchanged";
  };
  const days: NoticeDay[] = [];
  for (const day of daysFrom(first, Number.parseInt(packed.charAt(2), 36))) {
    if (mark !== "." || day !== first + 1) days.push({ date: fromDayNumber(day), reason: reasonOf(day) });
  }
  for (let at = mark < "a" ? 4 : 3; at < packed.length; at++) {
    const day = base + distance(packed, at);
    days.push({ date: fromDayNumber(day), reason: mark === "-" ? reasonOf(day) : "make-up" });
  }
  return { name: mark === "-" ? null : nameOf(letters), days };
}

const kinds: Readonly<Record<string, HolidayNotice["kind"]>> = { a: "amendment", s: "special" };

/** A line of the packed text; `annual` is the annual notice of the same year, for a notice that changes it. */
function unpackNotice(line: string, year: number, annual: HolidayNotice | undefined): HolidayNotice {
  const [head = "", issue = "", delay, breaks = "", ownTitle] = line.split(" ");
  const decree = statutoryDays(year);
  const issued = issue === "-" ? null : toDayNumber(`${year - 1}-10-01`) + Number.parseInt(issue, 36);
  const title = ownTitle ?? `国务院办公厅关于${year}年部分节假日${year < 2004 ? "休息" : ""}安排的通知`;
  const serial = head.replace(/\D/g, "");
  const issuer = title.startsWith("国务院关于") ? "国" : "国办";
  return {
    number: serial === "" ? null : `${issuer}发明电〔${annual === undefined ? year - 1 : year}〕${serial}号`,
    title,
    issued: issued === null ? null : fromDayNumber(issued),
    published: issued === null || delay === "-" ? null : fromDayNumber(issued + Number(delay)),
    year,
    kind: kinds[head.charAt(0)] ?? "annual",
    amends: annual?.number ?? null,
    holidays: breaks.split(",").map((packedBreak) => unpackBreak(decree, packedBreak)),
  };
}

/**
 * The notices of a packed text, in the order in which they take effect. A line is one notice: kind and serial number, day of issue (base
 * 36, from 1 October of the year before), days until it was published (`-` for what is not established), breaks, and for a notice that is not the annual one its title.
 * The first line is the annual notice of `first`; each further annual notice is of the year after.
 */
export function unpackNotices(packed: string, first: number): readonly HolidayNotice[] {
  let year = first - 1;
  let annual: HolidayNotice | undefined;
  return packed.split("\n").map((line) => {
    if (line.charAt(0) in kinds) return unpackNotice(line, year, annual);
    annual = unpackNotice(line, ++year, undefined);
    return annual;
  });
}
