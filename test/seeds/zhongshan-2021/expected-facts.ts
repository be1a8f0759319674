/**
 * What the 48 requirements say about time, measure, prohibition, other instruments and who acts, transcribed from the
 * text of the items in the source document (source.txt, lines 41 to 237). `core` are words of the text that the
 * quotation must contain; it may quote more around them, never less. Never taken from plan.json.
 */

import type { CalendarUnit } from "../../../src/date/periods.js";
import type { TimingKind } from "../../../src/timing/types.js";

export interface ExpectedTiming {
  readonly task: number;
  readonly kind: TimingKind;
  /** Words that the timing must quote. */
  readonly core: string;
  /** May be left out: the text says it in passing. */
  readonly optional?: true;
}

/** Timings of the tasks, save the statutory one of 40 and those of kind `unspecified`, which fix nothing. */
export const expectedTimings: readonly ExpectedTiming[] = [
  { task: 3, kind: "prompt", core: "及时" },
  { task: 3, kind: "onEvent", core: "根据调整情况" },
  { task: 4, kind: "prompt", core: "及时" },
  { task: 7, kind: "recurring", core: "定期" },
  { task: 8, kind: "prompt", core: "及时" },
  { task: 13, kind: "prompt", core: "及时" },
  { task: 14, kind: "recurring", core: "每季度" },
  { task: 21, kind: "prompt", core: "及时" },
  { task: 22, kind: "prompt", core: "及时" },
  { task: 22, kind: "onEvent", core: "发布前和发布后" },
  { task: 25, kind: "prompt", core: "及时" },
  { task: 26, kind: "byEndOf", core: "2021年底前" },
  { task: 28, kind: "ongoing", core: "动态更新" },
  { task: 30, kind: "byEndOf", core: "2021年底前" },
  { task: 32, kind: "prompt", core: "及时" },
  { task: 33, kind: "ongoing", core: "动态调整" },
  { task: 33, kind: "onEvent", core: "根据实际情况", optional: true },
  { task: 37, kind: "prompt", core: "及时" },
  { task: 41, kind: "recurring", core: "每年至少听取1次" },
  { task: 44, kind: "recurring", core: "定期" },
  { task: 47, kind: "prompt", core: "实时", optional: true },
];

/** 26 and 30: 2021年底前. */
export const expectedByEndOf = { tasks: [26, 30], period: "year", of: "2021", words: "2021年底前" } as const;

export interface ExpectedRecurrence {
  readonly task: number;
  readonly every: { readonly n: number; readonly unit: CalendarUnit } | null;
  readonly times: { readonly min: number } | null;
  /** Words that the plan whose rhythm is borrowed is named with. */
  readonly borrowedFrom: string | null;
}

export const expectedRecurrences: readonly ExpectedRecurrence[] = [
  { task: 7, every: null, times: null, borrowedFrom: null },
  { task: 14, every: { n: 1, unit: "quarter" }, times: null, borrowedFrom: "新闻发布会计划" },
  { task: 41, every: { n: 1, unit: "year" }, times: { min: 1 }, borrowedFrom: null },
  { task: 44, every: null, times: null, borrowedFrom: null },
];

/** 40 names the annual report; the law dates it, for departments, and nobody has read the article yet. */
export const expectedStatutory = {
  task: 40,
  kind: "byDate",
  monthDay: "01-31",
  binds: ["市直各部门"],
  act: "政府信息公开条例",
  article: /^第(?:49|四十九)条/,
  checked: false,
} as const;

/** 26: only the first of its two parts is due at the end of 2021. */
export const expectedParts = {
  task: 26,
  dated: "2021年底前将本地区现行有效规章通过政府门户网站的政府信息公开专栏集中公开",
  undated: "市政府门户网站设立专题专栏",
} as const;

export interface ExpectedThreshold {
  readonly task: number;
  readonly operator: "at-least" | "all" | "scope";
  readonly value: number | null;
  readonly core: string;
  readonly unit: RegExp | null;
}

export const expectedThresholds: readonly ExpectedThreshold[] = [
  { task: 30, operator: "all", value: null, core: "全部", unit: null },
  { task: 32, operator: "scope", value: 26, core: "26个领域", unit: /领域/ },
  { task: 33, operator: "scope", value: 26, core: "26个领域", unit: /领域/ },
  { task: 41, operator: "at-least", value: 1, core: "至少听取1次", unit: /次/ },
  { task: 43, operator: "at-least", value: 4, core: "不低于4%", unit: /%|percent|百分/ },
];

export interface ExpectedQuotation {
  readonly task: number;
  readonly core: string;
  /** May be left out: a judgement of the reader. */
  readonly optional?: true;
}

export const expectedProhibitions: readonly ExpectedQuotation[] = [
  { task: 28, core: "杜绝瞒报漏报" },
  { task: 46, core: "避免简单地以第三方评估代替应由政府自身开展的考核、评议", optional: true },
  { task: 46, core: "不以行政机关名义领取民间奖励" },
  { task: 46, core: "不选择性参加评估结果对本机关有利的发布会、论坛等相关活动" },
];

/** What follows when a task is not done. 48 says the like of last year's tasks. */
export const expectedConsequences: readonly ExpectedQuotation[] = [
  { task: 29, core: "督促整改，通报批评" },
  { task: 48, core: "依法督促整改", optional: true },
];

export interface ExpectedCitation {
  readonly task: number;
  readonly core: string;
  /** Without 《》; `null` when the text gives none. */
  readonly title: string | null;
  /** `null` when the text gives none. */
  readonly number: string | null;
}

/** Instruments that a task names by title or number. */
export const expectedCitations: readonly ExpectedCitation[] = [
  {
    task: 15,
    core: "《广东省政府系统政策解读工作细则（试行）》",
    title: "广东省政府系统政策解读工作细则（试行）",
    number: null,
  },
  {
    task: 36,
    core: "《政府信息公开信息处理费管理办法》",
    title: "政府信息公开信息处理费管理办法",
    number: null,
  },
  { task: 40, core: "国办公开办函〔2019〕60号", title: null, number: "国办公开办函〔2019〕60号" },
];

/** 国办函〔2020〕109号 of 2020-11-17 is the number of what 36 names: not in the text, and the only one it may carry. */
export const number36 = { number: "国办函〔2020〕109号", date: "2020-11-17" } as const;

/** The format of the annual report that 40 rests on was revised during the plan's year. */
export const expectedChange40 = {
  date: "2021-09-26",
  effect: "revised",
  by: "国办公开办函〔2021〕30号",
} as const;

/** Things that other tasks refer to by description; no citation may stand anywhere else. */
export const tasksThatMayCite: readonly number[] = [
  1, 3, 4, 12, 13, 14, 15, 16, 22, 25, 32, 33, 34, 35, 36, 37, 40, 48,
];

export interface ExpectedActor {
  readonly task: number;
  /** Words that name the actor in the text. */
  readonly core: string;
}

/** Who acts, or is moved to act, by the text itself, where that is not simply the units of the cell. */
export const expectedActors: readonly ExpectedActor[] = [
  { task: 1, core: "县级以上各级人民政府" },
  { task: 9, core: "有关业务主管部门" },
  { task: 14, core: "市直各部门" },
  { task: 15, core: "各单位" },
  { task: 17, core: "政策制定机关" },
  { task: 18, core: "各级政务公开工作机构" },
  { task: 20, core: "基层政府" },
  { task: 32, core: "26个领域相关市直部门" },
  { task: 33, core: "基层政府" },
  { task: 40, core: "各级行政机关" },
  { task: 41, core: "主要负责同志" },
  { task: 43, core: "县级以上地方政府" },
];

/** 32 is the only task whose text narrows its cell. */
export const expectedNarrowing = { task: 32, narrows: "市直各部门" } as const;

/** Tasks in which the text leaves a reader something to decide. */
export const tasksWithDoubts: readonly number[] = [
  1, 2, 7, 8, 9, 10, 11, 12, 14, 15, 19, 20, 22, 26, 27, 30, 32, 35, 39, 41, 43, 44, 46, 47,
];
