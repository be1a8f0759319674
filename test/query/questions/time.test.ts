import {
  compilePlan,
  type Duty,
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
import { noticeOf2021, noticeOf2022 } from "../../support/notices.js";
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

describe("whole answers about time", () => {
  const at = (start: number, end: number) => ({ source: "notice", start, end });
  const worked = (date: string) => ({
    day: { date, working: true, reason: "weekday", standing: "official" },
    before: date,
    after: date,
  });
  const dutyOf = (unit: string, id: string): Duty | undefined =>
    dutiesOf(zhongshan, unit).find((duty) => duty.id.includes(`/${id}/`));
  const endOf2021 = {
    date: "2021-12-31",
    lastWorkingDay: "2021-12-31",
    workingDays: worked("2021-12-31"),
    standing: "official",
    notices: [],
  };
  const rules = {
    ...endOf2021,
    part: "26.1",
    readings: [{ id: "prevailing", date: "2021-12-31" }],
    timing: "byEndOf",
    words: "2021年底前",
    span: at(3482, 3489),
  };
  const inspection = {
    date: "2021-09-20",
    approximate: true,
    lastWorkingDay: "2021-09-18",
    workingDays: {
      day: {
        date: "2021-09-20",
        working: false,
        reason: "exchanged",
        holiday: { zh: "中秋节", en: "Mid-Autumn Festival" },
        notice: noticeOf2021,
        standing: "official",
      },
      before: "2021-09-18",
      after: "2021-09-22",
    },
    readings: [],
    standing: "official",
    timing: "around",
    words: "9月20日",
    span: at(789, 794),
    notices: [noticeOf2021],
  };

  it("the task that 市司法局 leads", () => {
    expect(dutyOf("市司法局", "26")).toStrictEqual({
      id: "zhongshan-2021/26/zs-justice/lead",
      kind: "task",
      task: "26",
      unit: "zs-justice",
      role: "lead",
      answersFor: "whole",
      byDuty: false,
      certainty: "stated",
      grounds: [
        {
          clause: "c26",
          words: "市司法局牵头",
          span: at(3565, 3571),
          names: "zs-justice",
          written: "市司法局",
          rule: "verb",
          verb: "牵头",
          answersFor: "whole",
          byDuty: false,
          via: [],
          certainty: "stated",
          reasons: [],
        },
      ],
      due: [rules],
      open: [],
    });
  });

  it("what the notice asks of it, as one of those who have a role in the plan", () => {
    expect(dutyOf("市司法局", "file-measures")).toStrictEqual({
      id: "zhongshan-2021/file-measures/zs-justice",
      kind: "obligation",
      obligation: "file-measures",
      unit: "zs-justice",
      words:
        "各责任单位要结合业务实际制定具体工作计划、措施，在本方案公布后10个工作日内报市政府办公室（政务公开科）备案",
      span: at(709, 763),
      certainty: "derived",
      via: [{ kind: "role", collective: "zs-responsible-units" }],
      reasons: [],
      due: [
        {
          date: "2021-07-19",
          lastWorkingDay: "2021-07-19",
          workingDays: worked("2021-07-19"),
          readings: [
            {
              id: "prevailing",
              date: "2021-07-19",
              basis: { act: "民法典", article: "第201条", checked: true },
            },
            { id: "first-day-counted", date: "2021-07-16" },
          ],
          standing: "official",
          timing: "workingDaysAfter",
          words: "在本方案公布后10个工作日内",
          span: at(733, 747),
          notices: [],
        },
      ],
      open: [],
    });
  });

  it("the inspection that 市政府办公室 holds", () => {
    expect(dutyOf("市政府办公室", "inspection-1")).toStrictEqual({
      id: "zhongshan-2021/inspection-1/zs-office",
      kind: "inspection",
      inspection: "inspection-1",
      unit: "zs-office",
      words: "市政府办公室将于9月20日、12月20日前后对分工方案的落实情况进行检查",
      span: at(781, 817),
      certainty: "stated",
      due: [inspection],
      open: [],
    });
  });

  it("a turn, a date that law adds, and a rhythm without a period", () => {
    expect(dutyOf("市司法局", "41")?.due).toStrictEqual([
      {
        ...endOf2021,
        turn: "2021",
        part: "41.1",
        readings: [],
        timing: "recurring",
        words: "每年至少听取1次",
        span: at(5271, 5279),
      },
    ]);
    expect(dutyOf("市司法局", "40")?.due).toStrictEqual([
      {
        date: "2022-01-31",
        lastWorkingDay: "2022-01-30",
        workingDays: {
          day: {
            date: "2022-01-31",
            working: false,
            reason: "exchanged",
            holiday: { zh: "春节", en: "Spring Festival" },
            notice: noticeOf2022,
            standing: "official",
          },
          before: "2022-01-30",
          after: "2022-02-07",
        },
        readings: [{ id: "prevailing", date: "2022-01-31" }],
        standing: "official",
        timing: "byDate",
        words: "年度报告",
        span: at(5142, 5146),
        basis: { act: "政府信息公开条例", article: "第49条", checked: false },
        notices: [noticeOf2022],
      },
    ]);
    const regularly = dutyOf("市财政局", "7");
    expect([regularly?.due, regularly?.open]).toStrictEqual([
      [],
      [
        {
          standing: "unknown",
          timing: "recurring",
          words: "定期",
          span: at(1481, 1483),
          why: { code: "no-period" },
        },
      ],
    ]);
  });

  it("what is due on a day: the subject, the date and those who answer for it", () => {
    expect(dueBetween(zhongshan, "2021-09-20", "2021-09-20")).toStrictEqual([
      {
        subject: { kind: "inspection", id: "inspection-1" },
        due: inspection,
        owners: [{ unit: "zs-office", certainty: "stated" }],
      },
    ]);
    const lead = dueBetween(zhongshan, "2021-12-31", "2021-12-31", { unit: "市司法局", role: "lead" });
    expect(lead).toStrictEqual([
      {
        subject: { kind: "task", id: "26", part: "26.1" },
        due: rules,
        owners: [{ unit: "zs-justice", role: "lead", certainty: "stated" }],
      },
    ]);
    const who = (...args: Parameters<typeof dueBetween>) =>
      dueBetween(...args).map(({ subject, owners }) => [subject, owners]);
    expect(who(zhongshan, "2021-07-19", "2021-07-19", { unit: "市司法局" })).toStrictEqual([
      [{ kind: "obligation", id: "file-measures" }, [{ unit: "zs-justice", certainty: "derived" }]],
    ]);
    expect(who(zhongshan, "2021-09-20", "2021-09-20", { unit: "市政府办公室" })).toStrictEqual([
      [{ kind: "inspection", id: "inspection-1" }, [{ unit: "zs-office", certainty: "stated" }]],
    ]);
    expect(who(zhongshan, "2022-01-31", "2022-01-31", { unit: "市司法局" })).toStrictEqual([
      [{ kind: "task", id: "40" }, [{ unit: "zs-justice", role: "responsible", certainty: "derived" }]],
    ]);
    expect(who(zhongshan, "2021-07-19", "2021-07-19")).toStrictEqual([
      [{ kind: "obligation", id: "file-measures" }, [{ unit: "zs-responsible-units", certainty: "stated" }]],
    ]);
    expect(who(zhongshan, "2021-07-05", "2021-12-31", { role: "support" })).toStrictEqual([
      [
        { kind: "task", id: "26", part: "26.1" },
        [{ unit: "zs-government-data", role: "support", certainty: "stated" }],
      ],
    ]);
    // The yearly report binds the departments; 各镇街 stand in its clause all the same.
    expect(who(zhongshan, "2022-01-31", "2022-01-31")).toStrictEqual([
      [{ kind: "task", id: "40" }, [{ unit: "zs-departments", role: "responsible", certainty: "stated" }]],
    ]);
  });

  it("a question may bring its own calendar, and its own day", () => {
    const bare = compilePlan(zhongshan.data);
    expect(dueBetween(bare, "2021-07-19", "2021-07-19")).toEqual([]);
    const { calendar } = zhongshan;
    if (calendar === undefined) throw new Error("the plan has a calendar");
    expect(dueBetween(bare, "2021-07-19", "2021-07-19", { calendar })).toHaveLength(1);
    expect(dueBetween(bare, "2021-07-19", "2021-07-19", { calendar, unit: "市司法局" })).toHaveLength(1);
    expect(inspections(bare)[0]?.resolved).not.toHaveProperty("workingDays");
    expect(inspections(bare, { calendar })[0]?.resolved).toHaveProperty("workingDays");
    const passed = (asOf: string) =>
      dueBetween(zhongshan, "2021-12-31", "2021-12-31", { unit: "小榄", asOf }).map(
        ({ owners }) => owners[0]?.unit,
      );
    expect(passed("2021-07-18")).toEqual(["zs-xiaolan"]);
    expect(passed("2021-07-19")).toEqual(["zs-xiaolan-2021"]);
  });

  it("a date is due on its day and past on the next; an approximate day is never past", () => {
    const days = (unit: string, on: string, within = 0) => {
      const answer = overdue(zhongshan, unit, { on, within });
      return [answer.overdue, answer.upcoming].map((list) => list.map(({ due }) => due.date));
    };
    expect(days("市司法局", "2021-07-19")).toEqual([[], ["2021-07-19"]]);
    expect(days("市司法局", "2021-07-20")).toEqual([["2021-07-19"], []]);
    expect(days("市政府办公室", "2021-09-21")).toEqual([["2021-08-16"], []]);
    expect(days("市政府办公室", "2021-09-20")).toEqual([["2021-08-16"], ["2021-09-20"]]);
    // The last day there is: nothing is asked for after it.
    expect(days("中山供电局", "9999-12-31", 10)[1]).toEqual([]);
  });

  it("duties stand by their first date, those without one after them, in the order of the plan", () => {
    const ids = dutiesOf(zhongshan, "市司法局").map(({ id }) => id.split("/")[1]);
    expect(ids.slice(0, 8)).toEqual(["file-measures", "publish-measures", "26", "41", "40", "1", "2", "3"]);
  });
});
