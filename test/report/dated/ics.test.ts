import fc from "fast-check";
import { compilePlan, dueBetween, dutiesOf, type PlanData } from "fengong";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { toIcs } from "fengong/report/ics";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { refusalOf } from "../../support/refusal.js";
import { ownCopy, zhongshan } from "../../support/zhongshan.js";
import { hostile, plain } from "../hostile.js";

const stamp = "2021-07-05T09:00:00Z";
const duties = dutiesOf(zhongshan, "市司法局");

/** The events of a file as a calendar program reads them. */
const eventsIn = (file: string) =>
  new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents("vevent")
    .map((component) => ({ component, event: new ICAL.Event(component) }));

const summaryOf = ({ event }: ReturnType<typeof eventsIn>[number]) => ({
  uid: event.uid,
  start: event.startDate.toString(),
  end: event.endDate.toString(),
});

describe("a calendar program reads the file", () => {
  const file = toIcs(zhongshan, duties, { stamp });
  const events = eventsIn(file);

  test("every dated duty is an all-day event on its day, whatever the machine's zone", () => {
    expect(events.map(summaryOf)).toEqual([
      { uid: "zhongshan-2021/file-measures/zs-justice@fengong", start: "2021-07-19", end: "2021-07-20" },
      { uid: "zhongshan-2021/publish-measures/zs-justice@fengong", start: "2021-08-16", end: "2021-08-17" },
      { uid: "zhongshan-2021/26/zs-justice/lead/26.1@fengong", start: "2021-12-31", end: "2022-01-01" },
      {
        uid: "zhongshan-2021/41/zs-justice/responsible/41.1/2021@fengong",
        start: "2021-12-31",
        end: "2022-01-01",
      },
      { uid: "zhongshan-2021/40/zs-justice/responsible@fengong", start: "2022-01-31", end: "2022-02-01" },
    ]);
    expect(events.every(({ event }) => event.startDate.isDate)).toBe(true);
  });

  test("a title says the task, the role and the words", () => {
    expect(events[2]?.event.summary).toBe(
      "任务26.1（牵头）：2021年底前将本地区现行有效规章通过政府门户网站的政府信息公开专栏集中公开",
    );
  });

  test("a reminder rings at nine, three working days before", () => {
    const days = events.map(({ component, event }) => {
      const trigger = component.getFirstSubcomponent("valarm")?.getFirstPropertyValue("trigger");
      if (!(trigger instanceof ICAL.Duration)) return undefined;
      const at = event.startDate.clone();
      at.isDate = false;
      at.addDuration(trigger);
      return at.toString();
    });
    expect(days).toEqual([
      "2021-07-14T09:00:00",
      "2021-08-11T09:00:00",
      "2021-12-28T09:00:00",
      "2021-12-28T09:00:00",
      "2022-01-28T09:00:00",
    ]);
  });

  test("events block no time, and carry the stamp and the plan's revision", () => {
    const first = events[0]?.component;
    expect(first?.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
    expect(first?.getFirstPropertyValue("dtstamp")?.toString()).toBe(stamp);
    expect(first?.getFirstPropertyValue("sequence")).toBe(1);
  });

  test("an approximate day is tentative and says so", () => {
    const [inspection] = eventsIn(
      toIcs(zhongshan, dueBetween(zhongshan, "2021-09-01", "2021-09-30"), { stamp }),
    );
    expect(inspection?.event.startDate.toString()).toBe("2021-09-20");
    expect(inspection?.component.getFirstPropertyValue("status")).toBe("TENTATIVE");
    expect(inspection?.event.summary.startsWith("检查（约期，前后均可）：")).toBe(true);
  });

  test("a duty that is only possible is tentative", () => {
    const possible = dutiesOf(zhongshan, "市文化广电旅游局").filter(({ due }) => due.length > 0);
    const statuses = eventsIn(toIcs(zhongshan, possible, { stamp })).map(({ component }) =>
      component.getFirstPropertyValue("status"),
    );
    expect(statuses.length).toBeGreaterThan(0);
    expect(new Set(statuses)).toEqual(new Set(["TENTATIVE"]));
  });
});

describe("importing it again", () => {
  /** The plan a year later in its own revision: 26 is due a week earlier. */
  const revised = (): PlanData => {
    const data = ownCopy();
    const tasks = data.tasks.map((task) =>
      task.key !== "26"
        ? task
        : {
            ...task,
            timings: task.timings.map((one) => ({ ...one, kind: "byDate" as const, date: "2021-12-24" })),
          },
    );
    return { ...data, revision: 2, tasks };
  };

  test("the same thing keeps its UID when its date moves, and the sequence grows", () => {
    const plan = compilePlan(revised());
    const find = (file: string) => eventsIn(file).find(({ event }) => event.uid.includes("/26/"));
    const before = find(toIcs(zhongshan, duties, { stamp }));
    const after = find(toIcs(plan, dutiesOf(plan, "市司法局"), { stamp }));
    expect(after?.event.uid).toBe(before?.event.uid);
    expect([before?.event.startDate.toString(), after?.event.startDate.toString()]).toEqual([
      "2021-12-31",
      "2021-12-24",
    ]);
    expect(after?.component.getFirstPropertyValue("sequence")).toBe(2);
  });

  test("UIDs are unique, and the same at every making", () => {
    const all = dueBetween(zhongshan, "2021-01-01", "2022-12-31");
    const uids = (): readonly string[] =>
      eventsIn(toIcs(zhongshan, all, { stamp })).map(({ event }) => event.uid);
    expect(new Set(uids()).size).toBe(uids().length);
    expect(toIcs(zhongshan, all, { stamp })).toBe(toIcs(zhongshan, all, { stamp }));
  });
});

describe("reminders are never guessed", () => {
  test("none without a calendar", () => {
    const plan = compilePlan(zhongshan2021);
    const lead = dutiesOf(plan, "市司法局", { roles: ["lead"] });
    expect(toIcs(plan, lead, { stamp })).toContain("DTSTART;VALUE=DATE:20211231");
    expect(toIcs(plan, lead, { stamp })).not.toContain("VALARM");
  });

  test("none where asked for none; on the day itself with 0; at another hour", () => {
    const lead = dutiesOf(zhongshan, "市司法局", { roles: ["lead"] });
    expect(toIcs(zhongshan, lead, { stamp, alarms: [] })).not.toContain("VALARM");
    expect(toIcs(zhongshan, lead, { stamp, alarms: [0] })).toContain("TRIGGER:P0DT9H");
    expect(toIcs(zhongshan, lead, { stamp, alarms: [1], alarmHour: 14 })).toContain("TRIGGER:-P0DT10H");
  });
});

test("a calendar is called what the caller says, on one line", () => {
  const file = toIcs(zhongshan, [], { stamp, name: "办公室; 台账,\n2021" });
  expect(file.split("\r\n")).toContain("X-WR-CALNAME:办公室\\; 台账\\, 2021");
  expect(toIcs(zhongshan, [], { stamp })).toContain("X-WR-CALNAME:中山市2021年政务公开工作要点分工方案\r\n");
});

describe("the stamp is the caller's", () => {
  test.each(["2021-07-05", "2021-07-05T09:00:00", "2021-02-30T09:00:00Z", "2021-07-05T25:00:00Z", "now"])(
    "%s is refused",
    (wrong) => {
      expect(refusalOf(() => toIcs(zhongshan, duties, { stamp: wrong })).code).toMatch(
        /^(argument\.invalid|date\.impossible)$/,
      );
    },
  );
});

describe("whatever the words are", () => {
  const [lead] = dutiesOf(zhongshan, "市司法局", { roles: ["lead"] });
  const [date] = lead?.due ?? [];

  test("lines take 75 bytes at most, cut no character, and read back as they were", () => {
    if (lead === undefined || date === undefined) throw new Error("no dated duty");
    fc.assert(
      fc.property(hostile, (words) => {
        const file = toIcs(zhongshan, [{ ...lead, due: [{ ...date, words }] }], { stamp, name: words });
        for (const line of file.split("\r\n")) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\n\r]|\p{Cs}/u);
        }
        const [read, ...more] = eventsIn(file);
        expect(more).toEqual([]);
        expect(read?.event.description).toContain(words === "" ? "" : `原文：${plain(words)}\n`);
      }),
      { numRuns: 300 },
    );
  });
});
