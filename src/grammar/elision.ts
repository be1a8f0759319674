import { classNounOf } from "./heads.js";
import { levelPrefixAt } from "./levels.js";
import { beginsWithPlace, holdsPlace } from "./places.js";
import { words } from "./word-table.js";

/** Whether a level's prefix belongs before a name that stands without one. */
export type PrefixNeed = "takes" | "refuses" | "doubtful";

/** Bodies of the state or of another level, and troops: no prefix of the level stands before them. */
const ownLevel =
  /^(?:中国|中央|国家|国务院|全国|全省|全市|全区|人民银行|人行|武警|驻|解放军|外交部|海关总署|中共|团[省市区县]|.{0,4}总[局署社行]$)/u;

/** Branches that report to a ministry or a company, named after a place, never after a level. */
const branches = words(`
  海关 海事局 供电局 供电公司 供电所 银保监局 银监局 证监局 保监局 银保监分局 分行 支行 分公司 子公司 分署 办事处
  监管分局 铁路局 电信 移动 联通 铁塔 电网 烟草专卖局 航道局 机场 边检站
`);

/** Offices that somebody else sends, companies, schools and the like: whose they are, a list does not say. */
const sent = words("专员办 特派办");
const companies = words("公司 集团 企业 银行 国企 央企 企 运营商 厂 合作社 中心校");
const schools = words(
  "大学 学院 学校 中学 小学 幼儿园 医院 实验室 研究院 研究所 科学院 设计院 院校 高校 基金会 协会 学会 商会 出版社 报社",
);

/** Ministries: 教育部 beside a 省 is not 省教育部. Departments of a party committee (宣传部, 组织部) take the prefix. */
const ministries = words(`
  外交部 国防部 教育部 科技部 科学技术部 工业和信息化部 公安部 安全部 民政部 司法部 财政部 人力资源社会保障部 人力资源和社会保障部 自然资源部 生态环境部
  住房城乡建设部 住房和城乡建设部 交通运输部 水利部 农业农村部 商务部 文化和旅游部 退役军人部 应急部 应急管理部
`);

const wholeWords =
  /^(?:各|其他|其它|其余|有关|相关|所有|全体|本|该|两级|市直|省直|区直|县直|具有|具备|负有|承担|[一二三四五六七八九十\d]{1,3}(?:大|家|个))/u;

/** Names of places and of the towns' bodies: 石岐街道, 杭州市, 小榄镇政府. */
const placeEnd =
  /(?:[省市区县州盟旗镇乡村]|街道|社区|园区|新区|开发区)(?:人民政府|政府|管委会|办事处|党委|党工委)?$/u;

const endsWithAny = (name: string, endings: readonly string[]): boolean =>
  endings.some((ending) => name.endsWith(ending));

/** Whether the name stands for several units. */
export const isCollective = (name: string): boolean =>
  wholeWords.test(name) ||
  /^[省市区县州]?(?:直|级|属)?(?:各|有关|相关)|各(?:成员单位|有关|相关|部门|单位|委、?办)/u.test(name) ||
  classNounOf(name, 0, name.length) !== undefined;

/** Whether a list's level prefix is understood before a name. */
export function prefixNeed(name: string): PrefixNeed {
  if (levelPrefixAt(name, 0) !== undefined || isCollective(name) || ownLevel.test(name)) return "refuses";
  if (
    ministries.includes(name) ||
    endsWithAny(name, branches) ||
    beginsWithPlace(name) ||
    placeEnd.test(name)
  )
    return "refuses";
  if (endsWithAny(name, sent) || endsWithAny(name, companies) || endsWithAny(name, schools))
    return "doubtful";
  return holdsPlace(name) ? "refuses" : "takes";
}
