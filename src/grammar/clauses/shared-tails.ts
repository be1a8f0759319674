import { words } from "../text/word-table.js";
import { isPlace, mayBe, placeBefore } from "../words/places.js";
import { namesSphere } from "../words/spheres.js";
import type { Piece, UnitPiece } from "./pieces.js";

/** 江口镇人民政府: a place, its level and its organ. */
const placeWithTail =
  /^([\u4e00-\u9fff]{2,4}?)(?:镇|乡|街道|片区|苏木|县|旗|区|市|州)(?:人民政府|政府|党委和政府|党委|党工委|管委会|管理局|办事处|办)?$/u;

/** Fields that departments and branches are called by, where a list leaves 局 or 部门 out: 发改、财政、江口镇. */
const fields = new Set(
  words(`
  发改 发展 财政 公安 住建 司法 工信 经信 卫健 卫计 民政 人社 自然 资源 国土 规划 生态 环保 文旅 文广 文体 广电 编办 移动 电信 联通 铁塔 供电 电力 邮政 商务
  统计 审计 信访 监察 质监 工商 税务 国税 地税 应急 安监 农牧 畜牧 林草 城管 执法 政务 网信 宣传 组织 统战 妇联 残联 科协 人武 武警 消防 教体 体育 机关 民宗 侨务 外事
`),
);

/** 雄县 and 南岸区, which have governments, against 高新区 and 度假区, which have committees. */
const place = "(?![各每全本该其有相市县区省州两几])[\\u4e00-\\u9fff]{1,4}?";
const zone =
  "(?:新区|开发区|经开区|高新区|园区|示范区|度假区|管理区|合作区|试验区|实验区|保税区|综保区|功能区)";
const governed = new RegExp(`^(?!.*${zone}$|.州$)${place}(?:[县旗区市镇乡州]|苏木)$`, "u");
const managed = new RegExp(`^(?:${place}${zone}|新区|开发区|经开区|高新区|度假区)$`, "u");
const ofGovernment = new RegExp(`^(?!.*${zone})${place}(?:[县旗区市镇乡州]|苏木)(人民政府|政府)$`, "u");
const ofCommittee = new RegExp(`^[\\u4e00-\\u9fff]{1,8}?${zone}(管委会|管理委员会)$`, "u");

/** 白沙经济开发区管委会: a place, and a zone's committee that other places share. */
const zoneCommittee = new RegExp(
  `^([\\u4e00-\\u9fff]{2,3}?)(?:经济技术|高新技术产业|高新技术|经济|工业|产业)${zone}(?:管委会|管理委员会)$`,
  "u",
);

interface Tail {
  readonly start: number;
  readonly end: number;
}

/** 定州 of 定州、辛集市政府: no 州, but a city that is called so. */
const cityName = /^[\u4e00-\u9fff]州$/u;

/** 仁和 of 仁和、江口镇人民政府: a name so short, and strange or a place, that its last part may stand behind another one. */
function mayShare(piece: Piece | undefined, folded: string): piece is UnitPiece {
  if (piece?.kind !== "unit" || piece.bracket !== undefined) return false;
  const name = folded.slice(piece.start, piece.end);
  return (
    isPlace(name) ||
    cityName.test(name) ||
    (piece.unfamiliar && name.length <= 3 && !fields.has(name) && !namesSphere(name))
  );
}

/** Whose organ a place has: that of places with a government, or of zones with a committee. */
const kindOf = (name: string): RegExp | undefined =>
  governed.test(name) ? ofGovernment : managed.test(name) ? ofCommittee : undefined;

/** Where the organ stands that 雄县 shares with 安新县人民政府 behind it: one of the same kind. */
function organOf(before: string, { start, end }: UnitPiece, folded: string): Tail | undefined {
  const [, organ] = kindOf(before)?.exec(folded.slice(start, end)) ?? [];
  return organ === undefined ? undefined : { start: end - organ.length, end };
}

/** What stands behind the place with which a name begins: 镇人民政府, and 海关 where the name before is a place too. */
function tailOf({ start, end }: UnitPiece, before: string, folded: string): Tail | undefined {
  const name = folded.slice(start, end);
  const placed = placeWithTail.exec(name) ?? zoneCommittee.exec(name);
  const length = placed?.[1]?.length ?? (isPlace(before) ? placeBefore(name) : 0);
  const tail = name.slice(length);
  // 碧江区 has its level.
  if (before.endsWith(tail.charAt(0))) return undefined;
  if (length === 0 || tail === "" || /^[两二三四五六七八九十等]/u.test(tail)) return undefined;
  // 上海、江苏省政府 have not the same level, and 省 or 市 alone may be one of both.
  if (isPlace(before) && (/^[省市州盟]$/u.test(tail) || !mayBe(before, tail.charAt(0)))) return undefined;
  return { start: start + length, end };
}

/** Whether a name is a place with its level and nothing else, which may share the organ of the one behind it. */
const mayShareOrgan = (piece: Piece | undefined, folded: string): piece is UnitPiece =>
  piece?.kind === "unit" &&
  piece.bracket === undefined &&
  !piece.known &&
  kindOf(folded.slice(piece.start, piece.end)) !== undefined;

/** The last part that a name shares with the one behind it, which may have its own from a third. */
function shared(before: UnitPiece, last: UnitPiece, folded: string): Tail | undefined {
  const name = folded.slice(before.start, before.end);
  if (mayShare(before, folded))
    return mayShare(last, folded) && last.tail !== undefined ? last.tail : tailOf(last, name, folded);
  const alike = kindOf(folded.slice(last.start, last.end)) === kindOf(name);
  return alike ? last.tail : organOf(name, last, folded);
}

/** Gives the names before 江口镇人民政府 the last part that the list says once for all of them. */
export function withSharedTails(pieces: readonly Piece[], folded: string): readonly Piece[] {
  const may = (piece: Piece | undefined): piece is UnitPiece =>
    mayShare(piece, folded) || mayShareOrgan(piece, folded);
  if (!pieces.some(may)) return pieces;
  const out = [...pieces];
  for (let at = out.length - 1; at > 0; at--) {
    const [before, last] = [out[at - 1], out[at]];
    if (last?.kind !== "unit" || !may(before) || before.end + 1 !== last.start) continue;
    const tail = shared(before, last, folded);
    if (tail !== undefined) out[at - 1] = { ...before, tail };
  }
  return out;
}
