import {
  appendAll,
  contradictionsIn,
  createLedger,
  entriesOf,
  expectReports,
  expectState,
  foldLine,
  type LedgerEntry,
  lightPresets,
  lineOf,
  linesBehind,
  linesOf,
  mergeLedgers,
  rollUp,
  statusAt,
} from "fengong/ledger";
import { expect, test } from "vitest";
import { expectRefusal } from "../support/refusal.js";
import { zhongshan } from "../support/zhongshan.js";

const ledger = createLedger(zhongshan);
const line = "zhongshan-2021/38/zs-justice";
/** What a caller without types may pass in the place of anything. */
const five = JSON.parse("5");
const nothing = JSON.parse("null");
const report = statusAt(zhongshan, ledger, "2021-08-16");

const calls: readonly (readonly [name: string, call: () => unknown])[] = [
  ["entries", () => appendAll(zhongshan, ledger, five)],
  ["expectation", () => expectState(five)],
  ["states", () => expectState({ states: five })],
  ["states", () => expectState({ states: [five] })],
  ["expectation", () => expectReports(five)],
  ["line", () => entriesOf(ledger, five)],
  ["line", () => foldLine(zhongshan, five, [], "2021-08-16")],
  ["entries", () => foldLine(zhongshan, line, five, "2021-08-16")],
  ["entries[0]", () => foldLine(zhongshan, line, [nothing], "2021-08-16")],
  ["entries", () => linesBehind(zhongshan, line, five)],
  ["a", () => mergeLedgers(zhongshan, five, ledger)],
  ["b", () => mergeLedgers(zhongshan, ledger, five)],
  ["by", () => rollUp(zhongshan, report, five, lightPresets.lag)],
  ["policy", () => rollUp(zhongshan, report, "unit", five)],
  ["lights", () => statusAt(zhongshan, ledger, "2021-08-16", { lights: five })],
];

test.each(calls)("an error names the argument that is wrong: %s", (name, call) => {
  expectRefusal(call, "argument.invalid", { name });
});

test("working days that are no number are named", () => {
  expectRefusal(() => expectReports({ workingDays: nothing }), "number.not-an-integer", {
    name: "workingDays",
  });
});

test("what is no entry is named as such", () => {
  expectRefusal(() => linesBehind(zhongshan, line, [nothing]), "argument.invalid", { expected: "entry" });
});

test("what has no id is refused under none", () => {
  for (const entry of [nothing, five, { id: five }, "x"]) {
    const { refused } = appendAll(zhongshan, ledger, [entry]);
    expect(refused.map((one) => one.entry)).toEqual([""]);
  }
});

test("no id of a line finds no line", () => {
  expect(lineOf(zhongshan, five)).toBeUndefined();
});

test("contradictions come in the order of their lines", () => {
  const early = (id: string, at: string): LedgerEntry => ({
    id,
    kind: "note",
    text: "…",
    line: at,
    by: { unit: "zs-office" },
    date: "2021-07-01",
    recordedAt: "2021-07-01",
  });
  const lines = linesOf(zhongshan, { task: 36 }).map(({ id }) => id);
  expect(lines.length).toBeGreaterThan(20);
  const entries = lines.map((id) => early(`on ${id}`, id));
  const found = contradictionsIn(zhongshan, createLedger(zhongshan, entries));
  expect(found.map(({ params }) => ("entry" in params ? params.entry : ""))).toEqual(
    lines.map((at) => `on ${at}`).sort(),
  );
});
