import { anchorName, resolveTiming } from "fengong";
import { chinaMainland, type WorkCalendar } from "fengong/calendar";
import { describe, expect, it } from "vitest";
import { noticeOf2021 } from "../support/notices.js";
import { expectRefusal } from "../support/refusal.js";
import { article201, article202, article203, dueOrWhy, readings, resolve, timing } from "./cases.js";

const issuedThenPublished = { issue: "2021-07-02", publication: "2021-07-05" };

describe("working days after an event", () => {
  it.each([
    ["2021-07-05", 10, "2021-07-19", "2021-07-16"],
    ["2021-07-05", 30, "2021-08-16", "2021-08-13"],
    // Over the Mid-Autumn break, with the make-up Saturday 2021-09-18 counted.
    ["2021-09-17", 3, "2021-09-23", "2021-09-22"],
    // Over National Day: 2021-10-01 to 07 off, Saturday 2021-10-09 worked, Sunday 2021-09-26 before it.
    ["2021-09-30", 3, "2021-10-11", "2021-10-09"],
  ])("from %s, the day %i is %s; %s when the first day counts", (publication, days, due, countingFirst) => {
    const resolved = resolve(
      { kind: "workingDaysAfter", days, event: "publication" },
      { anchors: { publication } },
    );
    expect(dueOrWhy(resolved)).toBe(due);
    expect(readings(resolved)).toEqual([
      ["prevailing", due],
      ["first-day-counted", countingFirst],
    ]);
    expect(resolved).toMatchObject({ standing: "official", earliest: countingFirst });
  });

  it("a day of rest cannot be counted first: the readings are one", () => {
    const resolved = resolve(
      { kind: "workingDaysAfter", days: 1, event: "publication" },
      { anchors: { publication: "2021-07-03" } },
    );
    expect(readings(resolved)).toEqual([["prevailing", "2021-07-05"]]);
  });

  it("no day after the event is none to count first; an anchor that nobody gave gives no reading", () => {
    const anchors = { publication: "2021-07-05" };
    const otherAnchors = [{ event: "completion", reason: "另一起算点" }] as const;
    const sameDay = resolve(
      { kind: "workingDaysAfter", days: 0, event: "publication", otherAnchors },
      { anchors },
    );
    expect(sameDay.readings).toStrictEqual([{ id: "prevailing", date: "2021-07-05", basis: article201 }]);
  });

  it("publication and issue on one day are one reading", () => {
    const anchors = { publication: "2021-07-05", issue: "2021-07-05" };
    expect(
      readings(resolve({ kind: "workingDaysAfter", days: 10, event: "publication" }, { anchors })),
    ).toEqual([
      ["prevailing", "2021-07-19"],
      ["first-day-counted", "2021-07-16"],
    ]);
  });

  it("公布 counts from publication and 印发 from issue, each with the other as a reading", () => {
    const counted = (event: "publication" | "issue") =>
      readings(resolve({ kind: "workingDaysAfter", days: 10, event }, { anchors: issuedThenPublished }));
    expect(counted("publication")).toEqual([
      ["prevailing", "2021-07-19"],
      ["first-day-counted", "2021-07-16"],
      ["from-issue", "2021-07-16"],
    ]);
    expect(counted("issue")).toEqual([
      ["prevailing", "2021-07-16"],
      ["first-day-counted", "2021-07-15"],
      ["from-publication", "2021-07-19"],
    ]);
  });

  it("counts from the due day of an obligation, and from an event in words, when their days are given", () => {
    const anchors = { "dueOf:file": "2021-07-19", 信息变更: "2021-07-19" };
    expect(
      dueOrWhy(resolve({ kind: "workingDaysAfter", days: 30, event: { dueOf: "file" } }, { anchors })),
    ).toBe("2021-08-30");
    expect(
      dueOrWhy(resolve({ kind: "workingDaysAfter", days: 20, event: { words: "信息变更" } }, { anchors })),
    ).toBe("2021-08-16");
  });

  it("names the other anchors with their reasons", () => {
    const resolved = resolve(
      {
        kind: "workingDaysAfter",
        days: 30,
        event: "publication",
        otherAnchors: [{ event: { dueOf: "file" }, reason: "未重复起算点" }],
      },
      { anchors: { publication: "2021-07-05", "dueOf:file": "2021-07-19" } },
    );
    expect(resolved.readings.at(-1)).toEqual({
      id: "from:dueOf:file",
      date: "2021-08-30",
      reason: "未重复起算点",
    });
  });

  it("a reading that falls into a year without a notice takes nothing from the prevailing date", () => {
    const resolved = resolve(
      {
        kind: "workingDaysAfter",
        days: 25,
        event: "publication",
        otherAnchors: [{ event: "completion", reason: "另一起算点" }],
      },
      { anchors: { publication: "2026-11-20", completion: "2026-12-20" } },
    );
    expect(readings(resolved)).toEqual([
      ["prevailing", "2026-12-25"],
      ["first-day-counted", "2026-12-24"],
    ]);
  });
});

describe("working days before an event", () => {
  it.each([
    // A meeting on Friday 2021-10-15: back over Saturday 2021-10-09, which is worked.
    [5, "2021-10-15", "2021-10-09"],
    [1, "2021-10-08", "2021-09-30"],
    [0, "2021-10-15", "2021-10-15"],
  ])("%i before %s is %s", (days, completion, due) => {
    const resolved = resolve(
      { kind: "workingDaysBefore", days, event: "completion" },
      { anchors: { completion } },
    );
    expect(dueOrWhy(resolved)).toBe(due);
    expect(resolved.trace.map(({ step }) => step)).toEqual([
      "anchor",
      "first-day-not-counted",
      "count-working-days",
    ]);
  });
});

describe("periods of calendar days and months", () => {
  it.each([
    // 民法典 第203条: the last day of rest moves to the day after the rest.
    ["Spring Festival 2021 (11 to 17 February)", 15, "2021-01-28", "2021-02-12", "2021-02-18"],
    ["National Day 2021 (1 to 7 October)", 15, "2021-09-20", "2021-10-05", "2021-10-08"],
    ["the Mid-Autumn break (19 to 21 September)", 5, "2021-09-14", "2021-09-19", "2021-09-22"],
    ["an ordinary Saturday", 5, "2021-07-05", "2021-07-10", "2021-07-12"],
  ])("end after %s", (_, days, receipt, end, due) => {
    const resolved = resolve({ kind: "daysAfter", days, event: "receipt" }, { anchors: { receipt } });
    expect(readings(resolved)).toEqual([
      ["prevailing", due],
      ["not-rolled", end],
    ]);
    expect(resolved.readings[0]?.basis).toEqual({ act: "民法典", article: "第203条", checked: true });
    expect(resolved.trace.at(-1)).toMatchObject({ step: "roll", from: end, to: due });
  });

  it.each([
    ["a make-up Saturday", 15, "2021-09-03", "2021-09-18"],
    ["a make-up Sunday", 5, "2022-01-25", "2022-01-30"],
    ["a weekday", 15, "2021-07-05", "2021-07-20"],
  ])("do not move from %s", (_, days, receipt, due) => {
    const resolved = resolve({ kind: "daysAfter", days, event: "receipt" }, { anchors: { receipt } });
    expect(readings(resolved)).toEqual([["prevailing", due]]);
    expect(resolved.trace.map(({ step }) => step)).toEqual(["anchor", "first-day-not-counted", "count-days"]);
  });

  it.each([
    // 民法典 第202条: the last day of a month that has no such day. 2021-02-28 is a Sunday.
    ["2021-01-31", 1, "2021-02-28", "2021-03-01"],
    ["2020-01-31", 1, "2020-02-29", "2020-02-29"],
    ["2021-05-31", 1, "2021-06-30", "2021-06-30"],
    ["2021-07-05", 3, "2021-10-05", "2021-10-08"],
    ["2020-02-29", 12, "2021-02-28", "2021-03-01"],
    ["2020-12-15", 2, "2021-02-15", "2021-02-18"],
  ])("%s and %i months end on %s, and are due on %s", (issue, months, end, due) => {
    const resolved = resolve({ kind: "monthsAfter", months, event: "issue" }, { anchors: { issue } });
    expect(resolved.trace.find(({ step }) => step === "count-months")).toMatchObject({ to: end });
    // 2020-02-29 is a Saturday: it moves to Monday.
    expect(dueOrWhy(resolved)).toBe(end === "2020-02-29" ? "2020-03-02" : due);
  });

  it("keep the other day of the document as a reading", () => {
    const resolved = resolve(
      { kind: "monthsAfter", months: 1, event: "issue" },
      { anchors: issuedThenPublished },
    );
    expect(readings(resolved)).toEqual([
      ["prevailing", "2021-08-02"],
      ["from-publication", "2021-08-05"],
    ]);
  });
});

describe("whole answers", () => {
  const worked = (date: string) => ({ date, working: true, reason: "weekday", standing: "official" });
  const around = (date: string) => ({ day: worked(date), before: date, after: date });
  const start = (event: string, date: string) => [
    { step: "anchor", event, date },
    { step: "first-day-not-counted", date, basis: article201 },
  ];
  const midAutumn = { holiday: { zh: "中秋节", en: "Mid-Autumn Festival" }, notice: noticeOf2021 };
  const nationalDay = { holiday: { zh: "国庆节", en: "National Day" }, notice: noticeOf2021 };

  it("of working days: what was stepped over, and by which notice", () => {
    const bare = { kind: "workingDaysAfter", days: 3, event: "publication" } as const;
    const off = { working: false, standing: "official", ...midAutumn };
    expect(resolve(bare, { anchors: { publication: "2021-09-17" } })).toStrictEqual({
      timing: timing(bare),
      standing: "official",
      due: "2021-09-23",
      earliest: "2021-09-22",
      readings: [
        { id: "prevailing", date: "2021-09-23", basis: article201 },
        { id: "first-day-counted", date: "2021-09-22" },
      ],
      workingDays: around("2021-09-23"),
      trace: [
        ...start("publication", "2021-09-17"),
        {
          step: "count-working-days",
          explanation: {
            from: "2021-09-17",
            to: "2021-09-23",
            days: 3,
            skipped: [
              { date: "2021-09-19", reason: "weekend", ...off },
              { date: "2021-09-20", reason: "exchanged", ...off },
              { date: "2021-09-21", reason: "statutory", ...off },
            ],
            madeUp: [
              { date: "2021-09-18", working: true, reason: "make-up", standing: "official", ...midAutumn },
            ],
            notices: [noticeOf2021],
            standing: "official",
          },
        },
      ],
      notices: [noticeOf2021],
    });
  });

  it("of working days before an event: one reading", () => {
    const bare = { kind: "workingDaysBefore", days: 1, event: "completion" } as const;
    expect(resolve(bare, { anchors: { completion: "2021-07-07" } })).toMatchObject({
      readings: [{ id: "prevailing", date: "2021-07-06", basis: article201 }],
      notices: [],
    });
  });

  it("of a period of days that ends in a break", () => {
    const bare = { kind: "daysAfter", days: 15, event: "receipt" } as const;
    const day = {
      date: "2021-10-05",
      working: false,
      reason: "exchanged",
      standing: "official",
      ...nationalDay,
    };
    expect(resolve(bare, { anchors: { receipt: "2021-09-20" } })).toStrictEqual({
      timing: timing(bare),
      standing: "official",
      due: "2021-10-08",
      earliest: "2021-10-05",
      readings: [
        { id: "prevailing", date: "2021-10-08", basis: article203 },
        { id: "not-rolled", date: "2021-10-05" },
      ],
      workingDays: around("2021-10-08"),
      trace: [
        ...start("receipt", "2021-09-20"),
        { step: "count-days", from: "2021-09-20", days: 15, to: "2021-10-05" },
        { step: "roll", from: "2021-10-05", to: "2021-10-08", basis: article203, day },
      ],
      notices: [noticeOf2021],
    });
  });

  it("of a period of months that ends on a working day: nothing rolls, and no notice decides", () => {
    const bare = { kind: "monthsAfter", months: 2, event: "issue" } as const;
    expect(resolve(bare, { anchors: { issue: "2021-06-02" } })).toStrictEqual({
      timing: timing(bare),
      standing: "official",
      due: "2021-08-02",
      earliest: "2021-08-02",
      readings: [{ id: "prevailing", date: "2021-08-02", basis: article201 }],
      workingDays: around("2021-08-02"),
      trace: [
        ...start("issue", "2021-06-02"),
        { step: "count-months", from: "2021-06-02", months: 2, to: "2021-08-02", basis: article202 },
      ],
      notices: [],
    });
  });

  it.each([
    ["on a make-up day, which moves nothing", 15, "2021-09-03"],
    ["on a Saturday that no notice names", 5, "2021-07-05"],
  ])("of a period that ends %s: no notice to cite", (_, days, receipt) => {
    expect(resolve({ kind: "daysAfter", days, event: "receipt" }, { anchors: { receipt } }).notices).toEqual(
      [],
    );
  });
});

describe("what cannot be said", () => {
  const anchors = { publication: "2021-07-05" };

  it("what is no calendar is refused, not taken for one that covers nothing", () => {
    const calendar = { kind: "official", id: "x" } as unknown as WorkCalendar;
    for (const kind of ["workingDaysAfter", "daysAfter"] as const) {
      const bare = { kind, days: 10, event: "publication" } as const;
      expect(() => resolve(bare, { anchors, calendar })).toThrow();
    }
    expectRefusal(
      () =>
        resolve(
          { kind: "workingDaysAfter", days: 10, event: "publication" },
          { anchors, calendar: {} as WorkCalendar },
        ),
      "calendar.invalid",
      { field: "kind" },
    );
  });

  it("stops at the step that cannot be taken", () => {
    const start = { step: "anchor", event: "publication", date: "2021-07-05" };
    const far = { step: "anchor", event: "publication", date: "9999-12-30" };
    const count = { kind: "workingDaysAfter", days: 10, event: "publication" } as const;
    expect(resolveTiming(timing(count), { anchors }).trace).toEqual([start]);
    expect(resolve(count, { anchors: { publication: "9999-12-30" } }).trace).toEqual([far]);
    expect(
      resolve({ ...count, kind: "daysAfter" }, { anchors: { publication: "9999-12-30" } }).trace,
    ).toEqual([far]);
  });

  it.each([
    { kind: "workingDaysAfter", days: 10, event: "publication" },
    { kind: "workingDaysBefore", days: 10, event: "publication" },
  ] as const)("$kind without a calendar: no date, and no guess", (bare) => {
    expect(resolveTiming(timing(bare), { anchors })).toMatchObject({
      standing: "unknown",
      why: { code: "no-calendar" },
      readings: [],
    });
  });

  it.each([
    { kind: "daysAfter", days: 5, event: "publication", end: "2021-07-10" },
    { kind: "monthsAfter", months: 1, event: "publication", end: "2021-08-05" },
  ] as const)("$kind without a calendar: the end is known, whether it moves is not", ({ end, ...bare }) => {
    const resolved = resolveTiming(timing(bare), { anchors });
    expect(resolved).toMatchObject({ standing: "unknown", why: { code: "no-calendar" } });
    expect(readings(resolved)).toEqual([["not-rolled", end]]);
  });

  it.each([
    { kind: "workingDaysAfter", days: 10, event: "receipt" },
    { kind: "workingDaysBefore", days: 10, event: "receipt" },
    { kind: "daysAfter", days: 10, event: "receipt" },
    { kind: "monthsAfter", months: 1, event: "receipt" },
  ] as const)("$kind of an event whose day nobody gave", (bare) => {
    expect(resolve(bare, { anchors })).toMatchObject({
      standing: "unknown",
      why: { code: "no-anchor", event: "receipt" },
    });
  });

  it.each([
    ["2026-12-25", 10, 2027],
    ["2027-03-01", 10, 2027],
    ["2001-06-01", 10, 2001],
  ])("from %s, %i working days need %i, for which there is no notice", (publication, days, year) => {
    const resolved = resolve(
      { kind: "workingDaysAfter", days, event: "publication" },
      { anchors: { publication } },
    );
    expect(resolved).toMatchObject({
      standing: "unknown",
      why: { code: "outside-coverage", year, first: "2002-01-01", last: "2026-12-31" },
    });
  });

  it.each([
    ["2026-12-30", "2027-01-09"],
    ["2001-06-01", "2001-06-11"],
  ])("ten days from %s end on %s; whether that is a day of rest is not known", (receipt, end) => {
    const resolved = resolve({ kind: "daysAfter", days: 10, event: "receipt" }, { anchors: { receipt } });
    expect(resolved).toMatchObject({ standing: "unknown", why: { code: "outside-coverage" } });
    expect(readings(resolved)).toEqual([["not-rolled", end]]);
  });

  it("a date after the year 9999", () => {
    const late = { anchors: { receipt: "9999-12-01" }, calendar: chinaMainland };
    for (const bare of [
      { kind: "daysAfter", days: 40, event: "receipt" },
      { kind: "monthsAfter", months: 1_000_000_000, event: "receipt" },
    ] as const) {
      expect(resolve(bare, late)).toMatchObject({ standing: "unknown", why: { code: "out-of-range" } });
    }
  });

  it("the last days of the last year are provisional", () => {
    const counted = (days: number) =>
      resolve({ kind: "workingDaysAfter", days, event: "receipt" }, { anchors: { receipt: "2026-12-24" } });
    expect(counted(2)).toMatchObject({ due: "2026-12-28", standing: "official" });
    expect(counted(3)).toMatchObject({ due: "2026-12-29", standing: "provisional" });
  });
});

it("what is no event is refused by name", () => {
  expectRefusal(() => anchorName(JSON.parse("5")), "argument.invalid", { name: "event" });
});
