import { compilePlan, isFengongError, type Role, tasksOwnedBy } from "fengong";
import { addWorkingDays, chinaMainland } from "fengong/calendar";
import { formatError, labels } from "fengong/diagnostics";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";

const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
const roles: readonly Role[] = ["lead", "support", "responsible", "oversee"];

/** What the call gives; for a question that has no answer, the library's words on why. */
function answerOf(ask: () => string): string {
  try {
    return ask();
  } catch (error) {
    if (!isFengongError(error)) throw error;
    return formatError(error, { lang: "zh" });
  }
}

/** The tasks of a unit, one role after another. */
export const tasksOf = (unit: string): string =>
  answerOf(() => {
    const rows = tasksOwnedBy(plan, unit);
    const said = roles.flatMap((role) => {
      const tasks = rows.filter((row) => row.role === role).map(({ task }) => task);
      return tasks.length === 0 ? [] : [`${labels.zh.role[role]}：${tasks.join("、")}`];
    });
    return said.join("；");
  });

/** The date so many working days after another. */
export const deadline = (from: string, days: number): string =>
  answerOf(() => addWorkingDays(chinaMainland, from, days));
