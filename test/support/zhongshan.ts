import { compilePlan, type Ownership, type Plan, type PlanData } from "fengong";
import { chinaMainland } from "fengong/calendar";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { zhongshan2021Texts } from "fengong/plans/zhongshan-2021/source";

/** The shipped plan with everything an application would give it. */
export const zhongshan: Plan = compilePlan(zhongshan2021, {
  calendar: chinaMainland,
  texts: zhongshan2021Texts,
});

/** The plan data as an application has it that read the JSON itself: nothing frozen, everything its own. */
export const ownCopy = (): PlanData => JSON.parse(JSON.stringify(zhongshan2021));

/** Task keys of rows, in order. */
export const tasksOf = (rows: readonly Ownership[]): string[] => rows.map(({ task }) => task);

/** Unit ids of rows, in order. */
export const unitsOf = (rows: readonly Ownership[]): string[] => rows.map(({ unit }) => unit);

/** Task keys from one number to another. */
export const range = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => String(first + at));

/** The departments that the facts put into 市直各部门 without a doubt: fourteen that cells name, seven from pages. */
export const certainDepartments: readonly string[] = [
  "zs-development",
  "zs-natural-resources",
  "zs-government-data",
  "zs-commerce",
  "zs-market",
  "zs-finance",
  "zs-health",
  "zs-justice",
  "zs-audit",
  "zs-education",
  "zs-ecology",
  "zs-housing",
  "zs-transport",
  "zs-water",
  "zs-industry",
  "zs-science",
  "zs-statistics",
  "zs-emergency",
  "zs-agriculture",
  "zs-police",
  "zs-labour",
];

/** Those whose membership the facts doubt. */
export const doubtfulDepartments: readonly string[] = [
  "zs-office",
  "zs-news",
  "zs-culture",
  "zs-urban-management",
  "zs-financial-work",
  "zs-urban-renewal",
  "zs-weather",
];

/** Towns and subdistricts that the changes of 2021-07-19 left as they were. */
export const lastingTowns: readonly string[] = [
  "石岐街道",
  "东区街道",
  "中山港街道",
  "西区街道",
  "南区街道",
  "五桂山街道",
  "黄圃镇",
  "东凤镇",
  "古镇镇",
  "沙溪镇",
  "坦洲镇",
  "港口镇",
  "三角镇",
  "横栏镇",
  "南头镇",
  "阜沙镇",
  "三乡镇",
  "板芙镇",
  "大涌镇",
  "神湾镇",
];

/** 各镇街 when the plan was published, and from 2021-07-19 on. */
export const townsAtPublication: readonly string[] = [
  ...lastingTowns,
  "小榄镇",
  "民众镇",
  "东升镇",
  "南朗镇",
];
export const townsAfterChanges: readonly string[] = [...lastingTowns, "民众街道", "南朗街道", "小榄镇"];

export const sorted = (words: readonly string[]): string[] => [...words].sort();
