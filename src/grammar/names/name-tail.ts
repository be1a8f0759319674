import { type CharSet, charSet } from "../text/char-set.js";
import { breakAt, isSpace } from "../text/marks.js";
import { endHere } from "../text/match-here.js";
import { classNounOf, type HeadStrength, headOf, isBareTail } from "../words/heads.js";
import { levelPrefixAt } from "../words/levels.js";
import { opensCollective, opensName } from "../words/name-starts.js";
import { phraseBeginnings, phraseOpenerEnd } from "../words/phrase-openers.js";
import { conjunctions, taskOpeners, taskWordAt } from "../words/phrases.js";
import { type VerbMatch, verbAt, verbBeginnings } from "../words/verbs.js";

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
export function continuesName(
  text: string,
  verb: VerbMatch,
  head: HeadStrength | undefined,
  limit: number,
): boolean {
  const end = tailEnd(text, verb.start, verb.end, Math.min(verb.end + 12, limit));
  if (head !== "strong" && endHere(restOfList, text, verb.end) > verb.end) return true;
  // 市政府督查室收集…: words follow that no table holds.
  if (office.test(text.charAt(verb.end)) && ends(text, verb.end + 1) && !opensName(text, verb.end))
    return true;
  if (end === verb.end || opensName(text, verb.end) || endHere(ownField, text, verb.end) > verb.end)
    return false;
  if (head !== "strong" && endHere(classEnd, text, verb.end) > verb.end) return true;
  if (head !== "strong") return headOf(text, verb.start, end) !== undefined || isLongBody(text, verb.end);
  return isBareTail(text, verb.end, end) || isLongBody(text, verb.end);
}

/** 各区组织辖区单位: over whom those before the verb have a say. */
const ownField = /本?辖区|辖内|辖下|所属|下属|属地|本地/uy;
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
function tailEnd(text: string, start: number, place: number, limit: number): number {
  let end = place;
  while (end < limit && !stopsTail(text, end) && !tellsMore(text, start, end)) end++;
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
export function continuesLong(text: string, start: number, place: number, limit: number): boolean {
  if (opensName(text, place)) return false;
  const end = tailEnd(text, start, place, Math.min(place + 20, limit));
  // 具体承办, 跟踪督办: two verbs, the second of which only ends as names do.
  if (verbAt(text, place)?.end === end) return false;
  return headOf(text, place, end) === "strong" || isBareTail(text, place, end) || isLongBody(text, place);
}

/** Where a name ends that begins at a place, as far as its marks and verbs tell. */
export const nameTailEnd = (text: string, place: number): number => tailEnd(text, place, place, place + 20);

/** Words that begin with the last character of a name: 部署, 办理, 委托, 局面, 中心任务. */
const notLast =
  /(?<=部)[署门分队级落件位]|(?<=办)[理公法事案结好学]|(?<=委)(?:[托派员]|会(?![同商]))|(?<=[局厅])面|(?<=中心)[工任城镇区]|(?<=科)[学技]|(?<=处)[理置]|(?<=所)[有需在]|(?<=组)[织成建]|(?<=队)伍|负责(?:人|同志)|主要|[长级员]/uy;

const ends = (text: string, end: number): boolean => endHere(notLast, text, end) === end;

/** Whether a name may end here in running text, where 企业 and 人员 alone are what is spoken of. */
function endsName(text: string, start: number, end: number): boolean {
  if (headOf(text, start, end) !== "strong" || !ends(text, end)) return false;
  const noun = classNounOf(text, start, end);
  if (noun === undefined || /部门|单位|机构/u.test(noun) || opensCollective(text, start)) return true;
  return /^[属所事辖]/u.test(text.charAt(start)) || (opensName(text, start) && end - start <= 5);
}

/** The last characters of offices, which end other words too. */
const office = /[室科处站所队馆院台校]/u;

/** 县水文站 of 县水文站收集数据: an office of a level, where nothing surer ends. */
function officeEnd(text: string, start: number, limit: number): number {
  if (levelPrefixAt(text, start) === undefined) return start;
  for (let end = start + 4; end < limit - 1; end++) {
    if (office.test(text.charAt(end - 1)) && ends(text, end)) return end;
  }
  return start;
}

/** 教育督导室, 重点工作督查室. */
const officeOfCare = /^.{1,4}(?:督导|督查|督察|研究|信息|监察)室$/u;

/** 督查室 of 市政府督查室. */
const endsPart = (text: string, start: number, end: number): boolean =>
  endsName(text, start, end) ||
  ((end - start <= 4 || officeOfCare.test(text.slice(start, end))) &&
    /[室科处站]/u.test(text.charAt(end - 1)) &&
    ends(text, end) &&
    !opensName(text, start));

/** No part of a body has a longer name. */
const longestPart = 8;
/** No name in running text is longer. */
const longestInText = 28;

const endsBeforeBracket = (text: string, start: number, open: number): boolean =>
  endsName(text, start, open) || (opensCollective(text, start) && headOf(text, start, open) !== undefined);

/** Where a name ends that words go on after which no table holds: 党政办公室 of 党政办公室准备材料, 交警支队 of 市公安局交警支队疏散群众. */
export function innerNameEnd(text: string, start: number, limit: number): number {
  let found = start;
  let open = -1;
  const last = Math.min(limit, start + longestInText);
  for (let end = start + 2; end < last && (found === start || end <= found + longestPart); end++) {
    const mark = text.charAt(end - 1);
    if (mark === "(") open = end - 1;
    // 各乡(镇、街道)实行…: nothing ends within its bracket, and the name before it ends behind it.
    if (mark === ")" && open > start && found === start && endsBeforeBracket(text, start, open)) found = end;
    if (mark === ")") open = -1;
    if (open >= 0 || mark === ")") continue;
    const own = found === start ? endsName(text, start, end) : end > found + 2 && endsPart(text, found, end);
    if (own) found = end;
    if (found > start && end > found && taskWordAt(text, end)) break;
  }
  return found > start ? found : officeEnd(text, start, limit);
}
