import { describe, expect, test } from "vitest";
import { rowsOf } from "./rows.js";

interface Row {
  readonly n: number;
  readonly task: string;
  readonly lead: string;
  readonly support: string;
}

/** Tasks that open like names, hold marks of their own, or are supported by nobody. */
const rows: readonly Row[] = [
  { n: 8, task: "修订公开目录，完善管理办法", lead: "市档案局", support: "市司法局、市财政局" },
  { n: 9, task: "建设数据共享平台", lead: "市数据局", support: "" },
  {
    n: 10,
    task: "推进“放管服”改革（含试点）；优化流程",
    lead: "市商务局、市总工会",
    support: "各区人民政府",
  },
  { n: 11, task: "做好春耕生产工作", lead: "市农业农村局", support: "" },
  { n: 12, task: "加强校园安全管理。落实值班制度", lead: "市教育局", support: "团市委" },
];

const lines = (of: (row: Row) => string): string => rows.map(of).join("\n");
const ifAny = (before: string, support: string): string => (support === "" ? "" : `${before}${support}`);
const verbs = ({ lead, support }: Row): string => `${lead}牵头${support === "" ? "" : `，${support}配合`}`;

/** One plan, as different offices print it. */
const layouts: readonly (readonly [string, string])[] = [
  ["brackets", lines((row) => `${row.n}.${row.task}（${verbs(row)}）`)],
  ["brackets, all on one line", rows.map((row) => `${row.n}.${row.task}（${verbs(row)}）`).join("。")],
  [
    "labels in brackets before the full stop",
    lines(
      ({ n, task, lead, support }) => `${n}、${task}（牵头单位：${lead}${ifAny("；配合单位：", support)}）。`,
    ),
  ],
  [
    "lines of labels",
    lines(({ n, task, lead, support }) => `${n}.${task}\n牵头单位：${lead}${ifAny("\n配合单位：", support)}`),
  ],
  [
    "lines of labels, with persons",
    lines(
      ({ n, task, lead, support }) =>
        `${n}.${task}\n责任领导：张三、李四\n牵头单位：${lead}${ifAny("\n配合单位：", support)}`,
    ),
  ],
  [
    "pipes",
    `序号|工作任务|牵头单位|配合单位\n${lines(({ n, task, lead, support }) => `${n}|${task}|${lead}|${support}`)}`,
  ],
  [
    "tabs",
    `序号\t工作任务\t牵头单位\t配合单位\n${lines(({ n, task, lead, support }) => `${n}\t${task}\t${lead}\t${support}`)}`,
  ],
  [
    "the titles printed again after the first row, which an excerpt begins with",
    lines(
      ({ n, task, lead, support }) =>
        `${n}|${task}|${lead}|${support}${n === 8 ? "\n序号|工作任务|牵头单位|配合单位" : ""}`,
    ),
  ],
  [
    "a cell a line",
    `序号\n工作任务\n牵头单位\n配合单位\n${lines(({ n, task, lead, support }) => `${n}\n${task}\n${lead}${ifAny("\n", support)}`)}`,
  ],
  [
    "a cell a line, with persons and remarks",
    `序号\n工作任务\n责任领导\n牵头单位\n配合单位\n备注\n${lines(({ n, task, lead, support }) => `${n}\n${task}\n张三\n${lead}${ifAny("\n", support)}\n市级项目`)}`,
  ],
  [
    "a cell a line, the number before the task",
    `工作任务\n牵头单位\n配合单位\n${lines(({ n, task, lead, support }) => `${n}.${task}\n${lead}${ifAny("\n", support)}`)}`,
  ],
  [
    "single spaces",
    `序号 工作任务 牵头单位 配合单位\n${lines(({ n, task, lead, support }) => `${n} ${task} ${lead} ${support}`)}`,
  ],
];

describe("one plan reads the same", () => {
  const expected = rows.map(({ n, task, lead, support }) =>
    [
      `${n} ${task}`,
      ...lead.split("、").map((unit) => `${unit} lead`),
      ...(support === "" ? [] : support.split("、").map((unit) => `${unit} support`)),
    ].join("; "),
  );

  test.each(layouts)("%s", (_, source) => {
    expect(rowsOf(source)).toEqual(expected);
  });
});
