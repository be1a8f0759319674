import { type EntryKind, entryRules, type LineState } from "fengong/ledger";
import { describe, expect, test } from "vitest";

type Row = readonly [by: string, states: readonly LineState[], answers?: string];

const working: readonly LineState[] = ["not-started", "in-progress", "returned", "ongoing"];
const live: readonly LineState[] = [...working, "submitted"];
const current: readonly LineState[] = [...live, "suspended"];
const all: readonly LineState[] = [...current, "closed", "withdrawn", "succeeded"];

const anybody = "owner lead supervisor system";
const calls = "reminded chased escalated instruction rectification-ordered submission-returned";
const handedIn = "submitted obligation-met";

/** Who makes each kind, in which states of a line, and in answer to what: the customs of an office. */
const customs: Readonly<Record<EntryKind, Row>> = {
  assigned: [anybody, current, "declined"],
  acknowledged: ["owner", live, "assigned"],
  declined: ["owner", working, "assigned"],
  reassigned: ["supervisor", current, "declined"],
  "obligation-met": ["owner supervisor system", working, calls],
  progress: ["owner lead", current, calls],
  evidence: [anybody, current, calls],
  submitted: ["owner lead", working, calls],
  reviewed: ["lead supervisor", ["submitted"], handedIn],
  "submission-returned": ["lead supervisor", ["submitted"], handedIn],
  "extension-requested": ["owner", working, calls],
  "extension-granted": ["supervisor", current, "extension-requested"],
  "extension-refused": ["supervisor", current, "extension-requested"],
  reminded: ["lead supervisor system", current],
  chased: ["lead supervisor system", current],
  escalated: ["supervisor", current],
  instruction: ["supervisor", current],
  suspended: ["supervisor", live],
  resumed: ["supervisor", ["suspended"], "suspended"],
  inspected: ["supervisor", [...current, "closed"]],
  "rectification-ordered": ["supervisor", live, "inspected look-back"],
  closed: ["supervisor", live, handedIn],
  reopened: ["supervisor", ["closed"], "closed inspected look-back"],
  consolidated: ["lead", current, calls],
  "self-assessed": ["owner", live],
  assessed: ["supervisor", live, "self-assessed"],
  "look-back": ["supervisor", [...current, "closed"]],
  archived: ["supervisor system", ["closed", "withdrawn"]],
  note: [anybody, all],
};

describe("who may make which entry", () => {
  test.each(Object.entries(customs))("%s", (kind, [by, states, answers]) => {
    const rule = entryRules[kind as EntryKind];
    expect([rule.by.join(" "), rule.in, rule.answers?.join(" ")]).toEqual([by, states, answers]);
  });

  const kindsWith = (has: (kind: EntryKind) => boolean) => (Object.keys(customs) as EntryKind[]).filter(has);

  test("two answer something always, and one is about obligations alone", () => {
    expect(kindsWith((kind) => entryRules[kind].mustAnswer === true)).toEqual([
      "submission-returned",
      "extension-refused",
    ]);
    expect(kindsWith((kind) => entryRules[kind].on === "obligation")).toEqual(["obligation-met"]);
  });

  test("after closing: inspected, look-back, reopened, archived, note", () => {
    expect(kindsWith((kind) => entryRules[kind].in.includes("closed")).sort()).toEqual([
      "archived",
      "inspected",
      "look-back",
      "note",
      "reopened",
    ]);
  });
});
