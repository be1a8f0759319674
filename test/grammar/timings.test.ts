import { parseTiming } from "fengong/import";
import { describe, expect, test } from "vitest";
import { readsTimings } from "./timing-reads.js";

describe("fixed days", () => {
  readsTimings([
    ["于5月18日前", [{ kind: "byDate", date: "2022-05-18", words: "5月18日前", at: 1 }], []],
    ["2022年11月30日前完成", [{ kind: "byDate", date: "2022-11-30", words: "2022年11月30日前", at: 0 }], []],
    ["2022-06-30前", [{ kind: "byDate", date: "2022-06-30", words: "2022-06-30前", at: 0 }], []],
    [
      "二〇二二年六月三十日前",
      [{ kind: "byDate", date: "2022-06-30", words: "二〇二二年六月三十日前", at: 0 }],
      [],
    ],
    [
      "２０２２年６月３０日前",
      [{ kind: "byDate", date: "2022-06-30", words: "２０２２年６月３０日前", at: 0 }],
      [],
    ],
    ["6.30前", [{ kind: "byDate", date: "2022-06-30", words: "6.30前", at: 0 }], []],
    ["完成6.30亿元投资", [], []],
    ["8月8日", [{ kind: "byDate", date: "2022-08-08", words: "8月8日", at: 0 }], []],
    ["2022 年 4 月 8 日前", [{ kind: "byDate", date: "2022-04-08", words: "2022年4月8日前", at: 0 }], []],
    [
      "2023年3月20日前报初稿，4月10日前报送",
      [
        { kind: "byDate", date: "2023-03-20", words: "2023年3月20日前", at: 0 },
        { kind: "byDate", date: "2023-04-10", words: "4月10日前", at: 15 },
      ],
      ["year-carried"],
    ],
    [
      "2021年3月20日前已报初稿。4月10日前报送",
      [
        { kind: "byDate", date: "2021-03-20", words: "2021年3月20日前", at: 0 },
        { kind: "byDate", date: "2022-04-10", words: "4月10日前", at: 16 },
      ],
      [],
    ],
  ]);
});

describe("ends of periods", () => {
  readsTimings([
    ["2022年底前", [{ kind: "byEndOf", period: "year", of: "2022", words: "2022年底前", at: 0 }], []],
    ["2023年年底", [{ kind: "byEndOf", period: "year", of: "2023", words: "2023年年底", at: 0 }], []],
    ["年底前", [{ kind: "byEndOf", period: "year", of: "2022", words: "年底前", at: 0 }], []],
    ["到2035年", [{ kind: "byEndOf", period: "year", of: "2035", words: "到2035年", at: 0 }], []],
    [
      "上半年前",
      [{ kind: "byEndOf", period: "half", of: "2022-H1", strict: "2021-12-31", words: "上半年前", at: 0 }],
      ["two-readings"],
    ],
    ["三季度末", [{ kind: "byEndOf", period: "quarter", of: "2022-Q3", words: "三季度末", at: 0 }], []],
    ["第四季度", [{ kind: "byEndOf", period: "quarter", of: "2022-Q4", words: "第四季度", at: 0 }], []],
    ["元月底前", [{ kind: "byEndOf", period: "month", of: "2022-01", words: "元月底前", at: 0 }], []],
    ["9 月底前", [{ kind: "byEndOf", period: "month", of: "2022-09", words: "9月底前", at: 0 }], []],
    ["2023年要见到成效", [{ kind: "byEndOf", period: "year", of: "2023", words: "2023年", at: 0 }], []],
    ["2019年底前建成的泵站改造", [], ["no-limit"]],
    [
      "2023年底前建成的泵站改造",
      [{ kind: "byEndOf", period: "year", of: "2023", words: "2023年底前", at: 0 }],
      [],
    ],
    ["将第一、第二、第三季度及全年支出情况", [], ["no-limit"]],
    ["7月底前", [{ kind: "byEndOf", period: "month", of: "2022-07", words: "7月底前", at: 0 }], []],
    [
      "12月份前完成",
      [{ kind: "byEndOf", period: "month", of: "2022-12", strict: "2022-11-30", words: "12月份前", at: 0 }],
      ["two-readings"],
    ],
    [
      "8月上旬前",
      [
        {
          kind: "byEndOf",
          period: "ten-days",
          of: "2022-08-T1",
          strict: "2022-07-31",
          words: "8月上旬前",
          at: 0,
        },
      ],
      ["two-readings"],
    ],
    ["9月中旬", [{ kind: "byEndOf", period: "ten-days", of: "2022-09-T2", words: "9月中旬", at: 0 }], []],
    ["明年3月底前", [{ kind: "byEndOf", period: "month", of: "2023-03", words: "明年3月底前", at: 0 }], []],
    ["“十五五”末", [{ kind: "byEndOf", period: "year", of: "2030", words: "“十五五”末", at: 0 }], []],
    [
      "3月底、10月底前",
      [
        { kind: "byEndOf", period: "month", of: "2022-03", words: "3月底", at: 0 },
        { kind: "byEndOf", period: "month", of: "2022-10", words: "10月底前", at: 4 },
      ],
      [],
    ],
  ]);
});

describe("around", () => {
  readsTimings([
    [
      "5月20日、11月20日前后",
      [
        { kind: "around", date: "2022-05-20", words: "5月20日", at: 0 },
        { kind: "around", date: "2022-11-20", words: "11月20日前后", at: 6 },
      ],
      [],
    ],
  ]);
});

describe("after an event", () => {
  readsTimings([
    [
      "在本方案印发后7个工作日内",
      [{ kind: "workingDaysAfter", days: 7, event: "issue", words: "本方案印发后7个工作日内", at: 1 }],
      [],
    ],
    [
      "自收到申请之日起15个工作日内",
      [
        {
          kind: "workingDaysAfter",
          days: 15,
          event: "receipt",
          words: "自收到申请之日起15个工作日内",
          at: 0,
        },
      ],
      [],
    ],
    [
      "信息形成或者变更之日起20个工作日内",
      [
        {
          kind: "workingDaysAfter",
          days: 20,
          event: { words: "信息形成或者变更" },
          words: "信息形成或者变更之日起20个工作日内",
          at: 0,
        },
      ],
      [],
    ],
    [
      "验收结果通报后3个工作日内",
      [
        {
          kind: "workingDaysAfter",
          days: 3,
          event: { words: "验收结果通报" },
          words: "验收结果通报后3个工作日内",
          at: 0,
        },
      ],
      [],
    ],
    [
      "本办法公布之日起30日内",
      [{ kind: "daysAfter", days: 30, event: "publication", words: "本办法公布之日起30日内", at: 0 }],
      [],
    ],
    [
      "收到举报后一周内",
      [{ kind: "daysAfter", days: 7, event: "receipt", words: "收到举报后一周内", at: 0 }],
      [],
    ],
    ["印发两个月内", [{ kind: "monthsAfter", months: 2, event: "issue", words: "印发两个月内", at: 0 }], []],
    [
      "签订后半年内",
      [{ kind: "monthsAfter", months: 6, event: { words: "签订" }, words: "签订后半年内", at: 0 }],
      [],
    ],
    [
      "窗口收件后，原则上应在2个工作日内",
      [
        {
          kind: "workingDaysAfter",
          days: 2,
          event: { words: "窗口收件" },
          words: "窗口收件后，原则上应在2个工作日内",
          at: 0,
        },
      ],
      [],
    ],
    [
      "窗口收件后，在2个工作日内",
      [
        {
          kind: "workingDaysAfter",
          days: 2,
          event: { words: "窗口收件" },
          words: "窗口收件后，在2个工作日内",
          at: 0,
        },
      ],
      [],
    ],
    [
      "应在一月内",
      [{ kind: "monthsAfter", months: 1, event: { words: "" }, words: "一月内", at: 2 }],
      ["anchor-understood"],
    ],
    [
      "延长不得超过15个工作日",
      [{ kind: "workingDaysAfter", days: 15, event: { words: "" }, words: "15个工作日", at: 6 }],
      ["anchor-understood"],
    ],
    ["办理时间压缩至3个工作日以内", [], ["no-limit"]],
    [
      "7 个工作日内",
      [{ kind: "workingDaysAfter", days: 7, event: { words: "" }, words: "7个工作日内", at: 0 }],
      ["anchor-understood"],
    ],
    [
      "收到材料后3个工作日内及时答复",
      [{ kind: "workingDaysAfter", days: 3, event: "receipt", words: "收到材料后3个工作日内", at: 0 }],
      [],
    ],
    [
      "在20个工作日内",
      [{ kind: "workingDaysAfter", days: 20, event: { words: "" }, words: "20个工作日内", at: 1 }],
      ["anchor-understood"],
    ],
  ]);
});

describe("before an event", () => {
  readsTimings([
    [
      "会议召开前3个工作日",
      [
        {
          kind: "workingDaysBefore",
          days: 3,
          event: { words: "会议召开" },
          words: "会议召开前3个工作日",
          at: 0,
        },
      ],
      [],
    ],
    [
      "提前5个工作日",
      [{ kind: "workingDaysBefore", days: 5, event: { words: "" }, words: "提前5个工作日", at: 0 }],
      ["anchor-understood"],
    ],
  ]);
});

describe("recurrences", () => {
  readsTimings([
    ["每季度", [{ kind: "recurring", every: { n: 1, unit: "quarter" }, words: "每季度", at: 0 }], []],
    ["每半年", [{ kind: "recurring", every: { n: 1, unit: "half" }, words: "每半年", at: 0 }], []],
    ["每两年", [{ kind: "recurring", every: { n: 2, unit: "year" }, words: "每两年", at: 0 }], []],
    [
      "每周举办一次",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "week" },
          times: { exact: 1 },
          words: "每周举办一次",
          at: 0,
        },
      ],
      [],
    ],
    [
      "每年至少听取2次",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "year" },
          times: { min: 2 },
          words: "每年至少听取2次",
          at: 0,
        },
      ],
      [],
    ],
    [
      "每月不少于1期",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "month" },
          times: { min: 1 },
          words: "每月不少于1期",
          at: 0,
        },
      ],
      [],
    ],
    [
      "每年应至少检修、保养一次",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "year" },
          times: { min: 1 },
          words: "每年应至少检修、保养一次",
          at: 0,
        },
      ],
      [],
    ],
    [
      "每季度末前3个工作日",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "quarter" },
          by: { endOf: "quarter", workingDaysBefore: 3 },
          words: "每季度末前3个工作日",
          at: 0,
        },
      ],
      [],
    ],
    [
      "每月25日前",
      [{ kind: "recurring", every: { n: 1, unit: "month" }, by: { day: 25 }, words: "每月25日前", at: 0 }],
      [],
    ],
    [
      "每月月底前",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "month" },
          by: { endOf: "month" },
          words: "每月月底前",
          at: 0,
        },
      ],
      [],
    ],
    [
      "每周五前",
      [{ kind: "recurring", every: { n: 1, unit: "week" }, by: { day: 5 }, words: "每周五前", at: 0 }],
      [],
    ],
    [
      "每月对每座泵站检查不少于2次",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "month" },
          times: { min: 2 },
          words: "每月对每座泵站检查不少于2次",
          at: 0,
        },
      ],
      [],
    ],
    ["每年定期", [{ kind: "recurring", every: { n: 1, unit: "year" }, words: "每年定期", at: 0 }], []],
    ["按月报送", [{ kind: "recurring", every: { n: 1, unit: "month" }, words: "按月", at: 0 }], []],
    ["逐季度", [{ kind: "recurring", every: { n: 1, unit: "quarter" }, words: "逐季度", at: 0 }], []],
    ["一旬一报", [{ kind: "recurring", every: { n: 1, unit: "ten-days" }, words: "一旬一报", at: 0 }], []],
    [
      "一年三次",
      [{ kind: "recurring", every: { n: 1, unit: "year" }, times: { exact: 3 }, words: "一年三次", at: 0 }],
      [],
    ],
    [
      "两年一次",
      [{ kind: "recurring", every: { n: 2, unit: "year" }, times: { exact: 1 }, words: "两年一次", at: 0 }],
      [],
    ],
    [
      "周调度、月通报",
      [
        { kind: "recurring", every: { n: 1, unit: "week" }, words: "周调度", at: 0 },
        { kind: "recurring", every: { n: 1, unit: "month" }, words: "月通报", at: 4 },
      ],
      [],
    ],
    [
      "每月至少报送3条信息",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "month" },
          times: { min: 3 },
          words: "每月至少报送3条",
          at: 0,
        },
      ],
      [],
    ],
    [
      "以半年为周期",
      [{ kind: "recurring", every: { n: 1, unit: "half" }, words: "以半年为周期", at: 0 }],
      [],
    ],
    [
      "实行支出进度月报制度",
      [{ kind: "recurring", every: { n: 1, unit: "month" }, words: "月报", at: 6 }],
      [],
    ],
    ["定期", [{ kind: "recurring", every: null, words: "定期", at: 0 }], []],
    ["每学期", [{ kind: "recurring", every: null, words: "每学期", at: 0 }], ["unknown-period"]],
    ["每2~3年", [{ kind: "recurring", every: null, words: "每2~3年", at: 0 }], ["unknown-period"]],
    [
      "每年6月底前",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "year" },
          by: { words: "6月底前" },
          words: "每年6月底前",
          at: 0,
        },
      ],
      ["due-day-unread"],
    ],
  ]);
});

describe("windows", () => {
  readsTimings([
    [
      "2021年起3年内",
      [{ kind: "window", from: "2021-01-01", to: "2023-12-31", words: "2021年起3年内", at: 0 }],
      [],
    ],
    [
      "2021.4—2022.9",
      [{ kind: "window", from: "2021-04-01", to: "2022-09-30", words: "2021.4—2022.9", at: 0 }],
      [],
    ],
    ["2022.3-8", [{ kind: "window", from: "2022-03-01", to: "2022-08-31", words: "2022.3-8", at: 0 }], []],
    [
      "2022年至2024年",
      [{ kind: "window", from: "2022-01-01", to: "2024-12-31", words: "2022年至2024年", at: 0 }],
      [],
    ],
    [
      "2022-2024年",
      [{ kind: "window", from: "2022-01-01", to: "2024-12-31", words: "2022-2024年", at: 0 }],
      [],
    ],
    ["3至6月", [{ kind: "window", from: "2022-03-01", to: "2022-06-30", words: "3至6月", at: 0 }], []],
    [
      "5月1日至20日",
      [{ kind: "window", from: "2022-05-01", to: "2022-05-20", words: "5月1日至20日", at: 0 }],
      [],
    ],
    ["5月1-20日", [{ kind: "window", from: "2022-05-01", to: "2022-05-20", words: "5月1-20日", at: 0 }], []],
    [
      "2022年4月10日--5月20日",
      [{ kind: "window", from: "2022-04-10", to: "2022-05-20", words: "2022年4月10日--5月20日", at: 0 }],
      [],
    ],
    [
      "2022年11月至次年2月",
      [{ kind: "window", from: "2022-11-01", to: "2023-02-28", words: "2022年11月至次年2月", at: 0 }],
      [],
    ],
    [
      "本方案自2022年5月1日起施行，有效期至2024年12月31日",
      [
        {
          kind: "window",
          from: "2022-05-01",
          to: "2024-12-31",
          words: "自2022年5月1日起施行，有效期至2024年12月31日",
          at: 3,
        },
      ],
      [],
    ],
    [
      "自2022年5月1日起施行，有效期为3年",
      [
        {
          kind: "window",
          from: "2022-05-01",
          to: "2025-04-30",
          words: "自2022年5月1日起施行，有效期为3年",
          at: 0,
        },
      ],
      [],
    ],
    ["自2022年起", [{ kind: "window", from: "2022-01-01", words: "自2022年起", at: 0 }], []],
    ["2022年7月1日起", [{ kind: "window", from: "2022-07-01", words: "2022年7月1日起", at: 0 }], []],
    [
      "“十四五”期间",
      [{ kind: "window", from: "2021-01-01", to: "2025-12-31", words: "“十四五”期间", at: 0 }],
      [],
    ],
  ]);
});

describe("manner", () => {
  readsTimings([
    ["持续推进", [{ kind: "ongoing", words: "持续推进", at: 0 }], []],
    ["持续巩固", [{ kind: "ongoing", words: "持续巩固", at: 0 }], []],
    ["持续巩固成果", [], []],
    ["当场办结", [{ kind: "prompt", words: "当场办结", at: 0 }], []],
    ["不能当场办结的事项", [], []],
    ["动态更新", [{ kind: "ongoing", words: "动态更新", at: 0 }], []],
    ["全年", [{ kind: "ongoing", words: "全年", at: 0 }], []],
    ["及时", [{ kind: "prompt", words: "及时", at: 0 }], []],
    ["立即", [{ kind: "prompt", words: "立即", at: 0 }], []],
    ["适时", [{ kind: "unspecified", words: "适时", at: 0 }], []],
    ["不定期", [{ kind: "unspecified", words: "不定期", at: 0 }], []],
  ]);
});

describe("events", () => {
  readsTimings([
    [
      "重要文件出台前和出台后",
      [{ kind: "onEvent", event: { words: "重要文件出台" }, words: "重要文件出台前和出台后", at: 0 }],
      [],
    ],
    [
      "本办法自公布之日起施行",
      [{ kind: "onEvent", event: { words: "公布" }, words: "自公布之日起", at: 3 }],
      [],
    ],
    ["将变更后的目录报备", [], []],
    ["根据变化情况", [{ kind: "onEvent", event: { words: "变化情况" }, words: "根据变化情况", at: 0 }], []],
    [
      "方案审议通过后",
      [{ kind: "onEvent", event: { words: "方案审议通过" }, words: "方案审议通过后", at: 0 }],
      [],
    ],
  ]);
});

describe("words that only practice knows", () => {
  readsTimings([
    ["6月20日下班前", [{ kind: "byDate", date: "2022-06-20", words: "6月20日下班前", at: 0 }], []],
    ["春节前", [{ kind: "onEvent", event: { words: "春节" }, words: "春节前", at: 0 }], []],
    ["汛期前", [{ kind: "onEvent", event: { words: "汛期" }, words: "汛期前", at: 0 }], []],
    ["即日起", [{ kind: "unspecified", words: "即日起", at: 0 }], ["no-value"]],
  ]);
});

describe("what fixes nothing", () => {
  readsTimings([
    ["2月30日前", [{ kind: "unspecified", words: "2月30日前", at: 0 }], ["impossible-day"]],
    ["月底前", [{ kind: "unspecified", words: "月底前", at: 0 }], ["no-value"]],
    ["6月初", [{ kind: "unspecified", words: "6月初", at: 0 }], ["no-value"]],
    ["通过5年努力", [{ kind: "unspecified", words: "通过5年努力", at: 0 }], ["no-value"]],
    ["48小时内", [{ kind: "unspecified", words: "48小时内", at: 0 }], ["no-value"]],
    ["2022年政务公开工作要点", [], ["no-limit"]],
  ]);
});

describe("several", () => {
  readsTimings([
    [
      "2022年6月底前完成试点，11月底前全面推开",
      [
        { kind: "byEndOf", period: "month", of: "2022-06", words: "2022年6月底前", at: 0 },
        { kind: "byEndOf", period: "month", of: "2022-11", words: "11月底前", at: 14 },
      ],
      [],
    ],
    [
      "自2022年起每季度通报一次",
      [
        { kind: "window", from: "2022-01-01", words: "自2022年起", at: 0 },
        {
          kind: "recurring",
          every: { n: 1, unit: "quarter" },
          times: { exact: 1 },
          words: "每季度通报一次",
          at: 7,
        },
      ],
      [],
    ],
  ]);
});

describe("a year that the words leave out", () => {
  const dates = (text: string, year?: number) => {
    const read = parseTiming(text, year === undefined ? {} : { year });
    const said = read.timings.map((timing) =>
      timing.kind === "byDate" ? timing.date : timing.kind === "byEndOf" ? timing.of : timing.kind,
    );
    return [said, read.diagnostics.map(({ code }) => code)];
  };

  test("stays out, as a day or a period of every year", () => {
    expect(dates("5月18日前")).toEqual([["--05-18"], ["timing.no-year"]]);
    expect(dates("7月底前")).toEqual([["--07"], ["timing.no-year"]]);
  });

  test("is taken from the words before it, and said so", () => {
    expect(dates("2023年5月18日前上报，8月20日前完成")).toEqual([
      ["2023-05-18", "2023-08-20"],
      ["timing.year-carried"],
    ]);
    expect(dates("2023年5月18日、8月20日", 2022)).toEqual([["2023-05-18", "2023-08-20"], []]);
  });

  test("is the document's beside a year that another phrase names", () => {
    expect(dates("2023年5月底前完成建设，今年12月底前开工", 2022)).toEqual([["2023-05", "2022-12"], []]);
  });
});

describe("what a period counts from", () => {
  test("is the event last named, then the one given", () => {
    const [, second] = parseTiming("本方案公布后10个工作日内备案，20个工作日内公开").timings;
    expect(second).toMatchObject({ kind: "workingDaysAfter", days: 20, event: "publication" });
    const [only] = parseTiming("20个工作日内公开", { event: "issue" }).timings;
    expect(only).toMatchObject({ kind: "workingDaysAfter", days: 20, event: "issue" });
  });
});

test("pinyin that a converting page put behind a character", () => {
  const phrase = "每季(jì)度末(mò)前，9月(yuè)底前";
  const { timings } = parseTiming(phrase, { year: 2022 });
  expect(timings.map(({ kind, words, span }) => [kind, words, phrase.slice(span.start, span.end)])).toEqual([
    ["recurring", "每季度末前", "每季(jì)度末(mò)前"],
    ["byEndOf", "9月底前", "9月(yuè)底前"],
  ]);
});

describe("an hour of the day, which no kind has a place for", () => {
  readsTimings([
    ["8月31日17:00前报送", [{ kind: "byDate", date: "2022-08-31", words: "8月31日17:00前", at: 0 }], []],
    ["6月10日下午5点前", [{ kind: "byDate", date: "2022-06-10", words: "6月10日下午5点前", at: 0 }], []],
    ["2022年6月30日24时", [{ kind: "byDate", date: "2022-06-30", words: "2022年6月30日24时", at: 0 }], []],
    [
      "每周二中午12时前报送",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "week" },
          by: { day: 2 },
          words: "每周二中午12时前",
          at: 0,
        },
      ],
      [],
    ],
  ]);
});

describe("words shared by several dates", () => {
  readsTimings([
    [
      "6月、9月前完成",
      [
        { kind: "byEndOf", period: "month", of: "2022-06", strict: "2022-05-31", words: "6月", at: 0 },
        { kind: "byEndOf", period: "month", of: "2022-09", strict: "2022-08-31", words: "9月前", at: 3 },
      ],
      ["two-readings", "two-readings"],
    ],
    [
      "3月、6月、9月底前分别完成",
      [
        { kind: "byEndOf", period: "month", of: "2022-03", words: "3月", at: 0 },
        { kind: "byEndOf", period: "month", of: "2022-06", words: "6月", at: 3 },
        { kind: "byEndOf", period: "month", of: "2022-09", words: "9月底前", at: 6 },
      ],
      [],
    ],
    [
      "2022年3、6、9月底前",
      [
        { kind: "byEndOf", period: "month", of: "2022-03", words: "2022年3", at: 0 },
        { kind: "byEndOf", period: "month", of: "2022-06", words: "6", at: 7 },
        { kind: "byEndOf", period: "month", of: "2022-09", words: "9月底前", at: 9 },
      ],
      [],
    ],
    [
      "2022年第二、三季度",
      [
        { kind: "byEndOf", period: "quarter", of: "2022-Q2", words: "2022年第二", at: 0 },
        { kind: "byEndOf", period: "quarter", of: "2022-Q3", words: "三季度", at: 8 },
      ],
      [],
    ],
    [
      "计划于5月、6月各组织一次检查",
      [
        { kind: "byEndOf", period: "month", of: "2022-05", words: "5月", at: 3 },
        { kind: "byEndOf", period: "month", of: "2022-06", words: "6月", at: 6 },
      ],
      [],
    ],
    ["附件1、2、3月度表", [], ["no-limit"]],
  ]);
});

describe("dates inside a turn", () => {
  readsTimings([
    [
      "每个季度第1个月的20日前报送",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "quarter" },
          by: { day: 20 },
          words: "每个季度第1个月的20日前",
          at: 0,
        },
      ],
      [],
    ],
    [
      "每季度第二个月10日前",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "quarter" },
          by: { words: "第二个月10日前" },
          words: "每季度第二个月10日前",
          at: 0,
        },
      ],
      ["due-day-unread"],
    ],
    [
      "每季末月25日前",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "quarter" },
          by: { words: "末月25日前" },
          words: "每季末月25日前",
          at: 0,
        },
      ],
      ["due-day-unread"],
    ],
    [
      "每月10日、20日前",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "month" },
          by: { day: 10 },
          words: "每月10日、20日前",
          at: 0,
        },
      ],
      ["due-day-unread"],
    ],
    [
      "每周一、周三",
      [{ kind: "recurring", every: { n: 1, unit: "week" }, by: { day: 1 }, words: "每周一、周三", at: 0 }],
      ["due-day-unread"],
    ],
    [
      "每月上旬",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "month" },
          by: { words: "上旬" },
          words: "每月上旬",
          at: 0,
        },
      ],
      ["due-day-unread"],
    ],
    [
      "每年6月和12月",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "year" },
          by: { words: "6月和12月" },
          words: "每年6月和12月",
          at: 0,
        },
      ],
      ["due-day-unread"],
    ],
    [
      "每年1月、7月底前各报送一次",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "year" },
          times: { exact: 2 },
          by: { words: "1月、7月底前" },
          words: "每年1月、7月底前各报送一次",
          at: 0,
        },
      ],
      ["due-day-unread"],
    ],
  ]);
});

describe("turns that look like weekdays and months", () => {
  readsTimings([
    [
      "每周一次",
      [{ kind: "recurring", every: { n: 1, unit: "week" }, times: { exact: 1 }, words: "每周一次", at: 0 }],
      [],
    ],
    [
      "每两周一次",
      [{ kind: "recurring", every: { n: 2, unit: "week" }, times: { exact: 1 }, words: "每两周一次", at: 0 }],
      [],
    ],
    ["半年一督查", [{ kind: "recurring", every: { n: 1, unit: "half" }, words: "半年一督查", at: 0 }], []],
    ["随时更新", [{ kind: "ongoing", words: "随时更新", at: 0 }], []],
    ["项目建成后", [{ kind: "onEvent", event: { words: "项目建成" }, words: "项目建成后", at: 0 }], []],
  ]);
});

describe("periods that run back from an event or an end", () => {
  const held = { words: "会议召开" };
  readsTimings([
    [
      "会议召开5个工作日前",
      [{ kind: "workingDaysBefore", days: 5, event: held, words: "会议召开5个工作日前", at: 0 }],
      [],
    ],
    ["会议召开10日前", [{ kind: "unspecified", words: "会议召开10日前", at: 0 }], ["no-value"]],
    ["合同到期1个月以前", [{ kind: "unspecified", words: "合同到期1个月以前", at: 0 }], ["no-value"]],
    ["第一季度末前5个工作日", [{ kind: "unspecified", words: "第一季度末前5个工作日", at: 0 }], ["no-value"]],
    ["年底前10个工作日", [{ kind: "unspecified", words: "年底前10个工作日", at: 0 }], ["no-value"]],
    ["6月底前10日", [{ kind: "unspecified", words: "6月底前10日", at: 0 }], ["no-value"]],
    ["9月20日前3天", [{ kind: "unspecified", words: "9月20日前3天", at: 0 }], ["no-value"]],
  ]);
});

describe("days that are told from the day of reading", () => {
  readsTimings([
    [
      "于次月5日前报送",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "month" },
          by: { words: "次月5日前" },
          words: "次月5日前",
          at: 1,
        },
      ],
      ["due-day-unread"],
    ],
    ["印发次月5日前", [{ kind: "unspecified", words: "次月5日前", at: 2 }], ["no-value"]],
    ["本周五前", [{ kind: "unspecified", words: "本周五前", at: 0 }], ["no-value"]],
  ]);
});
