import {
  awaited,
  blue,
  done,
  fresh,
  green,
  metLate,
  near,
  notJudged,
  orange,
  otherwise,
  overdue,
  red,
  returned,
  silent,
  stale,
  unlit,
  yellow,
} from "./light-clauses.js";
import type { LightPolicy } from "./light-types.js";

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
    {
      id: "unmeasured",
      light: "none",
      when: { timeliness: ["not-due", "due-today"] },
      label: { zh: "已启动，但未报告完成百分比", en: "under way, and no report gives a percent" },
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

/** The schemes by their ids. @category Lights */
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
