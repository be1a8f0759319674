import { type CharSet, charSet, whiteSpace } from "../text/char-set.js";
import { endHere } from "../text/match-here.js";
import type { LabelMatch, LabelMeaning } from "./label.js";

/** No title is longer. */
export const longestTitle = 20;

/** Titles made of many words, each of which means what it means only before a colon: 项目审批单位：, 计划完成时间：. */
const openTitles: readonly (readonly [LabelMeaning, string])[] = [
  [
    { kind: "role", role: "responsible", certain: true },
    "(?:具体|主要)?(?:项目|业务|整改|使用|审批|制[定订]|起草|编制|提供|承接|完成|公开|执法|归口)(?:管理|责任)?(?:单位|部门|主体|处室|科室|机构)",
  ],
  [
    { kind: "role", role: "support", certain: false },
    "(?:其[他它余])?(?:会同|联合|联办|成员|配合|协助|参与)(?:单位|部门)",
  ],
  [
    { kind: "role", role: "oversee", certain: false },
    "(?:[市省区县]级|行业|业务){0,2}(?:主管|监管|指导|监督(?:检查|管理)|考核|验收|评价)(?:单位|部门)",
  ],
  [
    { kind: "other", field: "time" },
    "(?:计划|预计|拟|任务|工作|推进|完成|办[结理]|整改|落实|实施|启动|[开竣]工|更新|公开|报送|目标|截[至止]|年度|进度|时间){1,3}(?:时限|时间表?|期限|日期|节点|进度|计划)(?:要求|安排)?|期限|限期|时间",
  ],
  [
    { kind: "other", field: "person" },
    "(?:[市省区县州]级|(?<![\\u4e00-\\u9fff])[市省区县厅局州])?(?:分管|项目|责任|牵头|督办|负责|联系|主要|具体|直接|第[一二]|总|包[抓保联片挂]|挂[联钩点]|[科处]室|单位|部门|承办|经办){1,3}(?:[市省区县厅局州]级?)?(?:领导|同志|人员?|员|副?[市县区州镇乡厅局]长|联系(?:电话|方式)|(?:负责|责任|联系|联络)人)|(?:负责|责任|承办|经办|联系|联络)[人员]|[市省区县州]级领导|副?组长",
  ],
  [
    { kind: "other", field: "other" },
    "(?:工作|任务|目标|整改|年度|考核|量化|预期|验收|政策|责任|资金|保障|改革|主要|重点|具体|实际|完成|落实|进展|建设|项目|存在){1,2}(?:目标|任务|措施|举措|内容|要求|标准|指标|成果|成效|依据|来源|清单|情况|名称|事项|问题)",
  ],
];

const openTitle = openTitles.map(([meaning, words]) => {
  // A name follows the title of a person behind a space too: 联络员 周某.
  const asksColon = meaning.kind === "role" || meaning.field !== "person";
  return {
    meaning,
    asksColon,
    // 各成员单位：负责…: a class of units, not a title.
    expression: new RegExp(`(?<![各关他它余该本])(?:${words})(?=${asksColon ? "\\s?:" : "\\s|:"})`, "uy"),
  };
});

const titleEnd: CharSet = charSet(() => ": \n");
/** What ends a title, and what stands in none. */
const titleStop: CharSet = charSet(() => ": \n、,;。()");

/** Whether a colon or a space follows soon, with no mark between: asked before any expression is. */
function mayBeTitle(text: string, place: number): boolean {
  for (let at = place + 1; at < place + longestTitle; at++)
    if (titleStop.has(text, at)) return titleEnd.has(text, at);
  return false;
}

/** 协调推动单位：甲: a title of words that no table holds, before a name and behind none (临江海关配合单位：). Who stands under it may do anything: 各部门：负责… is none. */
const strangeTitle =
  /(?![各其有相该本此上全市省区县]|[\u4e00-\u9fff]{2,5}?(?:牵头|主办|配合|协[助办同]|参[与加]|责任|实施|落实|承办|监管|监督|指导|主管|支[持撑]))[\u4e00-\u9fff]{2,6}(?:单位|部门)(?=\s?:\s?(?!负责|牵头|配合|协助|做好|组织|落实|开展|加强|指导|制[定订]|[要应按将]))/uy;

/** What a strange title stands behind, unless the text begins with it. */
const strangeBehind: CharSet = charSet(() => `${whiteSpace},;。(`);

function strangeTitleAt(text: string, place: number): LabelMatch | undefined {
  const end = endHere(strangeTitle, text, place);
  if (end === place) return undefined;
  const meaning: LabelMeaning = { kind: "role", role: "responsible", certain: false };
  return { start: place, end, meaning, short: false, asksColon: true };
}

const mayOpen: CharSet = charSet(() => openTitles.flatMap(([, words]) => [...words]));

function knownTitleAt(text: string, place: number): LabelMatch | undefined {
  for (const { meaning, asksColon, expression } of openTitle) {
    const end = endHere(expression, text, place);
    if (end > place) return { start: place, end, meaning, short: false, asksColon };
  }
  return undefined;
}

/** The title at a place that only its colon makes one. */
export function openTitleAt(text: string, place: number): LabelMatch | undefined {
  const known = mayOpen.has(text, place);
  const strange = place === 0 || strangeBehind.has(text, place - 1);
  if (!(known || strange) || !mayBeTitle(text, place)) return undefined;
  return (
    (known ? knownTitleAt(text, place) : undefined) ?? (strange ? strangeTitleAt(text, place) : undefined)
  );
}
