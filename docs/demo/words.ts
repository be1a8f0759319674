import type { Language } from "fengong/diagnostics";

/** What the demo itself says, beside the library's labels. */
export interface Words {
  readonly titles: readonly [task: string, role: string, via: string, due: string, clause: string];
  readonly heading: (unit: string, plan: string, number: string, published: string) => string;
  readonly owns: string;
  readonly supports: string;
  readonly possible: string;
  readonly notice: string;
  readonly named: string;
  readonly weekday: (date: string, weekday: string) => string;
  readonly because: (date: string, words: string) => string;
  readonly byLaw: (date: string, act: string, article: string) => string;
  readonly part: (id: string) => string;
  readonly turn: (name: string) => string;
  readonly nthDay: (date: string, days: number, start: string) => string;
  readonly days: (first: string, last: string) => string;
  readonly separator: string;
  readonly skipped: string;
  readonly madeUp: string;
  readonly inspection: (date: string, status: string) => string;
  readonly around: (before: string, after: string) => string;
  readonly dayOff: (reason: string, holiday: string) => string;
  readonly worked: string;
  readonly passedTo: (units: string) => string;
  readonly none: string;
  readonly undated: string;
  readonly usage: string;
}

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    titles: ["任务", "角色", "经由", "期限（理由）", "依据的文字"],
    heading: (unit, plan, number, published) => `${unit} ｜ ${plan}（${number}，${published} 公布）`,
    owns: "牵头与负责",
    supports: "配合与监督",
    possible: "可能",
    notice: "通知要求",
    named: "点名",
    weekday: (date, weekday) => `${date} ${weekday}`,
    because: (date, text) => `${date}，因「${text}」`,
    byLaw: (date, act, article) => `${date}，依${act}${article}（条文未核对）`,
    part: (id) => `（${id}）`,
    turn: (name) => `（${name}）`,
    nthDay: (date, days, start) => `${date}，${start} 公布后第 ${days} 个工作日（公布当日不计）`,
    days: (first, last) => `${first}—${last}`,
    separator: "、",
    skipped: "跳过",
    madeUp: "调休上班计入",
    inspection: (date, status) => `${date} 前后检查：当日${status}`,
    around: (before, after) => `；前后工作日 ${before}、${after}`,
    dayOff: (reason, holiday) => `放假（${holiday}，${reason}）`,
    worked: "上班",
    passedTo: (units) => `该单位已撤并，其任务由 ${units} 承接。`,
    none: "没有。",
    undated: "未写",
    usage: "用法：npm run demo -- [单位] [--lang zh|en]",
  },
  en: {
    titles: ["task", "role", "via", "due (why)", "the words it rests on"],
    heading: (unit, plan, number, published) => `${unit} | ${plan} (${number}, published ${published})`,
    owns: "Leads and answers for",
    supports: "Supports and oversees",
    possible: "Possible",
    notice: "What the notice asks",
    named: "by name",
    weekday: (date, weekday) => `${weekday} ${date}`,
    because: (date, text) => `${date}, for “${text}”`,
    byLaw: (date, act, article) => `${date}, by ${act} ${article} (article not checked)`,
    part: (id) => ` (${id})`,
    turn: (name) => ` (${name})`,
    nthDay: (date, days, start) =>
      `${date}, working day ${days} after publication on ${start} (that day not counted)`,
    days: (first, last) => `${first} to ${last}`,
    separator: ", ",
    skipped: "skipped",
    madeUp: "make-up workdays counted",
    inspection: (date, status) => `inspection about ${date}: ${status}`,
    around: (before, after) => `; working days around it: ${before} and ${after}`,
    dayOff: (reason, holiday) => `a day off (${holiday}, ${reason})`,
    worked: "a working day",
    passedTo: (units) => `This unit has ended; ${units} has its tasks now.`,
    none: "None.",
    undated: "none stated",
    usage: "usage: npm run demo -- [unit] [--lang zh|en]",
  },
};
