import type { DraftTask, Work } from "../draft/draft.js";
import { type MarkerStyle, markerAt, markerLevel } from "../text/markers.js";
import { readsAsUnits } from "../words/owner-words.js";

/** Why what was read as a task may be none. */
type Doubt = "units" | "short" | "number" | "heading";

/** Nothing that is to be done is said in fewer characters. */
const shortest = 4;
const enough = new RegExp(`^(?:\\P{Script=Han}*\\p{Script=Han}){${shortest}}`, "u");
/** Longer texts are no list of units. */
const longestList = 80;

/** （二） within words, as where a heading or another task has run on; not 第（二）项, 本条（一）. */
const runOnNumber = /(?<![第条款项本述前（(见照及和、])（[一二三四五六七八九十]{1,2}）(?=\p{Script=Han})/u;

/** 建设公共数据平台, 组建工作专班: 建设 opens names too (建设局), but none that goes on in a noun like these. */
const builds =
  /^(?:建设|建立|组建|打造|搭建|设立).{2,}(?:平台|基地|专班|中心|园区?|场所?|站|网|队伍?|体系|机制|工程|项目|组)$/u;

function doubtOf(work: Work, words: string): Doubt | undefined {
  if (!enough.test(words.slice(0, 200))) return "short";
  const listed = words.length <= longestList && !/[。；]$/u.test(words) && !builds.test(words);
  if (listed && readsAsUnits(work, words)) return "units";
  return runOnNumber.test(words.slice(1, 400)) ? "number" : undefined;
}

/** No number takes more room. */
const longestNumber = 12;

/** The way of numbering before a task, where its number opens the line. */
function numberedAs(
  { reading: { text } }: Work,
  { text: words, number }: DraftTask,
): MarkerStyle | undefined {
  if (number === undefined) return undefined;
  let start = words.start;
  while (start > Math.max(0, words.start - longestNumber) && text.charAt(start - 1) !== "\n") start--;
  return markerAt(text, start)?.style;
}

const ofHeadings: ReadonlySet<MarkerStyle> = new Set(["part", "han", "han-bracket"]);

/** 一、加快建设（牵头单位：…） above 1.…: numbered as headings are, and the next task is numbered below it. */
function standsAbove(work: Work, task: DraftTask, next: DraftTask | undefined): boolean {
  const style = numberedAs(work, task);
  if (style === undefined || next === undefined || !ofHeadings.has(style) || next.group !== task.group)
    return false;
  const below = numberedAs(work, next);
  return below !== undefined && markerLevel[below] > markerLevel[style];
}

/** Says which tasks look like something else: a layout that was read wrongly shows itself there. */
export function reportDoubtful(work: Work, tasks: readonly DraftTask[]): void {
  const { reading, report } = work;
  for (const [at, task] of tasks.entries()) {
    const { text } = task;
    const words = reading.words(text);
    const doubt = doubtOf(work, words) ?? (standsAbove(work, task, tasks[at + 1]) ? "heading" : undefined);
    if (doubt === undefined) continue;
    report({
      code: "import.task-doubtful",
      severity: "warning",
      params: { words: words.slice(0, 40), doubt },
      span: reading.span(text),
    });
  }
}
