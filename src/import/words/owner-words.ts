import type { Diagnostic } from "../../diagnostics/index.js";
import type { Work } from "../draft/draft.js";

/** Codes that say that some words were not read as units. */
const unreadCodes: ReadonlySet<string> = new Set([
  "clause.unread",
  "clause.not-owners",
  "clause.no-units",
  "clause.unfamiliar-name",
]);

/** Longer stretches are running text. */
const longestList = 600;

/** Whether words are units, all of them, as far as the reader of clauses can tell. */
export function readsAsUnits({ unitsOf }: Work, words: string): boolean {
  if (words.length === 0 || words.length > longestList) return false;
  const { assignments = [], diagnostics = [] } = unitsOf(words) ?? {};
  return assignments.length > 0 && !diagnostics.some(({ code }) => unreadCodes.has(code));
}

/** 此项工作, 上述任务: words for the task itself. */
const theTask = /^(?:此|该|本|这|上述|以上|前述)(?:[各几]?[项个]|些)?(?:工作|任务|事项)?$/u;
/** What is said behind a time limit. */
const byThen = /^(?:完成|办结|落实|实施|见效|到位|(?:基本|全面|全部)完成|(?:落实|执行|整改)到位)$/u;

/** Whether what is no unit in a clause says nothing of its own: the task itself, a time limit, 完成 behind one. */
export function isPlain(diagnostic: Diagnostic, all: readonly Diagnostic[]): boolean {
  if (diagnostic.code !== "clause.not-owners") return false;
  const { kind, words } = diagnostic.params;
  if (kind === "timing") return true;
  return kind === "task" && (theTask.test(words) || (byThen.test(words) && all.some(namesLimit)));
}

/** 市财政局负责，年底前完成: a time limit among the units is one of the tasks. */
export const namesLimit = (diagnostic: Diagnostic): boolean =>
  diagnostic.code === "clause.not-owners" && diagnostic.params.kind === "timing";

/** Whether words are units, with the task and a time limit at most: 此项工作由市编办牵头，年底前完成. */
export function readsAsOwners({ clauseOf }: Work, words: string): boolean {
  if (words.length === 0 || words.length > longestList) return false;
  const { assignments, diagnostics } = clauseOf(words);
  return (
    assignments.length > 0 &&
    diagnostics.every((each) => !unreadCodes.has(each.code) || isPlain(each, diagnostics))
  );
}

/** What names of units end in, and those of persons do not: 市国资局二、加强监管, 李四、王五. */
export const endsUnit: RegExp = /[局委办厅部院署会司区县市镇乡府社团校行]/u;
