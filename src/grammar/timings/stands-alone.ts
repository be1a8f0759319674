import { suffixAt } from "./date-suffix.js";
import type { DateWords } from "./date-words.js";
import { dateAt } from "./date-words.js";
import { endsPhrase } from "./timing-reading.js";

const goals =
  /^(?:各|对[^,。;:了过]{1,24}(?:进行|开展|组织)(?!了|过)|(?:在[^,。;]{1,16})?取得|(?:要(?![点求素闻件])|[应须]|力争|争取|确保|努力)|(?:基本|全面|全部|如期|初步)?(?:完成|建成|实现|达到|达|出台|竣工|投产|开工|启动|上线|全部|见效|落地|推开|投用|投入|交付|通车|完工|印发|下发|报送|上报|提交|办结|定稿|报批|送审|验收|挂牌))/u;
const before =
  /(?:^|[\s,;:。、!?()|"“”]|[在于到至为]|最[迟晚]|不[迟晚]于|争取|力争|确保|预计|计划|原则上|分别于|其中|时间|时限|期限|日期|和|及|或|与|[应须需要将拟]|截[至止])$/u;

/** What is done in a month that names no year is to be done: 7月进场施工. With a year it may be told: 2020年3月召开了会议. */
const works =
  /^(?:[^,。;:、的了过]{0,4}?)(?:进场|施工|动工|复工|封顶|试?运行|运营|启用|发布|公布|公示|发放|召开|举办|举行|开展|组织|制[定订]|形成|提出|反馈|汇总|评审|评估|招标|考核|检查|督查|调研|总结|部署|调查|核查|排查|普查|摸底|入户|初审|复核|复审|审核|遴选|评选|推出|申报|验收)(?![了过])/u;
/** 分别于4月12日、8月9日将…报送: a day on which something is handed over. */
const handsOver = /^(?:将|把|向|报|上报|报送|提交)/u;
/** 预计7月, 拟于9月: what is expected of a month is its limit. */
const expected = /(?:预计|计划|拟|将|定|力争|争取|确保|[应须]|务必)[于在]?$/u;

/** 力争2027年每个县都有: a year that is striven for. */
const striven = /(?:力争|争取)(?:到|于|在)?$/u;

/** What is to be reached, whatever stands before the date: 公路9月建成通车, 比例2023年达到20%. */
const reached =
  /^(?:力争|确保|计划|预计|[要应须])?(?:主体|基本|全面|全部|如期|初步|正式)?(?:完成|建成|实现|达到|竣工|投产|开工|动工|启动|投用|投入使用|投入运营|通车|完工|封顶|上线|交付|挂牌|公布|出台|形成|(?:全面|正式)?实施(?![方意办细条计规范])|逐步(?:扩大|推广|实现|覆盖)|推广[至到]|扩大[至到])(?!了|过|的|以来|后|前|时)/u;

/** What tells that something has happened, or makes the words an attribute: 完成情况, 投产项目清单, 检查发现的问题; 同比增长5%, 目前已完工. */
const told =
  /^[^,。;:!?\n]{0,24}?(?:的|了|情况|名单|清单|名录|目录|后(?=[,。;移])|显示|表明|结果|排名|[查排找]出)|^[^。;!?\n]{0,40}?(?:同比|环比|增长[0-9]|目前|累计|已(?:完工|完成|建成|开工))/u;

/** 2021年3月开工,目前主体已完工: it has happened. */
const happened = /^[^。;!?\n]{0,40}?(?:同比|环比|目前|已(?:完工|完成|建成|开工))/u;

/** Whether a bare period is one in which something is to be reached, and nothing tells that it has been. */
export function isReachedIn(text: string, end: number): boolean {
  const rest = text.slice(end, end + 48);
  return reached.test(rest) && !told.test(rest);
}

/** 2020年底前建成的小区: a trait, not a limit. */
const attribute = /^[^,。;:!?、()]{1,8}?的/u;

/** 2026年全县绿道覆盖超七成, 2024年全区要新增百家: what a year is to bring, at the beginning of its phrase. */
const aim =
  /^[^,。;:!?、的了过于年月后前内]{1,24}?(?:[要应须]|力争|争取|确保)?(?:达到|达(?=[0-9])|超过?|突破|建成|实现|完成|新增|新建|新改建|不[低少高超]于|控制在|开工建设|全覆盖)/u;

/** Whether a bare year opens a phrase that says what is to be reached in it. */
export function isAimOf(
  text: string,
  { start, year, half, quarter, month, day }: DateWords,
  end: number,
): boolean {
  if (year === undefined || (half ?? quarter ?? month ?? day) !== undefined) return false;
  const opens = start === 0 || endsPhrase(text, start - 1);
  return opens && aim.test(text.slice(end, end + 36)) && !told.test(text.slice(end, end + 48));
}

/** Whether what stands before a bare date leaves room for a limit. */
export const opensLimit = (text: string, start: number): boolean =>
  before.test(text.slice(Math.max(0, start - 3), start));

const already = /已经?[于在]?$/u;

/** 上半年遴选20个场景: what is to be done in part of a year. */
export function isDoneIn(text: string, date: DateWords, end: number): boolean {
  const { start, year, month, quarter, half, day } = date;
  const part = month !== undefined || quarter !== undefined || half !== undefined;
  // 已于2018年4月发布: told, and so is a day of a year that is named.
  if (year !== undefined && (day !== undefined || already.test(text.slice(Math.max(0, start - 3), start))))
    return false;
  const rest = text.slice(end, end + 48);
  return part && (year === undefined || opensLimit(text, start)) && works.test(rest) && !told.test(rest);
}

/** Whether a bare period is a limit: it stands for itself (2026年6月), or what is to be reached follows. */
export function standsAlone(text: string, date: DateWords, end: number): boolean {
  const { start, year, half, quarter, month, day } = date;
  const next = /[、和及与或]/u.test(text.charAt(end)) ? dateAt(text, end + 1) : undefined;
  // 整治5月20日、9月20日前各一轮: the last of a list says what limits them all.
  const said = next && suffixAt(text, next.end);
  if (said?.before === true && !attribute.test(text.slice(said.end, said.end + 12))) return true;
  if (!opensLimit(text, start)) return false;
  const joins = next !== undefined && text.charAt(end) !== "、";
  const rest = text.slice(end, end + 22);
  // 前三季度,全市完成投资…: what is told of, unless it is to be reached.
  const overall = quarter !== undefined && text.slice(start, end).includes("前");
  const ends = endsPhrase(text, end) && !(overall && text.charAt(end) === ",");
  if (ends || joins) return true;
  if (goals.test(rest)) return !happened.test(text.slice(end, end + 48));
  if (day !== undefined && handsOver.test(rest)) return true;
  const lead = text.slice(Math.max(0, start - 4), start);
  if (month === undefined && quarter === undefined && half === undefined) return striven.test(lead);
  const isDone = year === undefined && isDoneIn(text, date, end);
  return isDone || (month !== undefined && expected.test(lead));
}
