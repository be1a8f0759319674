import { beforeAll, describe, expect, it } from "vitest";
import type { PlanData, TaskData } from "../../../src/plan/data.js";
import type { Timing } from "../../../src/timing/types.js";
import {
  type ExpectedQuotation,
  expectedActors,
  expectedByEndOf,
  expectedChange40,
  expectedCitations,
  expectedConsequences,
  expectedNarrowing,
  expectedParts,
  expectedProhibitions,
  expectedRecurrences,
  expectedStatutory,
  expectedThresholds,
  expectedTimings,
  number36,
  tasksThatMayCite,
  tasksWithDoubts,
} from "./expected-facts.js";
import { expectedGroups, expectedTasks } from "./expected-tasks.js";
import { must, type Names, namesOf, readPlan, sorted } from "./read.js";

const allNumbers = expectedTasks.map((task) => task.number);

describe("the tasks of the plan", () => {
  let plan: PlanData;
  let names: Names;
  const taskOf = (number: number): TaskData =>
    must(
      plan.tasks.find((task) => task.number === number),
      `task ${number}`,
    );
  beforeAll(() => {
    plan = readPlan();
    names = namesOf(plan);
  });

  it("are 48, numbered 1 to 48 in the order of the document, each keyed by its number", () => {
    expect(plan.tasks.map((task) => task.number)).toEqual(allNumbers);
    expect(plan.tasks.map((task) => task.key)).toEqual(allNumbers.map(String));
  });

  it.each(expectedTasks.map((task) => [task.number, task] as const))(
    "say in item %i what the document says",
    (number, { text }) => {
      expect(taskOf(number).text).toBe(text);
    },
  );

  it("stand under 12 headings, two of them printed twice", () => {
    expect(plan.groups.map(({ title, parent }) => [title, parent])).toEqual(
      expectedGroups.map(({ title }) => [title, null]),
    );
    expect(plan.groups.map(({ headings }) => headings.length)).toEqual(
      expectedGroups.map(({ headingLines }) => headingLines.length),
    );
    for (const { title, tasks } of expectedGroups) {
      const group = must(
        plan.groups.find((candidate) => candidate.title === title),
        title,
      );
      expect(plan.tasks.filter((task) => task.group === group.id).map((task) => task.number)).toEqual(tasks);
    }
  });

  describe("as to time", () => {
    /** Whatever fixes nothing, and what only the law adds, is no part of the comparison. */
    const said = (task: TaskData): Timing[] =>
      task.timings.filter((timing) => timing.kind !== "unspecified" && timing.source !== "statute");
    const timingOf = (number: number, kind: Timing["kind"]): Timing =>
      must(
        said(taskOf(number)).find((timing) => timing.kind === kind),
        `${kind} of ${number}`,
      );

    it.each(allNumbers)("say in item %i what the text says, and no more", (number) => {
      const left = said(taskOf(number));
      for (const expected of expectedTimings.filter((timing) => timing.task === number)) {
        const at = left.findIndex(
          (timing) => timing.kind === expected.kind && timing.words.includes(expected.core),
        );
        if (expected.optional !== true) {
          expect(at, `${expected.kind} 「${expected.core}」`).toBeGreaterThanOrEqual(0);
        }
        if (at >= 0) left.splice(at, 1);
      }
      expect(left.map((timing) => `${timing.kind} 「${timing.words}」`)).toEqual([]);
    });

    it("quote words of the task", () => {
      for (const task of plan.tasks) {
        for (const timing of task.timings) expect(task.text).toContain(timing.words);
      }
    });

    it("date 26 and 30 by the end of 2021, and no other task", () => {
      const dated = plan.tasks.filter((task) => said(task).some((timing) => timing.kind === "byEndOf"));
      expect(dated.map((task) => task.number)).toEqual(expectedByEndOf.tasks);
      for (const number of expectedByEndOf.tasks) {
        const { period, of, words } = expectedByEndOf;
        expect(timingOf(number, "byEndOf")).toMatchObject({ period, of, words });
      }
      expect(timingOf(30, "byEndOf").appliesTo).toBeUndefined();
    });

    it("bind the date of 26 to its first part only", () => {
      const task = taskOf(expectedParts.task);
      expect(task.parts).toHaveLength(2);
      const { appliesTo } = timingOf(expectedParts.task, "byEndOf");
      const dated = must(
        task.parts.find((part) => part.id === appliesTo),
        "dated part",
      );
      const undated = must(
        task.parts.find((part) => part.id !== appliesTo),
        "undated part",
      );
      expect(dated.words).toContain(expectedParts.dated);
      expect(dated.words).not.toContain(expectedParts.undated);
      expect(undated.words).toContain(expectedParts.undated);
      expect(undated.words).not.toContain("2021年底前");
      expect(task.parts[0]).toBe(dated);
    });

    it.each(expectedRecurrences)("let $task recur as it says", ({ task, every, times, borrowedFrom }) => {
      const timing = timingOf(task, "recurring");
      if (timing.kind !== "recurring") throw new Error("not recurring");
      expect(timing.every).toEqual(every);
      expect(timing.times ?? null).toEqual(times);
      if (borrowedFrom === null) expect(timing.borrowedFrom).toBeUndefined();
      else expect(timing.borrowedFrom).toContain(borrowedFrom);
    });

    it("let no other task recur", () => {
      const recurring = plan.tasks.filter((task) => said(task).some((timing) => timing.kind === "recurring"));
      expect(recurring.map((task) => task.number)).toEqual(expectedRecurrences.map(({ task }) => task));
    });

    it("keep the date that the law adds to 40 apart, as not checked", () => {
      const added = plan.tasks.flatMap((task) =>
        task.timings
          .filter((timing) => timing.source === "statute")
          .map((timing) => [task.number, timing] as const),
      );
      expect(added.map(([number]) => number)).toEqual([expectedStatutory.task]);
      const timing = must(added[0], "statutory timing")[1];
      if (timing.kind !== expectedStatutory.kind) throw new Error(`kind ${timing.kind}`);
      expect(timing.date).toMatch(new RegExp(`^(?:-|2022)-${expectedStatutory.monthDay}$`));
      expect(must(timing.binds, "whom it binds").map(names.of)).toEqual(expectedStatutory.binds);
      const basis = must(timing.basis, "the article");
      expect(basis.act).toContain(expectedStatutory.act);
      expect(basis.article).toMatch(expectedStatutory.article);
      expect(basis.checked).toBe(expectedStatutory.checked);
    });

    it("name events in the words of the text", () => {
      for (const task of plan.tasks) {
        for (const timing of task.timings) {
          if (timing.kind !== "onEvent" || typeof timing.event === "string") continue;
          if ("words" in timing.event) expect(task.text).toContain(timing.event.words);
        }
      }
    });
  });

  it("set the thresholds that must be proved, and no other", () => {
    const found = plan.tasks.flatMap((task) =>
      task.thresholds.map((threshold) => ({ number: task.number, ...threshold })),
    );
    expect(
      found.map(({ number, operator, value }) => ({ task: number, operator, value: value ?? null })),
    ).toEqual(expectedThresholds.map(({ task, operator, value }) => ({ task, operator, value })));
    for (const [index, expected] of expectedThresholds.entries()) {
      const threshold = must(found[index], `threshold of ${expected.task}`);
      expect(threshold.words).toContain(expected.core);
      if (expected.unit !== null) expect(threshold.unit).toMatch(expected.unit);
    }
  });

  describe("as to what they forbid, threaten and name", () => {
    function compare(
      quoted: (task: TaskData) => readonly { readonly words: string }[],
      expected: readonly ExpectedQuotation[],
    ): void {
      for (const task of plan.tasks) {
        const left = quoted(task).map(({ words }) => words);
        for (const { core, optional } of expected.filter((item) => item.task === task.number)) {
          const at = left.findIndex((words) => words.includes(core));
          if (optional !== true) expect(at, `${task.key} 「${core}」`).toBeGreaterThanOrEqual(0);
          if (at >= 0) left.splice(at, 1);
        }
        expect(left, `task ${task.key}`).toEqual([]);
      }
    }

    it("forbid what 28 and 46 forbid", () => {
      compare((task) => task.prohibitions, expectedProhibitions);
    });

    it("say what follows in 29", () => {
      compare((task) => task.consequences, expectedConsequences);
    });

    it("cite the instruments that the text names, title apart from number", () => {
      for (const expected of expectedCitations) {
        const cite = must(
          taskOf(expected.task).cites.find(({ words }) => words.includes(expected.core)),
          `「${expected.core}」`,
        );
        expect(cite.title?.replace(/[《》]/g, "") ?? null).toBe(expected.title);
        if (expected.task === 36 && cite.number !== null) {
          expect(cite).toMatchObject(number36);
        } else {
          expect(cite.number).toBe(expected.number);
        }
      }
      const citing = plan.tasks.filter((task) => task.cites.length > 0).map((task) => task.number);
      expect(citing.filter((number) => !tasksThatMayCite.includes(number))).toEqual([]);
    });

    it("know that the letter of 40 was revised within the year", () => {
      const cite = must(
        taskOf(40).cites.find(({ number }) => number === "国办公开办函〔2019〕60号"),
        "letter",
      );
      expect(cite.changes).toEqual([expect.objectContaining(expectedChange40)]);
    });
  });

  describe("as to who acts by the text itself", () => {
    it.each(expectedActors)("name $core in $task", ({ task, core }) => {
      expect(taskOf(task).actors.map(({ words }) => words)).toContainEqual(expect.stringContaining(core));
    });

    it("narrow the units of the clause in 32 only", () => {
      const narrowing = plan.tasks.flatMap((task) =>
        task.actors
          .filter(({ relation }) => relation === "narrows")
          .map(({ narrows }) => ({ task: task.number, narrows: names.of(must(narrows, "narrowed unit")) })),
      );
      expect(narrowing).toEqual([expectedNarrowing]);
    });
  });

  describe("as to doubt", () => {
    it.each(tasksWithDoubts)("keep the doubt about %i with another reading", (number) => {
      const doubts = plan.ambiguities.filter((ambiguity) => ambiguity.tasks.includes(String(number)));
      expect(doubts.length).toBeGreaterThan(0);
    });

    it("give each doubt the reading taken and at least one other, with its effect", () => {
      for (const { id, taken, alternatives } of plan.ambiguities) {
        expect(taken, id).not.toBe("");
        expect(alternatives.length, id).toBeGreaterThan(0);
        for (const { reading, effect } of alternatives) {
          expect(reading, id).not.toBe("");
          expect(effect, id).not.toBe("");
        }
      }
    });

    it("doubt which tasks the clauses of 7 to 9, 35 to 36 and 44 to 45 govern", () => {
      const keys = plan.ambiguities
        .filter(({ kind }) => kind === "governed-set")
        .flatMap(({ tasks }) => tasks);
      for (const key of ["7", "8", "9", "35", "44"]) expect(keys).toContain(key);
    });

    it("doubt what 市信息中心 is, whom 其他部门 and 其他单位 mean, and what the date of 26 binds", () => {
      const about = (kind: string): string[] =>
        sorted(plan.ambiguities.filter((a) => a.kind === kind).flatMap(({ tasks }) => tasks));
      expect(about("unit")).toEqual(expect.arrayContaining(["2", "26"]));
      expect(about("collective")).toEqual(expect.arrayContaining(["10", "11", "12", "27"]));
      expect(about("timing")).toContain("26");
    });
  });
});
