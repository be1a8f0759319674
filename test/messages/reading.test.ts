import { deadlinesOf } from "fengong";
import { formatReading } from "fengong/diagnostics";
import { cellText, toTable } from "fengong/report";
import { describe, expect, test } from "vitest";
import { zhongshan } from "../support/zhongshan.js";

const read = (id: string) => {
  const reading = { id, date: "2021-07-16" };
  return [formatReading(reading), formatReading(reading, { lang: "en" })];
};

describe("a reading in words", () => {
  test.each([
    ["prevailing", "通行读法", "the prevailing reading"],
    ["first-day-counted", "当日计入", "counting the day itself"],
    ["from-issue", "自印发之日起算", "counting from the day of issue"],
    ["from-publication", "自公布之日起算", "counting from the day of publication"],
    ["strict", "从严读法：此前即应完成", "read strictly: done before it begins"],
    ["not-rolled", "期末遇休息日不顺延", "the end is not moved off a day of rest"],
    [
      "from:dueOf:file-measures",
      "自“file-measures”的期限起算",
      "counting from the due day of “file-measures”",
    ],
    ["from:会议召开", "自“会议召开”起算", "counting from “会议召开”"],
  ])("%s", (id, zh, en) => {
    expect(read(id)).toEqual([zh, en]);
  });

  test.each(["mine", "", "toString"])("an id that nobody knows stands for itself: %j", (id) => {
    expect(read(id)).toEqual([id, id]);
  });

  test("every reading of the notice's two duties has words in the table of deadlines", () => {
    const deadlines = ["file-measures", "publish-measures"].flatMap((id) => deadlinesOf(zhongshan, id));
    const table = toTable(zhongshan, "deadlines", deadlines);
    const at = table.columns.findIndex(({ id }) => id === "readings");
    const cells = (lang: "zh" | "en") =>
      table.rows.flatMap((row) => {
        const text = cellText(row[at] ?? { kind: "empty" }, lang);
        return text === "" ? [] : [text];
      });
    expect(cells("zh")).toEqual([
      "2021-07-16，当日计入",
      "2021-08-13，当日计入\n2021-08-30，自“file-measures”的期限起算",
    ]);
    expect(cells("en")).toEqual([
      "2021-07-16, counting the day itself",
      "2021-08-13, counting the day itself\n2021-08-30, counting from the due day of “file-measures”",
    ]);
  });
});
