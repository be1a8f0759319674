import { type DayNumber, firstOfMonth } from "../date/index.js";
import type { HolidayName } from "./types.js";

/** Holidays by one letter, in Chinese and in English; `V` is the one-off commemoration of 2015. */
const names: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  N: ["元旦", "New Year's Day"],
  S: ["春节", "Spring Festival"],
  Q: ["清明节", "Tomb-Sweeping Day (Qingming)"],
  L: ["劳动节", "Labour Day"],
  D: ["端午节", "Dragon Boat Festival"],
  M: ["中秋节", "Mid-Autumn Festival"],
  G: ["国庆节", "National Day"],
  V: [
    "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日",
    "70th anniversary of victory in the War of Resistance",
  ],
};

/** The name of a break: two letters are two holidays joined in one break. */
export function nameOf(letters: string): HolidayName {
  const named = (language: 0 | 1): readonly string[] =>
    [...letters].map((letter) => names[letter]?.[language] ?? letter);
  return { zh: named(0).join("、"), en: named(1).join(" and ") };
}

/**
 * The regimes of the decree (全国年节及纪念日放假办法), newest first: the first year in force, where Spring Festival begins after 除夕,
 * its days and those of Labour Day. 国令第270号 (1999), 第513号 (2007), 第644号 (2013), 第795号 (2024).
 */
const regimes = [
  [2025, 0, 4, 2],
  [2014, 1, 3, 1],
  [2008, 0, 3, 1],
  [0, 1, 3, 3],
] as const;

/**
 * From 2002 to 2040, a letter or digit (base 36) for 除夕, 端午 and 中秋: days after 20 January, 27 May and 7 September.
 * `-` where the decree of the time gave no day. Checked against three independent computations in the tests.
 */
const lunarDays =
  "m--b--1--j--8--s--hc751qokfda52rnkgca61tokid873rqmhfb64tomieb731qmkea84trnigd851qnkfd952solgca51tokie973rpmheb630pmid";

/** The last year of {@link lunarDays}. */
export const lastLunarYear = 2040;

/** The statutory days of a year by the letter of the holiday. */
export type DecreeDays = Readonly<Record<string, readonly DayNumber[]>>;

/** So many days from a first one. */
export const daysFrom = (first: DayNumber, count: number): readonly DayNumber[] =>
  Array.from({ length: count }, (_, n) => first + n);

/**
 * The days that the decree in force gives all citizens in a year from 2002 to 2040, by the letter of the holiday. From 2008
 * Qingming is one: 4 April in a leap year and the year after it, else 5 April, up to 2043.
 */
export function statutoryDays(year: number): DecreeDays {
  const [from, afterEve, spring, labour] = regimes.find(([first]) => year >= first) ?? regimes[0];
  const days = (month: number, date: number, count = 1): readonly DayNumber[] =>
    daysFrom(firstOfMonth(year, month) + date - 1, count);
  const lunar = (place: number): number => Number.parseInt(lunarDays.charAt((year - 2002) * 3 + place), 36);
  const festivals = from > 0 ? 1 : 0;
  return {
    N: days(1, 1),
    S: days(1, 20 + lunar(0) + afterEve, spring),
    Q: days(4, year % 4 < 2 ? 4 : 5, festivals),
    L: days(5, 1, labour),
    D: days(5, 27 + lunar(1), festivals),
    M: days(9, 7 + lunar(2), festivals),
    G: days(10, 1, 3),
  };
}
