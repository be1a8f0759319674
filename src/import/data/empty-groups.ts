import type { Draft, DraftGroup, Work } from "../draft/draft.js";

/** Says which headings stand over no task: a layout that was read wrongly shows itself there, and a task may be among them. */
export function reportEmpty({ reading, report }: Work, { groups, tasks }: Draft): void {
  const full = new Set<DraftGroup>();
  for (const { group } of tasks)
    for (let at = group; at !== undefined && !full.has(at); at = at.parent) full.add(at);
  for (const group of groups) {
    if (full.has(group)) continue;
    report({
      code: "import.heading-without-task",
      severity: "warning",
      params: { words: reading.words(group.title).slice(0, 40) },
      span: reading.span(group.title),
    });
  }
}
