import { describe, expect, it } from "vitest";
import { expectedDuties, expectedSecondGrounds, tasksThatMentionTowns } from "./expected-duties.js";
import { expectedNamings } from "./expected-units.js";
import { ascending, must } from "./read.js";

/** The worked answers were written apart from the index of namings: the two must not contradict each other. */
describe("the worked answers", () => {
  const naming = (unit: string) => expectedNamings.find((candidate) => candidate.unit === unit);

  it.each(expectedDuties)("for $unit have one row a task and role, and leave no task out", (duties) => {
    const rows = duties.rows.flatMap(({ role, tasks }) => tasks.map((task) => `${role} ${task}`));
    expect(new Set(rows).size).toBe(rows.length);
    const owned = new Set(duties.rows.flatMap(({ tasks }) => tasks));
    expect(duties.nothingIn.filter((task) => owned.has(task))).toEqual([]);
    expect(ascending([...owned, ...duties.nothingIn].map(Number))).toEqual(
      Array.from({ length: 48 }, (_, index) => index + 1),
    );
  });

  it.each(expectedDuties)("for $unit name it where the cells do", ({ unit, rows }) => {
    for (const role of ["lead", "support", "responsible", "oversee"] as const) {
      const byName = rows
        .filter((row) => row.via === null && row.role === role)
        .flatMap(({ tasks }) => tasks);
      expect(ascending(byName.map(Number)), role).toEqual(naming(unit)?.[role] ?? []);
    }
  });

  it.each(expectedDuties)(
    "for $unit take from collectives all that they give, save what it has already",
    ({ unit, rows }) => {
      const leads = rows.filter(({ role }) => role === "lead").flatMap(({ tasks }) => tasks);
      for (const via of new Set(rows.flatMap((row) => row.via ?? []))) {
        const collective = naming(via);
        if (collective === undefined) {
          expect(via).toBe("等部门");
          continue;
        }
        for (const role of ["support", "responsible"] as const) {
          const second = expectedSecondGrounds
            .filter((ground) => ground.unit === unit && ground.via === via && ground.role === role)
            .map(({ task }) => Number(task));
          const taken = rows
            .filter((row) => row.via === via && row.role === role)
            .flatMap(({ tasks }) => tasks);
          const given = collective[role].filter((task) => !leads.includes(String(task)));
          expect(ascending([...taken.map(Number), ...second]), `${via} ${role}`).toEqual(given);
        }
      }
    },
  );

  it("let towns into the tasks whose cells name them", () => {
    const { support, responsible } = must(naming("各镇街"), "各镇街");
    expect(tasksThatMentionTowns.map(Number)).toEqual(ascending([...support, ...responsible]));
  });
});
