import type { Work } from "../draft/draft.js";
import { markerAt } from "../text/markers.js";
import { isBlank, type Range } from "../text/range.js";

/** 建设粮食储备库, 扶持中小企业: a task whose last words could be a name. */
export const opensTask: RegExp =
  /^(?:建设|新建|改建|扩建|组建|创建|打造|设立|成立|改造|扶持|补助|资助|支持|培育|引进|发展|申报|做好|办好|提升|整治|实施|开展|动员|引导|鼓励).*[^局委厅署部办]$/u;

/** A number that begins a task within a line. */
const numberWithin =
  /[。；\s）](?:\d{1,3}[.．、]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）)/u;

/**
 * Whether a bracket ends its task although the line goes on: a sentence ends there, and a number or a task with a bracket of its own
 * follows. …（甲负责）。坚持… with none behind it goes on with the same task.
 */
export function endsTask({ reading: { text } }: Work, bracket: Range, next: Range | undefined): boolean {
  if (!/[。；]/u.test(text.charAt(bracket.end))) return false;
  let behind = bracket.end + 1;
  while (isBlank(text.charAt(behind))) behind++;
  if (markerAt(text, behind) !== undefined) return true;
  if (next === undefined) return false;
  return !numberWithin.test(text.slice(bracket.end, next.start));
}
