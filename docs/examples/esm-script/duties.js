import { compilePlan, deadlinesOf, isFengongError, tasksOwnedBy } from "fengong";
import { chinaMainland, explainWorkingDays } from "fengong/calendar";
import { formatError } from "fengong/diagnostics";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";

const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
const unit = process.argv[2] ?? "市司法局";

/** The dates of a task, in words for those without one. */
function dueOf(task) {
  const dates = deadlinesOf(plan, task).flatMap(({ resolved }) => resolved.due ?? []);
  return dates.length === 0 ? "无明确日期" : dates.join("、");
}

function print() {
  console.log(`${unit}牵头：`);
  for (const { task, grounds } of tasksOwnedBy(plan, unit, { roles: ["lead"] })) {
    console.log(`  第${task}项，${dueOf(task)}，「${grounds[0].words}」`);
  }
  const { to, skipped, days } = explainWorkingDays(chinaMainland, zhongshan2021.document.published, 10);
  console.log(`措施报备：${to}，公布后第${days}个工作日`);
  console.log(`  跳过 ${skipped.map(({ date }) => date).join("、")}`);
}

try {
  print();
} catch (error) {
  if (!isFengongError(error)) throw error;
  console.error(formatError(error, { lang: "zh" }));
  process.exitCode = 1;
}
