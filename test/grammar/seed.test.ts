import { readFileSync } from "node:fs";
import { parseResponsibility } from "fengong/import";
import { describe, expect, test } from "vitest";
import type { AssignmentData, PlanData } from "../../src/plan/data.js";

const plan: PlanData = JSON.parse(readFileSync("seeds/zhongshan-2021/plan.json", "utf8"));
const names = new Map(plan.units.map(({ id, name }) => [id, name]));

const curated = ({
  unit,
  role,
  answersFor,
  byDuty,
  basis,
  verb,
  openEnded,
  except,
  segment,
}: AssignmentData) => ({
  unit: names.get(unit),
  role,
  answersFor,
  byDuty,
  rule: basis,
  verb,
  open: openEnded ?? false,
  except: except?.map((id) => names.get(id)),
  segment: segment.words,
});

describe("the curated clauses of the Zhongshan plan", () => {
  test.each(plan.clauses.map((clause) => [clause.text, clause] as const))("%s", (text, clause) => {
    const { assignments } = parseResponsibility(text);
    const open = new Set(
      assignments.filter(({ openEnded }) => openEnded).map(({ segment }) => segment.words),
    );
    const read = assignments.map(({ unit, role, answersFor, byDuty, rule, verb, except, segment }) => ({
      unit,
      role,
      answersFor,
      byDuty,
      rule,
      verb,
      // The plan marks every unit of an open list.
      open: open.has(segment.words),
      except,
      segment: segment.words,
    }));
    expect(read).toEqual(clause.assignments.map(curated));
  });
});
