import { describe } from "vitest";
import { readsTimings } from "./timing-reads.js";

const yearly = { kind: "recurring", every: { n: 1, unit: "year" } } as const;
const monthOf = (of: string, words: string, at: number) =>
  ({ kind: "byEndOf", period: "month", of, words, at }) as const;

describe("dates of other documents and reports of the past limit nothing", () => {
  readsTimings([
    [
      "落实三年提升行动计划（2021—2023年）确定的任务，9月底前报送",
      [monthOf("2022-09", "9月底前", 28)],
      ["no-limit", "no-limit"],
    ],
    ["《某某条例》2022年3月1日起施行，按其执行", [], ["no-limit"]],
    ["截至2022年5月底，已整改17个问题", [], ["no-limit"]],
    [
      "截至2022年12月31日前完成",
      [{ kind: "byDate", date: "2022-12-31", words: "截至2022年12月31日前", at: 0 }],
      [],
    ],
    ["组织年终考核", [], []],
    ["完善动态监测机制", [], []],
  ]);
});

describe("what is to be reached, with nothing before the date that says so", () => {
  readsTimings([
    ["连接线2022年9月建成通车", [monthOf("2022-09", "2022年9月", 3)], []],
    ["连接线2020年9月建成通车", [], ["no-limit"]],
    [
      "2025年全县森林覆盖率达到七成",
      [{ kind: "byEndOf", period: "year", of: "2025", words: "2025年", at: 0 }],
      [],
    ],
    ["2020年全县森林覆盖率达到七成", [], ["no-limit"]],
    [
      "2025年专项资金下达后一个月内拨付",
      [
        {
          kind: "monthsAfter",
          months: 1,
          event: { words: "专项资金下达" },
          words: "专项资金下达后一个月内",
          at: 5,
        },
      ],
      ["no-limit"],
    ],
    ["覆盖率2022年达到九成", [{ kind: "byEndOf", period: "year", of: "2022", words: "2022年", at: 3 }], []],
    [
      "力争2025年每个镇都有一座书屋",
      [{ kind: "byEndOf", period: "year", of: "2025", words: "2025年", at: 2 }],
      [],
    ],
    [
      "第一季度摸底，第二季度出台办法，第三季度评估",
      [
        { kind: "byEndOf", period: "quarter", of: "2022-Q1", words: "第一季度", at: 0 },
        { kind: "byEndOf", period: "quarter", of: "2022-Q2", words: "第二季度", at: 7 },
        { kind: "byEndOf", period: "quarter", of: "2022-Q3", words: "第三季度", at: 16 },
      ],
      [],
    ],
    ["竣工时间2022年10月", [monthOf("2022-10", "2022年10月", 4)], []],
    ["其中2022年建成12公里", [{ kind: "byEndOf", period: "year", of: "2022", words: "2022年", at: 2 }], []],
    [
      "前三季度完成八成",
      [{ kind: "byEndOf", period: "quarter", of: "2022-Q3", words: "前三季度", at: 0 }],
      [],
    ],
    [
      "第三季度对各镇落实情况进行抽查",
      [{ kind: "byEndOf", period: "quarter", of: "2022-Q3", words: "第三季度", at: 0 }],
      [],
    ],
    [
      "餐厨垃圾整治4月20日、8月20日前各一轮",
      [
        { kind: "byDate", date: "2022-04-20", words: "4月20日", at: 6 },
        { kind: "byDate", date: "2022-08-20", words: "8月20日前", at: 12 },
      ],
      [],
    ],
  ]);
});

describe("turns in running text", () => {
  readsTimings([
    [
      "建立河长周巡查、月调度制度",
      [
        { kind: "recurring", every: { n: 1, unit: "week" }, words: "周巡查", at: 4 },
        { kind: "recurring", every: { n: 1, unit: "month" }, words: "月调度", at: 8 },
      ],
      [],
    ],
    [
      "每年3月1日前报送年报，4月1日前公开",
      [
        { ...yearly, by: { words: "3月1日前" }, words: "每年3月1日前", at: 0 },
        { ...yearly, by: { words: "4月1日前" }, words: "4月1日前", at: 12 },
      ],
      ["due-day-unread", "due-day-unread"],
    ],
    [
      "每年3月1日前报送年报。4月1日前公开",
      [
        { ...yearly, by: { words: "3月1日前" }, words: "每年3月1日前", at: 0 },
        { kind: "byDate", date: "2022-04-01", words: "4月1日前", at: 12 },
      ],
      ["due-day-unread"],
    ],
    [
      "每年自查一次，次年2月底前报告",
      [
        { ...yearly, times: { exact: 1 }, words: "每年自查一次", at: 0 },
        { ...yearly, by: { words: "次年2月底前" }, words: "次年2月底前", at: 7 },
      ],
      ["due-day-unread"],
    ],
    [
      "每年6月5日前后开展宣传",
      [{ ...yearly, by: { words: "6月5日前后" }, words: "每年6月5日前后", at: 0 }],
      ["due-day-unread"],
    ],
    ["清单每年动态调整", [{ ...yearly, words: "每年", at: 2 }], []],
    [
      "实行日抽查、周排查、季度一总结",
      [
        { kind: "recurring", every: { n: 1, unit: "day" }, words: "日抽查", at: 2 },
        { kind: "recurring", every: { n: 1, unit: "week" }, words: "周排查", at: 6 },
        { kind: "recurring", every: { n: 1, unit: "quarter" }, words: "季度一总结", at: 10 },
      ],
      [],
    ],
    [
      "通过季度检查、年度考核等方式督促",
      [
        { kind: "recurring", every: { n: 1, unit: "quarter" }, words: "季度检查", at: 2 },
        { ...yearly, words: "年度考核", at: 7 },
      ],
      [],
    ],
    ["签订1年以上劳动合同", [], []],
    ["2022年要点表报联席会议", [], ["no-limit"]],
    [
      "保障期为每年5月至7月和9月至次年2月",
      [{ ...yearly, by: { words: "5月至7月和9月至次年2月" }, words: "每年5月至7月和9月至次年2月", at: 4 }],
      ["due-day-unread"],
    ],
    [
      "储备能力2022年确保达到八百万吨",
      [{ kind: "byEndOf", period: "year", of: "2022", words: "2022年", at: 4 }],
      [],
    ],
    ["两月一抽查", [{ kind: "recurring", every: { n: 2, unit: "month" }, words: "两月一抽查", at: 0 }], []],
  ]);
});

describe("events and lengths", () => {
  readsTimings([
    [
      "信息形成后，20个工作日内公开",
      [
        {
          kind: "workingDaysAfter",
          days: 20,
          event: { words: "信息形成" },
          words: "信息形成后，20个工作日内",
          at: 0,
        },
      ],
      [],
    ],
    [
      "收到建议书的60日内答复",
      [{ kind: "daysAfter", days: 60, event: "receipt", words: "收到建议书的60日内", at: 0 }],
      [],
    ],
    ["待上级批复后实施", [{ kind: "onEvent", event: { words: "上级批复" }, words: "上级批复后", at: 1 }], []],
    [
      "“八一”建军节前走访",
      [{ kind: "onEvent", event: { words: "“八一”建军节" }, words: "“八一”建军节前", at: 0 }],
      [],
    ],
    ["开办企业0.5个工作日内办结", [{ kind: "unspecified", words: "0.5个工作日内", at: 4 }], ["no-value"]],
    [
      "1.5个工作日内办结",
      [{ kind: "workingDaysAfter", days: 5, event: { words: "" }, words: "5个工作日内", at: 2 }],
      ["anchor-understood"],
    ],
    [
      "“八五”普法期间开展宣讲",
      [{ kind: "window", from: "2021-01-01", to: "2025-12-31", words: "“八五”普法期间", at: 0 }],
      [],
    ],
    ["险情随时上报", [{ kind: "prompt", words: "随时上报", at: 2 }], []],
    ["实时公开", [{ kind: "prompt", words: "实时公开", at: 0 }], []],
    ["近期目标：健全制度", [], []],
    [
      "汛期结束后的第三个工作日报送",
      [
        {
          kind: "workingDaysAfter",
          days: 3,
          event: { words: "汛期结束" },
          words: "汛期结束后的第三个工作日",
          at: 0,
        },
      ],
      [],
    ],
    [
      "自方案通过之日起，各街道应在7个工作日内上报",
      [
        {
          kind: "workingDaysAfter",
          days: 7,
          event: { words: "方案通过" },
          words: "自方案通过之日起，各街道应在7个工作日内",
          at: 0,
        },
      ],
      [],
    ],
  ]);
});
