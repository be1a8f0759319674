import { describe } from "vitest";
import { readsTimings } from "./timing-reads.js";

const monthly = { kind: "recurring", every: { n: 1, unit: "month" } } as const;
const evenMonths = { kind: "recurring", every: { n: 2, unit: "month" } } as const;

const quarterly = { kind: "recurring", every: { n: 1, unit: "quarter" } } as const;
const yearly = { kind: "recurring", every: { n: 1, unit: "year" } } as const;

describe("what is counted from the end of a turn is kept in words", () => {
  readsTimings([
    [
      "每季度结束后15日内",
      [{ ...quarterly, by: { words: "结束后15日内" }, words: "每季度结束后15日内", at: 0 }],
      ["due-day-unread"],
    ],
    [
      "每月结束后5个工作日内",
      [{ ...monthly, by: { words: "结束后5个工作日内" }, words: "每月结束后5个工作日内", at: 0 }],
      ["due-day-unread"],
    ],
    [
      "每季度末后15日内",
      [{ ...quarterly, by: { words: "末后15日内" }, words: "每季度末后15日内", at: 0 }],
      ["due-day-unread"],
    ],
    [
      "每年度终了后一个月内报告",
      [{ ...yearly, by: { words: "终了后一个月内" }, words: "每年度终了后一个月内", at: 0 }],
      ["due-day-unread"],
    ],
    [
      "每月终了15日内",
      [{ ...monthly, by: { words: "终了15日内" }, words: "每月终了15日内", at: 0 }],
      ["due-day-unread"],
    ],
    [
      "每半年结束后报送一次",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "half" },
          times: { exact: 1 },
          by: { words: "结束后" },
          words: "每半年结束后报送一次",
          at: 0,
        },
      ],
      ["due-day-unread"],
    ],
    [
      "每季度结束后次月10日前",
      [{ ...quarterly, by: { words: "结束后次月10日前" }, words: "每季度结束后次月10日前", at: 0 }],
      ["due-day-unread"],
    ],
    [
      "每学期结束后10日内",
      [
        {
          kind: "recurring",
          every: null,
          by: { words: "结束后10日内" },
          words: "每学期结束后10日内",
          at: 0,
        },
      ],
      ["unknown-period", "due-day-unread"],
    ],
  ]);
});

describe("the end of a turn without 每", () => {
  readsTimings([
    [
      "季后10日内报送",
      [{ ...quarterly, by: { words: "后10日内" }, words: "季后10日内", at: 0 }],
      ["due-day-unread"],
    ],
    [
      "于月后5个工作日内汇总一次",
      [
        {
          ...monthly,
          times: { exact: 1 },
          by: { words: "后5个工作日内" },
          words: "月后5个工作日内汇总一次",
          at: 1,
        },
      ],
      ["due-day-unread"],
    ],
  ]);
});

describe("turns of no unit of the calendar", () => {
  readsTimings([
    [
      "每2小时更新一次",
      [{ kind: "recurring", every: null, times: { exact: 1 }, words: "每2小时更新一次", at: 0 }],
      ["unknown-period"],
    ],
    [
      "每逢重大节日前开展检查",
      [{ kind: "recurring", every: null, words: "每逢重大节日前", at: 0 }],
      ["unknown-period"],
    ],
    [
      "每逢重大活动巡查",
      [{ kind: "recurring", every: null, words: "每逢重大活动", at: 0 }],
      ["unknown-period"],
    ],
    ["双月召开一次例会", [{ ...evenMonths, times: { exact: 1 }, words: "双月召开一次", at: 0 }], []],
    ["分季度公布结果", [{ ...quarterly, words: "分季度", at: 0 }], []],
    ["部分月份未达标", [], []],
    [
      "实行日报告、零报告制度",
      [{ kind: "recurring", every: { n: 1, unit: "day" }, words: "日报告", at: 2 }],
      [],
    ],
    [
      "年度终了后三个月内报告",
      [{ ...yearly, by: { words: "终了后三个月内" }, words: "年度终了后三个月内", at: 0 }],
      ["due-day-unread"],
    ],
  ]);
});

describe("acts at the end of each year", () => {
  readsTimings([
    [
      "半年一通报、年终一评价",
      [
        { kind: "recurring", every: { n: 1, unit: "half" }, words: "半年一通报", at: 0 },
        { ...yearly, words: "年终一评价", at: 6 },
      ],
      [],
    ],
    ["全年一总结", [{ ...yearly, words: "全年一总结", at: 0 }], []],
    ["年终总考核", [{ ...yearly, words: "年终总考核", at: 0 }], []],
    ["结果纳入年终总考核", [], []],
  ]);
});

describe("working days of a turn", () => {
  readsTimings([
    [
      "每月前5个工作日",
      [{ ...monthly, by: { words: "前5个工作日" }, words: "每月前5个工作日", at: 0 }],
      ["due-day-unread"],
    ],
    [
      "每月首个工作日前",
      [{ ...monthly, by: { words: "首个工作日前" }, words: "每月首个工作日前", at: 0 }],
      ["due-day-unread"],
    ],
    [
      "每月第一周周五前",
      [{ ...monthly, by: { words: "第一周周五前" }, words: "每月第一周周五前", at: 0 }],
      ["due-day-unread"],
    ],
    [
      "每月最后5个工作日内",
      [{ ...monthly, by: { words: "最后5个工作日内" }, words: "每月最后5个工作日内", at: 0 }],
      ["due-day-unread"],
    ],
    [
      "每月最后一个工作日",
      [{ ...monthly, by: { endOf: "month", workingDaysBefore: 1 }, words: "每月最后一个工作日", at: 0 }],
      [],
    ],
    [
      "每季度最后一个工作日前",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "quarter" },
          by: { endOf: "quarter", workingDaysBefore: 1 },
          words: "每季度最后一个工作日前",
          at: 0,
        },
      ],
      [],
    ],
  ]);
});

describe("every other month", () => {
  readsTimings([
    [
      "每逢双月10日前",
      [{ ...evenMonths, by: { words: "10日前" }, words: "每逢双月10日前", at: 0 }],
      ["due-day-unread"],
    ],
    [
      "每双月10日前",
      [{ ...evenMonths, by: { words: "10日前" }, words: "每双月10日前", at: 0 }],
      ["due-day-unread"],
    ],
    ["逢双月召开", [{ ...evenMonths, words: "逢双月", at: 0 }], []],
    [
      "每逢单月10日前",
      [{ kind: "recurring", every: null, words: "每逢单月10日前", at: 0 }],
      ["unknown-period"],
    ],
    [
      "逢周五",
      [{ kind: "recurring", every: { n: 1, unit: "week" }, by: { day: 5 }, words: "逢周五", at: 0 }],
      [],
    ],
    ["逢年过节开展慰问", [], []],
    ["单周周三前", [{ kind: "recurring", every: null, words: "单周周三前", at: 0 }], ["unknown-period"]],
    [
      "每双周周五前",
      [
        {
          kind: "recurring",
          every: { n: 2, unit: "week" },
          by: { words: "周五前" },
          words: "每双周周五前",
          at: 0,
        },
      ],
      ["due-day-unread"],
    ],
    [
      "每周周五前",
      [{ kind: "recurring", every: { n: 1, unit: "week" }, by: { day: 5 }, words: "每周周五前", at: 0 }],
      [],
    ],
  ]);
});

describe("counts from an event that is named by a festival or a notice", () => {
  readsTimings([
    [
      "国庆节前5个工作日",
      [
        {
          kind: "workingDaysBefore",
          days: 5,
          event: { words: "国庆节" },
          words: "国庆节前5个工作日",
          at: 0,
        },
      ],
      [],
    ],
    [
      "春节后10日内",
      [{ kind: "daysAfter", days: 10, event: { words: "春节" }, words: "春节后10日内", at: 0 }],
      [],
    ],
    ["春节前10日内", [{ kind: "unspecified", words: "春节前10日内", at: 0 }], ["no-value"]],
    ["中秋节前后", [{ kind: "onEvent", event: { words: "中秋节" }, words: "中秋节前后", at: 0 }], []],
    [
      "收到通知后第3个工作日",
      [{ kind: "workingDaysAfter", days: 3, event: "receipt", words: "收到通知后第3个工作日", at: 0 }],
      [],
    ],
    [
      "收到通知后的第3个工作日前",
      [{ kind: "workingDaysAfter", days: 3, event: "receipt", words: "收到通知后的第3个工作日前", at: 0 }],
      [],
    ],
    [
      "通知印发后第10日",
      [{ kind: "daysAfter", days: 10, event: "issue", words: "通知印发后第10日", at: 0 }],
      [],
    ],
    [
      "会议召开前第3个工作日",
      [
        {
          kind: "workingDaysBefore",
          days: 3,
          event: { words: "会议召开" },
          words: "会议召开前第3个工作日",
          at: 0,
        },
      ],
      [],
    ],
    [
      "国庆、中秋前5个工作日",
      [
        {
          kind: "workingDaysBefore",
          days: 5,
          event: { words: "国庆、中秋" },
          words: "国庆、中秋前5个工作日",
          at: 0,
        },
      ],
      [],
    ],
    [
      "每年汛期前",
      [
        {
          kind: "recurring",
          every: { n: 1, unit: "year" },
          by: { words: "汛期前" },
          words: "每年汛期前",
          at: 0,
        },
      ],
      ["due-day-unread"],
    ],
    ["方案印发后第2年", [{ kind: "unspecified", words: "方案印发后第2年", at: 0 }], ["no-value"]],
  ]);
});

describe("the end of a turn by its last month", () => {
  readsTimings([
    [
      "每季度末月底之前报送",
      [{ ...quarterly, by: { endOf: "quarter" }, words: "每季度末月底之前", at: 0 }],
      [],
    ],
  ]);
});
