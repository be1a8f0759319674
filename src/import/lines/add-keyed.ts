import { saysAsAbove } from "../cells/as-above.js";
import type { DraftTask } from "../draft/draft.js";
import { isEmpty, type Range } from "../text/range.js";
import type { Item } from "../words/items.js";
import { governingTasks, type LineState, noteLed, settleWaiting } from "./line-state.js";

/** What stands between ranges: nobody reads 牵头领导：…, and the accounting says so. */
export function between({ start, end }: Range, others: readonly Range[]): readonly Range[] {
  const starts = [start, ...others.map((other) => other.end)];
  const ends = [...others.map((other) => other.start), end];
  return starts
    .map((from, at) => ({ start: from, end: ends[at] ?? end }))
    .filter((stretch) => !isEmpty(stretch));
}

/** No task has more clauses. */
const mostClauses = 12;

const labelled = /^([^：:\s]{2,10})\s*[：:]\s*(\S+)$/u;

/** 责任单位：同上: the clauses of the task before answer, or the one of them that has the same label. */
function goesAsAbove({ work, draft }: LineState, clause: Range, tasks: readonly DraftTask[]): boolean {
  const [, label = "", words = ""] = labelled.exec(work.reading.words(clause).slice(0, 24)) ?? [];
  if (!saysAsAbove(words)) return false;
  const before = draft.tasks.at(-1 - tasks.length);
  const answering = draft.clauses
    .slice(-mostClauses)
    .filter(({ governs }) => before !== undefined && governs.includes(before));
  const same = answering.filter(({ range }) => work.reading.words(range).startsWith(label));
  const found = same.length > 0 ? same : answering;
  for (const { governs } of found) governs.push(...tasks);
  work.account.used(clause, "clause");
  return found.length > 0;
}

export function addKeyed(state: LineState, item: Item): void {
  const { draft, work } = state;
  for (const { range, kind, clause, deadlines, others } of item.keyed) {
    for (const used of between(range, others)) work.account.used(used, "clause");
    if (clause === undefined && deadlines.length === 0 && others.length > 0) continue;
    const own = kind === "bracket" && state.waiting.length > 1 && !isEmpty(item.text);
    const skipped = state.waiting.slice(0, -1);
    if (own) {
      const last = state.waiting.slice(-1);
      state.waiting = skipped;
      settleWaiting(state);
      state.waiting = last;
    }
    const tasks = governingTasks(state);
    for (const deadline of deadlines) {
      work.account.used(deadline, "deadline");
      for (const task of tasks) task.deadlines.push(deadline);
    }
    if (clause === undefined || goesAsAbove(state, clause, tasks)) continue;
    if (tasks.length === 0) {
      work.report({
        code: "import.clause-without-task",
        severity: "warning",
        params: { words: work.reading.words(clause).slice(0, 40) },
        span: work.reading.span(clause),
      });
    }
    noteLed(state, clause, tasks);
    draft.clause({
      range: clause,
      governs: [...tasks],
      basis: kind === "label" ? "label" : "sentence",
      confidence: tasks.length > 1 ? "medium" : "certain",
    });
  }
}
