import type { Light, LightClause, LightPolicy } from "./light-types.js";

const unlit: Light = { id: "none", label: { zh: "不亮灯", en: "no light" }, colour: "#8c8c8c" };
const green: Light = { id: "green", label: { zh: "绿灯", en: "green" }, colour: "#2e8b57" };
const blue: Light = { id: "blue", label: { zh: "蓝灯", en: "blue" }, colour: "#2f6fd0" };
const yellow: Light = { id: "yellow", label: { zh: "黄灯", en: "yellow" }, colour: "#d9a400" };
const orange: Light = { id: "orange", label: { zh: "橙灯", en: "orange" }, colour: "#e07b00" };
const red: Light = { id: "red", label: { zh: "红灯", en: "red" }, colour: "#c62828" };

/** Lines that no scheme judges: they have ended, nobody knows whose they are, or they are put on the shelf. */
const notJudged: readonly LightClause[] = [
  {
    id: "ended",
    light: "none",
    when: { state: ["succeeded", "withdrawn"] },
    label: { zh: "已由他人承接或已取消", en: "passed on, or taken off" },
  },
  {
    id: "unlisted",
    light: "none",
    when: { unlisted: true },
    label: { zh: "名单不全，未列名成员无从评价", en: "members nobody has listed cannot be judged" },
  },
  {
    id: "unconfirmed",
    light: "none",
    when: { counted: false },
    label: { zh: "是否由该单位承担尚未确认", en: "whether the unit owns it is not confirmed" },
  },
  {
    id: "suspended",
    light: "none",
    when: { state: ["suspended"] },
    label: { zh: "挂账", en: "suspended" },
  },
];

/** A date that is near: so many working days are left, or it is today. */
const near = (light: string, workingDays: number): LightClause => ({
  id: "near",
  light,
  when: { any: [{ timeliness: ["due-today"] }, { workingDaysLeft: { to: workingDays } }] },
  label: { zh: `距期限不足${workingDays}个工作日`, en: `due within ${workingDays} working days` },
});

const overdue: LightClause = {
  id: "overdue",
  light: "red",
  when: { timeliness: ["overdue"] },
  label: { zh: "逾期未完成", en: "overdue" },
};

const returned = (light: string): LightClause => ({
  id: "returned",
  light,
  when: { state: ["returned"] },
  label: { zh: "退回整改", en: "sent back" },
});

const metLate = (light: string): LightClause => ({
  id: "met-late",
  light,
  when: { timeliness: ["met-late"] },
  label: { zh: "逾期完成", en: "done late" },
});

const done = (light: string): LightClause => ({
  id: "done",
  light,
  when: { any: [{ timeliness: ["met"] }, { state: ["closed"] }] },
  label: { zh: "已按期报送或已销号", en: "handed in in time, or closed" },
});

const noDate = { timeliness: ["no-due-date"] } as const;

/** A line without a date is judged by its reports: never green for want of a date. */
const silent = (light: string): LightClause => ({
  id: "silent",
  light,
  when: { all: [noDate, { freshness: ["missing"] }] },
  label: { zh: "无时限，且一直没有报告进展", en: "no date, and no report was ever made" },
});

const stale = (light: string): LightClause => ({
  id: "stale",
  light,
  when: { all: [noDate, { freshness: ["stale"] }] },
  label: { zh: "无时限，进展报告已过期", en: "no date, and the last report is too old" },
});

const fresh = (light: string): LightClause => ({
  id: "fresh",
  light,
  when: { all: [noDate, { freshness: ["fresh"] }] },
  label: { zh: "无时限，近期有进展报告", en: "no date, and a recent report" },
});

const awaited: LightClause = {
  id: "awaited",
  light: "none",
  when: { all: [noDate, { freshness: ["awaited"] }] },
  label: { zh: "无时限，应报日期未到", en: "no date, and the report is not due yet" },
};

const otherwise = {
  id: "otherwise",
  light: "none",
  label: { zh: "无从评价", en: "nothing to judge by" },
} as const;

const timeLeft = (): LightPolicy => ({
  id: "time-left",
  title: { zh: "按剩余时间：绿黄红", en: "by time left: green, yellow, red" },
  source: "宜昌 2015：绿灯正常、黄灯临近、红灯滞后（转载，未核对原文）。天数、报告周期为本库所定。",
  lights: [unlit, green, yellow, red],
  freshness: { workingDays: 30 },
  clauses: [
    ...notJudged,
    overdue,
    returned("yellow"),
    metLate("yellow"),
    done("green"),
    near("yellow", 10),
    {
      id: "on-time",
      light: "green",
      when: { timeliness: ["not-due"] },
      label: { zh: "距期限尚早", en: "the date is not near" },
    },
    silent("red"),
    stale("yellow"),
    fresh("green"),
    awaited,
  ],
  otherwise,
});

const byQuality = (): LightPolicy => ({
  id: "quality",
  title: { zh: "进度与质量：蓝黄红", en: "progress and quality: blue, yellow, red" },
  source: "宿迁 2025：蓝灯临期、黄灯进度滞后或质量不高、红灯逾期。天数、百分点、报告周期为本库所定。",
  lights: [unlit, blue, yellow, red],
  freshness: { workingDays: 30 },
  clauses: [
    ...notJudged,
    overdue,
    returned("yellow"),
    {
      id: "poor",
      light: "yellow",
      when: { quality: ["poor"] },
      label: { zh: "质量不高", en: "poor quality" },
    },
    metLate("none"),
    done("none"),
    {
      id: "behind",
      light: "yellow",
      when: { lag: { from: 20 } },
      label: { zh: "进度落后20个百分点以上", en: "20 points or more behind schedule" },
    },
    silent("yellow"),
    stale("yellow"),
    near("blue", 10),
  ],
  otherwise: { id: "normal", light: "none", label: { zh: "正常", en: "nothing amiss" } },
});

const byLag = (): LightPolicy => ({
  id: "lag",
  title: { zh: "按落后百分点：绿黄红", en: "by points behind schedule: green, yellow, red" },
  source: "按计划进度与实际进度之差亮灯的通行做法；百分点、报告周期为本库所定。",
  lights: [unlit, green, yellow, red],
  freshness: { nextInspection: true, workingDays: 30 },
  clauses: [
    ...notJudged,
    overdue,
    metLate("yellow"),
    done("green"),
    {
      id: "far-behind",
      light: "red",
      when: { lag: { from: 30 } },
      label: { zh: "落后30个百分点以上", en: "30 points or more behind" },
    },
    {
      id: "behind",
      light: "yellow",
      when: { lag: { from: 10 } },
      label: { zh: "落后10个百分点以上", en: "10 points or more behind" },
    },
    {
      id: "on-schedule",
      light: "green",
      when: { lag: {} },
      label: { zh: "与计划进度相差不足10个百分点", en: "less than 10 points behind" },
    },
    silent("red"),
    stale("yellow"),
    fresh("green"),
    awaited,
  ],
  otherwise,
});

const ignoredReminder = { unanswered: { ranks: [1], workingDays: { from: 5 } } } as const;

const ladder = (): LightPolicy => ({
  id: "ladder",
  title: { zh: "逐级督办：蓝橙红", en: "step by step: blue, orange, red" },
  source: "三明 2017：蓝灯通知后不见动作才亮橙灯，橙灯之后才亮红灯。天数、报告周期为本库所定。",
  lights: [unlit, blue, orange, red],
  freshness: { workingDays: 30 },
  clauses: [
    ...notJudged,
    metLate("none"),
    done("none"),
    {
      id: "chase-ignored",
      light: "red",
      when: { all: [ignoredReminder, { unanswered: { ranks: [2, 3], workingDays: { from: 5 } } }] },
      label: {
        zh: "提醒、催办后5个工作日均无回应",
        en: "a reminder and a chaser unanswered for 5 working days",
      },
    },
    {
      id: "reminder-ignored",
      light: "orange",
      when: ignoredReminder,
      label: { zh: "提醒后5个工作日无回应", en: "a reminder unanswered for 5 working days" },
    },
    {
      id: "noticed",
      light: "blue",
      when: { unanswered: { ranks: [1, 2, 3] } },
      label: { zh: "已提醒，等待回应", en: "reminded, and the answer is awaited" },
    },
    {
      id: "late-unnoticed",
      light: "blue",
      when: { timeliness: ["overdue"] },
      label: { zh: "逾期，尚未经提醒不升级", en: "overdue; without a reminder ignored it goes no further" },
    },
    near("blue", 10),
    silent("blue"),
    stale("blue"),
  ],
  otherwise: { id: "normal", light: "none", label: { zh: "正常", en: "nothing amiss" } },
});

/** The schemes by their ids. */
export type LightPresets = { readonly [Id in "time-left" | "quality" | "lag" | "ladder"]: LightPolicy };

const presets = (): LightPresets => ({
  "time-left": timeLeft(),
  quality: byQuality(),
  lag: byLag(),
  ladder: ladder(),
});

/**
 * Four schemes of lights that offices use, as data. They disagree, so that none is a default truth: `time-left` is used when a
 * call names none. Their thresholds are ours where `source` says so; spread a scheme to change it.
 *
 * @example
 * ```ts
 * import { type LightPolicy, lightPresets } from "fengong/ledger";
 *
 * Object.keys(lightPresets); // => ["time-left", "quality", "lag", "ladder"]
 * const ours: LightPolicy = { ...lightPresets["time-left"], freshness: { workingDays: 20 } };
 * ours.lights.map(({ id }) => id); // => ["none", "green", "yellow", "red"]
 * ```
 *
 * @category Lights
 */
export const lightPresets: LightPresets = /* @__PURE__ */ presets();
