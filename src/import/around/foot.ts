import type { LineBlock } from "../cells/blocks.js";
import type { Work } from "../draft/draft.js";
import { markerAt } from "../text/markers.js";
import { isEmpty, type Range, trimmed } from "../text/range.js";
import { labelsIn } from "../words/fields.js";
import { isLimit } from "../words/limit-words.js";
import { readsAsUnits } from "../words/owner-words.js";
import { footer, mayBeFooter } from "./header-words.js";

/** The lines at a page's foot are no longer a run than this. */
const longestFoot = 80;

/** How many of the lines belong to the document: those from the first word of a page's foot on do not. */
export function withoutFoot(work: Work, lines: readonly LineBlock[]): number {
  const { text } = work.reading;
  let first = lines.length;
  while (first > 0 && lines.length - first < longestFoot) {
    const line = lines[first - 1];
    if (line === undefined || markerAt(text, line.range.start) !== undefined) break;
    first--;
  }
  for (let at = first; at < lines.length; at++) if (isFoot(work, lines, at)) return at;
  return lines.length;
}

/** No line of a page's foot is longer. */
const longestLine = 200;

/** A sentence, or the number of a row before its words. */
const isBody = /[。；]|[（(][^（）()]*[）)]$|^\d{1,3}[ \u3000\t]/u;

function isFoot(work: Work, lines: readonly LineBlock[], at: number): boolean {
  const words = wordsAt(work, lines, at);
  if (words === undefined) return false;
  if (footer.test(words)) return true;
  return mayBeFooter.test(words) && !isBody.test(words) && !answersFollow(work, lines, at);
}

function wordsAt(work: Work, lines: readonly LineBlock[], at: number): string | undefined {
  const range = lines[at]?.range;
  return range === undefined || range.end - range.start >= longestLine
    ? undefined
    : work.reading.words(range);
}

/** Units, a limit or a label on the next line: the one before is a task. */
function answersFollow(work: Work, lines: readonly LineBlock[], at: number): boolean {
  const range = lines[at + 1]?.range;
  const words = wordsAt(work, lines, at + 1);
  if (range === undefined || words === undefined) return false;
  return readsAsUnits(work, words) || isLimit(words) || labelsIn(work, range)[0] === range.start;
}

/** The page's foot where it has run into the last line: what a page says of itself, after a space, or what no plan says. */
const runOnFoot =
  /(?<=.)(?:上一篇[:：]|下一篇[:：]|扫一扫在手机|责任编辑[:：]|【?(?:打印本页|关闭窗口|返回顶部))|[\s。](?:信息来源|稿件来源|来源|责任编辑|附件下载|相关附件|上一篇|下一篇|分享到|打印本页|关闭窗口|扫一扫)(?:[:：]|\s|$)/u;

/** How far before its end a last line may hold the page's foot. */
const longestTail = 300;

function footIn(text: string, { start, end }: Range): number {
  const from = Math.max(start, end - longestTail);
  const found = runOnFoot.exec(text.slice(from, end));
  if (found === null) return end;
  return from + found.index + (/^[\s。]/u.test(found[0]) ? 1 : 0);
}

/** The lines, the last one without the page's foot. */
export function withoutLastFoot(work: Work, lines: readonly LineBlock[]): readonly LineBlock[] {
  const last = lines.at(-1);
  if (last === undefined) return lines;
  const { text } = work.reading;
  const at = footIn(text, last.range);
  if (at === last.range.end) return lines;
  work.account.noise({ start: at, end: last.range.end }, "footer");
  const range = trimmed(text, { start: last.range.start, end: at });
  return isEmpty(range) ? lines.slice(0, -1) : [...lines.slice(0, -1), { ...last, range }];
}
