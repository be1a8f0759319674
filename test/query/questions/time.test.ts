import {
  deadlinesOf,
  dueBetween,
  dutiesOf,
  findTasks,
  getTask,
  inspections,
  overdue,
  type ResolvedTiming,
  unitName,
} from "fengong";
import { describe, expect, it } from "vitest";
import { zhongshan } from "../../support/zhongshan.js";

const only = (subject: string): ResolvedTiming => {
  const [deadline] = deadlinesOf(zhongshan, subject);
  if (deadline === undefined) throw new Error(`${subject} has no timing`);
  return deadline.resolved;
};

const keys = (found: readonly { readonly key: string }[]): string[] => found.map(({ key }) => key);

describe("questions 13 to 19: time", () => {
  it("13: what is due by 2021-12-31, and who is on the hook", () => {
    const due = dueBetween(zhongshan, "2021-07-05", "2021-12-31").map(
      ({ subject, due: { date }, owners }) => [
        date,
        subject.id,
        owners.map(({ unit, role }) => [unitName(zhongshan, unit), role ?? "-"].join(" ")),
      ],
    );
    expect(due).toEqual([
      ["2021-07-19", "file-measures", ["各责任单位 -"]],
      ["2021-08-16", "publish-measures", ["各责任单位 -"]],
      ["2021-09-20", "inspection-1", ["市政府办公室 -"]],
      ["2021-12-20", "inspection-2", ["市政府办公室 -"]],
      ["2021-12-31", "26", ["市司法局 lead", "市政务服务数据管理局 support"]],
      ["2021-12-31", "30", ["市政务服务数据管理局 responsible"]],
      ["2021-12-31", "41", ["市直各部门 responsible", "各镇街 responsible"]],
    ]);
  });

  it.each([
    ["file-measures", "2021-07-19", "2021-07-16"],
    ["publish-measures", "2021-08-16", "2021-08-13"],
  ])("14: %s by %s; by %s if the day of publication counts", (obligation, date, countingFirst) => {
    const resolved = only(obligation);
    expect(resolved).toMatchObject({ standing: "official", due: date, earliest: countingFirst });
    expect(resolved.readings.slice(0, 2)).toMatchObject([
      { id: "prevailing", date, basis: { act: "民法典", article: "第201条" } },
      { id: "first-day-counted", date: countingFirst },
    ]);
    expect(resolved.trace.map(({ step }) => step)).toEqual([
      "anchor",
      "first-day-not-counted",
      "count-working-days",
    ]);
  });

  it("14: filing skips two weekends and no holiday; publishing may also be read from the filing day", () => {
    const counted = only("file-measures").trace.find((step) => step.step === "count-working-days");
    const skipped = counted?.step === "count-working-days" ? counted.explanation.skipped : [];
    expect(skipped.map(({ date, reason }) => [date, reason])).toEqual([
      ["2021-07-10", "weekend"],
      ["2021-07-11", "weekend"],
      ["2021-07-17", "weekend"],
      ["2021-07-18", "weekend"],
    ]);
    expect(only("publish-measures").readings.map(({ id, date }) => [id, date])).toEqual([
      ["prevailing", "2021-08-16"],
      ["first-day-counted", "2021-08-13"],
      ["from:dueOf:file-measures", "2021-08-30"],
    ]);
  });

  it("15: what recurs, how often, with what minimum, and which has no period", () => {
    expect(keys(findTasks(zhongshan, { timing: "recurring" }))).toEqual(["7", "14", "41", "44"]);
    expect(only("41")).toMatchObject({
      timing: { every: { n: 1, unit: "year" }, times: { min: 1 }, words: "每年至少听取1次" },
      instances: [{ name: "2021", first: "2021-01-01", last: "2021-12-31", due: "2021-12-31" }],
    });
    expect(only("7")).toMatchObject({ standing: "unknown", why: { code: "no-period" } });
    expect(only("44")).toMatchObject({ standing: "unknown", why: { code: "no-period" } });
    expect(only("14")).toMatchObject({
      standing: "unknown",
      why: { code: "borrowed-rhythm", from: "市政府新闻发布会计划" },
    });
  });

  it("16: what is past and what comes within 11 days of 2021-12-20 for 市司法局", () => {
    const answer = overdue(zhongshan, "市司法局", { on: "2021-12-20", within: 11 });
    const list = (of: typeof answer.overdue) => of.map(({ duty, due }) => [due.date, duty.id.split("/")[1]]);
    expect(list(answer.overdue)).toEqual([
      ["2021-07-19", "file-measures"],
      ["2021-08-16", "publish-measures"],
    ]);
    expect(list(answer.upcoming)).toEqual([
      ["2021-12-31", "26"],
      ["2021-12-31", "41"],
    ]);
    expect(overdue(zhongshan, "市司法局", { on: "2021-12-20", within: 10 }).upcoming).toEqual([]);
  });

  it("17: what has no timing at all, and what rests on 及时 or 动态", () => {
    expect(keys(findTasks(zhongshan, { timing: "none" })).map(Number)).toEqual([
      1, 2, 5, 6, 9, 10, 11, 12, 15, 16, 17, 18, 19, 20, 23, 24, 27, 29, 31, 34, 35, 36, 38, 39, 42, 43, 45,
      46, 47, 48,
    ]);
    expect(keys(findTasks(zhongshan, { timing: "prompt" })).map(Number)).toEqual([
      3, 4, 8, 13, 21, 22, 25, 32, 37,
    ]);
    expect(keys(findTasks(zhongshan, { timing: "ongoing" }))).toEqual(["28", "33"]);
    expect(getTask(zhongshan, 28).timings.map(({ words }) => words)).toEqual(["动态更新"]);
  });

  it("18: the first inspection falls into the Mid-Autumn break, the second on a Monday that is worked", () => {
    expect(
      inspections(zhongshan).map(({ inspection, resolved }) => [
        inspection.examines,
        resolved.standing === "unknown"
          ? resolved.why
          : [resolved.around, resolved.due, resolved.workingDays],
      ]),
    ).toMatchObject([
      [
        "分工方案的落实情况",
        [
          "2021-09-20",
          undefined,
          {
            day: { working: false, holiday: { zh: "中秋节" }, notice: { number: "国办发明电〔2020〕27号" } },
            before: "2021-09-18",
            after: "2021-09-22",
          },
        ],
      ],
      [
        "分工方案的落实情况",
        [
          "2021-12-20",
          undefined,
          { day: { working: true, reason: "weekday" }, before: "2021-12-20", after: "2021-12-20" },
        ],
      ],
    ]);
  });

  it("19: the dates of 市政府办公室, with the inspections marked approximate", () => {
    const dates = dutiesOf(zhongshan, "市政府办公室").flatMap(({ id, certainty, due }) =>
      due.map(({ date, approximate }) => [date, id.split("/")[1], certainty, approximate ?? false]),
    );
    expect(dates).toEqual([
      ["2021-08-16", "publish-measures", "derived", false],
      ["2021-09-20", "inspection-1", "stated", true],
      ["2021-12-20", "inspection-2", "stated", true],
      ["2021-12-31", "41", "possible", false],
      ["2022-01-31", "40", "possible", false],
    ]);
  });
});
