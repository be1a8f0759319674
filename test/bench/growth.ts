/**
 * Whether reading stays linear: `npm run growth`. Every text is read at one length and at four times that length, in one
 * process; a reader that looks back over what it has read takes sixteen times as long. Fails where one takes more than
 * eight times as long.
 */
import { importPlan, parseResponsibility, parseTiming } from "fengong/import";

const clauses: readonly string[] = [
  "市林业局、水利局牵头，市直各部门按职责分工落实；各镇街。市财政局、审计局（市内审办）按照职责分工强化监管，2022年12月底前完成。",
  "市文旅局要推动景区开放，落实门票信息公开向乡村延伸，并与节庆活动衔接。每季度至少更新一次。",
  "牵头单位：市教育局、民政局配合单位：各县区政府完成时限：6月底前\n",
  "（市档案局、县档案馆等负责，列第一位者为牵头单位，下同）",
  "市直（驻市）各有关单位",
  "由市公安局会同市交通局、城管局等部门负责落实，各镇人民政府，各园区管委会；",
];

const timings: readonly string[] = [
  "每季度末前5个工作日报送，自公布之日起30日内备案，2024年6月底前、全年，",
  "3月、6月、9月、12月底前各通报一次；2021年至2023年每年12月25日前，持续推进。",
];

const rows: readonly string[] = [
  "1.公开财政预决算。\n\n市财政局牵头，各镇街按职责分工落实\n\n",
  "| 2 | 修订办法 | 市司法局 | 市档案局 | 6月底前 |\n",
  "一、做好公开\n（一）完善服务。推进网上办理，2024年底前完成。（市商务局、教育局负责）\n",
  "3\n举办培训\n市人社局\n全年\n",
  "修订名录。责任单位：市商务局。完成时限：6月底前。",
];

const readers: readonly (readonly [
  name: string,
  pieces: readonly string[],
  read: (text: string) => unknown,
])[] = [
  ["clauses", clauses, (text) => parseResponsibility(text)],
  ["timings", [...timings, ...clauses], (text) => parseTiming(text)],
  ["plans", [...rows, ...clauses], (text) => importPlan(text, { title: "临江市分工方案" })],
];

const length = 250_000;
const times = 4;
const mostGrowth = 8;

const seconds = (read: (text: string) => unknown, text: string): number => {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

/** So many rounds at most: where few milliseconds are measured, a collection of garbage counts for more than the reader. */
const rounds = 3;

/** How many times as long the longer text takes: the least of some rounds, for only a reader is slow in each of them. */
function growthOf(read: (text: string) => unknown, short: string, long: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds && least > mostGrowth; round++) {
    // The first reading of a text is slower: the code is not warm yet.
    const once = Math.min(seconds(read, short), seconds(read, short));
    least = Math.min(least, seconds(read, long) / once);
  }
  return least;
}

let failed = false;
for (const [name, pieces, read] of readers) {
  for (const piece of pieces) {
    const ofLength = (characters: number): string => piece.repeat(Math.floor(characters / piece.length));
    const growth = growthOf(read, ofLength(length), ofLength(length * times));
    failed ||= growth > mostGrowth;
    console.log(
      `${growth.toFixed(1).padStart(5)} × for ${times} ×  ${name}: ${piece.trim().replace(/\s+/gu, " ").slice(0, 40)}`,
    );
  }
}
if (failed) {
  console.error(`A text ${times} times as long took more than ${mostGrowth} times as long to read.`);
  process.exitCode = 1;
}
