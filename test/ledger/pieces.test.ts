import type { PartData, Span, TaskData } from "fengong";
import { describe, expect, test } from "vitest";
import { piecesOfTask } from "../../src/ledger/pieces.js";
import { resolverOf } from "../../src/query/deadlines.js";
import { zhongshan } from "../support/zhongshan.js";

const at = (start: number, end: number, source = "notice"): Span => ({ source, start, end });
const part = (id: string, start: number, end: number): PartData => ({ id, words: "…", span: at(start, end) });
const [task] = zhongshan.data.tasks;

/** The pieces of a task of two parts, at 10 to 20 and 20 to 30. */
function piecesOf(fields: Partial<TaskData>) {
  if (task === undefined) throw new Error("The plan has tasks.");
  const parts = [part("1.1", 10, 20), part("1.2", 20, 30)];
  return piecesOfTask(zhongshan, { ...task, parts, timings: [], ...fields }, resolverOf(zhongshan, {}));
}

const forbidden = (...spans: readonly Span[]) => ({
  prohibitions: spans.map((span) => ({ words: "…", span })),
});
const dated = (date: string, appliesTo?: string): TaskData["timings"][number] => ({
  kind: "byDate",
  date,
  words: date,
  span: at(0, 1),
  ...(appliesTo === undefined ? {} : { appliesTo }),
});

describe("a task that forbids", () => {
  const natureOf = (...spans: readonly Span[]) => piecesOf(forbidden(...spans)).map(({ nature }) => nature);

  test("does so when every part of it does", () => {
    expect(natureOf(at(12, 15), at(22, 25))).toEqual(["prohibition"]);
    expect(natureOf(at(10, 20), at(20, 30))).toEqual(["prohibition"]);
    expect(natureOf(at(12, 15))).toEqual(["once"]);
  });

  test("without parts does so by any words", () => {
    const natures = (fields: Partial<TaskData>) =>
      piecesOf({ parts: [], ...fields }).map(({ nature }) => nature);
    expect([natures(forbidden(at(5, 9))), natures({ prohibitions: [] })]).toEqual([
      ["prohibition"],
      ["once"],
    ]);
  });

  test("not by words that stand elsewhere, or only half in a part", () => {
    expect(natureOf(at(12, 15), at(5, 9))).toEqual(["once"]);
    expect(natureOf(at(12, 15), at(19, 25))).toEqual(["once"]);
    expect(natureOf(at(12, 15), at(25, 31))).toEqual(["once"]);
    expect(natureOf(at(12, 15), at(22, 25, "annex"))).toEqual(["once"]);
  });
});

describe("a task of which a part has a date of its own", () => {
  const shown = (fields: Partial<TaskData>) =>
    piecesOf(fields).map(({ subject, nature, timings }) => [
      subject.kind === "task" ? subject.part : undefined,
      nature,
      timings.map(({ timing }) => timing.words),
    ]);

  test("is taken part by part, with the dates of the whole for each", () => {
    expect(shown({ timings: [dated("2021-10-08", "1.1"), dated("2021-12-01")] })).toEqual([
      ["1.1", "once", ["2021-10-08", "2021-12-01"]],
      ["1.2", "once", ["2021-12-01"]],
    ]);
    expect(shown({ timings: [dated("2021-12-01")] })).toEqual([[undefined, "once", ["2021-12-01"]]]);
  });

  test("forbids where the part does", () => {
    expect(shown({ timings: [dated("2021-10-08", "1.1")], ...forbidden(at(22, 25)) })).toEqual([
      ["1.1", "once", ["2021-10-08"]],
      ["1.2", "prohibition", []],
    ]);
  });
});
