import {
  addWorkingDays,
  asKnownOn,
  bulkAddWorkingDays,
  chinaMainland,
  combineCalendars,
  countWorkingDays,
  dayInfo,
  defineCalendar,
  estimateWorkingDays,
  explainWorkingDays,
  fromDayNumber,
  isWorkingDay,
  nthWorkingDayOf,
  type ProvisionalCalendar,
  toDayNumber,
  type WorkCalendar,
  withDays,
  withProvisional,
  workingDaysBetween,
} from "fengong/calendar";
import { describe, expect, it } from "vitest";
import { memoised } from "../../src/calendar/day-index.js";
import { isFengongError } from "../../src/diagnostics/index.js";
import { codeOf } from "./errors.js";

type Json = Record<string, unknown>;

/** A calendar as it comes out of JSON, with some of its fields tampered with. */
const tampered = <Calendar>(calendar: Calendar, change: Json): Calendar => ({
  ...(JSON.parse(JSON.stringify(calendar)) as Calendar),
  ...change,
});
const paramsOf = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    if (isFengongError(error)) return error.diagnostics[0].params;
  }
  return undefined;
};

const changes: readonly (readonly [string, Json])[] = [
  ["no kind", { kind: undefined }],
  ["another kind", { kind: "rough" }],
  ["no coverage", { coverage: null }],
  ["a coverage that ends long before it begins", { coverage: { first: "2026-12-31", last: "2026-01-01" } }],
  ["a coverage of no dates", { coverage: { first: "2026-1-1", last: 7 } }],
  ["no week", { weekend: null }],
  ["a day 8 of the week", { weekend: [8] }],
  ["half a day of the week", { weekend: [6.5] }],
  ["endless days of the week", { weekend: [Number.NEGATIVE_INFINITY] }],
  ["notices that are no list", { notices: 7 }],
  ["a notice of nothing", { notices: [null] }],
  ["a notice without breaks", { notices: [{}] }],
  ["a break without days", { notices: [{ holidays: [{}] }] }],
  [
    "a day that is none",
    { notices: [{ holidays: [{ days: [{ date: "2026-02-30", reason: "weekend" }] }] }] },
  ],
  ["a combination of nothing", { combines: { works: "all", calendars: null } }],
  ["a combination of what is no calendar", { combines: { works: "any", calendars: [{}] } }],
];

describe("a calendar that was tampered with", () => {
  it.each(changes)("%s is refused with a code, by every function", (_, change) => {
    const calendar = tampered(chinaMainland, change);
    const calls: readonly (() => unknown)[] = [
      () => isWorkingDay(calendar, "2026-03-02"),
      () => addWorkingDays(calendar, "2026-03-02", 5),
      () => workingDaysBetween(calendar, "2026-03-02", "2026-03-09"),
      () => dayInfo(calendar, "2026-03-02"),
      () => explainWorkingDays(calendar, "2026-03-02", 1),
      () => nthWorkingDayOf(calendar, "2026-03-02", "month", 1),
      () => bulkAddWorkingDays(calendar, Int32Array.of(20000), 1),
      () => asKnownOn(calendar, "2026-03-02"),
      () => withDays(calendar, { holidays: ["2026-03-02"] }),
      () => withProvisional(calendar),
      () => combineCalendars([chinaMainland, calendar], { works: "all" }),
    ];
    for (const call of calls) expect(codeOf(call)).toMatch(/^(calendar\.invalid|date\.)/);
  });

  it("is refused with the field and the value", () => {
    const call = (change: Json) => () => isWorkingDay(tampered(chinaMainland, change), "2026-03-02");
    expect(paramsOf(call({ kind: 7 }))).toEqual({ calendar: "cn-mainland", field: "kind", value: 7 });
    expect(paramsOf(call({ weekend: [1, 9] }))).toEqual({
      calendar: "cn-mainland",
      field: "weekend",
      value: 9,
    });
    expect(paramsOf(call({ notices: 7 }))).toMatchObject({
      calendar: "cn-mainland",
      field: "shape",
      value: { notices: 7 },
    });
  });

  const provisional = withProvisional(chinaMainland);
  it.each<readonly [string, Json]>([
    ["another kind", { kind: "official" }],
    ["no breaks", { breaks: null }],
    ["a break of nothing", { breaks: [null] }],
    ["no calendar within", { official: null }],
    ["no coverage", { coverage: null }],
    ["a coverage of no dates", { coverage: { first: "2002", last: "2040" } }],
  ])("provisional, with %s, is refused with a code", (_, change) => {
    const calendar: ProvisionalCalendar = tampered(provisional, change);
    expect(codeOf(() => estimateWorkingDays(calendar, "2026-03-02", 5))).toMatch(
      /^(calendar\.invalid|date\.)/,
    );
  });

  it("provisional, of another kind, is refused with the kind", () => {
    const calendar: ProvisionalCalendar = tampered(provisional, { kind: "official" });
    expect(paramsOf(() => estimateWorkingDays(calendar, "2026-03-02", 5))).toEqual({
      calendar: "cn-mainland+provisional",
      field: "kind",
      value: "official",
    });
  });

  it("is refused also where nothing was asked before", () => {
    const idOf = memoised(({ id }: { readonly kind: string; readonly id: string }) => id);
    expect(codeOf(() => idOf(undefined as never))).toBe("calendar.invalid");
    expect(idOf({ kind: "official", id: "office" })).toBe("office");
  });

  it("provisional, is laid over, combined and looked back on by nobody", () => {
    const untyped = (value: unknown) => value as WorkCalendar;
    const calls = [
      () => withDays(untyped(provisional), { holidays: ["2027-03-02"] }),
      () => combineCalendars([chinaMainland, untyped(provisional)], { works: "any" }),
      () => asKnownOn(untyped(provisional), "2026-03-02"),
      () => countWorkingDays(untyped(provisional), "2026-03-02", "2026-03-03", "[]"),
    ];
    for (const call of calls) expect(codeOf(call)).toBe("calendar.provisional");
  });

  it("does not hang where no day at all is worked", () => {
    const idle = defineCalendar({
      id: "idle",
      coverage: chinaMainland.coverage,
      weekend: [1, 2, 3, 4, 5, 6, 7],
    });
    for (const n of [1, -1, 1e15, Number.MAX_VALUE, -Number.MAX_VALUE]) {
      expect(codeOf(() => addWorkingDays(idle, "2021-07-05", n))).toBe("calendar.outside-coverage");
    }
    const none = tampered(provisional, {
      official: idle,
      coverage: { first: "2002-01-01", last: "2026-12-31" },
    });
    expect(codeOf(() => estimateWorkingDays(none, "2021-07-05", 1e15))).toBe("calendar.outside-coverage");
  });
});

describe("a count that is none", () => {
  const provisional = withProvisional(chinaMainland);
  const counts: readonly ((n: number) => unknown)[] = [
    (n) => addWorkingDays(chinaMainland, "2021-07-05", n),
    (n) => explainWorkingDays(chinaMainland, "2021-07-05", n),
    (n) => nthWorkingDayOf(chinaMainland, "2021-07-05", "month", n),
    (n) => estimateWorkingDays(provisional, "2021-07-05", n),
    (n) => bulkAddWorkingDays(chinaMainland, new Int32Array(), n),
    (n) => bulkAddWorkingDays(chinaMainland, Int32Array.of(18813), n),
  ];

  it.each([Number.NaN, 0.5, -1.5, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%d", (n) => {
    for (const count of counts) {
      expect(paramsOf(() => count(n))).toEqual({ name: "n", value: n });
      expect(codeOf(() => count(n))).toBe("number.not-an-integer");
    }
  });

  it.each([Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, 1e300, -1e300])(
    "%d, which is past all days",
    (n) => {
      for (const count of counts.filter((_, at) => at !== 4)) {
        expect(codeOf(() => count(n))).toMatch(/^calendar\.(outside-coverage|no-such-working-day)$/);
      }
    },
  );
});

describe("the tables of dates", () => {
  it("never answer one caller with what another asked", () => {
    expect(fromDayNumber(-0)).toBe("1970-01-01");
    expect(Object.is(toDayNumber("1970-01-01"), 0)).toBe(true);
    expect(fromDayNumber(18813.75)).toBe("2021-07-05");
    expect(toDayNumber("2021-07-05")).toBe(18813);
    expect(fromDayNumber(18813)).toBe("2021-07-05");
  });

  it("begin anew when they are full, and answer the same", () => {
    const days = Array.from({ length: 45_000 }, (_, n) => 18813 + n);
    expect(days.every((day) => toDayNumber(fromDayNumber(day)) === day)).toBe(true);
    expect(days.every((day) => toDayNumber(fromDayNumber(day)) === day)).toBe(true);
    expect(fromDayNumber(18813)).toBe("2021-07-05");
  });
});

describe("combineCalendars of an untyped caller", () => {
  it("is refused a way of combining that there is not", () => {
    const works = "either" as "all";
    expect(paramsOf(() => combineCalendars([chinaMainland], { works }))).toMatchObject({
      field: "works",
      value: "either",
    });
  });
});
