import { beforeAll, describe, expect, it } from "vitest";
import type { AssignmentData, ClauseData, PlanData, Role } from "../../../src/plan/data.js";
import {
  type ExpectedAssignment,
  expectedClauses,
  expectedConfidence,
  expectedOpenList,
} from "./expected-clauses.js";
import { expectedNamings } from "./expected-units.js";
import { ascending, must, type Names, namesOf, readPlan, writtenInFull } from "./read.js";

describe("the clauses of the plan", () => {
  let plan: PlanData;
  let names: Names;
  const numberOf = (key: string): number =>
    must(
      plan.tasks.find((task) => task.key === key),
      `task ${key}`,
    ).number;
  const clauseOf = (task: number): ClauseData =>
    must(
      plan.clauses.find((clause) => clause.governs.map(numberOf).includes(task)),
      `clause of ${task}`,
    );
  const plainly = (assignment: AssignmentData): ExpectedAssignment => ({
    unit: names.of(assignment.unit),
    role: assignment.role,
    answersFor: assignment.answersFor,
    rule: assignment.basis,
    verb: assignment.verb ?? null,
    byDuty: assignment.byDuty,
    openEnded: assignment.openEnded ?? false,
    except: (assignment.except ?? []).map(names.of),
    written: writtenInFull(assignment),
    doubtfulFor: (assignment.doubtfulFor ?? []).map((doubt) => numberOf(doubt.task)),
  });

  beforeAll(() => {
    plan = readPlan();
    names = namesOf(plan);
  });

  it("are 39, in the order of the document, in its words", () => {
    expect(plan.clauses.map((clause) => clause.text)).toEqual(expectedClauses.map((clause) => clause.text));
  });

  it("have ids of their own", () => {
    expect(new Set(plan.clauses.map((clause) => clause.id)).size).toBe(39);
  });

  it("govern the tasks that stand before them", () => {
    expect(plan.clauses.map((clause) => clause.governs.map(numberOf))).toEqual(
      expectedClauses.map((clause) => clause.governs),
    );
  });

  it("divide 1 to 48 among them, none twice and none left", () => {
    const governed = plan.clauses.flatMap((clause) => clause.governs.map(numberOf));
    expect(ascending(governed)).toEqual(Array.from({ length: 48 }, (_, index) => index + 1));
  });

  it.each(expectedClauses.map((clause, index) => [clause.line, index, clause] as const))(
    "say at line %i who does what, in order",
    (_, index, clause) => {
      expect(must(plan.clauses[index], "clause").assignments.map(plainly)).toEqual(clause.assignments);
    },
  );

  it("say how sure it is that they govern several tasks", () => {
    for (const [task, confidence] of expectedConfidence) {
      expect(clauseOf(task).confidence, `clause of ${task}`).toBe(confidence);
    }
  });

  it("keep 市信息中心 beside the unit it is bracketed with, and assign it nothing", () => {
    const bracketed = plan.clauses.flatMap((clause) =>
      clause.assignments.flatMap((assignment) =>
        assignment.bracketed === undefined
          ? []
          : [
              [
                clause.governs.join(),
                names.of(assignment.unit),
                names.of(assignment.bracketed.unit),
                assignment.bracketed.written,
              ],
            ],
      ),
    );
    expect(bracketed).toEqual([
      ["2", "市政务服务数据管理局", "市信息中心", "市信息中心"],
      ["26", "市政务服务数据管理局", "市信息中心", "市信息中心"],
    ]);
    const assigned = plan.clauses.flatMap((clause) => clause.assignments.map((a) => names.of(a.unit)));
    expect(assigned).not.toContain("市信息中心");
  });

  it("leave one list open, to departments", () => {
    const open = plan.clauses.filter((clause) => clause.openList !== undefined);
    expect(open.map((clause) => clause.governs.map(numberOf))).toEqual([[expectedOpenList.task]]);
    const list = must(must(open[0], "open clause").openList, "open list");
    expect({
      words: list.words,
      of: names.of(list.of),
      role: list.role,
      answersFor: list.answersFor,
      byDuty: list.byDuty,
    }).toEqual({
      words: expectedOpenList.words,
      of: expectedOpenList.of,
      role: expectedOpenList.role,
      answersFor: expectedOpenList.answersFor,
      byDuty: expectedOpenList.byDuty,
    });
  });

  it("quote for each assignment words of the clause that hold the unit and its verb", () => {
    for (const clause of plan.clauses) {
      for (const assignment of clause.assignments) {
        expect(clause.text).toContain(assignment.segment.words);
        expect(assignment.segment.words).toContain(assignment.written);
        if (assignment.verb !== undefined) expect(assignment.segment.words).toContain(assignment.verb);
      }
    }
  });

  it("rest each doubt about a task on an ambiguity that speaks of it", () => {
    for (const clause of plan.clauses) {
      for (const doubt of clause.assignments.flatMap((assignment) => assignment.doubtfulFor ?? [])) {
        const ambiguity = plan.ambiguities.find((candidate) => candidate.id === doubt.ambiguity);
        expect(must(ambiguity, doubt.ambiguity).tasks).toContain(doubt.task);
        expect(clause.governs).toContain(doubt.task);
      }
    }
  });

  describe("read unit by unit", () => {
    const tasksOf = (unit: string, role: Role): number[] =>
      ascending(
        plan.clauses
          .filter((clause) => clause.assignments.some((a) => names.of(a.unit) === unit && a.role === role))
          .flatMap((clause) => clause.governs.map(numberOf)),
      );

    it.each(expectedNamings)("name $unit where the document does", ({ unit, ...roles }) => {
      expect({
        lead: tasksOf(unit, "lead"),
        support: tasksOf(unit, "support"),
        responsible: tasksOf(unit, "responsible"),
        oversee: tasksOf(unit, "oversee"),
      }).toEqual(roles);
    });

    it("name 21 units and no other", () => {
      const named = plan.clauses.flatMap((clause) => clause.assignments.map((a) => names.of(a.unit)));
      expect([...new Set(named)].sort()).toEqual(expectedNamings.map(({ unit }) => unit).sort());
      expect(expectedNamings).toHaveLength(21);
    });
  });
});

/** Two readings of the document, written down apart, must say the same. */
describe("the expected clauses", () => {
  it("give the expected index of units", () => {
    for (const { unit, ...roles } of expectedNamings) {
      for (const role of ["lead", "support", "responsible", "oversee"] as const) {
        const tasks = expectedClauses
          .filter((clause) => clause.assignments.some((a) => a.unit === unit && a.role === role))
          .flatMap((clause) => clause.governs);
        expect(tasks, `${unit} ${role}`).toEqual(roles[role]);
      }
    }
  });

  it("write each unit with words of the clause, in order", () => {
    for (const clause of expectedClauses) {
      let from = 0;
      for (const { written } of clause.assignments) {
        const at = clause.text.indexOf(written, from);
        expect(at, `${clause.line} ${written}`).toBeGreaterThanOrEqual(from);
        from = at + written.length;
      }
    }
  });
});
