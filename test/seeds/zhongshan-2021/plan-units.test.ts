import { beforeAll, describe, expect, it } from "vitest";
import type { CollectiveData, MembershipData, PlanData, SingleUnitData } from "../../../src/plan/data.js";
import {
  changeOfTowns,
  type ExpectedTown,
  expectedAliases,
  expectedCertainDepartments,
  expectedCollectives,
  expectedDoubtfulDepartments,
  expectedDoubtfulTowns,
  expectedFilingRoles,
  expectedSuccessions,
  expectedTownsAfterChange,
  expectedTownsOnPublication,
  unitsNotEstablished,
  unitsWithoutFullName,
} from "./expected-units.js";
import { must, type Names, namesOf, readPlan, sorted } from "./read.js";

const codes = (towns: readonly ExpectedTown[]): string[] =>
  towns.map(({ code, name }) => `${code} ${name}`).sort();

describe("the units of the plan", () => {
  let plan: PlanData;
  let names: Names;
  const collective = (name: string): CollectiveData => {
    const unit = names.named(name);
    if (unit.kind !== "collective") throw new Error(`${name} is ${unit.kind}`);
    return unit;
  };
  const singles = (): SingleUnitData[] =>
    plan.units.flatMap((unit) => (unit.kind === "collective" ? [] : [unit]));
  /** Members of a collective on a day, `[from, to)`, or on any day. */
  function members(name: string, day: string | null): [SingleUnitData, MembershipData][] {
    const { id } = collective(name);
    return singles().flatMap((unit) =>
      (unit.memberOf ?? [])
        .filter((membership) => membership.collective === id)
        .filter(
          ({ from, to }) => day === null || ((from === null || from <= day) && (to === null || day < to)),
        )
        .map((membership): [SingleUnitData, MembershipData] => [unit, membership]),
    );
  }
  const certain = (name: string, day: string | null): SingleUnitData[] =>
    members(name, day)
      .filter(([, { certainty }]) => certainty === "certain")
      .map(([unit]) => unit);
  const doubtful = (name: string, day: string | null): SingleUnitData[] =>
    members(name, day)
      .filter(([, { certainty }]) => certainty === "doubtful")
      .map(([unit]) => unit);
  const coded = (units: readonly SingleUnitData[]): string[] =>
    units.map(({ code, name }) => `${must(code, `code of ${name}`)} ${name}`).sort();

  beforeAll(() => {
    plan = readPlan();
    names = namesOf(plan);
  });

  it("have ids of their own, and refer only to units that are there", () => {
    expect(new Set(plan.units.map(({ id }) => id)).size).toBe(plan.units.length);
    for (const unit of singles()) {
      for (const membership of unit.memberOf ?? []) {
        expect(names.unit(membership.collective).kind).toBe("collective");
      }
      if (unit.partOf !== undefined) names.unit(unit.partOf);
    }
    for (const { from, to } of plan.successions) for (const id of [...from, ...to]) names.unit(id);
  });

  it("bear one name each, save 小榄镇 before and after the merger", () => {
    const seen = plan.units.map(({ name }) => name);
    expect(seen.filter((name, index) => seen.indexOf(name) !== index)).toEqual(["小榄镇"]);
  });

  describe("各镇街", () => {
    it.each(["2021-07-05", "2021-07-18"])("are 24 on %s", (day) => {
      expect(coded(certain("各镇街", day))).toEqual(codes(expectedTownsOnPublication));
      expect(expectedTownsOnPublication).toHaveLength(24);
    });

    it.each([changeOfTowns, "2021-12-20"])("are 23 on %s", (day) => {
      expect(coded(certain("各镇街", day))).toEqual(codes(expectedTownsAfterChange));
      expect(expectedTownsAfterChange).toHaveLength(23);
    });

    it("change on one day and no other", () => {
      const days = members("各镇街", null).flatMap(([, { from, to }]) => [from, to]);
      expect(new Set(days)).toEqual(new Set([null, changeOfTowns]));
    });

    it("hold the two development zones under some readings only, on every day", () => {
      for (const day of ["2021-07-05", changeOfTowns]) {
        expect(sorted(doubtful("各镇街", day).map(({ name }) => name))).toEqual(
          sorted(expectedDoubtfulTowns),
        );
      }
    });

    it("became others by a merger and two changes of kind", () => {
      const code = (id: string): string => {
        const unit = names.unit(id);
        return unit.kind === "collective" ? unit.name : (unit.code ?? unit.name);
      };
      const changed = plan.successions
        .filter(({ date }) => date === changeOfTowns)
        .map(({ kind, from, to }) => ({ kind, from: sorted(from.map(code)), to: to.map(code) }));
      expect(changed).toHaveLength(expectedSuccessions.length);
      expect(changed).toEqual(expect.arrayContaining([...expectedSuccessions]));
    });
  });

  it("date no succession that the facts do not date: 市政务和数据局 has no day", () => {
    const undated = plan.successions.filter(({ date }) => date !== changeOfTowns);
    expect(undated.map(({ date }) => date)).toEqual(undated.map(() => null));
    expect(undated.map(({ from, to }) => [...from, ...to].map(names.of))).toContainEqual([
      "市政务服务数据管理局",
      "市政务和数据局",
    ]);
  });

  describe("市直各部门", () => {
    it("hold for certain the departments that nothing doubts", () => {
      expect(sorted(certain("市直各部门", "2021-07-05").map(({ name }) => name))).toEqual(
        sorted(expectedCertainDepartments),
      );
    });

    it("hold under some readings those whose membership the facts doubt", () => {
      expect(sorted(doubtful("市直各部门", "2021-07-05").map(({ name }) => name))).toEqual(
        sorted(expectedDoubtfulDepartments),
      );
    });

    it("do not hold 中山供电局, which belongs to no collective", () => {
      const unit = names.named("中山供电局");
      expect(unit.kind).toBe("public-utility");
      expect(unit.kind === "collective" ? [] : (unit.memberOf ?? [])).toEqual([]);
    });

    it("carry the hint that they were 31", () => {
      expect((collective("市直各部门").countHints ?? []).map(({ count }) => count)).toContain(31);
    });
  });

  it("say why a doubtful membership is doubtful", () => {
    for (const unit of singles()) {
      for (const membership of unit.memberOf ?? []) {
        expect(membership.source, unit.name).not.toBe("");
        if (membership.certainty === "doubtful") expect(membership.doubt ?? "", unit.name).not.toBe("");
      }
    }
  });

  it.each(expectedCollectives)("know how much is known of $name", (expected) => {
    const unit = collective(expected.name);
    expect(unit.roster).toBe(expected.roster);
    expect((unit.residualOf ?? []).map(names.of)).toEqual(expected.residualOf);
    const maybe = (unit.mayInclude ?? []).map((member) => names.of(member.unit));
    for (const name of expected.mayInclude) expect(maybe).toContain(name);
  });

  it("do not let 其他部门 reach towns", () => {
    const maybe = (collective("其他部门").mayInclude ?? []).map((member) => names.of(member.unit));
    expect(maybe).not.toContain("各镇街");
  });

  it("know 各责任单位 by their roles, and the departments of 26 fields as a part of all", () => {
    expect(sorted(must(collective("各责任单位").roles, "roles"))).toEqual(expectedFilingRoles);
    const part = plan.units.find((unit) => unit.kind === "collective" && unit.subsetOf !== undefined);
    const subset = must(part, "subset");
    expect(subset.name).toContain("26个领域");
    expect(subset.kind === "collective" && names.of(must(subset.subsetOf, "whole"))).toBe("市直各部门");
    const eighteen = [subset, collective("市直各部门")].flatMap((unit) =>
      unit.kind === "collective" ? (unit.countHints ?? []).map(({ count }) => count) : [],
    );
    expect(eighteen).toContain(18);
  });

  it("hold 政务公开科 and 市信息中心 as parts of others", () => {
    const partOf = (name: string): string => {
      const unit = names.named(name);
      return unit.kind === "collective" ? "" : names.of(must(unit.partOf, `whole of ${name}`));
    };
    expect(partOf("市政府办公室政务公开科")).toBe("市政府办公室");
    expect(partOf("市信息中心")).toBe("市政务服务数据管理局");
  });

  it("may file 火炬开发区管委会 and 中山港街道 as one line, which is doubtful", () => {
    const together = singles().flatMap((unit) =>
      (unit.reportsTogetherWith ?? []).map((other) => ({
        units: sorted([unit.name, names.of(other.unit)]),
        certainty: other.certainty,
      })),
    );
    expect(together.length).toBeGreaterThan(0);
    for (const pair of together) {
      expect(pair).toEqual({ units: sorted(["火炬开发区管委会", "中山港街道"]), certainty: "doubtful" });
    }
  });

  it.each(expectedAliases)("know %s as %s", (alias, name) => {
    const bearers = plan.units.filter((unit) =>
      [unit.name, unit.fullName, ...(unit.aliases ?? [])].includes(alias),
    );
    expect(bearers.map((unit) => unit.name)).toEqual([name]);
  });

  it("invent neither units nor full names", () => {
    const known = plan.units.map(({ name }) => name);
    expect(unitsNotEstablished.filter((name) => known.includes(name))).toEqual([]);
    for (const name of unitsWithoutFullName) expect(names.named(name).fullName).toBeUndefined();
  });
});
