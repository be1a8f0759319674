import { type DayNumber, firstOfMonth } from "../date/index.js";
import type { HolidayName } from "./types.js";

/** The holidays, by one letter: `V` is the one-off commemoration of 2015. Their names stand in the same order. */
const letters = "NSQLDMGV";
const zh = "元旦 春节 清明节 劳动节 端午节 中秋节 国庆节 中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日";
const en =
  "New Year's Day,Spring Festival,Tomb-Sweeping Day (Qingming),Labour Day,Dragon Boat Festival,Mid-Autumn Festival,National Day,70th anniversary of victory in the War of Resistance";

/** The name of a break: two letters are two holidays joined in one break. */
export function nameOf(holidays: string): HolidayName {
  const named = (names: readonly string[]): readonly string[] =>
    [...holidays].flatMap((letter) => names[letters.indexOf(letter)] ?? []);
  return { zh: named(zh.split(" ")).join("、"), en: named(en.split(",")).join(" and ") };
}

/**
 * The regimes of the decree (全国年节及纪念日放假办法), newest first: the first year in force, the days of Spring Festival and of Labour Day,
 * and those of each festival of three more. 国令第270号 (1999), 第513号 (2007), 第644号 (2013, which moved Spring Festival by a day), 第795号 (2024).
 */
const regimes = [
  [2025, 4, 2, 1],
  [2008, 3, 1, 1],
  [0, 3, 3, 0],
] as const;

/**
 * From 2002 to 2040, a letter or digit (base 36) for the first statutory day of Spring Festival (除夕 or 初一, as the decree of the time has
 * it), 端午 and 中秋: days after 20 January, 27 May and 7 September. `-` where the decree of the time gave no day. Checked against three
 * independent computations in the tests.
 */
const lunarDays =
  "n--c--2--k--9--t--hc751qokfda52rnkgcb61uokjd883rrmhgb65toniec732qmlea84trnigd851qnkfd952solgca51tokie973rpmheb630pmid";

/** The last year of {@link lunarDays}. */
export const lastLunarYear = 2040;

/** The statutory days of a year by the letter of the holiday, in order of date but for Mid-Autumn. */
export type DecreeDays = Readonly<Record<string, readonly DayNumber[]>>;

/** So many days from a first one. */
export const daysFrom = (first: DayNumber, count: number): readonly DayNumber[] =>
  Array.from({ length: count }, (_, n) => first + n);

/**
 * The days that the decree in force gives all citizens in a year from 2002 to 2040, by the letter of the holiday. From 2008
 * Qingming is one: 4 April in a leap year and the year after it, else 5 April, up to 2043.
 */
export function statutoryDays(year: number): DecreeDays {
  const [, spring, labour, festival] = regimes.find(([first]) => year >= first) ?? regimes[0];
  const days = (month: number, date: number, count: number): readonly DayNumber[] =>
    daysFrom(firstOfMonth(year, month) + date - 1, count);
  const lunar = (place: number): number => Number.parseInt(lunarDays.charAt((year - 2002) * 3 + place), 36);
  return {
    N: days(1, 1, 1),
    S: days(1, 20 + lunar(0), spring),
    Q: days(4, year % 4 < 2 ? 4 : 5, festival),
    L: days(5, 1, labour),
    D: days(5, 27 + lunar(1), festival),
    M: days(9, 7 + lunar(2), festival),
    G: days(10, 1, 3),
  };
}
