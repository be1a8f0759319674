import { importPlan } from "fengong/import";

/** The rows of a table as the tests write them: number, task, limits, then who answers. */
export function rowsOf(source: string, read: typeof importPlan = importPlan): readonly string[] {
  const { data } = read(source, { year: 2024, jurisdiction: "临江市", title: "临江市2024年工作方案" });
  const names = new Map(data.units.map(({ id, name }) => [id, name]));
  return data.tasks.map(({ key, number, text, timings }) => {
    const owners = data.clauses
      .filter(({ governs }) => governs.includes(key))
      .flatMap(({ assignments }) => assignments.map(({ unit, role }) => `${names.get(unit)} ${role}`));
    const limits = timings.map(({ words }) => `[${words}]`);
    return [`${number} ${text}`, ...limits, ...owners].join("; ");
  });
}
