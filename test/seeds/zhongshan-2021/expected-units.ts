/**
 * The units of the plan: who is named where in the column 落实单位 (source.txt, lines 43 to 239), and, from the public
 * statistical codes and notices that the units of the plan rest on, who the towns were on which day and which departments
 * are known. Never taken from plan.json.
 */

import type { Role } from "../../../src/plan/data.js";

export interface ExpectedNaming {
  readonly unit: string;
  readonly lead: readonly number[];
  readonly support: readonly number[];
  readonly responsible: readonly number[];
  readonly oversee: readonly number[];
}

const none: readonly number[] = [];

/** Direct namings only: 21 units in 39 cells. */
export const expectedNamings: readonly ExpectedNaming[] = [
  { unit: "市发展改革局", lead: [1, 3, 4, 5], support: none, responsible: none, oversee: [35, 36] },
  { unit: "市自然资源局", lead: [1], support: none, responsible: none, oversee: none },
  {
    unit: "市直各部门",
    lead: none,
    support: [1, 2, 3, 4, 5, 7, 8, 9, 14, 16, 17, 19, 23, 25, 28],
    responsible: [6, 13, 15, 18, 20, 21, 22, 24, 32, 34, 35, 36, 40, 41],
    oversee: none,
  },
  {
    unit: "市政府办公室",
    lead: [2, 23, 28],
    support: none,
    responsible: [29, 31, 42, 43, 44, 45, 46, 47, 48],
    oversee: none,
  },
  {
    unit: "市政务服务数据管理局",
    lead: [2, 16, 17, 19, 27],
    support: [26],
    responsible: [30],
    oversee: none,
  },
  { unit: "市商务局", lead: [3, 4, 5], support: none, responsible: none, oversee: none },
  { unit: "市市场监管局", lead: [3, 4, 5], support: none, responsible: none, oversee: [35, 36] },
  {
    unit: "各镇街",
    lead: none,
    support: [23, 28],
    responsible: [6, 13, 18, 19, 20, 21, 22, 24, 33, 34, 35, 36, 40, 41],
    oversee: none,
  },
  { unit: "市财政局", lead: [7, 8, 9], support: none, responsible: none, oversee: [35, 36] },
  { unit: "市卫生健康局", lead: [10, 11, 12], support: none, responsible: [39], oversee: none },
  { unit: "其他部门", lead: none, support: [10, 11, 12], responsible: none, oversee: none },
  { unit: "市新闻办", lead: [14], support: none, responsible: [22], oversee: none },
  { unit: "市司法局", lead: [25, 26], support: none, responsible: [37, 38], oversee: none },
  { unit: "其他单位", lead: none, support: [27], responsible: none, oversee: none },
  { unit: "市审计局", lead: none, support: none, responsible: none, oversee: [35, 36] },
  { unit: "市教育体育局", lead: none, support: none, responsible: [39], oversee: none },
  { unit: "市生态环境局", lead: none, support: none, responsible: [39], oversee: none },
  { unit: "市住房城乡建设局", lead: none, support: none, responsible: [39], oversee: none },
  { unit: "市交通运输局", lead: none, support: none, responsible: [39], oversee: none },
  { unit: "市水务局", lead: none, support: none, responsible: [39], oversee: none },
  { unit: "中山供电局", lead: none, support: none, responsible: [39], oversee: none },
];

export interface ExpectedTown {
  readonly code: string;
  readonly name: string;
}

/** Towns and sub-districts that stay as they are on 2021-07-19. */
const unchangedTowns: readonly ExpectedTown[] = [
  { code: "442000001", name: "石岐街道" },
  { code: "442000002", name: "东区街道" },
  { code: "442000003", name: "中山港街道" },
  { code: "442000004", name: "西区街道" },
  { code: "442000005", name: "南区街道" },
  { code: "442000006", name: "五桂山街道" },
  { code: "442000101", name: "黄圃镇" },
  { code: "442000103", name: "东凤镇" },
  { code: "442000105", name: "古镇镇" },
  { code: "442000106", name: "沙溪镇" },
  { code: "442000107", name: "坦洲镇" },
  { code: "442000108", name: "港口镇" },
  { code: "442000109", name: "三角镇" },
  { code: "442000110", name: "横栏镇" },
  { code: "442000111", name: "南头镇" },
  { code: "442000112", name: "阜沙镇" },
  { code: "442000114", name: "三乡镇" },
  { code: "442000115", name: "板芙镇" },
  { code: "442000116", name: "大涌镇" },
  { code: "442000117", name: "神湾镇" },
];

/** The 24 of publication: 6 sub-districts and 18 towns. */
export const expectedTownsOnPublication: readonly ExpectedTown[] = [
  ...unchangedTowns,
  { code: "442000100", name: "小榄镇" },
  { code: "442000102", name: "民众镇" },
  { code: "442000104", name: "东升镇" },
  { code: "442000113", name: "南朗镇" },
];

/** The 23 from 2021-07-19: 8 sub-districts and 15 towns. 小榄镇 has a new code: it is another unit. */
export const expectedTownsAfterChange: readonly ExpectedTown[] = [
  ...unchangedTowns,
  { code: "442000007", name: "民众街道" },
  { code: "442000008", name: "南朗街道" },
  { code: "442000118", name: "小榄镇" },
];

export const changeOfTowns = "2021-07-19";

export interface ExpectedSuccession {
  readonly kind: "merge" | "retype";
  /** Codes. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export const expectedSuccessions: readonly ExpectedSuccession[] = [
  { kind: "merge", from: ["442000100", "442000104"], to: ["442000118"] },
  { kind: "retype", from: ["442000102"], to: ["442000007"] },
  { kind: "retype", from: ["442000113"], to: ["442000008"] },
];

/** In 各镇街 by a passing remark and by a count only. */
export const expectedDoubtfulTowns: readonly string[] = ["火炬开发区管委会", "翠亨新区管委会"];

/** Members of 市直各部门 that nothing doubts: named in a cell, or on a public page of the time. */
export const expectedCertainDepartments: readonly string[] = [
  "市发展改革局",
  "市自然资源局",
  "市政务服务数据管理局",
  "市商务局",
  "市市场监管局",
  "市财政局",
  "市卫生健康局",
  "市司法局",
  "市审计局",
  "市教育体育局",
  "市生态环境局",
  "市住房城乡建设局",
  "市交通运输局",
  "市水务局",
  "市工业和信息化局",
  "市科学技术局",
  "市统计局",
  "市应急管理局",
  "市农业农村局",
  "市公安局",
  "市人力资源和社会保障局",
];

/** Members under some readings: the issuer itself, a unit listed beside the collective, and weaker evidence. */
export const expectedDoubtfulDepartments: readonly string[] = [
  "市政府办公室",
  "市新闻办",
  "市文化广电旅游局",
  "市城市管理和综合执法局",
  "市金融工作局",
  "市城市更新局",
  "市气象局",
];

/** Searched for and not found: their absence says nothing, and they are not in the data. */
export const unitsNotEstablished: readonly string[] = [
  "市民政局",
  "市退役军人事务局",
  "市医疗保障局",
  "市信访局",
];

/** Neither full name is established. */
export const unitsWithoutFullName: readonly string[] = ["市新闻办", "中山供电局"];

/** Names that no rule of script, width or prefix gives: name, and what it means. */
export const expectedAliases: readonly (readonly [string, string])[] = [
  ["中山市人民政府办公室", "市政府办公室"],
  ["市府办", "市政府办公室"],
  ["政务公开科", "市政府办公室政务公开科"],
  ["市政府新闻办", "市新闻办"],
  ["市发展和改革局", "市发展改革局"],
  ["中山市发展和改革局", "市发展改革局"],
  ["市发改局", "市发展改革局"],
  ["市市场监督管理局", "市市场监管局"],
  ["中山市教育和体育局", "市教育体育局"],
  ["市教体局", "市教育体育局"],
  ["市住房和城乡建设局", "市住房城乡建设局"],
  ["中山火炬高技术产业开发区管委会", "火炬开发区管委会"],
  ["火炬高新区", "火炬开发区管委会"],
  ["中山翠亨新区管理委员会", "翠亨新区管委会"],
];

export interface ExpectedCollective {
  readonly name: string;
  readonly roster: "complete" | "partial" | "unknown";
  readonly residualOf: readonly string[];
  /** Canonical names that must be among `mayInclude`. */
  readonly mayInclude: readonly string[];
}

export const expectedCollectives: readonly ExpectedCollective[] = [
  { name: "市直各部门", roster: "partial", residualOf: [], mayInclude: [] },
  { name: "各镇街", roster: "complete", residualOf: [], mayInclude: [] },
  { name: "其他部门", roster: "unknown", residualOf: ["市直各部门"], mayInclude: [] },
  { name: "其他单位", roster: "unknown", residualOf: ["市直各部门"], mayInclude: ["各镇街", "中山供电局"] },
];

/** Whoever has one of these roles files: oversight alone does not make a 责任单位. */
export const expectedFilingRoles: readonly Role[] = ["lead", "responsible", "support"];
