import type { Light, LightClause, LightPolicy } from "./light-types.js";

export const unlit: Light = { id: "none", label: { zh: "不亮灯", en: "no light" }, colour: "#8c8c8c" };
export const green: Light = { id: "green", label: { zh: "绿灯", en: "green" }, colour: "#2e8b57" };
export const blue: Light = { id: "blue", label: { zh: "蓝灯", en: "blue" }, colour: "#2f6fd0" };
export const yellow: Light = { id: "yellow", label: { zh: "黄灯", en: "yellow" }, colour: "#d9a400" };
export const orange: Light = { id: "orange", label: { zh: "橙灯", en: "orange" }, colour: "#e07b00" };
export const red: Light = { id: "red", label: { zh: "红灯", en: "red" }, colour: "#c62828" };

/** Lines that no scheme judges: they have ended, nobody knows whose they are, or they are put on the shelf. */
export const notJudged: readonly LightClause[] = [
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
export const near = (light: string, workingDays: number): LightClause => ({
  id: "near",
  light,
  when: { any: [{ timeliness: ["due-today"] }, { workingDaysLeft: { to: workingDays } }] },
  label: { zh: `距期限不足${workingDays}个工作日`, en: `due within ${workingDays} working days` },
});

export const overdue: LightClause = {
  id: "overdue",
  light: "red",
  when: { timeliness: ["overdue"] },
  label: { zh: "逾期未完成", en: "overdue" },
};

export const returned = (light: string): LightClause => ({
  id: "returned",
  light,
  when: { state: ["returned"] },
  label: { zh: "退回整改", en: "sent back" },
});

export const metLate = (light: string): LightClause => ({
  id: "met-late",
  light,
  when: { timeliness: ["met-late"] },
  label: { zh: "逾期完成", en: "done late" },
});

export const done = (light: string): LightClause => ({
  id: "done",
  light,
  when: { any: [{ timeliness: ["met"] }, { state: ["closed"] }] },
  label: { zh: "已按期报送或已销号", en: "handed in in time, or closed" },
});

const noDate = { timeliness: ["no-due-date"] } as const;

/** A line without a date is judged by its reports: never green for want of a date. */
export const silent = (light: string): LightClause => ({
  id: "silent",
  light,
  when: { all: [noDate, { freshness: ["missing"] }] },
  label: { zh: "无时限，且一直没有报告进展", en: "no date, and no report was ever made" },
});

export const stale = (light: string): LightClause => ({
  id: "stale",
  light,
  when: { all: [noDate, { freshness: ["stale"] }] },
  label: { zh: "无时限，进展报告已过期", en: "no date, and the last report is too old" },
});

export const fresh = (light: string): LightClause => ({
  id: "fresh",
  light,
  when: { all: [noDate, { freshness: ["fresh"] }] },
  label: { zh: "无时限，近期有进展报告", en: "no date, and a recent report" },
});

export const awaited: LightClause = {
  id: "awaited",
  light: "none",
  when: { all: [noDate, { freshness: ["awaited"] }] },
  label: { zh: "无时限，应报日期未到", en: "no date, and the report is not due yet" },
};

export const otherwise: LightPolicy["otherwise"] = {
  id: "otherwise",
  light: "none",
  label: { zh: "无从评价", en: "nothing to judge by" },
};
