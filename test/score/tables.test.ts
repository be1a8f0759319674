import { describe, expect, test } from "vitest";
import type { GoldRow, GoldTable } from "./corpus.js";
import { type RowField, scoreTable } from "./tables.js";

const row = (n: string, starts: string, rest: Partial<GoldRow>): GoldRow => ({
  n,
  text_starts: starts,
  cell: null,
  ...rest,
});

const table = (text: string, gold: readonly GoldRow[]): GoldTable => ({
  id: "t",
  document: "d",
  format: "plain-lines",
  text,
  year: 2024,
  gold,
});

const text = "工作任务\n责任单位\n一、夯实基础\n1.修订公开目录。\n2.公布公开目录。\n市档案局牵头\n";
const gold = [
  row("1", "修订公开目录", { inheritFrom: "2", heading: "一、夯实基础" }),
  row("2", "公布公开目录", { cell: "市档案局牵头", covers: ["1", "2"] }),
];

/** The wrong fields of each row, with those of which nothing is said marked. */
const wrong = (given: GoldTable): readonly string[] =>
  scoreTable(given).rows.map(({ fields }) =>
    [...fields]
      .filter(([, { right }]) => !right)
      .map(([field, { said }]): RowField | `${RowField}!` => (said ? field : `${field}!`))
      .join(),
  );

describe("the scorer of tables", () => {
  test("a table that is read as it is labelled", () => {
    expect(wrong(table(text, gold))).toEqual(["", ""]);
    expect(scoreTable(table(text, gold)).extra).toEqual([]);
  });

  test.each<[string, Partial<GoldRow>, string]>([
    ["another number", { n: "3" }, "number!"],
    ["another cell", { cell: "市司法局牵头" }, "cell!"],
    ["another reach", { covers: ["2"] }, "reach!"],
    ["a limit", { deadline: "6月底前" }, "deadline!"],
    ["another heading", { heading: "二、强化保障" }, "heading!"],
  ])("%s is wrong", (_, change, fields) => {
    const [first, second] = gold;
    if (first === undefined || second === undefined) throw new Error("two rows");
    const changed = [
      { ...first, ...("n" in change ? { inheritFrom: "3" } : {}) },
      { ...second, ...change },
    ];
    expect(wrong(table(text, changed))[1]?.split(",")).toContain(fields);
  });

  test("a heading may name who answers", () => {
    const led = "一、市档案局牵头的任务\n1.修订公开目录。\n2.公布公开目录。（市司法局负责）\n";
    const heading = { heading: "一、市档案局牵头的任务", inheritFrom: "heading" };
    const rows = [row("1", "修订公开目录", heading), row("2", "公布公开目录", heading)];
    expect(wrong(table(led, rows))).toEqual(["", "cell!"]);
  });

  test("a task that no label has is counted, and a label without a task is wrong", () => {
    const score = scoreTable(table(text, gold.slice(1)));
    expect(score.extra.map((each) => each.text)).toEqual(["修订公开目录。"]);
    expect(wrong(table(text, [...gold, row("3", "没有的任务", {})]))[2]).toContain("text");
  });

  test("the title of a column gives the roles, and a first-listed rule goes before it", () => {
    const lines = "工作任务|牵头单位|配合单位\n1.修订目录|市档案局|市司法局\n2.公布目录|市水务局|无\n";
    const columns = { 牵头单位: "市档案局", 配合单位: "市司法局" };
    expect(wrong(table(lines, [row("1", "修订目录", { columns })]))).toEqual([""]);
    const swapped = { 牵头单位: "市司法局", 配合单位: "市档案局" };
    expect(wrong(table(lines, [row("1", "修订目录", { columns: swapped })]))[0]).toContain("role");
  });
});
