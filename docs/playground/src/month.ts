import { fromDayNumber, toDayNumber, weekday } from "fengong/calendar";
import { type Count, type ShownDay, shownDay } from "./days-count.js";
import { h, unseen } from "./dom.js";
import type { Page } from "./page.js";

type Answered = Exclude<Count, { readonly kind: "refused" }>;

/** What the cells of one count have in common. */
interface Counted {
  readonly from: string;
  readonly first: string;
  readonly last: string;
  readonly count: Answered;
}

/** A long count shows the months at its two ends. */
const mostMonths = 12;

/** How a day looks, and what it is in words. */
interface Look {
  readonly classes: readonly string[];
  readonly tag?: string;
  readonly words: readonly string[];
}

function lookOf(day: ShownDay, { lang, say, labels }: Page): Look {
  if (day.kind === "outside") return { classes: ["outside"], words: [say.days.unknown] };
  if (day.kind === "known") {
    const { working, reason, holiday } = day.info;
    const words = [labels.dayReason[reason], ...(holiday === undefined ? [] : [holiday[lang]])];
    if (reason === "make-up") return { classes: ["make-up"], tag: say.days.workTag, words };
    if (working) return { classes: [], words };
    return { classes: ["off"], ...(holiday === undefined ? {} : { tag: say.days.offTag }), words };
  }
  if (day.likely === undefined) {
    const weekend = weekday(day.date) > 5;
    return { classes: weekend ? ["off"] : [], words: [labels.dayReason[weekend ? "weekend" : "weekday"]] };
  }
  const { kind, holiday } = day.likely;
  return {
    classes: kind === "surely-off" ? ["off"] : ["off", "maybe"],
    tag: kind === "may-be-worked" ? say.days.workTag : say.days.offTag,
    words: [say.days.likely[kind], holiday[lang]],
  };
}

/** The part that a day has in the count. */
function placeOf(date: string, counted: Counted, { say }: Page): Look {
  const { from, count, first, last } = counted;
  const number = count.numbers.get(date);
  const ends =
    count.kind === "counted"
      ? date === count.answer.to
      : date >= count.answer.earliest && date <= count.answer.latest;
  const passed = date >= first && date <= last && date !== from;
  return {
    classes: [
      ...(date === from ? ["start"] : []),
      ...(number === undefined ? [] : ["counted"]),
      ...(ends
        ? [count.kind === "counted" || count.answer.earliest === count.answer.latest ? "end" : "may-end"]
        : []),
      ...(passed ? ["passed"] : []),
    ],
    words: [
      ...(date === from ? [say.days.start] : []),
      ...(number === undefined ? [] : [say.days.numbered(number)]),
      ...(passed && number === undefined && !ends ? [say.days.notNumbered] : []),
      ...(ends ? [count.kind === "counted" ? say.days.end : say.days.mayEnd] : []),
    ],
  };
}

function cell(date: string, counted: Counted, page: Page): HTMLElement {
  const look = lookOf(shownDay(date), page);
  const place = placeOf(date, counted, page);
  const number = counted.count.numbers.get(date);
  const said = [date, ...look.words, ...place.words].join(page.say.separator);
  const badge =
    date === counted.from
      ? page.say.days.startTag
      : number === undefined
        ? undefined
        : String(Math.abs(number));
  return h(
    "td",
    { class: [...look.classes, ...place.classes].join(" ") || undefined, "data-date": date, title: said },
    h("span", { "aria-hidden": true, class: "day" }, String(Number(date.slice(-2)))),
    look.tag === undefined ? undefined : h("span", { "aria-hidden": true, class: "tag" }, look.tag),
    badge === undefined ? undefined : h("span", { "aria-hidden": true, class: "badge" }, badge),
    unseen(said),
  );
}

const monthOf = (date: string): string => date.slice(0, 7);

/** The first day of the month that many months later. */
function monthAfter(month: string, by: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`;
}

function monthsFrom(first: string, last: string): readonly string[] {
  const found: string[] = [];
  for (let month = monthOf(first); month <= monthOf(last); month = monthAfter(month, 1)) found.push(month);
  return found;
}

/** A month as a table of weeks, Monday first. */
function monthTable(month: string, counted: Counted, page: Page): HTMLElement {
  const { say, labels } = page;
  const first = toDayNumber(`${month}-01`);
  const days = toDayNumber(`${monthAfter(month, 1)}-01`) - first;
  const before = weekday(`${month}-01`) - 1;
  const weeks = Math.ceil((before + days) / 7);
  const dayAt = (place: number): HTMLElement =>
    place < 0 || place >= days
      ? h("td", { class: "none" })
      : cell(fromDayNumber(first + place), counted, page);
  return h(
    "table",
    { class: "month" },
    h("caption", {}, say.days.month(Number(month.slice(0, 4)), Number(month.slice(5)))),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        ...([1, 2, 3, 4, 5, 6, 7] as const).map((day) =>
          h("th", { scope: "col", abbr: labels.weekday[day] }, say.days.shortWeekday[day - 1]),
        ),
      ),
    ),
    h(
      "tbody",
      {},
      ...Array.from({ length: weeks }, (_, week) =>
        h("tr", {}, ...Array.from({ length: 7 }, (_, day) => dayAt(week * 7 + day - before))),
      ),
    ),
  );
}

/** The months of a count, from its first day to its last. */
export function months(count: Answered, page: Page): HTMLElement {
  const { from } = count.kind === "counted" ? count.answer : count;
  const [earliest, latest] =
    count.kind === "counted"
      ? [count.answer.to, count.answer.to]
      : [count.answer.earliest, count.answer.latest];
  const first = from < earliest ? from : earliest;
  const last = from > latest ? from : latest;
  const all = monthsFrom(first, last);
  const counted = { from, first, last, count };
  const half = mostMonths / 2;
  const shown = all.length > mostMonths ? [...all.slice(0, half), ...all.slice(-half)] : all;
  const tables = shown.map((month) => monthTable(month, counted, page));
  const left = all.length - shown.length;
  if (left > 0) tables.splice(half, 0, h("p", { class: "between" }, page.say.days.monthsBetween(left)));
  return h("div", { class: "months" }, ...tables);
}

/** What the looks mean. */
export function legend({ say }: Page): HTMLElement {
  const { startTag, offTag, workTag, looks } = say.days;
  const entry = (classes: string, text: string, ...inside: readonly HTMLElement[]): HTMLElement =>
    h("li", {}, h("span", { class: `swatch ${classes}`, "aria-hidden": true }, ...inside), text);
  const badge = (text: string): HTMLElement => h("span", { class: "badge" }, text);
  const tag = (text: string): HTMLElement => h("span", { class: "tag" }, text);
  return h(
    "ul",
    { class: "legend" },
    entry("start", looks.start, badge(startTag)),
    entry("counted passed", looks.counted, badge("3")),
    entry("counted passed end", looks.end, badge("10")),
    entry("off", looks.off, tag(offTag)),
    entry("make-up", looks.makeUp, tag(workTag)),
    entry("off maybe", looks.maybe, tag(workTag)),
    entry("may-end", looks.mayEnd),
  );
}
