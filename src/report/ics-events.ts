import { isRecord } from "../diagnostics/index.js";
import type { Language } from "../messages/texts.js";
import { unitName } from "../plan/find-unit.js";
import type { DueDate } from "../query/deadlines.js";
import type { DueItem } from "../query/due.js";
import type { Duty } from "../query/duties.js";
import { both, type Cell, cellText, empty, phraseCell } from "./cells.js";
import { type Context, labelCell } from "./context.js";
import { plainText } from "./plain-text.js";
import { subjectOf, subjectTitle, subjectWords } from "./subjects.js";
import { otherReadingsCell, reasonsCell, viaCell } from "./tables/parts.js";

/** What goes into a calendar: a duty with its dates, or a date with those who answer for it. */
export type Dated = Duty | DueItem;

/** One all-day event before it is written. */
export interface EventDraft {
  /** The same for the same thing, whatever its date. */
  readonly uid: string;
  readonly due: DueDate;
  readonly summary: string;
  readonly description: string;
  /** The day is approximate, or the duty only possible. */
  readonly tentative: boolean;
}

const isDueItem = (item: Dated): item is DueItem => "owners" in item;

/** Whether a value is an answer that has dates. */
export const isDated = (value: unknown): boolean =>
  isRecord<"due" | "owners">(value) &&
  (Array.isArray(value.due) || (isRecord(value.due) && Array.isArray(value.owners)));

const approximate = phraseCell(both("约期，前后均可", "an approximate day"));
const lastWorkingDay = both("最后工作日", "last working day");
const otherReadings = both("其他读法", "other readings");
const asWritten = both("原文", "words of the time");

/** How many characters of the requirement a title shows. */
const shown = 40;

function shortened(words: string): string {
  const characters = [...words];
  return characters.length <= shown ? words : `${characters.slice(0, shown).join("")}…`;
}

const sayIn =
  (lang: Language) =>
  (...cells: readonly Cell[]): readonly string[] =>
    cells.map((cell) => cellText(cell, lang)).filter((text) => text !== "");

const named = (
  lang: Language,
  title: Readonly<Record<Language, string>>,
  text: string | undefined,
): string[] =>
  text === undefined || text === "" ? [] : [`${title[lang]}${lang === "zh" ? "：" : ": "}${text}`];

/** A line break at the end of one line must not swallow the one after it. */
const inLines = (lines: readonly string[]): string => lines.map(plainText).join("\n");

function dueLines(due: DueDate, lang: Language): readonly string[] {
  const say = sayIn(lang);
  return [
    ...say(due.approximate === true ? approximate : empty),
    ...named(lang, asWritten, due.words),
    ...named(lang, lastWorkingDay, due.lastWorkingDay),
    ...named(lang, otherReadings, cellText(otherReadingsCell(due.readings), lang).replaceAll("\n", "; ")),
  ];
}

const roleOf = (role: DueItem["owners"][number]["role"], context: Context): Cell =>
  role === undefined ? empty : labelCell(role, context, (labels) => labels.role[role]);

const possibleCell = (context: Context): Cell =>
  labelCell("possible", context, (labels) => labels.certainty.possible);

/** `任务26.1（牵头）：…`. */
function titleOf(
  subject: ReturnType<typeof subjectOf>,
  marks: readonly string[],
  { plan }: Context,
  lang: Language,
): string {
  const [open, close, colon] = lang === "zh" ? ["（", "）", "："] : [" (", ")", ": "];
  const bracket = marks.length === 0 ? "" : `${open}${marks.join(lang === "zh" ? "，" : ", ")}${close}`;
  return `${subjectTitle(plan, subject)[lang]}${bracket}${colon}${shortened(subjectWords(plan, subject))}`;
}

function ofDuty(duty: Duty, due: DueDate, context: Context, lang: Language): Omit<EventDraft, "uid"> {
  const say = sayIn(lang);
  const subject = subjectOf(duty, due.part);
  const isPossible = duty.certainty === "possible";
  const role = duty.kind === "task" ? roleOf(duty.role, context) : empty;
  const held = duty.kind === "task" ? duty.grounds[0] : duty;
  const marks = say(
    due.approximate === true ? approximate : empty,
    role,
    isPossible ? possibleCell(context) : empty,
  );
  return {
    due,
    summary: titleOf(subject, marks, context, lang),
    description: inLines([
      unitName(context.plan, duty.unit),
      subjectWords(context.plan, subject),
      ...dueLines(due, lang),
      ...("via" in held ? say(viaCell(held.via, context), reasonsCell(held.reasons, context)) : []),
    ]),
    tentative: isPossible || due.approximate === true,
  };
}

function ofDueItem(
  { subject, due, owners }: DueItem,
  context: Context,
  lang: Language,
): Omit<EventDraft, "uid"> {
  const say = sayIn(lang);
  const who = owners.map(({ unit, role, certainty }) =>
    [
      unitName(context.plan, unit),
      ...say(roleOf(role, context), certainty === "possible" ? possibleCell(context) : empty),
    ].join(" "),
  );
  return {
    due,
    summary: titleOf(subject, say(due.approximate === true ? approximate : empty), context, lang),
    description: inLines([subjectWords(context.plan, subject), ...dueLines(due, lang), ...who]),
    tentative: due.approximate === true || owners.every(({ certainty }) => certainty === "possible"),
  };
}

/** Ids become one word of harmless characters. */
const uidOf = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map((part) => plainText(part).split("/").map(encodeURIComponent).join("/"))
    .join("/");

/** Every date of every item. Two dates of one thing that nothing tells apart are numbered. */
export function draftsOf(items: readonly Dated[], context: Context, lang: Language): readonly EventDraft[] {
  const seen = new Map<string, number>();
  const place = (uid: string): string => {
    const count = (seen.get(uid) ?? 0) + 1;
    seen.set(uid, count);
    return `${count === 1 ? uid : `${uid}/${count}`}@fengong`;
  };
  const plan = context.plan.data.id;
  return items.flatMap((item): readonly EventDraft[] =>
    isDueItem(item)
      ? [
          {
            uid: place(uidOf([plan, item.subject.id, item.due.part, item.due.turn])),
            ...ofDueItem(item, context, lang),
          },
        ]
      : item.due.map((due) => ({
          uid: place(uidOf([item.id, due.part, due.turn])),
          ...ofDuty(item, due, context, lang),
        })),
  );
}
