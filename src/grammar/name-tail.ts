import { type CharSet, charSet } from "./char-set.js";
import { type HeadStrength, headOf, isBareTail } from "./heads.js";
import { breakAt, isSpace } from "./marks.js";
import { endHere } from "./match-here.js";
import { opensName } from "./name-starts.js";
import { phraseBeginnings, phraseOpenerEnd } from "./phrase-openers.js";
import { conjunctions, taskOpeners, taskWordAt } from "./phrases.js";
import { type VerbMatch, verbAt, verbBeginnings } from "./verbs.js";

/** The characters with which words begin that no name goes on with. */
const mayTell: CharSet = charSet(() => [
  ...verbBeginnings,
  ...taskOpeners.firsts(),
  ...phraseBeginnings(),
  ...conjunctions.firsts(),
]);

/**
 * A verb inside names: 市场 + 监管 + 局. It is part of a name when what follows it up to the next break completes one and
 * does not open a name of its own.
 */
export function continuesName(text: string, verb: VerbMatch, head: HeadStrength | undefined): boolean {
  const end = tailEnd(text, verb.start, verb.end, 12);
  if (head !== "strong" && endHere(restOfList, text, verb.end) > verb.end) return true;
  if (end === verb.end || opensName(text, verb.end)) return false;
  if (head !== "strong" && endHere(classEnd, text, verb.end) > verb.end) return true;
  if (head !== "strong") return headOf(text, verb.start, end) !== undefined || isLongBody(text, verb.end);
  return isBareTail(text, verb.end, end) || isLongBody(text, verb.end);
}

/** 市场监管、交通运输等部门: a list of fields of work, which its closer says to be of units. */
const restOfList = /(?:、[^,。;:!?、()等]{1,12}){0,8}等(?:有关|相关)?(?:部门|单位)/uy;
/** 市场监督管理部门, with words behind it that no table holds. */
const classEnd = /[\u4e00-\u9fff]{0,4}?(?:部门|主管单位|机构)(?!负责人|主要)/uy;

/** Whether the stretch is complete and words follow that no name has, or that join another name. */
function tellsMore(text: string, start: number, place: number): boolean {
  if (!mayTell.has(text, place) || headOf(text, start, place) === undefined) return false;
  if (conjunctions.at(text, place) !== undefined) return true;
  return verbAt(text, place) !== undefined || phraseOpenerEnd(text, place) > place || taskWordAt(text, place);
}

/** Where the words end that may go on in a name behind a place; `start` is where its last part begins. */
function tailEnd(text: string, start: number, place: number, longest: number): number {
  let end = place;
  while (end < place + longest && !stopsTail(text, end) && !tellsMore(text, start, end)) end++;
  return end;
}

/** Bodies named after what they are to bring about: 推进…改革协调小组办公室, with what is quoted inside. */
const longBody =
  /(?:“[^”]{1,16}”|[^,。;:!?、()\s各“”0-9将把于由]){2,36}?(?:小组|委员会|指挥部|联席会议|专班)(?:办公室|办)?(?![\u4e00-\u9fff]{0,20}(?:小组|委员会|指挥部|办公室))/uy;

function isLongBody(text: string, place: number): boolean {
  const end = endHere(longBody, text, place);
  return (
    end > place &&
    (stopsTail(text, end) || verbAt(text, end) !== undefined || phraseOpenerEnd(text, end) > end)
  );
}

export function stopsTail(text: string, place: number): boolean {
  const mark = text.charAt(place);
  if (mark === "" || mark === "(" || mark === ")" || isSpace(text, place)) return true;
  if (breakAt(text, place) !== undefined || mark === "等") return true;
  const verb = verbAt(text, place);
  return verb !== undefined && !verb.inNames;
}

/** 市委 + 全面 + 深化改革委员会办公室: words like those of a task from `start` to `place`, up to a last part that only names have. */
export function continuesLong(text: string, start: number, place: number): boolean {
  if (opensName(text, place)) return false;
  const end = tailEnd(text, start, place, 20);
  // 具体承办, 跟踪督办: two verbs, the second of which only ends as names do.
  if (verbAt(text, place)?.end === end) return false;
  return headOf(text, place, end) === "strong" || isBareTail(text, place, end) || isLongBody(text, place);
}

/** Where a name ends that begins at a place, as far as its marks and verbs tell. */
export const nameTailEnd = (text: string, place: number): number => tailEnd(text, place, place, 20);

const innerHead =
  /[^,。;:!?、()\s]{1,18}?(?:办公室|委员会|管委会|部门|政府|公司|集团|大队|支队|小组|办事处|法院|检察院|学院|中心|街道|[局厅])(?:[^,。;:!?、()\s]{0,4}?(?:办公室|委员会|部门|大队|支队|小组|办事处|局))?(?![长级部面]|负责人|负责同志|主要)/uy;

/** Where a name ends that words go on after which no table holds: 党政办公室 of 党政办公室准备材料. */
export function innerNameEnd(text: string, start: number, limit: number): number {
  const end = endHere(innerHead, text, start);
  return end < limit && headOf(text, start, end) === "strong" ? end : start;
}
