import { type CharSet, charSet } from "../text/char-set.js";
import { endHere } from "../text/match-here.js";

/** Districts, zones and streets that have offices of their own: 新区财政局, 园区招商局, 街道妇联. */
const zones =
  "新区|特区|园区|街道|合作区|示范区|高新区|经开区|开发区|试验区|实验区|功能区|保税区|综保区|度假区|管理区";
/** Their committees govern them and are no offices of theirs; a department of the committee is one. */
const governs = "管委|管理委员会|党工委(?![\\u4e00-\\u9fff]{2,5}[部办])|办事处|办[、,;。]";

/** Such words are a prefix only before the name of an office, and only where a name can begin: 市财政局、园区招商局. */
const opensName = "(?<![^、,;:。()\\s由同])";
const office =
  "[\\u4e00-\\u9fff]{2,12}?(?:[局委办厅部]|办公室|中心|法院|检察院|大队|公司|集团|工会|妇联|科|站|所|院|会)";
const ministryOffice = "[\\u4e00-\\u9fff]{2,8}?[司局厅]";
const ends = "(?:[、,;。:()\\s等和与及]|$|牵头|负责|配合|会同|协助|参与|落实|分工|分别|按)";

/** Levels whose organs carry the whole word: 自治区教育厅, 兵团教育局, 地区行署, 新区财政局, and 部 of a ministry's own offices. */
const wholeWords = new RegExp(
  [
    "自治[区州县旗]|兵团(?!第)|师市",
    `地区(?!间|性|各)(?=(?:行署|纪?委|${office})${ends})`,
    `${opensName}(?:${zones})(?=(?!${governs})${office}${ends})`,
    `${opensName}部(?![队分属门委级直])(?=${ministryOffice}${ends})`,
  ].join("|"),
  "uy",
);

const zone = new RegExp(`^(?:${zones})$`, "u");

/** Whether a level is a zone's or a street's, which stands within a list of another level: 县财政局、园区发展中心、审计局. */
export const isZone = (prefix: string): boolean => zone.test(prefix);

const firsts: CharSet = charSet(() => [...`自兵师地部${zones}`].filter((mark) => mark !== "|"));

/** Where a word ends that names a level and stands before the names of its organs; the place itself where none stands. */
export const wholeWordEnd = (text: string, place: number): number =>
  firsts.has(text, place) ? endHere(wholeWords, text, place) : place;
