import { type DayNumber, toDayNumber } from "../date/index.js";
import type { HolidayName } from "./types.js";

/** Holidays by one letter; `V` is the one-off commemoration of 2015. */
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
    "70th Anniversary of the Victory of the Chinese People's War of Resistance and the World Anti-Fascist War",
  ],
};

/** The name of a break: two letters are two holidays joined in one break. */
export function nameOf(letters: string): HolidayName {
  const found = [...letters].flatMap((letter) => [names[letter] ?? ["", ""]]);
  return { zh: found.map(([zh]) => zh).join("、"), en: found.map(([, en]) => en).join(" and ") };
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
  Array.from({ length: count }, (_, offset) => first + offset);

/**
 * The days that the decree in force gives all citizens in a year from 2002 to 2040, by the letter of the holiday. From 2008
 * Qingming is one: 4 April in a leap year and the year after it, else 5 April, up to 2043.
 */
export function statutoryDays(year: number): DecreeDays {
  const [from, afterEve, spring, labour] = regimes.find(([first]) => year >= first) ?? regimes[0];
  const after = (monthDay: string, place: number) =>
    toDayNumber(`${year}-${monthDay}`) + Number.parseInt(lunarDays.charAt((year - 2002) * 3 + place), 36);
  const days = {
    N: daysFrom(toDayNumber(`${year}-01-01`), 1),
    S: daysFrom(after("01-20", 0) + afterEve, spring),
    L: daysFrom(toDayNumber(`${year}-05-01`), labour),
    G: daysFrom(toDayNumber(`${year}-10-01`), 3),
  };
  if (from === 0) return days;
  return {
    ...days,
    Q: [toDayNumber(`${year}-04-0${year % 4 < 2 ? 4 : 5}`)],
    D: [after("05-27", 1)],
    M: [after("09-07", 2)],
  };
}
