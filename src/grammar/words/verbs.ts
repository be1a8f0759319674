import type { Role } from "../../plan/data.js";
import { type CharSet, charSet } from "../text/char-set.js";
import { endHere } from "../text/match-here.js";
import { words, wordTable } from "../text/word-table.js";
import { opensName } from "./name-starts.js";

/**
 * What a word of a predicate does. `together` (密切配合) supports where no other word of the list gives a role. `with` brings in those who help the subject (会同); `light` says only that somebody
 * acts (做好, 分别) and leaves the role to the words beside it.
 */
export type VerbEffect = Role | "together" | "with" | "light" | "duty" | "reference";

export interface Verb {
  readonly effect: VerbEffect;
  /** The word also occurs inside names (市场监管局, 就业指导中心), so that what stands around it must tell. */
  readonly inNames: boolean;
}

const rows: readonly (readonly [VerbEffect, inNames: boolean, list: string])[] = [
  ["lead", false, "牵头 主办 总牵头"],
  ["support", false, "配合 协助 协办 会办 参与 参加"],
  ["together", false, "密切配合 相互配合 互相配合 协调配合 协同配合 加强配合"],
  ["support", true, "协同 支持 协作 组成"],
  ["with", false, "会同"],
  ["responsible", false, "负责 承担 负总责 总负责 各负其责 抓落实 主责 总抓 总部署 总调度 总协调"],
  ["responsible", true, "落实 承办 办理 实施 执行 汇总 主抓 统筹"],
  ["oversee", false, "督促 考核督办 考核督查 考核监督"],
  ["oversee", true, "监管 监督 督导 督查 督察 督办 指导"],
  ["reference", false, "参照"],
  [
    "light",
    false,
    `分别 共同 分工 具体 各自 结合实际 根据实际 大力 主动 通力 分工协作 密切协作 加强协作 通力协作 切实 积极 密切 全力 必须 应当 予以 抓好 做好 各司其职 按要求 按照要求 按规定
     按程序 依法 分头 同步 均须 均要 按时 按期 认真 主要 给予 全面 继续 进一步 持续 着力 跟踪 贯彻 全权 日常 狠 业务 按属地 按照属地 按属地管理 按照属地管理 按属地原则 按照属地原则 按属地管理原则 按照属地管理原则`,
  ],
  ["light", true, "检查 联合 强化 加强 进行 开展 组织 协调 推进 推动 要 应 须 需 均 都"],
];

const verbs = wordTable<Verb>(
  rows.flatMap(([effect, inNames, list]) =>
    words(list).map((word): readonly [string, Verb] => [word, { effect, inNames }]),
  ),
);

/** Words that a word of the table only begins: 应急, 需求, 管委会办公室. */
const otherWords =
  /^(?:会办[公理]|协办公|实施方案|应急|应用|应对|应收|需求|需要|要素|要闻|均衡|都市|须知|[共各]同的|各自的|分工[明合方]|依法治[国省市州县区旗]|业务(?!指导|监督|督导|监管)|日常(?!指导|监督|督导|督查|监管)|狠(?!抓))/u;

/** Who takes part: 参与企业, 牵头地区; behind 督促 and 指导 it is whom they reach. */
const partaker = /^(?:企业|地区|镇街)/u;

/** Nouns that make a name of a verb before them: 牵头单位, 负责人, 参与方; not 协助人民政府. */
const personNoun =
  /^(?:单位|部门|主体|方案|方|人(?![民大社力行])|机构|同志|者|制(?![定订作度造])|处室|科室|领导)/u;

/** 牵头责任单位: a name of those who lead. */
const leadNoun = /^(?:责任|主管|负责)(?:单位|部门)/u;

/** The characters with which a verb or a remit phrase can begin. */
export const verbBeginnings: readonly string[] = [...verbs.firsts(), ..."分各严按依根在作为是担系会商"];

const begins: CharSet = charSet(() => verbBeginnings);

export interface VerbMatch extends Verb {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** 按职责分工 and its relatives: each within its own remit. */
const dutyPhrase =
  /(?:分别|各自|各)?(?:严格)?(?:按照?|依照|依据|根据|依|在)(?:以下|下列|上述|各自|本|其|相关|有关|责任|部门|岗位|法定|工作|任务|主管|行业|单位|现有|既定){0,3}的?(?:职责|职能|分工|权限|职权|管辖权?)(?:任务|范围|权限|职责|和|与|、|分工|要求|规定|以?内|划分){0,5}/uy;

/** The remit phrase at a place, if one stands there. */
export function dutyAt(text: string, place: number): number {
  if (!"分各严按依根在".includes(text.charAt(place))) return place;
  return endHere(dutyPhrase, text, place);
}

/** 为牵头单位: a copula and a noun say what a verb says. */
const copula =
  /(?:作为|担任|为|是|系)(主?牵头|主办|行业主管|主管|配合|协办|会办|参与|责任|承办|办理|实施|落实|监管|监督)(?:单位|部门)/uy;

/** 以市公安局为主: who acts above others. */
const mainly = /为主(?=[,、。;:)\s]|$|办理|负责|实施|落实|牵头|承办|抓)/uy;

function copulaAt(text: string, place: number): VerbMatch | undefined {
  if (!"作为是担系".includes(text.charAt(place))) return undefined;
  const main = endHere(mainly, text, place);
  if (main > place) return { start: place, end: main, word: "为主", effect: "lead", inNames: false };
  copula.lastIndex = place;
  const [, word = ""] = copula.exec(text) ?? [];
  if (word === "") return undefined;
  // 作为行业主管部门负责: whose field it is, which leaves the role to the verb behind.
  const plain = word.endsWith("主管") ? "light" : "responsible";
  const effect = verbs.at(word, 0)?.value.effect ?? (word.includes("牵头") ? "lead" : plain);
  return { start: place, end: copula.lastIndex, word, effect, inNames: false };
}

/** 联合教育、民政等单位, 联合环保部门建立…: a list that its closer says to be of units, and one unit before a verb. */
const closedList =
  /[^,。;:!?()等]{1,40}等(?:有关|相关|\d{1,2}个?家?)?(?:部门|单位)|[^,。;:!?()、]{2,8}?(?:部门|[局委](?![员托会]))(?=[建开制组研]|$|[,。;])/uy;

const consulting =
  /(?<=(?:牵头|负责),?|[局厅部署院]|[局委办厅部署院府]\(|\)|[府委]办|(?:发改|改革|住建|健康|卫健|国资|经信|工信)委|[\u4e00-\u9fff]处(?=会[^商议计展员]))(?:会商|会|商)/uy;
/** 会司法局办理: an office without its level; 会计局 and 会展中心 are none. */
const consulted =
  /(?<=会商|会)(?![计展议员务场客商])(?:[^,。;:!?、()\s各会]{1,10}?(?:[局厅委处]|办公[室厅])|办公[室厅])(?=[、,。;)\s和与及等]|$|办理|共同|联合|负责|研究|制[定订]|承办|落实|提出)/uy;

/** 会有关部门, 商市财政局: short for 会同, between a name and what few words but names begin with. */
function consults(text: string, place: number): VerbMatch | undefined {
  if (!"会商".includes(text.charAt(place)) || /[定量讨]/u.test(text.charAt(place + 1))) return undefined;
  const end = endHere(consulting, text, place);
  if (end === place || (!opensName(text, end) && endHere(consulted, text, end) === end)) return undefined;
  return { start: place, end, word: text.slice(place, end), effect: "with", inNames: false };
}

/** The ends of offices' names that look like verbs: 市社会办, 市安委会办, 市政协办, 国家防总. */
const officeEnd = /(?<=[社委协])会办|(?<=政)协办|(?<=防)总/uy;

/** Whether the words at a place end the name of an office. */
export const endsOffice = (text: string, place: number): boolean =>
  "会协总".includes(text.charAt(place)) && endHere(officeEnd, text, place) > place;

/** The verb, or the remit phrase, at a place. */
export function verbAt(text: string, place: number): VerbMatch | undefined {
  if (!begins.has(text, place)) return undefined;
  const noun = copulaAt(text, place);
  if (noun !== undefined) return noun;
  const dutyEnd = dutyAt(text, place);
  if (dutyEnd > place) {
    const word = text.slice(place, dutyEnd);
    return { start: place, end: dutyEnd, word, effect: "duty", inNames: false };
  }
  const found = verbs.at(text, place);
  // 法规处会办公室: no 会办.
  if (found === undefined || text.startsWith("会办公", place)) return consults(text, place);
  if (endsOffice(text, place)) return undefined;
  const end = place + found.word.length;
  // 督促、检查、指导: by itself it is what is done.
  if (found.word === "检查" && !/[、和及与]/.test(text.charAt(place - 1))) return undefined;
  const behind = text.slice(end, end + 4);
  if (personNoun.test(behind) || (found.word === "牵头" && leadNoun.test(behind))) return undefined;
  if (found.value.effect !== "oversee" && partaker.test(behind)) return undefined;
  if (otherWords.test(text.slice(place, place + 4))) return undefined;
  const { effect, inNames } = found.value;
  if (/^(?:联合|协同)$/.test(found.word) && (opensName(text, end) || endHere(closedList, text, end) > end))
    return { start: place, end, word: found.word, effect: "with", inNames: false };
  return { start: place, end, word: found.word, effect, inNames };
}
