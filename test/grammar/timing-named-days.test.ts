import { parseTiming } from "fengong/import";
import { describe, expect, test } from "vitest";
import { readsTimings } from "./timing-reads.js";

describe("days and feasts with a name", () => {
  readsTimings([
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
    // Neither is the name of a day.
    ["3月15日收到之日前", [], ["no-limit"]],
    ["3月15日报送工作日前", [{ kind: "byDate", date: "2022-03-15", words: "3月15日", at: 0 }], []],
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
