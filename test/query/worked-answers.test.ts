import { compilePlan, dutiesOf, type Ground, tasksOwnedBy, unitName } from "fengong";
import { chinaMainland } from "fengong/calendar";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { describe, expect, it } from "vitest";
import { expectedDuties } from "../seeds/zhongshan-2021/expected-duties.js";

const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });

/** The collective or open list that a ground goes through last; `null` when the words name the unit. */
const viaOf = (ground: Ground): string | null => {
  if (ground.via.some(({ kind }) => kind === "open-list")) return ground.words;
  return ground.via.length === 0 ? null : unitName(plan, ground.names);
};

describe.each(expectedDuties)(
  "$unit on the day of publication",
  ({ unit, rows, nothingIn, files, publishes }) => {
    const owned = tasksOwnedBy(plan, unit);

    it("owns what the document gives it, in these roles, this surely, by these ways", () => {
      const found = owned.map(({ task, role, certainty, grounds }) =>
        [task, role, certainty, viaOf(grounds[0])].join(" "),
      );
      const expected = rows.flatMap(({ role, certainty, via, tasks }) =>
        tasks.map((task) => [task, role, certainty, via].join(" ")),
      );
      expect([...found].sort()).toEqual([...expected].sort());
    });

    it("has nothing in the other tasks", () => {
      const tasks = new Set(owned.map(({ task }) => task));
      expect(nothingIn.filter((task) => tasks.has(task))).toEqual([]);
      expect(nothingIn.length + tasks.size).toBe(48);
    });

    it.each([
      ["file-measures", "2021-07-19", files],
      ["publish-measures", "2021-08-16", publishes],
    ] as const)("owes %s by %s as the notice says", (obligation, date, owed) => {
      const duty = dutiesOf(plan, unit).find(
        (one) => one.kind === "obligation" && one.obligation === obligation,
      );
      const how = duty === undefined ? "none" : duty.certainty === "possible" ? "possible" : "owed";
      expect(how).toBe(owed);
      if (duty !== undefined) expect(duty.due.map((due) => due.date)).toEqual([date]);
    });
  },
);
