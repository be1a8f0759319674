import { parseTiming } from "fengong/import";
import { importHtml } from "fengong/import/html";
import { describe, expect, test } from "vitest";
import { readsTimings } from "./timing-reads.js";

/** Each timing of a document of 2022 with its value, words and place. */
const read = (text: string) =>
  parseTiming(text, { year: 2022 }).timings.map(({ span, ...timing }) => ({
    ...timing,
    at: [span.start, span.end],
  }));

describe("a line that breaks inside a date or a count is no end of it", () => {
  test.each([
    ["2024年\n9月30日前", "2024年9月30日前", [0, 12]],
    ["2024年9月\n30日前", "2024年9月30日前", [0, 12]],
    ["2024\n年9月30日前", "2024年9月30日前", [0, 12]],
    ["2024年9\n月30\n日前", "2024年9月30日前", [0, 13]],
    ["2024年9月30日\n前", "2024年9月30日前", [0, 12]],
    ["2024年\n9\n月30日前", "2024年9月30日前", [0, 13]],
    ["2024-\n09-30前", "2024-09-30前", [0, 12]],
  ])("%j", (text, words, at) => {
    expect(read(text)).toEqual([{ kind: "byDate", date: "2024-09-30", words, at }]);
  });

  test.each([
    ["2024年\n6月底\n前", { kind: "byEndOf", period: "month", of: "2024-06" }],
    ["2024年上\n半年", { kind: "byEndOf", period: "half", of: "2024-H1" }],
    ["2024年\n第三季度", { kind: "byEndOf", period: "quarter", of: "2024-Q3" }],
    ["次年\n3月底前", { kind: "byEndOf", period: "month", of: "2023-03" }],
    ["公布后10个\n工作日内", { kind: "workingDaysAfter", days: 10, event: "publication" }],
  ])("%j", (text, value) => {
    expect(read(text)).toEqual([{ ...value, words: text.replaceAll("\n", ""), at: [0, text.length] }]);
  });

  test("dates on lines of their own stay several", () => {
    expect(read("6月30日\n9月30日")).toEqual([
      { kind: "byDate", date: "2022-06-30", words: "6月30日", at: [0, 5] },
      { kind: "byDate", date: "2022-09-30", words: "9月30日", at: [6, 11] },
    ]);
    expect(read("2023年\n2024年6月底前")).toEqual([
      { kind: "byEndOf", period: "year", of: "2023", words: "2023年", at: [0, 5] },
      { kind: "byEndOf", period: "month", of: "2024-06", words: "2024年6月底前", at: [6, 15] },
    ]);
    expect(read("2024年底\n前期准备")).toEqual([
      { kind: "byEndOf", period: "year", of: "2024", words: "2024年底", at: [0, 6] },
    ]);
  });

  test("in the cell of a page", () => {
    const { data } = importHtml(
      `<h1>某市2024年政务公开工作分工方案</h1><table>
<tr><th>序号</th><th>工作任务</th><th>责任单位</th><th>完成时限</th></tr>
<tr><td>1</td><td>编制公开事项目录</td><td>市司法局</td><td>2024年<br>9月30日前</td></tr></table>`,
    );
    const source = data.tasks.flatMap(({ timings }) => timings.map(({ span, ...timing }) => timing));
    expect(source).toEqual([{ kind: "byDate", date: "2024-09-30", words: "2024年\n9月30日前" }]);
  });
});

describe("years by their distance from the document's", () => {
  readsTimings([
    ["来年1月底前", [{ kind: "byEndOf", period: "month", of: "2023-01", words: "来年1月底前", at: 0 }], []],
    [
      "下一年度3月底前",
      [{ kind: "byEndOf", period: "month", of: "2023-03", words: "下一年度3月底前", at: 0 }],
      [],
    ],
    ["下年3月底前", [{ kind: "byEndOf", period: "month", of: "2023-03", words: "下年3月底前", at: 0 }], []],
    ["后年6月10日前", [{ kind: "byDate", date: "2024-06-10", words: "后年6月10日前", at: 0 }], []],
    ["近年来年均增长5%", [], []],
    ["以下年度任务", [], []],
  ]);
});

describe("windows over the end of a year", () => {
  readsTimings([
    [
      "12月25日至1月5日",
      [{ kind: "window", from: "2022-12-25", to: "2023-01-05", words: "12月25日至1月5日", at: 0 }],
      [],
    ],
    [
      "2023年11月至3月",
      [{ kind: "window", from: "2023-11-01", to: "2024-03-31", words: "2023年11月至3月", at: 0 }],
      [],
    ],
    [
      "12月至来年2月",
      [{ kind: "window", from: "2022-12-01", to: "2023-02-28", words: "12月至来年2月", at: 0 }],
      [],
    ],
    [
      "每年12月25日至1月5日",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "year" },
          by: { words: "12月25日至1月5日" },
          words: "每年12月25日至1月5日",
          at: 0,
        },
      ],
      ["due-day-unread"],
    ],
  ]);
  readsTimings(
    [
      [
        "即日起至1月5日",
        [{ kind: "window", from: "2022-12-20", to: "2023-01-05", words: "即日起至1月5日", at: 0 }],
        [],
      ],
    ],
    { issued: "2022-12-20" },
  );
});
