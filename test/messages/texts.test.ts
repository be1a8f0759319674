import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticOf,
  type DiagnosticTexts,
  diagnosticTexts,
  formatDiagnostic,
} from "fengong/diagnostics";
import { describe, expect, expectTypeOf, test } from "vitest";
import { type Sample, samples } from "./samples.js";

const codes = Object.keys(samples) as DiagnosticCode[];

describe("texts of every code", () => {
  test("both tables cover every code, and no other", () => {
    expectTypeOf<keyof DiagnosticTexts>().toEqualTypeOf<DiagnosticCode>();
    expectTypeOf<keyof typeof diagnosticTexts>().toEqualTypeOf<"zh" | "en">();
    expect(Object.keys(diagnosticTexts.zh).sort()).toEqual([...codes].sort());
    expect(Object.keys(diagnosticTexts.en).sort()).toEqual([...codes].sort());
  });

  test("a code without a text does not compile", () => {
    const { "plan.cycle": _, ...rest } = diagnosticTexts.zh;
    // @ts-expect-error: "plan.cycle" is missing
    const incomplete: DiagnosticTexts = rest;
    expect(incomplete).not.toHaveProperty("plan.cycle");
  });

  const textOf = <Code extends DiagnosticCode>(code: Code, { params }: Sample<Code>, lang: "zh" | "en") => {
    const { message, help } = diagnosticTexts[lang][code](params);
    return help === undefined ? [message] : [message, help];
  };
  const check = <Code extends DiagnosticCode>(code: Code) => {
    const sample: Sample<Code> = samples[code];
    expect(textOf(code, sample, "zh")).toEqual(sample.zh);
    expect(textOf(code, sample, "en")).toEqual(sample.en);
  };
  test.each(codes)("%s", (code) => check(code));

  test("every text stands on one line", () => {
    const diagnostics: readonly DiagnosticOf<DiagnosticCode>[] = codes.map((code) => ({
      code,
      severity: "error",
      params: samples[code].params,
    }));
    for (const diagnostic of diagnostics as readonly Diagnostic[]) {
      for (const lang of ["zh", "en"] as const) {
        expect(formatDiagnostic(diagnostic, { lang }).split("\n").length).toBeLessThanOrEqual(2);
      }
    }
  });
});

describe("what depends on the value", () => {
  const { zh, en } = diagnosticTexts;

  test.each([
    ["2021-7-5", "2021-07-05"],
    ["2021/07/05", "2021-07-05"],
    ["20210705", "2021-07-05"],
    ["２０２１－０７－０５", "2021-07-05"],
    [" 2021.7.5 ", "2021-07-05"],
  ])("date.malformed: %j very likely means %s", (value, meant) => {
    expect(zh["date.malformed"]({ value }).help).toBe(`你是不是要写 "${meant}"？`);
    expect(en["date.malformed"]({ value }).help).toBe(`Did you mean "${meant}"?`);
  });

  test.each(["明天", "2021-2-30", "2021-13-1", "", "7/5/2021", "2021-07-05T00:00:00Z", "0000-1-1"])(
    "date.malformed: nothing is guessed for %j",
    (value) => {
      expect(zh["date.malformed"]({ value }).help).toBe(
        '年四位、月和日各两位，用半角数字和连字符，例如 "2021-07-05"。',
      );
    },
  );

  test.each([
    ["2021-13-01", "月份从 01 到 12。"],
    ["2021-04-31", "2021-04 共 30 天，最后一天是 2021-04-30。"],
    ["2024-02-30", "2024-02 共 29 天，最后一天是 2024-02-29。"],
    ["1900-02-29", "1900-02 共 28 天，最后一天是 1900-02-28。"],
    [{ year: 2021, month: 2, day: 30, calendarId: "iso8601" }, "2021-02 共 28 天，最后一天是 2021-02-28。"],
    [42, undefined],
  ])("date.impossible: %j", (value, help) => {
    expect(zh["date.impossible"]({ value }).help).toBe(help);
  });

  test("date.not-a-civil-date: each mistake has its own way out", () => {
    const help = (value: unknown) => en["date.not-a-civil-date"]({ value }).help;
    expect(help({ year: 2021, month: 7, day: 5, hour: 9, calendarId: "iso8601" })).toBe(
      "Drop the hour of the object first, as with Temporal's toPlainDate().",
    );
    expect(help({ year: 2021, month: 7, day: 5, calendarId: "chinese" })).toBe(
      'Only ISO calendar dates are accepted; convert first, as with Temporal\'s withCalendar("iso8601").',
    );
    expect(help(1625414400000)).toBe('Give a string, as in "2021-07-05", or a Temporal.PlainDate.');
    expect(help(new Date(Number.NaN))).toContain("toIsoDate(date, timeZone)");
  });

  test("date.out-of-range: a computed day is a count of days", () => {
    expect(zh["date.out-of-range"]({ value: 2932897 }).message).toBe(
      "算出的日期超出范围（距 1970-01-01 共 2932897 天）",
    );
  });

  test.each([
    ["10", "收到的是字符串，请先换成数字。"],
    [1e300, "这个数太大，已不能精确表示。"],
    [Number.NaN, undefined],
  ])("number.not-an-integer: %j", (value, help) => {
    expect(zh["number.not-an-integer"]({ name: "n", value }).help).toBe(help);
  });

  test("unit.unknown: says no more than it knows", () => {
    const params = { name: "市民政局", nearest: [], incompleteRosters: [] };
    expect(zh["unit.unknown"](params)).toEqual({ message: '方案中没有叫 "市民政局" 的单位' });
    expect(zh["unit.unknown"]({ ...params, name: undefined }).message).toBe(
      "单位名称应是字符串，收到的是 undefined",
    );
  });

  test("unit.unknown: five names at most", () => {
    const nearest = ["甲", "乙", "丙", "丁", "戊", "己"];
    const params = { name: "庚", nearest, incompleteRosters: [] };
    expect(zh["unit.unknown"](params).help).toBe("你是不是要找「甲」、「乙」、「丙」、「丁」或「戊」？");
    expect(en["unit.unknown"](params).help).toBe('Did you mean "甲", "乙", "丙", "丁" or "戊"?');
  });

  test("obligation.unknown: a long list is cut and counted", () => {
    const known = ["a", "b", "c", "d", "e", "f", "g", "h"];
    expect(zh["obligation.unknown"]({ obligation: "x", known }).help).toBe(
      "通知要求和检查有「a」、「b」、「c」、「d」、「e」、「f」等 8 个。",
    );
    expect(en["obligation.unknown"]({ obligation: "x", known }).help).toBe(
      'The obligations and inspections are "a", "b", "c", "d", "e", "f" and 2 more.',
    );
    expect(zh["obligation.unknown"]({ obligation: "x", known: [] }).help).toBe(
      "这份方案没有记录通知要求和检查。",
    );
  });

  test("plan.dangling-reference: a kind the table does not know is shown as it is", () => {
    expect(zh["plan.dangling-reference"]({ kind: "widget", id: "w1", from: "tasks[0]" }).message).toBe(
      'tasks[0] 引用的widget "w1" 不存在',
    );
  });

  test("plan.unsupported-format: data without a format", () => {
    expect(zh["plan.unsupported-format"]({ format: undefined, supported: "fengong/1" }).message).toBe(
      "方案数据没有写明 format",
    );
  });

  test("task.unknown: a plan without tasks", () => {
    expect(en["task.unknown"]({ task: 1, first: "", last: "" }).help).toBe("This plan has no tasks.");
  });
});
