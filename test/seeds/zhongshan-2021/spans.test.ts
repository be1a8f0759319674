import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { PlanData, RepairData } from "../../../src/plan/data.js";
import { expectedClauses } from "./expected-clauses.js";
import { documentLines, expectedNoiseLines, expectedRepair, expectedSource } from "./expected-document.js";
import { expectedGroups, expectedTasks } from "./expected-tasks.js";
import { fold, lineAt, lineOf, must, readPlan, repairedSlice, source, sourceBytes } from "./read.js";
import { type FoundSpan, faultOf, spansIn } from "./span-walk.js";

describe("the source document", () => {
  it("is the document as received, byte for byte", () => {
    expect(sourceBytes.length).toBe(expectedSource.bytes);
    expect(createHash("sha256").update(sourceBytes).digest("hex")).toBe(expectedSource.sha256);
    expect(source.length).toBe(expectedSource.length);
    expect(source.split("\n").length).toBe(expectedSource.lines);
    expect(source).not.toContain("\r");
  });

  it("has the damage that the repair puts right: one closing quotation mark too few", () => {
    expect(source.split("“").length - 1).toBe(expectedRepair.quotes.opening);
    expect(source.split("”").length - 1).toBe(expectedRepair.quotes.closing);
    expect(lineOf(source, expectedRepair.line)).toContain(expectedRepair.damaged);
  });
});

/** The expectations themselves, against the document: a slip in transcribing must not become a requirement. */
describe("the expected words", () => {
  const asPrinted = (line: number): string =>
    fold(lineOf(source, line).trim().replace("六?!比蝿?,", "六保”任務,"));

  it.each(expectedTasks.map((task) => [task.number, task] as const))(
    "of item %i are those of its line",
    (number, task) => {
      expect(asPrinted(task.line)).toBe(fold(`${number}.${task.text}`));
    },
  );

  it.each(expectedClauses.map((clause) => [clause.line, clause] as const))(
    "of the cell at line %i are those of its line",
    (line, clause) => {
      expect(asPrinted(line)).toBe(fold(clause.text));
    },
  );

  it("of the headings are those of their lines", () => {
    for (const group of expectedGroups) {
      for (const line of group.headingLines) expect(asPrinted(line)).toBe(group.title);
    }
  });

  it("account for every line of the table", () => {
    const lines = [
      ...expectedTasks.map((task) => task.line),
      ...expectedClauses.map((clause) => clause.line),
      ...expectedGroups.flatMap((group) => group.headingLines),
    ].sort((a, b) => a - b);
    const printed = source
      .split("\n")
      .flatMap((text, index) =>
        text.trim() !== "" && index + 1 >= 39 && index + 1 <= 239 ? [index + 1] : [],
      );
    expect(lines).toEqual(printed);
  });
});

describe("the check of spans", () => {
  const sample = "頭\n 1.做好“六?!比蝿?,重復(試行)工作;\n";
  const repairs: readonly RepairData[] = [
    {
      id: "r",
      span: { source: "s", start: 9, end: 14 },
      before: "?!比蝿?",
      after: "保”任務",
      kind: "encoding",
      confidence: "certain",
      proof: "",
      tasks: [],
    },
  ];
  const fault = (value: unknown): string | undefined =>
    faultOf(must(spansIn(value)[0], "a span"), sample, repairs, ["s"]);
  const whole = { source: "s", start: 5, end: 24 };
  const words = "做好“六保”任务，重复（试行）工作；";

  it("finds spans at any depth, under any key, and in lists", () => {
    const span = { source: "s", start: 0, end: 1 };
    const found = spansIn({ a: [{ b: { words: "头", span } }], title: "头", headings: [span, span] });
    expect(found.map(({ path, claims }) => [path, claims])).toEqual([
      ["a.0.b.span", ["头"]],
      ["headings.0", ["头"]],
      ["headings.1", ["头"]],
    ]);
  });

  it("accepts simplified full-width words at traditional half-width characters, repaired", () => {
    expect(fault({ words, span: whole })).toBeUndefined();
    expect(fault({ text: words, number: 1, span: { ...whole, start: 3 } })).toBeUndefined();
    expect(
      fault({ before: "?!比蝿?", after: "x", span: { source: "s", start: 9, end: 14 } }),
    ).toBeUndefined();
  });

  it("catches a span shifted by one, a character short or long, or outside", () => {
    expect(fault({ words, span: { ...whole, start: 6, end: 25 } })).toMatch(/claims/);
    expect(fault({ words, span: { ...whole, start: 4, end: 23 } })).toMatch(/claims/);
    expect(fault({ words, span: { ...whole, end: 23 } })).toMatch(/claims/);
    expect(fault({ words, span: { ...whole, start: 4 } })).toMatch(/claims/);
    expect(fault({ words: "六保", span: { source: "s", start: 8, end: 10 } })).toMatch(/cuts through/);
    expect(fault({ words, span: { ...whole, end: 99 } })).toMatch(/outside/);
    expect(fault({ words: "头", span: { source: "s", start: 0, end: 0 } })).toMatch(/outside/);
    expect(fault({ words, span: { ...whole, source: "other" } })).toMatch(/no source/);
    expect(fault({ before: "?!比蝿", span: { source: "s", start: 9, end: 14 } })).toMatch(/claims/);
  });

  it("catches other words at the right span", () => {
    expect(fault({ words: words.replace("六保", "六稳"), span: whole })).toMatch(/claims/);
  });
});

describe("the spans of the plan", () => {
  let plan: PlanData;
  let spans: readonly FoundSpan[];
  beforeAll(() => {
    plan = readPlan();
    spans = spansIn(plan);
  });
  const faults = (found: readonly FoundSpan[]): (string | undefined)[] =>
    found
      .map((span) =>
        faultOf(
          span,
          source,
          plan.repairs,
          plan.sources.map((s) => s.id),
        ),
      )
      .filter((fault) => fault !== undefined);

  it("point into the source whose length and hash the plan states", () => {
    expect(plan.sources).toHaveLength(1);
    expect(plan.sources[0]).toMatchObject({
      length: expectedSource.length,
      sha256: expectedSource.sha256,
    });
  });

  it("hold the words claimed", () => {
    expect(spans.length).toBeGreaterThan(48 + 39 + 14);
    expect(faults(spans)).toEqual([]);
  });

  it("would be caught if they were shifted by one, each of them", () => {
    const claimed = spans.filter((span) => span.claims.length > 0);
    for (const by of [-1, 1]) {
      const shifted = claimed.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));
      expect(faults(shifted)).toHaveLength(claimed.length);
    }
  });

  it("claim words everywhere but in noise and in dates that only the law adds", () => {
    const silent = spans.filter((span) => span.claims.length === 0 && !span.path.startsWith("noise."));
    const statutory = plan.tasks.flatMap((task, i) =>
      task.timings.flatMap((timing, j) =>
        timing.source === "statute" ? [`tasks.${i}.timings.${j}.span`] : [],
      ),
    );
    expect(silent.map((span) => span.path).filter((path) => !statutory.includes(path))).toEqual([]);
  });

  it("of tasks, clauses and headings are on their lines", () => {
    expect(plan.tasks.map((task) => lineAt(source, task.span.start))).toEqual(
      expectedTasks.map((task) => task.line),
    );
    expect(plan.clauses.map((clause) => lineAt(source, clause.span.start))).toEqual(
      expectedClauses.map((clause) => clause.line),
    );
    expect(plan.groups.map((group) => group.headings.map((span) => lineAt(source, span.start)))).toEqual(
      expectedGroups.map((group) => group.headingLines),
    );
  });

  it("of what belongs to a task or a clause lie within it", () => {
    for (const task of plan.tasks) {
      const line = lineAt(source, task.span.start);
      for (const span of spansIn({
        parts: task.parts,
        timings: task.timings.filter((timing) => timing.source !== "statute"),
        thresholds: task.thresholds,
        prohibitions: task.prohibitions,
        actors: task.actors,
        consequences: task.consequences,
      })) {
        expect(span.start, `task ${task.key} ${span.path}`).toBeGreaterThanOrEqual(task.span.start);
        expect(span.end, `task ${task.key} ${span.path}`).toBeLessThanOrEqual(task.span.end);
        expect(lineAt(source, span.start)).toBe(line);
      }
    }
    for (const clause of plan.clauses) {
      let from = clause.span.start;
      for (const assignment of clause.assignments) {
        expect(assignment.span.start, `${clause.id} ${assignment.written}`).toBeGreaterThanOrEqual(from);
        from = assignment.span.end;
      }
      expect(from).toBeLessThanOrEqual(clause.span.end);
    }
  });

  it("of noise cover what is not the document, and nothing of it", () => {
    const noise = new Array<boolean>(source.length).fill(false);
    for (const { span } of plan.noise) noise.fill(true, span.start, span.end);
    const dropped = (line: number): boolean =>
      expectedNoiseLines.some(([first, last]) => line >= first && line <= last);
    let line = 1;
    const wrong = new Set<string>();
    for (let offset = 0; offset < source.length; offset++) {
      const mark = source.charAt(offset);
      const blank = mark === " " || mark === "\n";
      if (!blank && dropped(line) && !noise[offset]) wrong.add(`line ${line} is not accounted for`);
      if (!blank && !dropped(line) && noise[offset]) wrong.add(`line ${line} is not noise`);
      if (mark === "\n") line++;
    }
    expect([...wrong]).toEqual([]);
    const [first, last] = documentLines;
    for (const { span, reason } of plan.noise) {
      const inside = lineAt(source, span.start) >= first && lineAt(source, span.end - 1) <= last;
      if (inside) expect(reason).toBe("blank");
    }
  });

  it("of the one damaged place give the words of line 85", () => {
    const damage = plan.repairs.filter((repair) => repair.kind === "encoding");
    expect(damage).toHaveLength(1);
    const repair = must(damage[0], "repair");
    expect(lineAt(source, repair.span.start)).toBe(expectedRepair.line);
    expect(repair.proof).toMatch(expectedRepair.proof);
    expect(repair.tasks).toEqual([expectedRepair.task]);
    const start = source.indexOf(expectedRepair.damaged);
    const slice = repairedSlice(source, start, start + expectedRepair.damaged.length, plan.repairs);
    expect(slice).toMatch(expectedRepair.repaired);
  });
});
