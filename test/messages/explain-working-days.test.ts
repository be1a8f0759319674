import { chinaMainland, explainWorkingDays } from "fengong/calendar";
import { formatWorkingDays } from "fengong/diagnostics";
import { describe, expect, it } from "vitest";

const explain = (date: string, n: number) => explainWorkingDays(chinaMainland, date, n);

describe("formatWorkingDays", () => {
  it.each([
    [
      "2021-07-05",
      10,
      "2021-07-05后第10个工作日：2021-07-19（星期一）；跳过4个休息日。",
      "10th working day after 2021-07-05: Monday 2021-07-19; 4 days off skipped.",
    ],
    [
      "2021-09-17",
      1,
      "2021-09-17后第1个工作日：2021-09-18（星期六）；计入1个调休上班日（2021-09-18）。",
      "1st working day after 2021-09-17: Saturday 2021-09-18; 1 make-up day counted (2021-09-18).",
    ],
    [
      "2021-09-21",
      -2,
      "2021-09-21前第2个工作日：2021-09-17（星期五）；跳过2个休息日；计入1个调休上班日（2021-09-18）。",
      "2nd working day before 2021-09-21: Friday 2021-09-17; 2 days off skipped; 1 make-up day counted (2021-09-18).",
    ],
    ["2021-09-20", 0, "2021-09-20（星期一）当日。", "The day itself: Monday 2021-09-20."],
    [
      "2026-12-28",
      3,
      "2026-12-28后第3个工作日：2026-12-31（星期四）；其后的放假通知尚可更改。",
      "3rd working day after 2026-12-28: Thursday 2026-12-31; a notice still to come may change it.",
    ],
  ])("writes %s and %i on one line", (date, n, zh, en) => {
    expect(formatWorkingDays(explain(date, n))).toBe(zh);
    expect(formatWorkingDays(explain(date, n), { lang: "en" })).toBe(en);
  });

  it("writes every day and every notice on request", () => {
    expect(formatWorkingDays(explain("2021-09-17", 3), { detail: "full" })).toBe(
      [
        "2021-09-17后第3个工作日：2021-09-23（星期四）；跳过3个休息日；计入1个调休上班日（2021-09-18）。",
        "跳过：",
        "  2021-09-19（星期日）周末，中秋节，国办发明电〔2020〕27号",
        "  2021-09-20（星期一）调休放假，中秋节，国办发明电〔2020〕27号",
        "  2021-09-21（星期二）法定节假日，中秋节，国办发明电〔2020〕27号",
        "计入：",
        "  2021-09-18（星期六）调休上班，中秋节，国办发明电〔2020〕27号",
        "依据：",
        "  《国务院办公厅关于2021年部分节假日安排的通知》（国办发明电〔2020〕27号），2020-11-25印发",
      ].join("\n"),
    );
    expect(formatWorkingDays(explain("2020-01-23", 1), { detail: "full", lang: "en" })).toContain(
      "  2020-01-31 (Friday) special day off, Spring Festival, 国办发明电〔2020〕1号",
    );
    expect(formatWorkingDays(explain("2021-07-05", 1), { detail: "full" })).not.toContain("\n");
  });

  it.each([
    [1, "1st"],
    [11, "11th"],
    [12, "12th"],
    [13, "13th"],
    [21, "21st"],
    [22, "22nd"],
    [23, "23rd"],
    [111, "111th"],
  ])("writes %i as %s", (n, ordinal) => {
    expect(formatWorkingDays(explain("2020-07-06", n), { lang: "en" })).toMatch(new RegExp(`^${ordinal} `));
  });
});
