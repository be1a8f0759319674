import { endingTable, words } from "../text/word-table.js";

/** How surely the last word of a name says that the name is complete. */
export type HeadStrength = "strong" | "weak";

/** Nouns for a class of units rather than for one: what closes a list (等部门) or follows 各. */
export const classNouns: readonly string[] = words(`
  部门 单位 机构 部委 委办局 厅局 处室 科室 股室 企业 国企 央企 企事业单位 地区 地方 院校 高校 学校 医院 社会组织 民主党派 党组织 群团组织 群众组织 经济组织 自治组织 行业组织 民间组织 中介组织 基层组织 合作组织 公益组织 慈善组织 人民团体 主体
  镇街 街镇 乡镇 街道 镇区 园区 片区 县区 市州 县市 方面 媒体 人员 运营商 平台公司 村居
`);

/** Last words of names that nothing else ends with. */
const strong: readonly string[] = words(`
  国务院 局 委 办 部 厅 署 委员会 管委会 办公室 中心 公司 集团 政府 公署 指挥部 领导小组 工作组 专班 总队 支队 大队
  联合会 协会 学会 商会 工会 联盟 残联 妇联 侨联 文联 台联 工商联 社科联 记协 科协 贸促会 红十字会 基金会 供销社
  法院 检察院 研究院 科学院 设计院 学院 大学 党校 行政学院 干校 中学 小学 幼儿园 银行 分行 支行 中支 人行 海关 办事处
  银保监会 证监会 银监会 保监会 常委会 政协 人大 团委 税务所 派出所 研究所 实验室 报社 电视台 电台 档案馆
  图书馆 博物馆 少年宫 文化宫 监狱 军分区 人武部 武装部 救援队伍 防总 最高法 最高检 常务会议 新闻媒体 主要媒体 项目业主 新华书店 民兵
  工会组织 妇联组织 共青团组织 团组织 残联组织 科协组织 商会组织 协会组织 妇女组织 青年组织
  国家电投 中国石油 中国石化 中国海油 中石油 中石化 中海油 中国电信 中国移动 中国联通 中国铁塔 中国广电 中国邮政 中国华能 中国大唐
  中国华电 中储粮 中国人寿 中国人保 人保财险 中国平安 平安财险 太平洋保险 中国信保 中国中铁 中国铁建 中国交建 中国电建 中国能建
  中广核 国航 南航 东航
  成员单位 合作社 出版社 通讯社 新华社 分社 总社 侨办 协调机制 联席会议 党总支 党支部 共青团中央 村委会 居委会 直属库 储备库 工作站 服务站 事务所 机关 理事会 董事会
`);

/** Last characters of names that also end other words. */
const weak: readonly string[] = words(`
  处 科 室 股 站 所 队 院 会 馆 台 社 组 行 厂 校 联 协 团 司 庭 园 场 库 网 企 方 者 人 区 市 县 州 省 盟 旗 镇 乡 村 社区 苏木 嘎查
  各地 港 军 警 局长 市长 县长 区长 州长 镇长 乡长 书记 秘书长 医保 人社 基地 平台 矿 段 所在地 军区 船厂 农场 林场 河长 湖长 林长 田长 街长 路长
`);

/** Areas that are no districts: 老旧小区. */
const areas = new Set(words("小区 街区 灾区"));

const strongHeads = endingTable([...strong, ...classNouns]);
const weakHeads = endingTable(weak);
const classHeads = endingTable(classNouns);

/** A single character is not a name of its own. */
const isWholeName = (head: string, start: number, end: number): boolean =>
  head.length === 1 && end - start === 1;

/** Whether a stretch ends as names of units end. */
export function headOf(text: string, start: number, end: number): HeadStrength | undefined {
  const surely = strongHeads.endOf(text, start, end);
  if (surely !== undefined && !isWholeName(surely, start, end) && !text.startsWith("部署", end - 2))
    return "strong";
  const perhaps = weakHeads.endOf(text, start, end);
  if (perhaps === undefined || isWholeName(perhaps, start, end)) return undefined;
  return perhaps === "区" && areas.has(text.slice(end - 2, end)) ? undefined : "weak";
}

/** Whether one noun that ends names reaches over a place: 社会组织 over its 组织, which elsewhere is a verb. */
export const headSpans = (text: string, start: number, place: number, end: number): boolean =>
  (classHeads.endOf(text, start, end)?.length ?? 0) > end - place;

/** The noun for a class of units that a stretch ends with. */
export const classNounOf = (text: string, start: number, end: number): string | undefined =>
  classHeads.endOf(text, start, end);

const tail = new Set(
  words(`
  局 委 办 部 室 处 科 站 所 队 院 会 组 中心 机构 部门 单位 委员会 办公室 小组 总队 支队 大队 管理局 管理处 管理所
  管理中心 管理站 管理委员会 管理办公室 管理部 检查处 检查科 检查室 检查局 服务中心 指挥中心 事务中心 领导小组 工作站 服务局
`),
);

/** Whether a stretch is nothing but the last part of a name: 监督 + 管理局, 督查 + 室. */
export const isBareTail = (text: string, start: number, end: number): boolean =>
  end - start <= 5 && tail.has(text.slice(start, end));
