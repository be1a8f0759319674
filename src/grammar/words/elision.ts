import { type EndingTable, endingTable, words } from "../text/word-table.js";
import { classNounOf } from "./heads.js";
import { levelPrefixAt } from "./levels.js";
import { beginsWithPlace, holdsPlace } from "./places.js";
import { namesSphere } from "./spheres.js";

/** Whether a level's prefix belongs before a name that stands without one. */
export type PrefixNeed = "takes" | "refuses" | "doubtful";

/** Bodies of the state or of another level, and troops: no prefix of the level stands before them. */
const ownLevel =
  /^(?:村委|村民委|居委|居民委|街道|中国|中央|国家(?!安全[局厅])|国务院|国管局|国防|最高|共青团中央|民航|新华社|新华通讯社|中华|全国|全省|全市|全区|长三角|珠三角|京津冀|粤港澳|成渝|环渤海|人民银行|人行|武警|驻|解放军|外交部|海关总署|中共|中科院|国铁|国网|南网|中[铁建石储]|团[省市区县州旗盟]|第?[一二三四五六七八九十]{0,3}师(?![范资生德])|审计署|长江|长航|黄河|黄委|淮河|淮委|海委|珠江|珠委|太湖|松辽|(?:华[东北南中]|[东西][北南]|中南).{0,6}局|铁路(?!办|建设|项目)|海关|海军|空军|陆军|.*[一二三四五六七八九十]局$|.+驻.+|.{0,10}总[局署社行台]$)/u;

/** Branches that report to a ministry or a company, named after a place, never after a level. */
const branches: EndingTable = endingTable(
  words(`
  海关 海事局 海事处 供电局 供电公司 供电所 电业局 电力局 水电站 水文站 火车站 汽车站 监狱 检验检疫局 边防大队 调查队 消防站 直属库 银保监局 银监局 证监局 保监局 银保监分局 银监分局 分行 支行 分公司 子公司 分署 办事处
  监管分局 街办 街道办 铁路局 电信 移动 联通 铁塔 电网 烟草专卖局 航道局 机场 车务段 工务段 电务段 机务段 供电段 行署 分院 分校 边检站 边检总站 边防检查站 检查总站
`),
);

/** Bodies for one place, which their name says. */
const forOnePlace: readonly RegExp[] = [
  // 白沙滩管委会, unless the committee is one of a field: 行政服务中心管委会, 城管委.
  /(?<!服务|服务中心|政务|资产|监督|评审|公积金|城市|综合|投标|卫生|储备|^[城建])(?:管委会|管理委员会|管委)$/u,
  // 白鹭自然保护区, 白鹭自然保护区管理处, 化工园区办公室.
  /(?:保护区|森林公园|湿地公园|地质公园|国家公园|名胜区|矿区|园区|工业园|产业园)(?:办|管理|服务|建设)|(?:保护区|森林公园|湿地公园|地质公园|国家公园|名胜区)$/u,
  /(?:产业|研创|科技|工业|软件|物流|双创)园$/u,
  // 河流域管理局安平分局: a branch of an office with a name of its own.
  /(?:流域|管理|海事|航道)局[\u4e00-\u9fff]{2,4}分局$/u,
  /(?:社区|村|居民|村民)[居村]?委(?:员?会)$/u,
  /(?:董事会|博物院)$/u,
  // 安置点所在县人民政府.
  /所在[地市县区镇乡村]/u,
];
/** 龙湾交警大队, 临河生态环境局: an office of the state in a place of two or three characters. */
const officeInPlace =
  /^([^和与及]{2,3})(?:(?:交警|边防|消防|武警|海警|巡警|巡特警)(?:大队|中队|支队)|(?:公安|海警|税务|地税|国税|林业|生态环境|自然资源|自然资源和规划|气象|邮政管理|国土资源)局|法院|检察院|(?:公安|规划|国土|环保|生态环境|自然资源|税务|市场监管)分局)$/u;

const noPlace =
  /^(?:公安|治安|特勤|直属|水上|机场|高速|地方|国家|乡村|城乡|城区|市区|林草|住建|国土|秩序|女子|铁骑|事故|专职|政府|中级|人民|基层|海事|金融|知识|军事|互联网|少年|财政|司法|[省市]直)/u;

/** 云台古城管理处, 青石河流域管理局: what a place has; 商务口岸局 is the bureau of two fields. */
const sight = /^([^和与及]{2,6}?)(?:古城|流域|口岸|灌区|港区)/u;

function isOfSight(name: string): boolean {
  const [, place] = sight.exec(name) ?? [];
  return place !== undefined && !/^[大中小]|^经贸/u.test(place) && !namesSphere(place);
}

function isOfficeInPlace(name: string): boolean {
  const [, place] = officeInPlace.exec(name) ?? [];
  return place !== undefined && !noPlace.test(place) && !namesSphere(place);
}

/** Offices that somebody else sends, companies, schools and the like: whose they are, a list does not say. */
const foreign: EndingTable = endingTable(
  words(`
  党委 党工委 专班 队伍 部队 民兵 分队 地质队 机场公安局 森林消防支队 森林消防局 消防救援局 专员办 特派办 派出所 工商所 税务所 司法所 国土所 卫生院 法庭
  公司 集团 旅行社 企业 行 国企 央企 企 运营商 厂 合作社 联社 农信社 信用社 中心校 林场 农场 牧场 盐场 渔场 马场 总场 金矿 煤矿 基地 事务所 总会 书店 保险 财险 人寿 石油 石化 海油 国航 南航 东航 中储粮 中广核
  大学 学院 学校 中学 小学 幼儿园 医院 实验室 研究院 研究所 科学院 设计院 院校 高校 基金会 协会 学会 商会 出版社 报社
`),
);

/** Hospitals, schools and the like that are named by their kind alone, so that the level before them is theirs: 中医院, 第一中学, 日报社. */
const ownInstitutions =
  /^(?:(?:第[一二三四五六七八九十]{1,2}|中心|人民|中医|中西医结合|传染病|精神病|精神卫生|肿瘤|儿童|口腔|妇女儿童|妇幼保健|康复)+(?:医院|院)|妇幼保健院|(?:第?[一二三四五六七八九十]|民族|蒙古族|回民|职业|高级|实验|外国语)(?:中|中学|小学|初中|高中|幼儿园)|(?:职业技术|职业中等专业|教师进修|特殊教育|工艺美术|体育运动|机关|实验)(?:学校|小学|幼儿园)|(?:日|晚)?报社|(?:计生|个私|个体私营|慈善)协会|慈善(?:总会|基金会)|乌兰牧骑)$/u;
/** 非遗中心, 建管中心: two characters before 中心 are short for a field. */
const shortCentre = /^[\u4e00-\u9fff]{2}中心$/u;

/** Ministries of today and before: 教育部 beside a 省 is not 省教育部. Departments of a party committee (宣传部, 组织部) take the prefix. */
const ministry =
  /(?:外交|国防|教育|科技|科学技术|信息化|公安|安全|民政|司法|财政|保障|资源|环境|环境保护|建设|运输|水利|农村|商务|旅游|军人|军人事务|应急|应急管理|农业|文化|卫生|铁道|监察|产业|交通)部(?:$|.{2,6}局$)|国际发展合作署$/u;

/** Organs of one kind wherever they are: 公安机关. */
const stateOrgans = /(?:公安|检察|司法|审判|税务|监察|登记|行政|执法)机关$/u;

/** Departments of a party committee: beside 市委组织部, 宣传部 is 市委宣传部. */
const partyDepartments =
  /^(?:组织部|宣传部|统战部|政法委(?:员会)?|社会工作部|网信办|编办|机构编制委员会办公室|直属机关工委|机关工委|老干部局|党校|政研室|政策研究室|改革办|巡察办|督查室|农工?办|农工委|台办|文明办|国安办|军民融合办|机要局|.{2,4}工委)$/u;

export const isOfParty = (name: string): boolean => partyDepartments.test(name);

/** Offices of a sphere of work or of a place; which, the words before tell: 公路管理局, 白云山管理局. */
const sphereOrPlace = /(?:管理局|管理处|管理所|中心)$/u;

/** 环保城南分局: the office of a field in a place of two characters. */
const placeOfBranch =
  /^(?:环保|国土(?:资源)?|规划|公安|生态环境|自然资源|市场监管|税务|工商|质监|食药监|气象)(?!交警|消防|森林|铁路|水上|治安|禁毒|管理|资源|环境|监管)[\u4e00-\u9fff]{2}分局$/u;
/** 青溪公安分局: a place of two characters before the field of its branch. */
const branchOfPlace =
  /^(?!(?:交警|消防|森林|铁路|水上|治安|国土|自然|生态|市场|公安|税务|城市|规划|民航|轨道|公交|地铁|航运|港航|边防|网络|经济|卫生|药品|食品|环境|直属|高新|经开|开发|新区|园区))[\u4e00-\u9fff]{2}(?:公安|自然资源(?:和?规划)?|规划(?:和自然资源)?|资源规划|生态环境|市场监管|税务|国土(?:资源)?|环保|气象|城管|资规)分局$/u;
/** 仁和医院发展中心: a body of another whose name stands before it. */
const namedAfter = /^[\u4e00-\u9fff]{2,4}(?:医院|大学|学院|公司|集团)[\u4e00-\u9fff]{0,4}(?:中心|管理局)$/u;

const wholeWords =
  /^(?:各|其他|其它|其余|有关|相关|所有|全体|本|该|两级|市直|省直|区直|县直|具有|具备|负有|承担|[一二三四五六七八九十\d]{1,3}(?:大|家|个))/u;

/** Names of places and of the towns' bodies: 石岐街道, 杭州市, 小榄镇政府. */
const placeEnd =
  /(?:(?:[省市区县州盟旗镇乡村]|街道|社区|园区|新区|开发区|组团)(?:人民政府|政府|管委会|办事处|党委|党工委)?|(?:合作|开发|保税|新片?|示范|试验|自贸|商务|管理|风景|名胜)区管理局)$/u;

const endsWithAny = (name: string, endings: EndingTable): boolean =>
  endings.endOf(name, 0, name.length) !== undefined;

/** Nouns that end names of single bodies too: 石岐街道, 市人民医院, 金井片区. */
const singleToo = /(?:医院|学校|院校|高校|企业|街道|园区|片区|镇区|地区)$/u;
/** What makes a class of such a noun: 公立医院, 市属企业, 属地街道. */
const ofMany =
  /^(?:属地|所在|当地|全|公立|公办|民办|民营|私营|国有|集体|外资|中央|中小|定点|驻|辖|所属|下属|直属|大型|重点|骨干|龙头|规模|社会|高等|普通|义务|职业|基层|涉|参与|生产|经营|农村|城镇|[省市区县州旗镇乡]?(?:属|直|级|辖|内))/u;

function namesClass(name: string): boolean {
  const noun = classNounOf(name, 0, name.length);
  if (noun === undefined) return false;
  return !singleToo.test(noun) || noun === name || ofMany.test(name);
}

/** 乡镇(街道). */
const bracketBehind = /\([^()]*\)$/u;

/** Whether the name stands for several units. */
export const isCollective = (name: string): boolean =>
  wholeWords.test(name) ||
  name.endsWith("组织") ||
  /^[省市区县州]?(?:直|级|属)?(?:各|有关|相关)|各(?:成员单位|有关|相关|部门|单位|委、?办|[省市区县州盟旗镇乡](?![\u4e00-\u9fff]*[局委办]))/u.test(
    name,
  ) ||
  namesClass(name.replace(bracketBehind, ""));

/** 城建科, 文物股: a section of an office, never of a level. */
const section = /[科股]$/u;

/** Whether a list's level prefix is understood before the name of one unit. */
export function prefixNeed(written: string): PrefixNeed {
  const name = written.replace(bracketBehind, "");
  if (levelPrefixAt(name, 0) !== undefined || ownLevel.test(name) || section.test(name)) return "refuses";
  if (
    ministry.test(name) ||
    endsWithAny(name, branches) ||
    stateOrgans.test(name) ||
    beginsWithPlace(name) ||
    placeEnd.test(name) ||
    placeOfBranch.test(name) ||
    branchOfPlace.test(name) ||
    forOnePlace.some((kind) => kind.test(name)) ||
    isOfSight(name) ||
    isOfficeInPlace(name)
  )
    return "refuses";
  if (ownInstitutions.test(name) || shortCentre.test(name) || name.endsWith("供销联社")) return "takes";
  if (endsWithAny(name, foreign) || namedAfter.test(name)) return "doubtful";
  if (holdsPlace(name)) return "refuses";
  return sphereOrPlace.test(name) && !namesSphere(name.replace(sphereOrPlace, "")) ? "doubtful" : "takes";
}
