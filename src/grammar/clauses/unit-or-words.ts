import { bracketAt } from "../names/bracket.js";
import { joinsName } from "../names/name-gaps.js";
import type { NameMatch } from "../names/read-name.js";
import { pastSpace } from "../text/marks.js";
import { endHere } from "../text/match-here.js";
import { words } from "../text/word-table.js";
import { opensName } from "../words/name-starts.js";
import { phraseOpenerEnd } from "../words/phrase-openers.js";
import { closerEnd, opensOnlyTasks, taskOpeners, taskWordAt } from "../words/phrases.js";
import { verbAt } from "../words/verbs.js";
import { atBoundary } from "./lex-phrase.js";
import type { Reading } from "./reading.js";

const prose = /[的“”"《》‘’%]|\d{2}/u;
const longestOddName = 16;

/** Whether words without a familiar last part stand where only a unit can stand. */
export function takesPlaceOfUnit(reading: Reading, name: NameMatch, runStart: boolean): boolean {
  const { text } = reading.source;
  if (name.end - name.start > longestOddName || prose.test(text.slice(name.start, name.end))) return false;
  if (taskOpeners.at(text, name.start) !== undefined || phraseOpenerEnd(text, name.start) > name.start)
    return false;
  if (reading.expectsUnits || !runStart) return true;
  if (closerEnd(text, name.end) > name.end || text.charAt(name.end) === "、") return true;
  if (joinsName(text, name.end) || bracketAt(text, reading.source.brackets, name.end)?.kind === "role")
    return true;
  const effect = verbAt(text, name.end)?.effect;
  if (effect !== undefined && effect !== "light") return true;
  return reading.pieces.length === 0 && pastSpace(text, name.end, reading.limit) >= reading.limit;
}

/** Verbs with somebody as their object. */
const reaching: ReadonlySet<string> = new Set(
  words("帮助 督促 指导 引导 鼓励 支持 组织 协调 监督 配合 联系 推动 汇总"),
);

/** Classes that are objects of such a verb; 指导单位 and 配合单位 are titles. */
const reached = /(?:中小)?(?:企业|院校|高校|学校|医院|社会组织|地区|地方)/uy;

/** 推进办 is a unit, 推进政务公开 is not: what opens like a task is a unit only when it is short and complete. */
export function readsAsTask(reading: Reading, name: NameMatch, runStart: boolean): boolean {
  const { text } = reading.source;
  if (!runStart || name.known || reading.expectsUnits) return false;
  const opener = taskOpeners.at(text, name.start);
  if (opener === undefined) return false;
  // 指导各相关部门, 帮助学校: whom the verb reaches.
  const behind = name.start + opener.word.length;
  if (reaching.has(opener.word) && (opensName(text, behind) || endHere(reached, text, behind) === name.end))
    return true;
  // 组织实施中小学校…: two words for what is done.
  if (name.end - name.start > 6 && taskWordAt(text, behind)) return true;
  if (opensOnlyTasks(text, name.start, name.end)) return true;
  // 落实管理人员: people are set to work, and set none.
  if (text.startsWith("人员", name.end - 2)) return true;
  const complete = name.end - name.start <= 10 && name.head === "strong";
  const { end } = name;
  const ends =
    atBoundary(reading, end) ||
    verbAt(text, end) !== undefined ||
    phraseOpenerEnd(text, end) > end ||
    taskWordAt(text, end);
  return !(complete && ends);
}

/** 各部门负责人, 张某副市长: those who act for a unit are no unit. */
export const person: RegExp =
  /负责人|负责同志|主要领导|分管领导|专业人员$|副?[省市县区州局]长$|副?书记$|分管副?秘书长$|[省市区县州]领导$|[厅局]长(?:担任|兼任|任)/u;

/** 发现问题及时报告市住建局: no name says how something is done. */
export const manner: RegExp = /.(?:及时|立即|确保|不断|积极|切实|认真|严格|进一步|依法(?!治))/u;

const thingNouns =
  "事项|工作|方面|问题|情况|内容|措施|环节|任务|活动|领域|服务|手续|要素|材料|信息|方式|形式|手段|渠道|途径";
/** Behind such a noun the phrase ends, or tells on; 等工作专班 is a body. */
const thingEnds = "(?=$|[,。;:!?、()]|[要应的由上中须])";

/** 名单报市政务局, 报市政府审定, 经市政府同意后: what is handed over, and to whom; upon whose consent. */
export const handedOver: RegExp =
  /^(?:名单|材料|情况|结果|信息|总结|报告|意见).{0,4}?[报送](?:至|到|给)?[省市区县州旗各本上有管]|^(?:并|及时|按时|按月|汇总后?)?报(?:送|请|至)?(?:[省市区县州旗](?!场)|国务院|自治区|管委会|领导小组)|^[经报].{2,20}?(?:同意|批准|审定|审核|审批|备案)后/u;

/** 手续办理、资金保障等事项: a list that its closer says to be of things. */
const ofThings = new RegExp(
  `(?:[、和与及][^,。;:!?、()和与及]{1,16}){0,8}?(?:(?<=等)|等)(?:${thingNouns})${thingEnds}`,
  "uy",
);
const endsAsThings = new RegExp(`等(?:${thingNouns})$`, "u");

/** Whether the list that goes on behind a name, or ends with it, is one of things. */
export const listsThings = (text: string, name: NameMatch): boolean =>
  name.head !== "strong" &&
  (endHere(ofThings, text, name.end) > name.end || endsAsThings.test(text.slice(name.start, name.end)));

/** 市水务局核实服务平台: what bodies make, which no body is named by where another one's name ends before it. */
const things = /(?:平台|基地|[网库园]|(?<![农林牧渔镇乡])场)$/u;

export const isOfThings = (text: string, { head, end }: NameMatch): boolean =>
  head === "weak" && things.test(text.slice(end - 2, end));

/** Whether the last part of a name is that of a unit, and nothing tells that it is only words. */
export function endsAsUnit({ source, expectsUnits }: Reading, name: NameMatch, opensRun: boolean): boolean {
  if (name.head === undefined) return false;
  const { text } = source;
  // 整改不到位的为某县: no name that ends in a common word has 的 in it.
  if (name.head === "weak" && text.slice(name.start, name.end).includes("的")) return false;
  return !opensRun || expectsUnits || opensName(text, name.start) || !isOfThings(text, name);
}
