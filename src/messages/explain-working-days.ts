import type { DayInfo, NoticeReference, WorkingDaysExplanation } from "../calendar/index.js";
import { weekday } from "../date/index.js";
import { invalidArgument, isRecord, requireChoice } from "../diagnostics/index.js";
import { labels } from "./labels.js";
import { languageOf } from "./language.js";
import type { Language } from "./texts.js";

/** How {@link formatWorkingDays} writes: in Chinese and on one line unless told otherwise. @category Texts */
export interface WorkingDaysTextOptions {
  readonly lang?: Language;
  /** `short`: one line. `full`: a line for each day skipped or made up, and one for each notice. */
  readonly detail?: "short" | "full";
}

const weekdayText = (date: string, lang: Language): string => labels[lang].weekday[weekday(date)];

/** 1st, 2nd, 3rd, 4th; 11th to 13th. */
function ordinal(count: number): string {
  const rest = count % 100;
  const ending = rest > 10 && rest < 14 ? "th" : (["th", "st", "nd", "rd"][count % 10] ?? "th");
  return `${count}${ending}`;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The words of one language; both are asked for the same things. */
interface Words {
  readonly title: (answer: WorkingDaysExplanation) => string;
  readonly skipped: (count: number) => string;
  readonly madeUp: (days: readonly DayInfo[]) => string;
  readonly provisional: string;
  readonly end: string;
  readonly separator: string;
  readonly day: (day: DayInfo) => string;
  readonly skippedHeading: string;
  readonly madeUpHeading: string;
  readonly noticesHeading: string;
  readonly notice: (notice: NoticeReference) => string;
}

const chinese: Words = {
  title({ from, to, days }) {
    const last = `${to}（${weekdayText(to, "zh")}）`;
    if (days === 0) return `${last}当日`;
    return `${from}${days > 0 ? "后" : "前"}第${Math.abs(days)}个工作日：${last}`;
  },
  skipped: (count) => `跳过${count}个休息日`,
  madeUp: (days) => `计入${days.length}个调休上班日（${days.map(({ date }) => date).join("、")}）`,
  provisional: "其后的放假通知尚可更改",
  end: "。",
  separator: "；",
  day: ({ date, reason, holiday, notice }) =>
    [
      `${date}（${weekdayText(date, "zh")}）${labels.zh.dayReason[reason]}`,
      holiday?.zh,
      notice?.number ?? notice?.title,
    ]
      .filter((part) => part)
      .join("，"),
  skippedHeading: "跳过：",
  madeUpHeading: "计入：",
  noticesHeading: "依据：",
  notice: ({ title, number, issued }) =>
    `${title ? `《${title}》` : ""}${number ? `（${number}）` : ""}${issued ? `，${issued}印发` : ""}`,
};

const english: Words = {
  title({ from, to, days }) {
    const last = `${weekdayText(to, "en")} ${to}`;
    if (days === 0) return `The day itself: ${last}`;
    return `${ordinal(Math.abs(days))} working day ${days > 0 ? "after" : "before"} ${from}: ${last}`;
  },
  skipped: (count) => `${counted(count, "day", "days")} off skipped`,
  madeUp: (days) =>
    `${counted(days.length, "make-up day", "make-up days")} counted (${days.map(({ date }) => date).join(", ")})`,
  provisional: "a notice still to come may change it",
  end: ".",
  separator: "; ",
  day: ({ date, reason, holiday, notice }) =>
    [
      `${date} (${weekdayText(date, "en")}) ${labels.en.dayReason[reason]}`,
      holiday?.en,
      notice?.number ?? notice?.title,
    ]
      .filter((part) => part)
      .join(", "),
  skippedHeading: "Skipped:",
  madeUpHeading: "Counted:",
  noticesHeading: "By:",
  notice: ({ title, number, issued }) =>
    [title, number, issued && `issued ${issued}`].filter((part) => part).join(", "),
};

const details: readonly NonNullable<WorkingDaysTextOptions["detail"]>[] = ["short", "full"];

const isExplanation = (answer: unknown): boolean =>
  isRecord<keyof WorkingDaysExplanation>(answer) &&
  [answer.skipped, answer.madeUp, answer.notices].every(Array.isArray);

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)];

/**
 * The text of an answer of `explainWorkingDays`: one line, or with `detail: "full"` also a line for each day skipped, each make-up day
 * counted and each notice that decided one. No line end at the end.
 *
 * @example
 * ```ts
 * import { chinaMainland, explainWorkingDays } from "fengong/calendar";
 * import { formatWorkingDays } from "fengong/diagnostics";
 *
 * const answer = explainWorkingDays(chinaMainland, "2021-07-05", 10);
 * formatWorkingDays(answer); // => "2021-07-05后第10个工作日：2021-07-19（星期一）；跳过4个休息日。"
 * formatWorkingDays(answer, { lang: "en" }); // => "10th working day after 2021-07-05: Monday 2021-07-19; 4 days off skipped."
 * ```
 *
 * @category Texts
 */
export function formatWorkingDays(
  answer: WorkingDaysExplanation,
  options: WorkingDaysTextOptions = {},
): string {
  const words = languageOf(options) === "zh" ? chinese : english;
  const { detail = "short" } = options;
  requireChoice("detail", detail, details);
  if (!isExplanation(answer)) throw invalidArgument("answer", answer, "answer");
  const { skipped, madeUp, notices, standing } = answer;
  const parts = [
    words.title(answer),
    ...(skipped.length > 0 ? [words.skipped(skipped.length)] : []),
    ...(madeUp.length > 0 ? [words.madeUp(madeUp)] : []),
    ...(standing === "provisional" ? [words.provisional] : []),
  ];
  const short = parts.join(words.separator) + words.end;
  if (detail === "short") return short;
  return [
    short,
    ...section(words.skippedHeading, skipped.map(words.day)),
    ...section(words.madeUpHeading, madeUp.map(words.day)),
    ...section(words.noticesHeading, notices.map(words.notice)),
  ].join("\n");
}
