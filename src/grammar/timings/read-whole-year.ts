import { type CharSet, charSet } from "../text/char-set.js";
import { endHere } from "../text/match-here.js";
import { endsPhrase, type Found, type TimingReading, unspecified } from "./timing-reading.js";

const named = /(?:[0-9]{4}|[今本当])年度?全年/uy;
const yearBegins: CharSet = charSet(() => "0123456789今本当");

/** 2022年全年 in a column. */
export function readNamedYear({ text }: TimingReading, place: number): Found | undefined {
  if (!yearBegins.has(text, place)) return undefined;
  const end = endHere(named, text, place);
  const stands = end > place && (place === 0 || endsPhrase(text, place - 1)) && endsPhrase(text, end);
  return stands ? { start: place, end, timing: { kind: "ongoing" }, notes: [] } : undefined;
}

const twoYears = /(?:今明|明后)(?:[两二2]|这两)年(?:之?内|以内|期间)?/uy;

/** 今明两年, 明后两年: two whole years from the document's, or from the one after. */
export function readTwoYears({ text, year }: TimingReading, place: number): Found | undefined {
  const first = text.charAt(place);
  if (first !== "今" && first !== "明") return undefined;
  const end = endHere(twoYears, text, place);
  if (end === place) return undefined;
  if (year === undefined) return { ...unspecified(place, end), notes: [{ code: "timing.no-year" }] };
  const [from, to] = [0, 1].map((shift) => String(year + shift + (first === "今" ? 0 : 1)).padStart(4, "0"));
  return {
    start: place,
    end,
    timing: { kind: "window", from: `${from}-01-01`, to: `${to}-12-31` },
    notes: [],
  };
}

/** 全年新增就业1万人, 全年为企业减负: what is done all through the year; not 完成全年任务, 占全年收入. */
const goal =
  /(?<![占与和及成入的])全年(?=(?:力争|确保|计划|预计|要|共|累计)?(?:新增|新建|新开|新引进|完成(?!情况)|开展|组织|举办|举行|培训|培育|实现|建成|建设|改造|安排|减少|压减|引进|发放|补贴|帮扶|检查|抽查|整治|清理|招商|争取|为|对))/uy;
/** 全年空气质量: a time that sets no day, and may be no goal. */
const mention =
  /全年(?=[^的,。;:!?()])(?!(?:各项|重点|主要|总体|整体)?(?:任务|目标|工作|预算|收入|支出|计划|总结|责任))/uy;

/** 全年 in running text. */
export function readThroughYear({ text }: TimingReading, place: number): Found | undefined {
  if (text.charAt(place) !== "全") return undefined;
  const end = endHere(goal, text, place);
  if (end > place) return { start: place, end, timing: { kind: "ongoing" }, notes: [] };
  const said = endHere(mention, text, place);
  return said > place ? { start: place, end: said, notes: [{ code: "timing.no-limit" }] } : undefined;
}
