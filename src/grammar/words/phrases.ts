import { type CharSet, charSet } from "../text/char-set.js";
import { endHere, type Groups } from "../text/match-here.js";
import { numberOf } from "../text/numerals.js";
import { type WordTable, words, wordTable } from "../text/word-table.js";
import { classNouns } from "./heads.js";

const nouns = [...classNouns].sort((a, b) => b.length - a.length).join("|");

const modifiers =
  "各|有关|相关|其他|其它|多|国务院|中央|自治区|新区|兵团|人民政府|政府|省|市|区|县|州|盟|旗|地|级|直|属|成员|职能|行业|主管|监管|责任|牵头|配合|参与|涉及|业务|沿[线江海河湖边]|的";

/** 等, 等部门, 等国务院相关部门, 等有关部门和单位: what closes a list. */
const closer = new RegExp(
  `等(?:(?:\\d{1,3}|[两一二三四五六七八九十]{1,3})?(?:个|家)?(?:${modifiers}){0,6}(?:${nouns})(?:[和及、与或/]?(?!(?:有关|相关)(?:地区|地方|镇街|乡镇|园区))(?:有关|相关)?(?:${nouns})(?![\\u4e00-\\u9fff]{0,30}[局委办厅部](?:[、,。;)]|$))){0,2}(?:\\((?:单位|部门|机构)\\))?|(?:校外|驻外|银行|保险|证券|金融|科研|医疗|培训|教育|养老|专业|中介|服务)机构(?=[、,。;)\\s负牵配协参]|$)|(?![各其])[\\u4e00-\\u9fff]{2}(?:单位|部门)(?=[、,。;)\\s]|$)|各?[县市区州乡镇](?:\\([县市区乡镇街道、]{1,8}\\))[市区县]?(?!级)|(?:具有|具备|负有|承担)[^,。;:()、]{1,20}的(?:部门|单位|机构)|(?:市|县|区|州|市县|县市|县区|镇|乡镇)(?:人民政府|政府|管委会)(?=[、,。;)\\s负牵配协参按]|$))?`,
  "uy",
);

const notCloser = /等[级候次额效同距离比价]|(?<=[高中初])等(?=[学院职专教])/uy;

/** Where the closer of a list ends that begins at a place; the place itself if none does. */
export function closerEnd(text: string, place: number): number {
  if (text.charAt(place) !== "等") return place;
  return endHere(notCloser, text, place) > place ? place : endHere(closer, text, place);
}

const titled = /(?<title>牵头|配合|责任)(?:单位|部门)$/u;
const counted = /^等(?<n>\d{1,3}|[两一二三四五六七八九十]{1,3})[个家]?/u;

/** What the words say that close a list: how many units it has, and as what they stand in it. */
export function closerSays(words: string): { readonly count?: number; readonly title?: string } {
  const numbered: Groups = counted.exec(words)?.groups ?? {};
  const count = numberOf(numbered.n);
  const { title }: Groups = titled.exec(words)?.groups ?? {};
  return { ...(count === undefined ? {} : { count }), ...(title === undefined ? {} : { title }) };
}

const bareClass = new RegExp(`(?:${nouns})`, "uy");

/** Where a bare class noun ends that begins at a place: 单位 of 有关部门和单位. */
export const bareClassEnd = (text: string, place: number): number => endHere(bareClass, text, place);

/** Words before a list that are no part of a name. */
const openers: WordTable<true> = wordTable<true>(
  words(
    "由 并由 另由 拟由 请 另请 其中 同时 及 以及 和 与 暨 并 还有 统一由 主要由 具体由 交由 分别由 或由 责成 责令 所涉及的 涉及的",
  ).map((word): [string, true] => [word, true]),
);

/** Words that only begin like one of those: 及时, 并且, 和平. */
const notOpeners =
  /及[时格]|并[且网购轨列非]|和(?:谐|平(?=[区县镇乡街路里村社共时鸽统年])|睦|林(?:格尔|县)|田[市县地]|[顺政静硕]县|龙市)|与[时会此]|由[来此于]/uy;

/** The word at a place that is no part of a name. */
export function openerAt(text: string, place: number): string | undefined {
  const word = openers.at(text, place)?.word;
  return word === undefined || endHere(notOpeners, text, place) > place ? undefined : word;
}

/** Words that join two names. */
export const conjunctions: WordTable<true> = wordTable<true>(
  words("以及 和 与 及 暨 并").map((word): [string, true] => [word, true]),
);

/** Words that open what is to be done, not who does it. */
export const taskOpeners: WordTable<true> = wordTable<true>(
  words(`密切 推进 推动 加强 强化 做好 开展 建立 完善 制定 制订 组织 编制 实施 将 把 对 为 加快 提升 提高 落实 确保 完成 认真 积极 全面 严格 按照 根据
    结合 围绕 通过 履行 对接 加大 深入 进一步 抓好 抓紧 统筹 优化 健全 规范 鼓励 支持 引导 督促 指导 监督 明确 研究 起草 出台 印发 报送 定期 适时 及时 探索 打造
    构建 培育 扩大 促进 保障 维护 协调 汇总 负责 审核 提出 提供 发挥 坚持 突出 聚焦 力争 争取 不断 持续 依托 利用 充分 重点 着力 大力 切实 纳入 列入 帮助 跟踪
    改造 修建 改建 扩建 组建 筹建 创建 新建 开办 升级 预防 防范 防止 治理 纠正 减轻 包括 拆除 发布 公布 公开 调查 评估 鉴定 精确 安装 选派 自行 形成 组成 成立 设在 联系 清理 查明 查处 整治 解决 细化 梳理 举办 帮扶 确定 认定 商定 通报 抄报 抄送 设立 对口帮扶 对口支援 施行 执行 实现 达到 牵头 配合 会商 每`).map(
    (word): [string, true] => [word, true],
  ),
);

/** Words of that table with which names begin too: 推进办, 组织部, 协调小组办公室, 研究院. */
const inNames: ReadonlySet<string> = new Set(
  words(`推进 推动 协调 落实 督促 指导 监督 保障 维护 审核 统筹 规范 支持 整治 解决 联系 帮扶 牵头 配合 组织 实施 执行 建立 负责 研究 汇总 清理 促进 创建
    重点 改造 组建 新建 优化 提升 发布 公开 调查 评估 鉴定 纠正 治理 预防 防范 举办 对 为 将 把`),
);

/** Whether words open what is to be done, and no name begins with them: 加强价格工作机构; 优化办 is short enough to be one. */
export function opensOnlyTasks(text: string, start: number, end: number): boolean {
  const opener = taskOpeners.at(text, start)?.word;
  return opener !== undefined && !inNames.has(opener) && end - start - opener.length > 3;
}

/** Whether such a word stands at a place behind a name, where a single character would open too many names. */
export const taskWordAt = (text: string, place: number): boolean =>
  (taskOpeners.at(text, place)?.word.length ?? 0) > 1 && !text.startsWith("负责人", place);

/** A rule for reading lists, stated in words: 列第一位者为牵头单位. */
const firstLeads =
  /(?:第一(?![季批阶轮时])|首位|首个|靠前|之首|最前)[^,。;]{0,10}(?:为|是|系)[^,。;]{0,4}(?:牵头|主办)|(?:牵头|主办)[^,。;]{0,6}(?:列|排)[^,。;]{0,4}(?:第一|首位|最前)/u;

/** Words about other clauses of the document rather than this one. */
const note =
  /^(?:[,;]?(?:以)?下同$|(?:排名)?不分先后|排名|按[^,。;]{1,8}排[序列]|除[^,。;]{1,20}外$|其[余他它]的?(?:单位|部门)?[均都]?[为是]|以下(?:各项|任务|同|均|都|不再|工作)|其余(?!各|有关|相关|[县市区镇乡街部单成])|余同|同上|不再(?:重复|一一|逐一)?(?:列|赘|标)|〃)/u;

const longestNote = 60;

/** 列逗号之前的为牵头单位. */
const firstListLeads =
  /(?:逗号|分号|[“"][,;][”"])(?:之前|以前|前)面?的?(?:单位|部门)?[^,。;]{0,4}(?:为|是|系)[^,。;]{0,4}(?:牵头|主办)/u;

/** Who leads by a rule that words state: the unit listed first, or the whole list before the first comma. */
export function firstLeading(words: string): true | "list" | undefined {
  if (words.length > longestNote || !/牵头|主办/u.test(words)) return undefined;
  if (firstListLeads.test(words)) return "list";
  return firstLeads.test(words) ? true : undefined;
}

export const statesFirstLeads = (words: string): boolean => firstLeading(words) !== undefined;

/** 其他有关单位按职责分工配合, behind such a rule: what it says of the others. */
export const isRestOfRule = (words: string): boolean =>
  /^其[余他它].{0,24}(?:配合|协助|参与|落实|负责)$/u.test(words);

/** 其他单位按职责分工配合. */
export const saysByDuty = (words: string): boolean =>
  isRestOfRule(words) && /按照?.{0,4}职[责能]/u.test(words);

const wholeRemark =
  /(?:以下|上述|以上|其余|其他|其它|本方案|各项)[^。;!?()]{2,80}?(?:不再|不另)(?:单独|重复|一一|逐一|逐项|另行)?(?:列|赘|标|注)[出述明]?/uy;

const remarkBegins: CharSet = charSet(() => "以上其本各");

/** 以下任务均需各镇街落实，不再一一列出: where a remark ends that names units once for all; the place itself if none stands there. */
export const wholeRemarkEnd = (text: string, place: number): number =>
  remarkBegins.has(text, place) ? endHere(wholeRemark, text, place) : place;

/** 其余任务由市财政局负责 gives a task of its own. */
const givesTask = /^(?:其[余他它]|以下).*(?<![自理缘事])由(?![来此于])/u;

export const isNote = (words: string): boolean =>
  words.length <= longestNote && note.test(words) && !givesTask.test(words);

/** 无, /, -: a cell that says there is nobody. */
export function saysNobody(words: string): boolean {
  const said = words.trim();
  return said.length <= 6 && /^(?:无|暂无|空|[-/*]{0,6})$/u.test(said);
}

const numeral = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})$/u;

/** （二）: the number of a heading, not another name. */
export const isNumeral = (words: string): boolean => numeral.test(words);
