/**
 * The 39 cells of the column 落实单位, transcribed from the table of the source document (source.txt, lines 43 to 239) in
 * simplified script with full-width punctuation, and what each says of whom. A cell governs the run of items since the
 * cell before it. Never taken from plan.json.
 */

import type { AnswersFor, Role, RoleRule } from "../../../src/plan/data.js";

export interface ExpectedAssignment {
  /** Canonical name of the unit. */
  readonly unit: string;
  readonly role: Role;
  readonly answersFor: AnswersFor;
  readonly rule: RoleRule;
  readonly verb: string | null;
  readonly byDuty: boolean;
  readonly openEnded: boolean;
  /** Canonical names of the units taken out of a residual collective. */
  readonly except: readonly string[];
  /** The unit as the cell writes it, brackets included. */
  readonly written: string;
  /** Numbers of the governed tasks for which it holds under some readings only. */
  readonly doubtfulFor: readonly number[];
}

export interface ExpectedClause {
  /** 1-based line of source.txt. */
  readonly line: number;
  readonly governs: readonly number[];
  readonly text: string;
  readonly assignments: readonly ExpectedAssignment[];
}

const plain = { byDuty: false, openEnded: false, except: [], doubtfulFor: [] } as const;

/** …牵头. */
const leads = (unit: string, written: string = unit): ExpectedAssignment => ({
  ...plain,
  unit,
  role: "lead",
  answersFor: "whole",
  rule: "verb",
  verb: "牵头",
  written,
});

/** After a 牵头 segment: …按职责分工落实. */
const supportsByDuty = (unit: string, except: readonly string[] = []): ExpectedAssignment => ({
  ...plain,
  unit,
  role: "support",
  answersFor: "own-part",
  rule: "beside-lead",
  verb: "落实",
  byDuty: true,
  except,
  written: unit,
});

/** After a 牵头 segment, with no verb of its own. */
const standsBesideLead = (unit: string): ExpectedAssignment => ({
  ...plain,
  unit,
  role: "support",
  answersFor: "assists",
  rule: "beside-lead",
  verb: null,
  written: unit,
});

/** …配合. */
const assists = (unit: string, written: string): ExpectedAssignment => ({
  ...plain,
  unit,
  role: "support",
  answersFor: "assists",
  rule: "verb",
  verb: "配合",
  written,
});

/** Named with no verb, and no 牵头 in the sentence or semicolon clause. */
const answers = (unit: string): ExpectedAssignment => ({
  ...plain,
  unit,
  role: "responsible",
  answersFor: "own-part",
  rule: "no-verb",
  verb: null,
  written: unit,
});

/** …按职责分工落实, and no 牵头 in the sentence or semicolon clause. */
const answersByDuty = (unit: string): ExpectedAssignment => ({
  ...answers(unit),
  rule: "verb",
  verb: "落实",
  byDuty: true,
});

/** One of the list 「…等部门按照职责分工落实」 of item 39. */
const answersInOpenList = (unit: string, written: string = unit): ExpectedAssignment => ({
  ...answersByDuty(unit),
  openEnded: true,
  written,
});

/** …按照职责分工强化监管, of items 35 and 36: the sentence fits 36 only, and reaches 35 by the layout alone. */
const oversees = (unit: string, written: string = unit): ExpectedAssignment => ({
  ...plain,
  unit,
  role: "oversee",
  answersFor: "supervises",
  rule: "verb",
  verb: "监管",
  byDuty: true,
  written,
  doubtfulFor: [35],
});

export const expectedClauses: readonly ExpectedClause[] = [
  {
    line: 43,
    governs: [1],
    text: "市发展改革局、自然资源局牵头，市直各部门按职责分工落实",
    assignments: [leads("市发展改革局"), leads("市自然资源局", "自然资源局"), supportsByDuty("市直各部门")],
  },
  {
    line: 47,
    governs: [2],
    text: "市政府办公室、市政务服务数据管理局（市信息中心）牵头，市直各部门按职责分工落实",
    assignments: [
      leads("市政府办公室"),
      leads("市政务服务数据管理局", "市政务服务数据管理局（市信息中心）"),
      supportsByDuty("市直各部门"),
    ],
  },
  {
    line: 57,
    governs: [3, 4, 5],
    text: "市发展改革局、商务局、市场监管局牵头，市直各部门按职责分工落实",
    assignments: [
      leads("市发展改革局"),
      leads("市商务局", "商务局"),
      leads("市市场监管局", "市场监管局"),
      supportsByDuty("市直各部门"),
    ],
  },
  {
    line: 63,
    governs: [6],
    text: "市直各部门、各镇街",
    assignments: [answers("市直各部门"), answers("各镇街")],
  },
  {
    line: 71,
    governs: [7, 8, 9],
    text: "市财政局牵头，市直各部门按职责分工落实",
    assignments: [leads("市财政局"), supportsByDuty("市直各部门")],
  },
  {
    line: 81,
    governs: [10, 11, 12],
    text: "市卫生健康局牵头，其他部门按职责分工落实",
    assignments: [leads("市卫生健康局"), supportsByDuty("其他部门", ["市卫生健康局"])],
  },
  {
    line: 87,
    governs: [13],
    text: "市直各部门、各镇街",
    assignments: [answers("市直各部门"), answers("各镇街")],
  },
  {
    line: 91,
    governs: [14],
    text: "市新闻办牵头，市直各部门按职责分工落实",
    assignments: [leads("市新闻办"), supportsByDuty("市直各部门")],
  },
  {
    line: 97,
    governs: [15],
    text: "市直各部门",
    assignments: [answers("市直各部门")],
  },
  {
    line: 101,
    governs: [16],
    text: "市政务服务数据管理局牵头，市直各部门按职责分工落实",
    assignments: [leads("市政务服务数据管理局"), supportsByDuty("市直各部门")],
  },
  {
    line: 105,
    governs: [17],
    text: "市政务服务数据管理局牵头，市直各部门按职责分工落实",
    assignments: [leads("市政务服务数据管理局"), supportsByDuty("市直各部门")],
  },
  {
    line: 109,
    governs: [18],
    text: "市直各部门、各镇街",
    assignments: [answers("市直各部门"), answers("各镇街")],
  },
  {
    line: 113,
    governs: [19],
    text: "市政务服务数据管理局牵头，市直各部门按职责分工落实；各镇街",
    assignments: [leads("市政务服务数据管理局"), supportsByDuty("市直各部门"), answers("各镇街")],
  },
  {
    line: 117,
    governs: [20],
    text: "市直各部门按职责分工落实；各镇街",
    assignments: [answersByDuty("市直各部门"), answers("各镇街")],
  },
  {
    line: 123,
    governs: [21],
    text: "市直各部门、各镇街",
    assignments: [answers("市直各部门"), answers("各镇街")],
  },
  {
    line: 127,
    governs: [22],
    text: "市新闻办、市直各部门、各镇街",
    assignments: [answers("市新闻办"), answers("市直各部门"), answers("各镇街")],
  },
  {
    line: 131,
    governs: [23],
    text: "市政府办公室牵头，市直各部门、各镇街",
    assignments: [leads("市政府办公室"), standsBesideLead("市直各部门"), standsBesideLead("各镇街")],
  },
  {
    line: 135,
    governs: [24],
    text: "市直各部门、各镇街",
    assignments: [answers("市直各部门"), answers("各镇街")],
  },
  {
    line: 141,
    governs: [25],
    text: "市司法局牵头，市直各部门按职责分工落实",
    assignments: [leads("市司法局"), supportsByDuty("市直各部门")],
  },
  {
    line: 145,
    governs: [26],
    text: "市司法局牵头，市政务服务数据管理局（市信息中心）配合",
    assignments: [leads("市司法局"), assists("市政务服务数据管理局", "市政务服务数据管理局（市信息中心）")],
  },
  {
    line: 151,
    governs: [27],
    text: "市政务服务数据管理局牵头，其他单位按职责分工落实",
    assignments: [leads("市政务服务数据管理局"), supportsByDuty("其他单位", ["市政务服务数据管理局"])],
  },
  {
    line: 155,
    governs: [28],
    text: "市政府办公室牵头，市直各部门、各镇街按职责分工落实",
    assignments: [leads("市政府办公室"), supportsByDuty("市直各部门"), supportsByDuty("各镇街")],
  },
  {
    line: 159,
    governs: [29],
    text: "市政府办公室",
    assignments: [answers("市政府办公室")],
  },
  {
    line: 163,
    governs: [30],
    text: "市政务服务数据管理局",
    assignments: [answers("市政务服务数据管理局")],
  },
  {
    line: 167,
    governs: [31],
    text: "市政府办公室",
    assignments: [answers("市政府办公室")],
  },
  {
    line: 173,
    governs: [32],
    text: "市直各部门",
    assignments: [answers("市直各部门")],
  },
  {
    line: 177,
    governs: [33],
    text: "各镇街",
    assignments: [answers("各镇街")],
  },
  {
    line: 183,
    governs: [34],
    text: "市直各部门、各镇街",
    assignments: [answers("市直各部门"), answers("各镇街")],
  },
  {
    line: 189,
    governs: [35, 36],
    text: "市直各部门、各镇街。市发展改革局、财政局、审计局、市场监管局按照职责分工强化监管。",
    assignments: [
      answers("市直各部门"),
      answers("各镇街"),
      oversees("市发展改革局"),
      oversees("市财政局", "财政局"),
      oversees("市审计局", "审计局"),
      oversees("市市场监管局", "市场监管局"),
    ],
  },
  {
    line: 193,
    governs: [37],
    text: "市司法局",
    assignments: [answers("市司法局")],
  },
  {
    line: 199,
    governs: [38],
    text: "市司法局",
    assignments: [answers("市司法局")],
  },
  {
    line: 203,
    governs: [39],
    text: "市教育体育局、生态环境局、住房城乡建设局、交通运输局、卫生健康局、水务局、中山供电局等部门按照职责分工落实",
    assignments: [
      answersInOpenList("市教育体育局"),
      answersInOpenList("市生态环境局", "生态环境局"),
      answersInOpenList("市住房城乡建设局", "住房城乡建设局"),
      answersInOpenList("市交通运输局", "交通运输局"),
      answersInOpenList("市卫生健康局", "卫生健康局"),
      answersInOpenList("市水务局", "水务局"),
      answersInOpenList("中山供电局"),
    ],
  },
  {
    line: 207,
    governs: [40],
    text: "市直各部门、各镇街",
    assignments: [answers("市直各部门"), answers("各镇街")],
  },
  {
    line: 213,
    governs: [41],
    text: "市直各部门、各镇街",
    assignments: [answers("市直各部门"), answers("各镇街")],
  },
  {
    line: 217,
    governs: [42],
    text: "市政府办公室",
    assignments: [answers("市政府办公室")],
  },
  {
    line: 221,
    governs: [43],
    text: "市政府办公室",
    assignments: [answers("市政府办公室")],
  },
  {
    line: 227,
    governs: [44, 45],
    text: "市政府办公室",
    assignments: [answers("市政府办公室")],
  },
  {
    line: 231,
    governs: [46],
    text: "市政府办公室",
    assignments: [answers("市政府办公室")],
  },
  {
    line: 239,
    governs: [47, 48],
    text: "市政府办公室",
    assignments: [answers("市政府办公室")],
  },
];

/** How sure it is that a cell governs the items before it, where several stand before it: first item, confidence. */
export const expectedConfidence: readonly (readonly [number, "certain" | "high" | "medium"])[] = [
  [3, "certain"],
  [7, "high"],
  [10, "certain"],
  [35, "medium"],
  [47, "certain"],
];

/** 39 is a list closed by 等: whoever else it means is a department. */
export const expectedOpenList = {
  task: 39,
  words: "等部门",
  of: "市直各部门",
  role: "responsible",
  answersFor: "own-part",
  byDuty: true,
} as const;
