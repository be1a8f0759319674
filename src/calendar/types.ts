import type { IsoDate, Weekday } from "../date/index.js";

/**
 * The days a calendar can speak of, both ends included. A calendar that covers nothing ends the day before it begins.
 *
 * @category Calendars
 */
export interface Coverage {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** The name of a holiday in Chinese and in English. @category Calendars */
export interface HolidayName {
  readonly zh: string;
  readonly en: string;
}

/**
 * Why a day is worked or not.
 *
 * - `weekday`: an ordinary working day.
 * - `weekend`: a day of weekly rest, inside a break or not.
 * - `statutory`: given off by law, whatever its weekday.
 * - `exchanged`: a weekday off (调休, 补休), paid for by a make-up day or by a statutory day that fell on a weekend.
 * - `granted`: a weekday off that one act gave without exchange: 2015-09-03, 2020-01-31, an office's own closure.
 * - `make-up`: a day of rest that is worked (调休上班).
 *
 * @category Working days
 */
export type DayReason = "weekday" | "weekend" | "statutory" | "exchanged" | "granted" | "make-up";

/** What a notice makes of a day. @category Calendars */
export interface NoticeDay {
  readonly date: IsoDate;
  readonly reason: DayReason;
}

/**
 * One break of a notice: every day it names or spans and every day worked to pay for it, each with what it becomes. A weekend that
 * merely adjoins (与周末连休) is not in it. A break without a name holds the days that the notice gives back to the week.
 *
 * @category Calendars
 */
export interface NoticeHoliday {
  readonly name: HolidayName | null;
  readonly days: readonly NoticeDay[];
}

/**
 * Where a day's status comes from: what there is to cite. `null` is "not established", or "there is none".
 *
 * @category Calendars
 */
export interface NoticeReference {
  /** `国办发明电〔2025〕7号` */
  readonly number: string | null;
  readonly title: string | null;
  /** The date it was signed. */
  readonly issued: IsoDate | null;
  /** The date it appeared. */
  readonly published: IsoDate | null;
  /** The year it arranges; `null` for one that belongs to no year. */
  readonly year: number | null;
  /** `annual`: the arrangement of a year. `amendment`: changes one. `special`: a one-off national act. `local`: anything else. */
  readonly kind: "annual" | "amendment" | "special" | "local";
  /** The number of the notice it changes. */
  readonly amends: string | null;
}

/** A notice with what it arranges. @category Calendars */
export interface HolidayNotice extends NoticeReference {
  readonly holidays: readonly NoticeHoliday[];
}

/**
 * A working-day calendar: plain JSON, deeply frozen. `JSON.parse(JSON.stringify(calendar))` is the same calendar.
 *
 * A day is first what the week says (or, for a combined calendar, what its parts say); then what the last notice that names it
 * says. Make one with {@link defineCalendar}, or start from {@link chinaMainland}. An index is built at the first question and
 * kept as long as the object: a calendar that you do not freeze must not be changed afterwards.
 *
 * @category Calendars
 */
export interface WorkCalendar {
  readonly kind: "official";
  readonly id: string;
  readonly coverage: Coverage;
  /** The days of the week that are off, Monday 1 to Sunday 7. */
  readonly weekend: readonly Weekday[];
  /** In the order in which they take effect. */
  readonly notices: readonly HolidayNotice[];
  /** From this day on, a notice still to come may change what the calendar says; `null` when none is awaited. */
  readonly provisionalFrom: IsoDate | null;
  /** The parts of a combined calendar, whose days come before the notices. */
  readonly combines: Combination | null;
}

/** How calendars are combined: a day is worked when all of them work, or when any does. @category Calendars */
export interface Combination {
  readonly works: "all" | "any";
  readonly calendars: readonly WorkCalendar[];
}

/** `official`: decided. `provisional`: a notice still to come may change it. @category Working days */
export type Standing = "official" | "provisional";

/** What a calendar knows about a day. @category Working days */
export interface DayInfo {
  readonly date: IsoDate;
  readonly working: boolean;
  readonly reason: DayReason;
  /** The break that the day belongs to or, for a make-up day, pays for. */
  readonly holiday?: HolidayName;
  /** The notice that decides the day. */
  readonly notice?: NoticeReference;
  readonly standing: Standing;
}
