import type { DraftTask, Work } from "./draft.js";
import { readsAsUnits } from "./keyed.js";

/** Why what was read as a task may be none. */
type Doubt = "units" | "short" | "number";

const han = /\p{Script=Han}/gu;

/** Nothing that is to be done is said in fewer characters. */
const shortest = 4;
/** Longer texts are no list of units. */
const longestList = 80;

/** （二） within words, as where a heading or another task has run on; not 第（二）项, 本条（一）. */
const runOnNumber = /(?<![第条款项本述前（(见照及和、])（[一二三四五六七八九十]{1,2}）(?=\p{Script=Han})/u;

function doubtOf(work: Work, words: string): Doubt | undefined {
  if ((words.slice(0, 200).match(han)?.length ?? 0) < shortest) return "short";
  if (words.length <= longestList && !/[。；]$/u.test(words) && readsAsUnits(work, words)) return "units";
  return runOnNumber.test(words.slice(1, 400)) ? "number" : undefined;
}

/** Says which tasks look like something else: a layout that was read wrongly shows itself there. */
export function reportDoubtful(work: Work, tasks: readonly DraftTask[]): void {
  const { reading, report } = work;
  for (const { text } of tasks) {
    const words = reading.words(text);
    const doubt = doubtOf(work, words);
    if (doubt === undefined) continue;
    report({
      code: "import.task-doubtful",
      severity: "warning",
      params: { words: words.slice(0, 40), doubt },
      span: reading.span(text),
    });
  }
}
