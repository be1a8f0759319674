import { parseTiming } from "fengong/import";
import { describe, expect, test } from "vitest";
import { readsTimings } from "./timing-reads.js";

const daily = { kind: "recurring", every: { n: 1, unit: "day" } } as const;
const monthly = { kind: "recurring", every: { n: 1, unit: "month" } } as const;
const yearly = { kind: "recurring", every: { n: 1, unit: "year" } } as const;

describe("a day or an hour within a turn", () => {
  readsTimings([
    ["每日17时前", [{ ...daily, by: { words: "17时前" }, words: "每日17时前", at: 0 }], ["due-day-unread"]],
    [
      "每天上午9点前",
      [{ ...daily, by: { words: "上午9点前" }, words: "每天上午9点前", at: 0 }],
      ["due-day-unread"],
    ],
    [
      "每年的6月30日前",
      [{ ...yearly, by: { words: "6月30日前" }, words: "每年的6月30日前", at: 0 }],
      ["due-day-unread"],
    ],
    ["每月1—5日", [{ ...monthly, by: { day: 5 }, words: "每月1—5日", at: 0 }], []],
    ["每月20日至25日", [{ ...monthly, by: { day: 25 }, words: "每月20日至25日", at: 0 }], []],
    [
      "每月25日至次月5日",
      [{ ...monthly, by: { words: "25日至次月5日" }, words: "每月25日至次月5日", at: 0 }],
      ["due-day-unread"],
    ],
    ["每月 15 日前", [{ ...monthly, by: { day: 15 }, words: "每月15日前", at: 0 }], []],
  ]);
});

describe("ends of the year", () => {
  readsTimings([
    ["年底前后", [{ kind: "around", date: "2022-12-31", words: "年底前后", at: 0 }], []],
    ["5月至年底", [{ kind: "window", from: "2022-05-01", to: "2022-12-31", words: "5月至年底", at: 0 }], []],
    [
      "5月起至年末",
      [{ kind: "window", from: "2022-05-01", to: "2022-12-31", words: "5月起至年末", at: 0 }],
      [],
    ],
    ["今后五年", [], ["no-limit"]],
    [
      "年初至年末",
      [{ kind: "window", from: "2022-01-01", to: "2022-12-31", words: "年初至年末", at: 0 }],
      [],
    ],
    ["年初确定的任务", [], []],
    ["2022年全年", [{ kind: "ongoing", words: "2022年全年", at: 0 }], []],
  ]);
});

describe("months in figures, as columns have them", () => {
  readsTimings([
    ["2022.12", [{ kind: "byEndOf", period: "month", of: "2022-12", words: "2022.12", at: 0 }], []],
    ["完成时限：2023/6", [{ kind: "byEndOf", period: "month", of: "2023-06", words: "2023/6", at: 5 }], []],
    ["2022.9底前建成", [{ kind: "byEndOf", period: "month", of: "2022-09", words: "2022.9底前", at: 0 }], []],
    [
      "2022.06前",
      [{ kind: "byEndOf", period: "month", of: "2022-06", strict: "2022-05-31", words: "2022.06前", at: 0 }],
      ["two-readings"],
    ],
    ["总投资2022.12万元", [], []],
    ["参照GB 2018.13执行", [], []],
  ]);
});

describe("spaces around figures, as pages put them", () => {
  readsTimings([
    [
      "本方案印发后 10 个工作日内报送",
      [{ kind: "workingDaysAfter", days: 10, event: "issue", words: "本方案印发后10个工作日内", at: 0 }],
      [],
    ],
    [
      "每年 1 月 31 日前公布",
      [{ ...yearly, by: { words: "1月31日前" }, words: "每年1月31日前", at: 0 }],
      ["due-day-unread"],
    ],
    [
      "每季度至少抽查 2 次",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "quarter" },
          times: { min: 2 },
          words: "每季度至少抽查2次",
          at: 0,
        },
      ],
      [],
    ],
    ["截至 2022 年 5 月底，已整改", [], ["no-limit"]],
    [
      "建成图书馆 2022年9月",
      [{ kind: "byEndOf", period: "month", of: "2022-09", words: "2022年9月", at: 6 }],
      [],
    ],
  ]);
});

describe("so often in a turn, as a rate", () => {
  readsTimings([
    ["4次/年", [{ ...yearly, times: { exact: 4 }, words: "4次/年", at: 0 }], []],
    [
      "抽查不少于2次/季度",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "quarter" },
          times: { min: 2 },
          words: "不少于2次/季度",
          at: 2,
        },
      ],
      [],
    ],
    ["每人3次/套", [], []],
  ]);
});

describe("several days of a turn", () => {
  readsTimings([
    [
      "每周一至周五",
      [{ kind: "recurring", every: { n: 1, unit: "week" }, by: { day: 1 }, words: "每周一至周五", at: 0 }],
      ["due-day-unread"],
    ],
    [
      "每年春季、秋季",
      [{ ...yearly, by: { words: "春季、秋季" }, words: "每年春季、秋季", at: 0 }],
      ["due-day-unread"],
    ],
  ]);
});

describe("how often within a year", () => {
  readsTimings([
    ["年内不少于2次", [{ ...yearly, times: { min: 2 }, words: "年内不少于2次", at: 0 }], []],
    ["一年内至少一次", [{ ...yearly, times: { min: 1 }, words: "一年内至少一次", at: 0 }], []],
    ["每人每年500元", [], []],
    ["半月一调度", [{ kind: "recurring", every: null, words: "半月一调度", at: 0 }], ["unknown-period"]],
    ["按星期报送", [{ kind: "recurring", every: { n: 1, unit: "week" }, words: "按星期", at: 0 }], []],
  ]);
});

describe("a quarter is named, or counted", () => {
  readsTimings([
    ["一季度内完成", [{ kind: "byEndOf", period: "quarter", of: "2022-Q1", words: "一季度内", at: 0 }], []],
    ["3季度内完成", [{ kind: "byEndOf", period: "quarter", of: "2022-Q3", words: "3季度内", at: 0 }], []],
    [
      "两个季度内完成",
      [{ kind: "monthsAfter", months: 6, event: { words: "" }, words: "两个季度内", at: 0 }],
      ["anchor-understood"],
    ],
  ]);
});

describe("who receives is no part of the event", () => {
  readsTimings([
    [
      "各单位收到通知后5个工作日内",
      [{ kind: "workingDaysAfter", days: 5, event: "receipt", words: "收到通知后5个工作日内", at: 3 }],
      [],
    ],
    [
      "市财政局接到申请3日内",
      [{ kind: "daysAfter", days: 3, event: "receipt", words: "接到申请3日内", at: 4 }],
      [],
    ],
  ]);
});

describe("what is to be done by a bare day", () => {
  readsTimings([
    ["于3月1日报送", [{ kind: "byDate", date: "2022-03-01", words: "3月1日", at: 1 }], []],
    ["8月上旬印发", [{ kind: "byEndOf", period: "ten-days", of: "2022-08-T1", words: "8月上旬", at: 0 }], []],
    ["3月1日的会议", [], ["no-limit"]],
  ]);
});

describe("other words for the same", () => {
  readsTimings([
    [
      "20个法定工作日内",
      [{ kind: "workingDaysAfter", days: 20, event: { words: "" }, words: "20个法定工作日内", at: 0 }],
      ["anchor-understood"],
    ],
    ["长期任务", [{ kind: "ongoing", words: "长期任务", at: 0 }], []],
    ["入冬前完成", [{ kind: "onEvent", event: { words: "入冬" }, words: "入冬前", at: 0 }], []],
    ["30分钟内报告", [{ kind: "unspecified", words: "30分钟内", at: 0 }], ["no-value"]],
    ["建设15分钟生活圈", [], []],
    ["年之内完成", [{ kind: "byEndOf", period: "year", of: "2022", words: "年之内", at: 0 }], []],
  ]);
});

describe("spaces that typesetting leaves in a date", () => {
  test.each([
    ["2020 年 起", { kind: "window", from: "2020-01-01" }],
    ["2020 年 年底 前", { kind: "byEndOf", of: "2020" }],
    ["6 月 30 日 前", { kind: "byDate", date: "2022-06-30" }],
    ["6 月 上旬", { kind: "byEndOf", of: "2022-06-T1" }],
    ["5 个工作日 内", { kind: "workingDaysAfter", days: 5 }],
  ])("%s", (phrase, value) => {
    const { timings } = parseTiming(phrase, { year: 2022 });
    expect(timings).toMatchObject([value]);
    expect(timings[0]?.span).toEqual({ source: "input", start: 0, end: phrase.length });
  });
});

describe("a bare month", () => {
  readsTimings([
    ["9月进场施工", [{ kind: "byEndOf", period: "month", of: "2022-09", words: "9月", at: 0 }], []],
    [
      "预计5月底挂牌，8月中旬招生",
      [{ kind: "byEndOf", period: "month", of: "2022-05", words: "5月底", at: 2 }],
      ["no-limit"],
    ],
    [
      "拟于8月中旬招生",
      [{ kind: "byEndOf", period: "ten-days", of: "2022-08-T2", words: "8月中旬", at: 2 }],
      [],
    ],
    [
      "暂定于2022年5月中旬开幕",
      [{ kind: "byEndOf", period: "ten-days", of: "2022-05-T2", words: "2022年5月中旬", at: 3 }],
      [],
    ],
    ["4月召开了动员会", [], ["no-limit"]],
    ["2020年4月召开动员会", [], ["no-limit"]],
  ]);
});

describe("a goal of the whole year", () => {
  readsTimings([
    ["全年新建公园6个", [{ kind: "ongoing", words: "全年", at: 0 }], []],
    ["通报全年责任落实情况", [], []],
    ["向社会公开全年预算", [], []],
    ["全年", [{ kind: "ongoing", words: "全年", at: 0 }], []],
  ]);
});

describe("marks that are lost", () => {
  readsTimings([
    [
      "2021 年 9 底前",
      [{ kind: "byEndOf", period: "month", of: "2021-09", words: "2021年9底前", at: 0 }],
      [],
    ],
    ["于315日前报送", [{ kind: "unspecified", words: "315日前", at: 1 }], ["no-value"]],
    ["2021年初步建成", [{ kind: "byEndOf", period: "year", of: "2021", words: "2021年", at: 0 }], []],
  ]);
});

describe("days on which something is handed over", () => {
  readsTimings([
    [
      "分别于4月12日、8月9日把台账报市档案局",
      [
        { kind: "byDate", date: "2022-04-12", words: "4月12日", at: 3 },
        { kind: "byDate", date: "2022-08-09", words: "8月9日", at: 9 },
      ],
      [],
    ],
  ]);
});
