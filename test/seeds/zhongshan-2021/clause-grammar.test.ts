/**
 * Reads every clause by the grammar of the column 落实单位, apart from whatever the library reads it by, and compares:
 * cell := sentence (。sentence)* ; sentence := clause (；clause)* ; clause := segment (，segment)* ;
 * segment := unit (、unit)* 等部门? 按(照)职责分工? verb?
 */

import { beforeAll, describe, expect, it } from "vitest";
import type { PlanData, Role } from "../../../src/plan/data.js";
import { expectedClauses } from "./expected-clauses.js";
import { must, readPlan, writtenInFull } from "./read.js";

interface Token {
  readonly written: string;
  readonly role: Role;
  readonly byDuty: boolean;
  readonly openEnded: boolean;
  readonly verb: string | undefined;
}

const verbs = "牵头|配合|落实|(?:强化)?监管";
const tail = new RegExp(`^(.+?)(等部门)?(按照?职责分工)?(${verbs})?$`);
const leading = /牵头$/;

function roleOf(verb: string | undefined, besideLead: boolean): Role {
  if (verb === "牵头") return "lead";
  if (verb === "监管") return "oversee";
  return besideLead || verb === "配合" ? "support" : "responsible";
}

/** Unit tokens in order, brackets included. */
function read(text: string): Token[] {
  return text
    .split(/[。；]/)
    .filter((clause) => clause !== "")
    .flatMap((clause) => {
      const segments = clause.split("，");
      const besideLead = segments.some((segment) => leading.test(segment));
      return segments.flatMap((segment) => {
        const parts = tail.exec(segment);
        const list = must(parts?.[1], `units in 「${segment}」`);
        const verb = parts?.[4]?.replace("强化", "");
        return list.split("、").map((written) => ({
          written,
          role: roleOf(verb, besideLead),
          byDuty: parts?.[3] !== undefined,
          openEnded: parts?.[2] !== undefined,
          verb,
        }));
      });
    });
}

/** What is left of a clause when its units are taken out, one by one and in order; `undefined` if one is not there. */
function remainder(text: string, units: readonly string[]): string | undefined {
  let rest = "";
  let from = 0;
  for (const unit of units) {
    const at = text.indexOf(unit, from);
    if (at < 0) return undefined;
    rest += `${text.slice(from, at)}·`;
    from = at + unit.length;
  }
  return rest + text.slice(from);
}

/** A unit stands as `·`. */
const skeleton = new RegExp(
  `^·(?:、·|等部门|按照?职责分工|(?:${verbs})(?=[，；。]|$)|，·|；·|。·|（市信息中心）|。$)*$`,
);

describe("the reader of clauses", () => {
  it("reads the expected clauses as they were transcribed", () => {
    for (const clause of expectedClauses) {
      expect(read(clause.text)).toEqual(
        clause.assignments.map(({ written, role, byDuty, openEnded, verb }) => ({
          written,
          role,
          byDuty,
          openEnded,
          verb: verb ?? undefined,
        })),
      );
    }
  });

  it("notices a unit left out, one too many, a verb nobody knows", () => {
    const text = "市司法局、市财政局牵头，市直各部门按职责分工落实；各镇街";
    expect(remainder(text, ["市司法局", "市财政局", "市直各部门", "各镇街"])).toMatch(skeleton);
    expect(remainder(text, ["市司法局", "市直各部门", "各镇街"])).not.toMatch(skeleton);
    expect(remainder(text, ["市司法局", "市财政局", "市直各部门"])).not.toMatch(skeleton);
    expect(remainder(text, ["市财政局", "市司法局"])).toBeUndefined();
    expect(remainder("市司法局督办", ["市司法局"])).not.toMatch(skeleton);
  });
});

describe("the clauses of the plan, by the grammar", () => {
  let plan: PlanData;
  beforeAll(() => {
    plan = readPlan();
  });

  it("leave no unit over: each is written by exactly one assignment, in order", () => {
    expect(plan.clauses).toHaveLength(39);
    for (const clause of plan.clauses) {
      expect(clause.assignments.map(writtenInFull), clause.id).toEqual(
        read(clause.text).map(({ written }) => written),
      );
    }
  });

  it("give each unit the role, the manner and the verb that its place gives it", () => {
    for (const clause of plan.clauses) {
      expect(
        clause.assignments.map((assignment) => ({
          written: writtenInFull(assignment),
          role: assignment.role,
          byDuty: assignment.byDuty,
          openEnded: assignment.openEnded ?? false,
          verb: assignment.verb,
        })),
        clause.id,
      ).toEqual(read(clause.text));
    }
  });

  it("hold nothing but units, separators, known verbs and markers, and brackets", () => {
    for (const clause of plan.clauses) {
      expect(
        remainder(
          clause.text,
          clause.assignments.map(({ written }) => written),
        ),
        clause.id,
      ).toMatch(skeleton);
    }
  });

  it("open a list where the words do, and nowhere else", () => {
    for (const clause of plan.clauses) {
      expect(clause.openList !== undefined, clause.id).toBe(clause.text.includes("等部门"));
    }
  });
});
