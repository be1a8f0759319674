import { namesSphere } from "./elision.js";
import type { Piece, UnitPiece } from "./pieces.js";
import { isPlace, placeBefore } from "./places.js";

/** 江口镇人民政府: a place, its level and its organ. */
const placeWithTail =
  /^([\u4e00-\u9fff]{2,4}?)(?:镇|乡|街道|苏木|县|旗|区|市|州)(?:人民政府|政府|党委和政府|党委|党工委|管委会|办事处|办)?$/u;

interface Tail {
  readonly start: number;
  readonly end: number;
}

/** 东湖区 of 东湖区、西湖区人民政府: a place with its level, whose government stands behind the last. */
const levelled = /^[^各、]{1,5}[县区镇乡市旗州]$/u;
const government = /^[^各、]{1,5}[县区镇乡市旗州]((?:人民)?政府)$/u;

/** 仁和 of 仁和、江口镇人民政府: a name so short, and strange or a place, that its last part may stand behind another one. */
function mayShare(piece: Piece | undefined, folded: string): piece is UnitPiece {
  if (piece?.kind !== "unit" || piece.bracket !== undefined) return false;
  const name = folded.slice(piece.start, piece.end);
  return isPlace(name) || levelled.test(name) || (piece.unfamiliar && name.length <= 3 && !namesSphere(name));
}

/** What stands behind the place with which a name begins: 镇人民政府, and 海关 where the name before is a place too. */
function tailOf({ start, end }: UnitPiece, before: string, folded: string): Tail | undefined {
  const name = folded.slice(start, end);
  if (!isPlace(before) && levelled.test(before)) {
    const organ = government.exec(name)?.[1]?.length ?? 0;
    return organ > 0 ? { start: end - organ, end } : undefined;
  }
  const length = placeWithTail.exec(name)?.[1]?.length ?? (isPlace(before) ? placeBefore(name) : 0);
  return length > 0 && length < name.length ? { start: start + length, end } : undefined;
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
