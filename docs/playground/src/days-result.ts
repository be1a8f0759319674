import type { DayInfo, NoticeReference } from "fengong/calendar";
import { formatWorkingDays } from "fengong/diagnostics";
import { dateText } from "./dates.js";
import type { Count } from "./days-count.js";
import { h, section } from "./dom.js";
import { growingList } from "./growing-list.js";
import type { Page } from "./page.js";

type Answered = Exclude<Count, { readonly kind: "refused" }>;

/** The date in large, and the count in a sentence. */
export function daysResult(count: Answered, page: Page): HTMLElement {
  const { lang, say } = page;
  if (count.kind === "counted") {
    return h(
      "div",
      { class: "result" },
      h("p", { class: "big" }, dateText(count.answer.to, page)),
      h("p", {}, formatWorkingDays(count.answer, { lang })),
    );
  }
  const { date, earliest, latest, standing } = count.answer;
  const sure = earliest === latest;
  return h(
    "div",
    { class: "result" },
    sure
      ? h("p", { class: "big" }, dateText(date, page))
      : h(
          "p",
          { class: "big" },
          dateText(earliest, page),
          h("span", { class: "to" }, say.days.to),
          dateText(latest, page),
        ),
    h("p", {}, sure ? say.days.oneDate : say.days.interval(date)),
    standing === "provisional" ? h("p", { class: "note" }, say.days.awaited) : undefined,
  );
}

function noticeText({ number, title }: NoticeReference, { say }: Page): string {
  return [number, title === null ? null : say.days.title(title)].filter((part) => part !== null).join(" ");
}

function dayLine(day: DayInfo, page: Page): HTMLElement {
  const { lang, labels } = page;
  const what = [day.holiday?.[lang], labels.dayReason[day.reason]]
    .filter((part) => part !== undefined)
    .join(" · ");
  return h(
    "li",
    {},
    dateText(day.date, page),
    h("span", {}, what),
    day.notice?.number ? h("small", { lang: "zh-Hans" }, day.notice.number) : undefined,
  );
}

const dayList = (title: string, days: readonly DayInfo[], page: Page): HTMLElement | undefined =>
  days.length === 0
    ? undefined
    : section(
        `${title}${page.say.count(days.length)}`,
        { class: "day-list" },
        growingList({ items: days, line: (day) => dayLine(day, page), atOnce: 60 }, page),
      );

/** The days that were skipped or made up, each with its notice, and the notices by their titles. */
export function daysReasons(count: Answered, page: Page): HTMLElement | undefined {
  if (count.kind !== "counted") return undefined;
  const { skipped, madeUp, notices } = count.answer;
  const { say } = page;
  return h(
    "div",
    { class: "reasons" },
    dayList(say.days.skipped, skipped, page),
    dayList(say.days.madeUp, madeUp, page),
    notices.length === 0
      ? undefined
      : section(
          say.days.notices,
          { class: "day-list" },
          h("ul", { lang: "zh-Hans" }, ...notices.map((notice) => h("li", {}, noticeText(notice, page)))),
        ),
  );
}
