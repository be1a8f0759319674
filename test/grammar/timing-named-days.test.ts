import { parseTiming } from "fengong/import";
import { describe, expect, test } from "vitest";
import { readsTimings } from "./timing-reads.js";

describe("days and feasts with a name", () => {
  readsTimings([
    [
      "6月5日世界环境日前后宣传",
      [{ kind: "around", date: "2022-06-05", words: "6月5日世界环境日前后", at: 0 }],
      [],
    ],
    [
      "6月5日世界环境日前发布公报",
      [{ kind: "byDate", date: "2022-06-05", words: "6月5日世界环境日前", at: 0 }],
      [],
    ],
    ["6月1日主汛期前完成清淤", [{ kind: "byDate", date: "2022-06-01", words: "6月1日主汛期前", at: 0 }], []],
    [
      "2023年春节前发放到位",
      [{ kind: "onEvent", event: { words: "2023年春节" }, words: "2023年春节前", at: 0 }],
      [],
    ],
    [
      "到2023年汛期前建成",
      [{ kind: "onEvent", event: { words: "2023年汛期" }, words: "到2023年汛期前", at: 0 }],
      [],
    ],
    [
      "明年清明节前5个工作日报送",
      [
        {
          kind: "workingDaysBefore",
          days: 5,
          event: { words: "明年清明节" },
          words: "明年清明节前5个工作日",
          at: 0,
        },
      ],
      [],
    ],
    [
      "“12·4”国家宪法日前后集中宣传",
      [{ kind: "around", date: "2022-12-04", words: "“12·4”国家宪法日前后", at: 0 }],
      [],
    ],
    // Neither is the name of a day.
    ["3月15日收到之日前", [], ["no-limit"]],
    ["3月15日报送工作日前", [{ kind: "byDate", date: "2022-03-15", words: "3月15日", at: 0 }], []],
  ]);
});

describe("years, days and hours that share their words", () => {
  readsTimings([
    [
      "2023、2025年底前分别达到60%、80%",
      [
        { kind: "byEndOf", period: "year", of: "2023", words: "2023", at: 0 },
        { kind: "byEndOf", period: "year", of: "2025", words: "2025年底前", at: 5 },
      ],
      [],
    ],
    [
      "3月1日8时至6月30日18时",
      [{ kind: "window", from: "2022-03-01", to: "2022-06-30", words: "3月1日8时至6月30日18时", at: 0 }],
      [],
    ],
  ]);
});

describe("words around a date that make it a limit, a point or an end", () => {
  readsTimings([
    [
      "从现在起到2025年",
      [{ kind: "window", to: "2025-12-31", words: "从现在起到2025年", at: 0 }],
      ["anchor-understood"],
    ],
    [
      "2022年底前出台，2023年实施",
      [
        { kind: "byEndOf", period: "year", of: "2022", words: "2022年底前", at: 0 },
        { kind: "byEndOf", period: "year", of: "2023", words: "2023年", at: 10 },
      ],
      [],
    ],
    ["2023年实施方案", [], ["no-limit"]],
    ["最迟2023年3月", [{ kind: "byEndOf", period: "month", of: "2023-03", words: "2023年3月", at: 2 }], []],
    ["约11月20日进场", [{ kind: "around", date: "2022-11-20", words: "约11月20日", at: 0 }], []],
    [
      "从2022年3月开始，至2023年底结束",
      [
        {
          kind: "window",
          from: "2022-03-01",
          to: "2023-12-31",
          words: "从2022年3月开始，至2023年底结束",
          at: 0,
        },
      ],
      [],
    ],
    [
      "国庆假期前完成检修",
      [{ kind: "onEvent", event: { words: "国庆假期" }, words: "国庆假期前", at: 0 }],
      [],
    ],
  ]);
});

describe("until when something holds", () => {
  readsTimings([
    [
      "办法有效期至2025年6月30日",
      [{ kind: "window", to: "2025-06-30", words: "至2025年6月30日", at: 5 }],
      [],
    ],
    ["政策延续至2023年底", [{ kind: "window", to: "2023-12-31", words: "至2023年底", at: 4 }], []],
    ["改造到2023年底", [{ kind: "byEndOf", period: "year", of: "2023", words: "到2023年底", at: 2 }], []],
  ]);
});

describe("two years at once", () => {
  readsTimings([
    ["今明两年", [{ kind: "window", from: "2022-01-01", to: "2023-12-31", words: "今明两年", at: 0 }], []],
    [
      "明后两年内",
      [{ kind: "window", from: "2023-01-01", to: "2024-12-31", words: "明后两年内", at: 0 }],
      [],
    ],
  ]);
});

test("two years at once have no years in a document that names none", () => {
  const { timings, diagnostics } = parseTiming("今明两年");
  expect(timings.map(({ kind }) => kind)).toEqual(["unspecified"]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["timing.no-year"]);
});
