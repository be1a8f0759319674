import fc from "fast-check";
import { compilePlan } from "fengong";
import { chinaMainland } from "fengong/calendar";
import {
  append,
  createLedger,
  entriesBehind,
  entriesOf,
  foldLine,
  type Ledger,
  type LedgerEntry,
  ledgerAsOf,
  ledgerData,
  mergeLedgers,
  safeParseLedger,
  statusAt,
  statusOf,
} from "fengong/ledger";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { describe, expect, it } from "vitest";
import { entries, touchedLines } from "./arbitrary-entries.js";

const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
const end = "2021-12-31";
const runs = { numRuns: 150 };

/** The status of every line that made-up entries touch; without versions, which count entries whatever their date. */
const statuses = (ledger: Ledger, date: string = end, recordedBy?: string) =>
  touchedLines.map((line) => {
    const status = statusOf(plan, ledger, line, date, recordedBy === undefined ? {} : { recordedBy });
    if (status === undefined) return undefined;
    const { version, ...rest } = status;
    return rest;
  });

const shuffled = (list: readonly LedgerEntry[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

const contents = (list: readonly LedgerEntry[]): ReadonlySet<string> =>
  new Set(list.map((one) => JSON.stringify(Object.entries(one).sort())));

describe("a ledger of any entries", () => {
  it("is made of entries that bring lines into every state", () => {
    const states = fc
      .sample(entries, { numRuns: 200, seed: 6 })
      .flatMap((list) => statuses(createLedger(plan, list)).map((status) => status?.state));
    expect([...new Set(states)].filter((state) => state !== undefined).sort()).toEqual([
      "closed",
      "in-progress",
      "not-started",
      "ongoing",
      "returned",
      "submitted",
      "succeeded",
      "suspended",
      "withdrawn",
    ]);
  });

  it("depends on the set of entries alone: not on their order, nor on how often they are given", () => {
    fc.assert(
      fc.property(
        entries.chain((list) => fc.tuple(fc.constant(list), shuffled(list), fc.subarray([...list]))),
        ([list, other, again]) => {
          const a = createLedger(plan, list);
          const b = createLedger(plan, [...other, ...again]);
          expect(b).toEqual(a);
          expect(statuses(b)).toEqual(statuses(a));
        },
      ),
      runs,
    );
  });

  it("is the same however it was split and merged", () => {
    fc.assert(
      fc.property(entries, entries, entries, (x, y, z) => {
        const [a, b, c] = [x, y, z].map((list) => createLedger(plan, list));
        if (a === undefined || b === undefined || c === undefined) throw new Error("three lists");
        const merge = (one: Ledger, other: Ledger) => mergeLedgers(plan, one, other).ledger;
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, a)).toEqual(a);
        expect(merge(a, b)).toEqual(createLedger(plan, [...x, ...y]));
        expect(mergeLedgers(plan, a, b).diagnostics).toEqual(mergeLedgers(plan, b, a).diagnostics);
      }),
      { numRuns: 60 },
    );
  });

  it("loses no entry, possible or not", () => {
    fc.assert(
      fc.property(entries, entries, (x, y) => {
        const { ledger } = mergeLedgers(plan, createLedger(plan, x), createLedger(plan, y));
        expect(contents(entriesOf(ledger))).toEqual(contents([...x, ...y]));
        expect(entriesOf(ledger).length).toBe(contents([...x, ...y]).size);
      }),
      runs,
    );
  });

  it("folds line by line to what it folds to as a whole", () => {
    fc.assert(
      fc.property(entries, (list) => {
        const ledger = createLedger(plan, list);
        for (const status of statusAt(plan, ledger, end).lines) {
          const { id } = status.line;
          if (!touchedLines.includes(id)) continue;
          expect(foldLine(plan, id, entriesBehind(plan, ledger, id), end)).toEqual(status);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("replayed to a day is the ledger cut at that day, in what happened and in what was known", () => {
    const days = fc.integer({ min: 5, max: 31 }).map((n) => `2021-07-${String(n).padStart(2, "0")}`);
    fc.assert(
      fc.property(entries, days, days, (list, date, recordedBy) => {
        const ledger = createLedger(plan, list);
        const happened = createLedger(
          plan,
          list.filter((entry) => entry.date <= date),
        );
        const known = createLedger(
          plan,
          list.filter((entry) => entry.recordedAt.slice(0, 10) <= recordedBy),
        );
        expect(ledgerAsOf(plan, ledger, { date })).toEqual(happened);
        expect(ledgerAsOf(plan, ledger, { recordedBy })).toEqual(known);
        expect(statuses(happened, date)).toEqual(statuses(ledger, date));
        expect(statuses(known, date)).toEqual(statuses(ledger, date, recordedBy));
      }),
      runs,
    );
  });

  it("answers the same whatever it was asked before", () => {
    const days = fc.array(
      fc.integer({ min: 5, max: 31 }).map((n) => `2021-07-${String(n).padStart(2, "0")}`),
      { minLength: 2, maxLength: 5 },
    );
    fc.assert(
      fc.property(entries, days, (list, asked) => {
        const ledger = createLedger(plan, list);
        for (const date of asked) {
          expect(statuses(ledger, date)).toEqual(statuses(createLedger(plan, list), date));
        }
      }),
      runs,
    );
  });

  it("comes back from JSON as it was", () => {
    fc.assert(
      fc.property(entries, (list) => {
        const ledger = createLedger(plan, list);
        const read = safeParseLedger(JSON.parse(JSON.stringify(ledgerData(ledger))));
        expect(read.ok && createLedger(plan, read.value.entries)).toEqual(ledger);
      }),
      runs,
    );
  });
});

describe("appending any entries, in any order", () => {
  it("changes nothing when refused; when accepted, adds the entry and ignores it never", () => {
    fc.assert(
      fc.property(entries, (list) => {
        let ledger = createLedger(plan);
        for (const one of list) {
          const before = ledgerData(ledger);
          const { ok, ledger: after, diagnostics } = append(plan, ledger, one);
          expect(ok).toBe(diagnostics.every(({ severity }) => severity !== "error"));
          if (ok) {
            expect(contents(entriesOf(after))).toEqual(contents([...before.entries, one]));
            const ignored = statusOf(plan, after, one.line ?? "", end)?.ignored ?? [];
            expect(ignored.map(({ entry }) => entry)).not.toContain(one.id);
          } else {
            expect(after).toBe(ledger);
            expect(ledgerData(after)).toEqual(before);
          }
          ledger = after;
        }
        expect(ledger).toEqual(createLedger(plan, entriesOf(ledger)));
      }),
      { numRuns: 60 },
    );
  });
});
