import { describe } from "vitest";
import { readsTimings } from "./timing-reads.js";

const monthOf = (of: string, words: string, at: number) =>
  ({ kind: "byEndOf", period: "month", of, words, at }) as const;

describe("what has happened, and traits of things, are no limits", () => {
  readsTimings([
    ["通报2022年完成情况", [], ["no-limit"]],
    ["全市2022年完成投资80亿元，同比增长5%", [], ["no-limit"]],
    ["2022年3月开工建设，目前主体已完工", [], ["no-limit"]],
    ["某厂2022年投产项目清单", [], ["no-limit"]],
    ["上半年检查发现的问题全部整改", [], ["no-limit"]],
    ["5月排查出隐患30处", [], ["no-limit"]],
    ["2022年前三季度，全市完成投资", [], ["no-limit"]],
    ["成立时间2019年", [], ["no-limit"]],
    ["其中2020年建成12公里", [], ["no-limit"]],
    ["占全年财政收入的一成", [], ["no-limit"]],
    ["完成全年招商引资任务", [], ["no-limit"]],
    ["面积分别为2010.5、2034.8平方米", [], []],
    ["见通知（2021-05）", [], []],
    ["批复前置条件和批复后续工作", [], []],
    ["压减3次/年", [], []],
    [
      "多年研究、季度评估",
      [{ kind: "recurring", every: { n: 1, unit: "quarter" }, words: "季度评估", at: 5 }],
      [],
    ],
  ]);
});

describe("years that are carried, and those that are not", () => {
  readsTimings([
    [
      "对照2021年版目录，3月底前公布首批，5月、8月底前公布其余",
      [monthOf("2022-03", "3月底前", 11), monthOf("2022-05", "5月", 20), monthOf("2022-08", "8月底前", 23)],
      ["no-limit"],
    ],
    ["2019年以来形成的积案", [], ["no-limit"]],
    ["2015—2020年形成的存量", [], ["no-limit"]],
    ["已于2022年4月发布", [], ["no-limit"]],
    [
      "2022年上半年遴选20个场景",
      [{ kind: "byEndOf", period: "half", of: "2022-H1", words: "2022年上半年", at: 0 }],
      [],
    ],
    [
      "每年5—10月巡查",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "year" },
          by: { words: "5-10月" },
          words: "每年5—10月",
          at: 0,
        },
      ],
      ["due-day-unread"],
    ],
    [
      "自2022年7月申报期起执行",
      [{ kind: "window", from: "2022-07-01", words: "自2022年7月申报期起", at: 0 }],
      [],
    ],
    [
      "听证会举行7个工作日前",
      [
        {
          kind: "workingDaysBefore",
          days: 7,
          event: { words: "听证会举行" },
          words: "听证会举行7个工作日前",
          at: 0,
        },
      ],
      [],
    ],
  ]);
});

describe("limits beside them", () => {
  readsTimings([
    ["截止2022年12月底，全面完成整改", [monthOf("2022-12", "截止2022年12月底", 0)], []],
    [
      "截至2025年底，全市建成充电桩100个",
      [{ kind: "byEndOf", period: "year", of: "2025", words: "截至2025年底", at: 0 }],
      [],
    ],
    [
      "申报时间截至2022年9月30日，逾期不予受理",
      [{ kind: "byDate", date: "2022-09-30", words: "截至2022年9月30日", at: 4 }],
      [],
    ],
    [
      "每年3月1日前报送，4月1日前公开，5月1日前评价",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "year" },
          by: { words: "3月1日前" },
          words: "每年3月1日前",
          at: 0,
        },
        {
          kind: "recurring",
          every: { n: 1, unit: "year" },
          by: { words: "4月1日前" },
          words: "4月1日前",
          at: 10,
        },
        {
          kind: "recurring",
          every: { n: 1, unit: "year" },
          by: { words: "5月1日前" },
          words: "5月1日前",
          at: 18,
        },
      ],
      ["due-day-unread", "due-day-unread", "due-day-unread"],
    ],
    [
      "每年3月底前报送计划，首次于9月底前报送",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "year" },
          by: { words: "3月底前" },
          words: "每年3月底前",
          at: 0,
        },
        monthOf("2022-09", "9月底前", 14),
      ],
      ["due-day-unread"],
    ],
    ["尽快系统梳理事项", [{ kind: "prompt", words: "尽快", at: 0 }], []],
    ["待遇调整后执行", [{ kind: "onEvent", event: { words: "待遇调整" }, words: "待遇调整后", at: 0 }], []],
    [
      "《某市办法》自2022年5月1日起施行，有效期5年",
      [
        {
          kind: "window",
          from: "2022-05-01",
          to: "2027-04-30",
          words: "自2022年5月1日起施行，有效期5年",
          at: 6,
        },
      ],
      [],
    ],
    [
      "方案印发后，半年内完成",
      [{ kind: "monthsAfter", months: 6, event: "issue", words: "方案印发后，半年内", at: 0 }],
      [],
    ],
  ]);
});
