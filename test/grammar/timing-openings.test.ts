import { describe } from "vitest";
import { readsTimings } from "./timing-reads.js";

describe("a window that opens with the document", () => {
  readsTimings([
    [
      "即日起至10月底",
      [{ kind: "window", to: "2022-10-31", words: "即日起至10月底", at: 0 }],
      ["anchor-understood"],
    ],
    [
      "从即日起到2023年3月31日止开展排查",
      [{ kind: "window", to: "2023-03-31", words: "从即日起到2023年3月31日止", at: 0 }],
      ["anchor-understood"],
    ],
    [
      "即日起至年底",
      [{ kind: "window", to: "2022-12-31", words: "即日起至年底", at: 0 }],
      ["anchor-understood"],
    ],
    [
      "自本通知印发之日起至2023年6月30日",
      [{ kind: "window", to: "2023-06-30", words: "自本通知印发之日起至2023年6月30日", at: 0 }],
      ["anchor-understood"],
    ],
    ["即日起至2月30日", [{ kind: "unspecified", words: "即日起至2月30日", at: 0 }], ["impossible-day"]],
  ]);
});

describe("what is told from the day of the document", () => {
  readsTimings(
    [
      [
        "即日起至10月底",
        [{ kind: "window", from: "2022-05-16", to: "2022-10-31", words: "即日起至10月底", at: 0 }],
        [],
      ],
      [
        "自本方案印发之日起至年底",
        [{ kind: "window", from: "2022-05-16", to: "2022-12-31", words: "自本方案印发之日起至年底", at: 0 }],
        [],
      ],
      ["即日起", [{ kind: "window", from: "2022-05-16", words: "即日起", at: 0 }], []],
      ["本月底前", [{ kind: "byEndOf", period: "month", of: "2022-05", words: "本月底前", at: 0 }], []],
      ["本季度内", [{ kind: "byEndOf", period: "quarter", of: "2022-Q2", words: "本季度内", at: 0 }], []],
      ["月底前", [{ kind: "unspecified", words: "月底前", at: 0 }], ["no-value"]],
      [
        "自印发之日起15日内",
        [{ kind: "daysAfter", days: 15, event: "issue", words: "自印发之日起15日内", at: 0 }],
        [],
      ],
    ],
    { issued: "2022-05-16" },
  );
});

describe("a length without the word 内", () => {
  const unnamed = { words: "" };
  readsTimings([
    [
      "限期2个月整改",
      [{ kind: "monthsAfter", months: 2, event: unnamed, words: "2个月", at: 2 }],
      ["anchor-understood"],
    ],
    [
      "限5个工作日反馈",
      [{ kind: "workingDaysAfter", days: 5, event: unnamed, words: "5个工作日", at: 1 }],
      ["anchor-understood"],
    ],
    ["为期40天", [], ["no-limit"]],
    ["过渡期两年", [], ["no-limit"]],
  ]);
});

describe("a length after which something begins, so that nothing is due at its end", () => {
  readsTimings([
    ["收到通知8日后", [{ kind: "unspecified", words: "收到通知8日后", at: 0 }], ["no-value"]],
    ["自公布之日起60日后施行", [{ kind: "unspecified", words: "自公布之日起60日后", at: 0 }], ["no-value"]],
    ["两个月后复查", [{ kind: "unspecified", words: "两个月后", at: 0 }], ["no-value"]],
  ]);
});

describe("a length between two numbers", () => {
  readsTimings([
    [
      "三至五年内",
      [{ kind: "monthsAfter", months: 60, event: { words: "" }, words: "三至五年内", at: 0 }],
      ["anchor-understood"],
    ],
    [
      "受理后5-7个工作日内",
      [{ kind: "workingDaysAfter", days: 7, event: { words: "受理" }, words: "受理后5-7个工作日内", at: 0 }],
      [],
    ],
  ]);
});

describe("what was received, behind its verb", () => {
  readsTimings([
    [
      "收到申请4个工作日内",
      [{ kind: "workingDaysAfter", days: 4, event: "receipt", words: "收到申请4个工作日内", at: 0 }],
      [],
    ],
  ]);
});

describe("words about time that fix nothing", () => {
  readsTimings([
    ["规定时限内", [{ kind: "unspecified", words: "规定时限内", at: 0 }], []],
    [
      "年中、年底前",
      [
        { kind: "unspecified", words: "年中", at: 0 },
        { kind: "byEndOf", period: "year", of: "2022", words: "年底前", at: 3 },
      ],
      ["no-value"],
    ],
    ["常年坚持", [{ kind: "ongoing", words: "常年坚持", at: 0 }], []],
    ["立行立改", [{ kind: "prompt", words: "立行立改", at: 0 }], []],
  ]);
});

describe("days without a month", () => {
  readsTimings([
    ["20日前报送", [{ kind: "unspecified", words: "20日前", at: 0 }], ["no-value"]],
    ["当日内办结", [{ kind: "unspecified", words: "当日内", at: 0 }], ["no-value"]],
    ["次日前反馈", [{ kind: "unspecified", words: "次日前", at: 0 }], ["no-value"]],
  ]);
});

describe("days after T", () => {
  const event = { words: "T" };
  readsTimings([
    [
      "T+2个工作日内到账",
      [{ kind: "workingDaysAfter", days: 2, event, words: "T+2个工作日内", at: 0 }],
      ["anchor-understood"],
    ],
    [
      "实行Ｔ＋５日结算",
      [{ kind: "daysAfter", days: 5, event, words: "Ｔ＋５日", at: 2 }],
      ["anchor-understood"],
    ],
    ["T+0", [{ kind: "unspecified", words: "T+0", at: 0 }], ["no-value"]],
    ["RT+3日", [], ["no-limit"]],
  ]);
});

describe("a bracket inside the words of an event", () => {
  readsTimings([
    [
      "接到举（投）报后3个工作日内核查",
      [{ kind: "workingDaysAfter", days: 3, event: "receipt", words: "接到举（投）报后3个工作日内", at: 0 }],
      [],
    ],
  ]);
});

describe("a term that has an end", () => {
  readsTimings([
    ["长期", [{ kind: "ongoing", words: "长期", at: 0 }], []],
    ["中期、长期（5年）目标", [], ["no-limit"]],
  ]);
});

describe("intervals of several units", () => {
  readsTimings([
    ["每4个月", [{ kind: "recurring", every: { n: 4, unit: "month" }, words: "每4个月", at: 0 }], []],
    [
      "每两年修订一次",
      [
        {
          kind: "recurring",
          every: { n: 2, unit: "year" },
          times: { exact: 1 },
          words: "每两年修订一次",
          at: 0,
        },
      ],
      [],
    ],
    ["隔周", [{ kind: "recurring", every: { n: 2, unit: "week" }, words: "隔周", at: 0 }], []],
    [
      "每隔一年开展一次",
      [
        {
          kind: "recurring",
          every: { n: 2, unit: "year" },
          times: { exact: 1 },
          words: "每隔一年开展一次",
          at: 0,
        },
      ],
      [],
    ],
    ["每双月", [{ kind: "recurring", every: { n: 2, unit: "month" }, words: "每双月", at: 0 }], []],
    // Every third month to the letter, every other month to most who write it.
    ["每隔2个月", [{ kind: "recurring", every: null, words: "每隔2个月", at: 0 }], ["unknown-period"]],
    ["间隔月度数据", [], []],
    ["实行隔离", [], []],
  ]);
});

describe("the least number of times, wherever it is said", () => {
  const quarterly = { kind: "recurring", every: { n: 1, unit: "quarter" }, times: { min: 1 } };
  readsTimings([
    ["不少于每季度一次", [{ ...quarterly, words: "每季度一次", at: 3 }], []],
    ["一季度至少一次", [{ ...quarterly, words: "一季度至少一次", at: 0 }], []],
    [
      "一年两次以上",
      [{ kind: "recurring", every: { n: 1, unit: "year" }, times: { min: 2 }, words: "一年两次以上", at: 0 }],
      [],
    ],
  ]);
});

describe("days of a turn that the model has no place for", () => {
  const monthly = { kind: "recurring", every: { n: 1, unit: "month" } };
  const yearly = { kind: "recurring", every: { n: 1, unit: "year" } };
  readsTimings([
    [
      "每月前3个工作日内",
      [{ ...monthly, by: { words: "前3个工作日内" }, words: "每月前3个工作日内", at: 0 }],
      ["due-day-unread"],
    ],
    [
      "每季度最后一个月的28日前",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "quarter" },
          by: { words: "最后一个月的28日前" },
          words: "每季度最后一个月的28日前",
          at: 0,
        },
      ],
      ["due-day-unread"],
    ],
    ["每月初", [{ ...monthly, by: { words: "初" }, words: "每月初", at: 0 }], ["due-day-unread"]],
    [
      "每年年中和年底",
      [{ ...yearly, by: { words: "年中和年底" }, words: "每年年中和年底", at: 0 }],
      ["due-day-unread"],
    ],
  ]);
});

describe("the first month of a turn, without a day", () => {
  readsTimings([
    [
      "每季度首月内",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "quarter" },
          by: { words: "首月内" },
          words: "每季度首月内",
          at: 0,
        },
      ],
      ["due-day-unread"],
    ],
    [
      "每季度首月8日前",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "quarter" },
          by: { day: 8 },
          words: "每季度首月8日前",
          at: 0,
        },
      ],
      [],
    ],
  ]);
});

describe("a year with a circle or a letter for its zero", () => {
  readsTimings([
    [
      "二○二三年五月底前",
      [{ kind: "byEndOf", period: "month", of: "2023-05", words: "二○二三年五月底前", at: 0 }],
      [],
    ],
    [
      "二Ｏ二三年五月底前",
      [{ kind: "byEndOf", period: "month", of: "2023-05", words: "二Ｏ二三年五月底前", at: 0 }],
      [],
    ],
  ]);
});

describe("feasts and seasons", () => {
  const bound = (event: string, words: string) => [
    { kind: "onEvent", event: { words: event }, words, at: 0 },
  ];
  readsTimings([
    ["“五一”前", bound("“五一”", "“五一”前"), []],
    ["端午节前", bound("端午节", "端午节前"), []],
    ["入汛前", bound("入汛", "入汛前"), []],
    ["供暖季开始前", bound("供暖季开始", "供暖季开始前"), []],
    ["暑假期间", bound("暑假", "暑假期间"), []],
  ]);
});

describe("how often in the whole year", () => {
  const yearly = { kind: "recurring", every: { n: 1, unit: "year" } };
  readsTimings([
    ["全年不少于3次", [{ ...yearly, times: { min: 3 }, words: "全年不少于3次", at: 0 }], []],
    ["全年开展两次", [{ ...yearly, times: { exact: 2 }, words: "全年开展两次", at: 0 }], []],
    ["每年1至2次", [{ ...yearly, times: { min: 1 }, words: "每年1至2次", at: 0 }], []],
    ["全年推进", [{ kind: "ongoing", words: "全年推进", at: 0 }], []],
  ]);
});

describe("once a week, or on Mondays", () => {
  const weekly = { kind: "recurring", every: { n: 1, unit: "week" } };
  readsTimings([
    ["每周一调度", [{ ...weekly, words: "每周一", at: 0 }], ["due-day-unread"]],
    ["每周一前报送", [{ ...weekly, by: { day: 1 }, words: "每周一前", at: 0 }], []],
  ]);
});

describe("a day as far as its hours", () => {
  readsTimings([
    ["7月8日当天", [{ kind: "byDate", date: "2022-07-08", words: "7月8日当天", at: 0 }], []],
    ["7月8日零时起", [{ kind: "window", from: "2022-07-08", words: "7月8日零时起", at: 0 }], []],
  ]);
});

describe("rhythms that are quoted or added up", () => {
  readsTimings([
    [
      "“周监测+月研判”",
      [
        { kind: "recurring", every: { n: 1, unit: "week" }, words: "周监测", at: 1 },
        { kind: "recurring", every: { n: 1, unit: "month" }, words: "月研判", at: 5 },
      ],
      [],
    ],
  ]);
});

describe("what a year is to bring", () => {
  readsTimings([
    ["2023年在改革上取得突破", [{ kind: "byEndOf", period: "year", of: "2023", words: "2023年", at: 0 }], []],
    ["2022年10月15前", [{ kind: "byDate", date: "2022-10-15", words: "2022年10月15前", at: 0 }], []],
  ]);
});

describe("a rhythm before what is done in it", () => {
  readsTimings([
    ["按季制定工作举措", [{ kind: "recurring", every: { n: 1, unit: "quarter" }, words: "按季", at: 0 }], []],
    ["按年度工作计划", [], []],
  ]);
});
