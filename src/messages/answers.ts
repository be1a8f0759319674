import { invalidArgument, requireFunction, requireList } from "../diagnostics/index.js";
import type { Reason, ViaStep } from "../query/certainty.js";
import type { Reading, WhyUnknown } from "../timing/resolved.js";
import type { TimingEvent } from "../timing/types.js";
import { languageOf } from "./language.js";
import type { Language } from "./texts.js";

/** The language of an answer, and how units are called in it. @category Texts */
export interface AnswerOptions {
  /** Chinese by default. */
  readonly lang?: Language;
  /** The name of a unit by id, as in `(id) => unitName(plan, id)`. Without it, ids stand for themselves. */
  readonly nameOf?: (id: string) => string;
}

/** One phrase in both languages. */
type Phrase = Readonly<Record<Language, string>>;

const phrase = (zh: string, en: string): Phrase => ({ zh, en });

const itself = (id: string): string => id;

/** How units are called. */
function namingIn({ nameOf = itself }: AnswerOptions): (id: string) => string {
  requireFunction("nameOf", nameOf);
  return nameOf;
}

function reasonPhrase(reason: Reason, name: (id: string) => string): Phrase {
  // An untyped caller may pass anything at all.
  switch (reason?.code) {
    case "membership-doubtful":
      return phrase(
        `是否属于「${name(reason.collective)}」存疑：${reason.doubt}`,
        `whether it belongs to “${name(reason.collective)}” is doubtful: ${reason.doubt}`,
      );
    case "reach-doubtful":
      return phrase(
        `「${name(reason.collective)}」是否及于此存疑：${reason.doubt}`,
        `whether “${name(reason.collective)}” reaches this far is doubtful: ${reason.doubt}`,
      );
    case "narrowed-by-text":
      return phrase(
        `正文把「${name(reason.collective)}」限定为「${reason.words}」`,
        `the text narrows “${name(reason.collective)}” to “${reason.words}”`,
      );
    case "governed-set":
      return phrase(
        "另一读法下，这些文字不管本项",
        "under another reading these words do not govern this task",
      );
    case "unlisted-part":
      return phrase(
        `「${name(reason.collective)}」只指其中一部分，名单不明`,
        `“${name(reason.collective)}” means only some of them, and nobody has listed which`,
      );
    case "open-list":
      return phrase(`「${reason.words}」可能包括本单位`, `“${reason.words}” may mean it`);
    case "in-brackets":
      return phrase(
        `只在「${name(reason.after)}」后的括号里出现`,
        `named only in brackets after “${name(reason.after)}”`,
      );
    case "addressed-only":
      return phrase(
        `通知抬头写了「${reason.words}」，但没有单元格点名`,
        `the notice is addressed to “${reason.words}”, but no clause names it`,
      );
    case "other-roles-only":
      return phrase("在各项任务中只有这里不指的角色", "its only roles are not among those meant here");
    default:
      throw invalidArgument("reason", reason, "answer");
  }
}

/**
 * Why an answer is less than stated, in one phrase.
 *
 * @example
 * ```ts
 * import { formatReason } from "fengong/diagnostics";
 *
 * formatReason({ code: "open-list", words: "等部门" }); // => "「等部门」可能包括本单位"
 * formatReason({ code: "open-list", words: "等部门" }, { lang: "en" }); // => "“等部门” may mean it"
 * ```
 *
 * @category Texts
 */
export function formatReason(reason: Reason, options: AnswerOptions = {}): string {
  const lang = languageOf(options);
  return reasonPhrase(reason, namingIn(options))[lang];
}

function stepPhrase(step: ViaStep, name: (id: string) => string): Phrase {
  switch (step?.kind) {
    case "member":
    case "residual":
    case "role":
      return phrase(name(step.collective), name(step.collective));
    case "subset":
      return phrase(`${name(step.of)}之一部分`, `part of ${name(step.of)}`);
    case "open-list":
      return phrase(`等（${name(step.of)}）`, `open list of ${name(step.of)}`);
    case "in-brackets":
      return phrase(`${name(step.after)}（括注）`, `${name(step.after)} (brackets)`);
    case "successor":
      return phrase(`承接${name(step.of)}`, `follows ${name(step.of)}`);
    default:
      throw invalidArgument("via", step, "answer");
  }
}

/**
 * The way from a unit to the words, step by step; empty when the words name the unit.
 *
 * @example
 * ```ts
 * import { compilePlan, tasksOwnedBy, unitName } from "fengong";
 * import { formatVia } from "fengong/diagnostics";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * const row = tasksOwnedBy(plan, "市司法局").find(({ task }) => task === "10");
 * formatVia(row?.grounds[0].via ?? [], { nameOf: (id) => unitName(plan, id) }); // => "市直各部门 → 其他部门"
 * ```
 *
 * @category Texts
 */
export function formatVia(via: readonly ViaStep[], options: AnswerOptions = {}): string {
  requireList("via", via);
  const lang = languageOf(options);
  const name = namingIn(options);
  return via.map((step) => stepPhrase(step, name)[lang]).join(" → ");
}

const eventPhrases: Readonly<Record<Extract<TimingEvent, string>, Phrase>> = {
  publication: phrase("公布", "publication"),
  issue: phrase("印发", "issue"),
  receipt: phrase("收到", "receipt"),
  completion: phrase("完成", "completion"),
  change: phrase("变更", "change"),
};

function eventPhrase(event: TimingEvent): Phrase {
  if (typeof event === "string") return eventPhrases[event];
  const words = "dueOf" in event ? event.dueOf : event.words;
  return phrase(words, words);
}

function whyPhrase(why: WhyUnknown): Phrase {
  switch (why?.code) {
    case "no-calendar":
      return phrase("未给出工作日历，不推算工作日", "no calendar was given, so no working day is worked out");
    case "outside-coverage":
      return phrase(`没有 ${why.year} 年的放假安排，不推算`, `there is no holiday notice for ${why.year}`);
    case "no-anchor": {
      const event = eventPhrase(why.event);
      return phrase(`不知道“${event.zh}”是哪一天`, `the day of “${event.en}” is not known`);
    }
    case "out-of-range":
      return phrase("日期超出公元1年至9999年", "the date would lie outside the years 1 to 9999");
    case "no-year":
      return phrase("原文未写年份", "the words give no year");
    case "no-period":
      return phrase("未写明周期", "the words give no period");
    case "due-day-unread":
      return phrase(
        `每期的截止日“${why.words}”没有读出`,
        `the due day “${why.words}” within each turn was not read`,
      );
    case "no-turn":
      return phrase(
        "公布之后、方案期内没有一期届满",
        "no turn ends between publication and the end of the plan",
      );
    case "no-end":
      return phrase("原文未写截止日", "the words leave the end open");
    case "borrowed-rhythm":
      return phrase(`周期属于「${why.from}」`, `the rhythm is that of “${why.from}”`);
    case "not-a-date":
      return phrase("原文没有定出日期", "the words fix no date");
    default:
      throw invalidArgument("why", why, "answer");
  }
}

/**
 * Why a timing gives no date, in one phrase.
 *
 * @example
 * ```ts
 * import { formatWhyUnknown } from "fengong/diagnostics";
 *
 * formatWhyUnknown({ code: "no-period" }); // => "未写明周期"
 * ```
 *
 * @category Texts
 */
export function formatWhyUnknown(why: WhyUnknown, options: AnswerOptions = {}): string {
  return whyPhrase(why)[languageOf(options)];
}

const readingPhrases: ReadonlyMap<string, Phrase> = /* @__PURE__ */ new Map([
  ["prevailing", { zh: "通行读法", en: "the prevailing reading" }],
  ["first-day-counted", { zh: "当日计入", en: "counting the day itself" }],
  ["from-issue", { zh: "自印发之日起算", en: "counting from the day of issue" }],
  ["from-publication", { zh: "自公布之日起算", en: "counting from the day of publication" }],
  ["strict", { zh: "从严读法：此前即应完成", en: "read strictly: done before it begins" }],
  ["not-rolled", { zh: "期末遇休息日不顺延", en: "the end is not moved off a day of rest" }],
]);

/** Counted from another day than the words name, which the plan's data gives. */
function fromPhrase(event: string): Phrase {
  const obligation = event.replace(/^dueOf:/, "");
  return obligation === event
    ? phrase(`自“${event}”起算`, `counting from “${event}”`)
    : phrase(`自“${obligation}”的期限起算`, `counting from the due day of “${obligation}”`);
}

/**
 * One way to read a timing, in one phrase. An id that this version does not know stands for itself.
 *
 * @example
 * ```ts
 * import { formatReading } from "fengong/diagnostics";
 *
 * formatReading({ id: "first-day-counted", date: "2021-07-16" }); // => "当日计入"
 * formatReading({ id: "from:dueOf:file-measures", date: "2021-08-30" }, { lang: "en" });
 * // => "counting from the due day of “file-measures”"
 * ```
 *
 * @category Texts
 */
export function formatReading(reading: Reading, options: AnswerOptions = {}): string {
  if (typeof reading?.id !== "string") throw invalidArgument("reading", reading, "answer");
  const { id } = reading;
  const known =
    readingPhrases.get(id) ?? (id.startsWith("from:") ? fromPhrase(id.slice("from:".length)) : undefined);
  return known === undefined ? id : known[languageOf(options)];
}
