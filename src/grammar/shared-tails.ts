import type { Piece, UnitPiece } from "./pieces.js";
import { isPlace, mayBe, placeBefore } from "./places.js";
import { namesSphere } from "./spheres.js";
import { words } from "./word-table.js";

/** 江口镇人民政府: a place, its level and its organ. */
const placeWithTail =
  /^([\u4e00-\u9fff]{2,4}?)(?:镇|乡|街道|苏木|县|旗|区|市|州)(?:人民政府|政府|党委和政府|党委|党工委|管委会|办事处|办)?$/u;

/** Fields that departments and branches are called by, where a list leaves 局 or 部门 out: 发改、财政、江口镇. */
const fields = new Set(
  words(`
  发改 发展 财政 公安 住建 司法 工信 经信 卫健 卫计 民政 人社 自然 资源 国土 规划 生态 环保 文旅 文广 文体 广电 编办 移动 电信 联通 铁塔 供电 电力 邮政 商务
  统计 审计 信访 监察 质监 工商 税务 国税 地税 应急 安监 农牧 畜牧 林草 城管 执法 政务 网信 宣传 组织 统战 妇联 残联 科协 人武 武警 消防 教体 体育 机关 民宗 侨务 外事
`),
);

interface Tail {
  readonly start: number;
  readonly end: number;
}

/** 仁和 of 仁和、江口镇人民政府: a name so short, and strange or a place, that its last part may stand behind another one. */
function mayShare(piece: Piece | undefined, folded: string): piece is UnitPiece {
  if (piece?.kind !== "unit" || piece.bracket !== undefined) return false;
  const name = folded.slice(piece.start, piece.end);
  return isPlace(name) || (piece.unfamiliar && name.length <= 3 && !fields.has(name) && !namesSphere(name));
}

/** What stands behind the place with which a name begins: 镇人民政府, and 海关 where the name before is a place too. */
function tailOf({ start, end }: UnitPiece, before: string, folded: string): Tail | undefined {
  const name = folded.slice(start, end);
  const length = placeWithTail.exec(name)?.[1]?.length ?? (isPlace(before) ? placeBefore(name) : 0);
  const tail = name.slice(length);
  if (length === 0 || tail === "" || /^[两二三四五六七八九十等]/u.test(tail)) return undefined;
  // 上海、江苏省政府 have not the same level, and 省 or 市 alone may be one of both.
  if (isPlace(before) && (/^[省市州盟]$/u.test(tail) || !mayBe(before, tail.charAt(0)))) return undefined;
  return { start: start + length, end };
}

/** Gives the names before 江口镇人民政府 the last part that the list says once for all of them. */
export function withSharedTails(pieces: readonly Piece[], folded: string): readonly Piece[] {
  if (!pieces.some((piece) => mayShare(piece, folded))) return pieces;
  const out = [...pieces];
  for (let at = out.length - 1; at > 0; at--) {
    const [before, last] = [out[at - 1], out[at]];
    if (last?.kind !== "unit" || !mayShare(before, folded) || before.end + 1 !== last.start) continue;
    const tail = last.tail ?? tailOf(last, folded.slice(before.start, before.end), folded);
    if (tail !== undefined) out[at - 1] = { ...before, tail };
  }
  return out;
}
