import { parseTiming } from "../../grammar/index.js";
import type { Draft, DraftGroup, Work } from "../draft/draft.js";
import type { Range } from "../text/range.js";

/** No heading that says by when is longer. */
const longestTitle = 30;

/** What such a heading says besides: 6月底前完成的任务, 长期坚持事项. */
const besides =
  /^(?:要|需|须|应)?(?:基本|全面|全部)?(?:完成|办结|落实|实施|推进|开展|坚持|启动|见效)?的?(?:重点|主要|工作)?(?:任务|工作|事项|项目|措施)?(?:[（(][^（）()]{1,6}[）)])?$/u;

/** The limit that a heading sets for the tasks under it, and says nothing else. */
function limitIn({ reading }: Work, { title }: DraftGroup): Range | undefined {
  if (title.end - title.start > longestTitle) return undefined;
  const words = reading.words(title);
  const [timing, ...others] = parseTiming(words).timings;
  if (timing === undefined || timing.kind === "unspecified" || others.length > 0) return undefined;
  const { start, end } = timing.span;
  if (!besides.test(words.slice(0, start) + words.slice(end))) return undefined;
  return { start: title.start + start, end: title.start + end };
}

/** Gives the tasks under a heading such as 6月底前完成的任务 its limit, where they have none of their own. */
export function addHeadingLimits(work: Work, { groups, tasks }: Draft): void {
  const limits = new Map<DraftGroup, Range>();
  // A heading that is higher comes first.
  for (const group of groups) {
    const limit = limitIn(work, group) ?? (group.parent && limits.get(group.parent));
    if (limit !== undefined) limits.set(group, limit);
  }
  for (const { group, deadlines, text } of tasks) {
    const limit = group && limits.get(group);
    if (limit === undefined || deadlines.length > 0) continue;
    if (parseTiming(work.reading.words(text)).timings.length === 0) deadlines.push(limit);
  }
}
