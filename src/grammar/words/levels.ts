import { type CharSet, charSet } from "../text/char-set.js";
import { endHere } from "../text/match-here.js";
import { words, wordTable } from "../text/word-table.js";
import { isZone, wholeWordEnd } from "./whole-word-levels.js";

/** Characters that stand before the names of a level's own organs. */
const levels = "省市区县州旗盟镇乡";

/** Words that only begin like a prefix: 市场监管局 is no organ of a 市. */
const otherWords = wordTable<true>(
  words(`
  村委 村民 市场 市监局 市监所 市监分局 市监部门 市监总局 市容 市区 市郊 市域 市内 市辖 市民中心 市民服务 市民卡 市民热线 市政公 市政园 市政工 市政集 市政设 市政建 市政管理 市政道 市政养 市政局 市政处 市政所 市政环 市政绿 市政市 市政和 市政与
  区域 区块 区间 区划 区位 镇江 镇海 县域 县乡 县区 县市 州市 镇街 镇村 镇区 镇域 乡镇 乡村 乡土 乡贤 省际 省域 省市 市州 市县 区县
  区市 盟市 旗县
`).map((word): [string, true] => [word, true]),
);

const listMark = /[、,;:。\s()]/;

/**
 * The prefix of the level of government at a place, if one stands there: 省 of 省市场监管局, 县 of 县乡村振兴局, 自治区 of
 * 自治区教育厅, nothing of 市场监管局.
 */
export function levelPrefixAt(text: string, place: number): string | undefined {
  const first = text.charAt(place);
  const end = wholeWordEnd(text, place);
  if (end > place) return partsFromNext(text, end) ? undefined : text.slice(place, end);
  if (first === "" || !levels.includes(first) || partsFromNext(text, place + 1)) return undefined;
  const word = otherWords.at(text, place) !== undefined && otherWords.at(text, place + 1) === undefined;
  return word ? undefined : first;
}

function partsFromNext(text: string, place: number): boolean {
  const next = text.charAt(place);
  return next === "" || listMark.test(next);
}

/** Levels of government as nouns, by rank: a chain of them goes down, never up. */
const ranks: readonly (readonly string[])[] = [
  words("省直 省级 省 自治区 直辖市 中央"),
  words(
    "盟行政公署 盟行署 地级以上市 设区的市 设区市 地级市 市直 市级 市州 市 行署 行政公署 地区 地 自治州 州 盟",
  ),
  words("县级市 县级 县市 特区 县区 区县 县市区 自治县 县 旗 区级 区"),
  words(
    "乡镇场 乡镇街 乡镇 街镇 街乡镇 街乡 镇街 镇区 镇 乡 苏木乡镇 苏木 嘎查 街道办事处 街道 园区 工业区 工业园区 开发园区 开发区 经开区 高新区 功能区 新区 片区 管理区 村",
  ),
];

const levelWords = wordTable<number>(
  ranks.flatMap((list, rank) => list.map((word): readonly [string, number] => [word, rank])),
);

const isLevelWord = (word: string): boolean => levelWords.at(word, 0)?.word === word;

/** 市、区: levels and nothing else. */
export const namesLevels = (words: string): boolean => words.split(/[、,和及/]/).every(isLevelWord);

/** 乡镇, 属地街道: a level that stands for every body of it. */
export const isBareLevel = (text: string, start: number, end: number): boolean =>
  isLevelWord(text.slice(endHere(chainOpener, text, start), end));

/** Passes over `(市、区)` after a level. */
function pastInlineBracket(text: string, place: number): number {
  if (text.charAt(place) !== "(") return place;
  const close = text.slice(place, place + 16).indexOf(")");
  if (close < 2) return place;
  const inner = text.slice(place + 1, place + close);
  return namesLevels(inner) ? place + close + 1 : place;
}

interface Level {
  readonly start: number;
  readonly end: number;
  readonly rank: number;
}

/** The level that is named at a place, with what stands in brackets behind it: 县（市、区）, 县（市）区. */
function levelAt(text: string, place: number): Level | undefined {
  const level = levelWords.at(text, place);
  if (level === undefined) return undefined;
  const bare = place + level.word.length;
  const end = pastInlineBracket(text, bare);
  const further = end > bare ? levelWords.at(text, end) : undefined;
  return { start: place, end: end + (further?.word.length ?? 0), rank: level.value };
}

const chainMark = / {0,2}[、和与及][ \n]{0,2}/uy;
/** What a whole chain may be said of: 各有关区、县级市, 所在地市、县级人民政府. */
const chainOpener = /(?:各|有关|相关|所在地?|所属|事发地?|属地|当地|辖区内?|沿[线江海河湖边]|全国){0,2}/uy;

/**
 * Where a chain of levels ends that begins at a place: 各市、州、县人民政府 is one name, whose 、 parts no units. Levels
 * go down in such a chain, so that 各镇、市财政局 are two names.
 */
export function levelChainEnd(text: string, place: number): number {
  if (!chainFirsts.has(text, place)) return place;
  const first = endHere(chainOpener, text, place);
  let level = levelAt(text, first);
  if (level === undefined) return place;
  // 开发区、高新区、东湖新区管委会: zones in a list are no chain, unless 各 opens one.
  if (first === place && isZone(text.slice(level.start, level.end))) return place;
  let links = 0;
  for (;;) {
    const from = endHere(chainMark, text, level.end);
    if (from === level.end || endHere(areaEnds, text, level.end - 2) > level.end) break;
    const next = levelAt(text, from);
    if (next === undefined) break;
    if (next.rank < level.rank && endHere(countyCities, text, level.end) === level.end) break;
    // 各乡镇、街道办: the second is a body of its own.
    if (endHere(streetOffice, text, from) > from) break;
    // 各市、市财政局: a level that comes again begins a name of its own.
    if (text.slice(from, next.end) === text.slice(level.start, level.end)) break;
    if (levelPrefixAt(text, from) === undefined && !standsAlone(text, from)) break;
    level = next;
    links++;
  }
  return links > 0 ? level.end : place;
}

/** 各县、市、区政府, 各区、市政府: after counties and districts, cities are those of their level. 各县、市财政局 are two. */
const countyCities = /(?<=各[县区])[、和][ \n]{0,2}市(?=[、和]区|(?:人民)?政府(?![办机直各部研督法外参]))/uy;

/** 各地区、市财政局: what follows is no level of the chain, unless its government does. */
const areaEnds = /地区、(?![市州盟]{1,2}(?:人民政府|政府|行))/uy;

const streetOffice = /街道办(?:事处)?(?![法理案学])/uy;

const chainFirsts: CharSet = charSet(() => [..."各有相所事属当辖沿全", ...levelWords.firsts()]);

/** A level word that the next character does not turn into another word (市 of 市场). */
const standsAlone = (text: string, place: number): boolean =>
  (levelWords.at(text, place)?.word.length ?? 0) > 1 || otherWords.at(text, place) === undefined;
