import { namesSphere } from "./elision.js";
import type { Piece, UnitPiece } from "./pieces.js";

/** 江口镇人民政府: a place of few characters, and what it is. */
const placeWithTail =
  /^(?<place>[\u4e00-\u9fff]{2,3}?)(?:镇|乡|街道|苏木|县|区|市)(?:人民政府|政府|党委|党工委|办事处|办)?$/u;

/** 仁和 of 仁和、太平、江口镇人民政府: a name so short, and strange, that its last part may stand behind another one. */
function mayShare(piece: Piece | undefined, folded: string): piece is UnitPiece {
  if (piece?.kind !== "unit" || !piece.unfamiliar || piece.bracket !== undefined) return false;
  const name = folded.slice(piece.start, piece.end);
  return /^[\u4e00-\u9fff]{2,3}$/u.test(name) && !namesSphere(name);
}

/** Gives the names before 江口镇人民政府 the last part that the list says once for all of them. */
export function withSharedTails(pieces: readonly Piece[], folded: string): readonly Piece[] {
  if (!pieces.some((piece) => mayShare(piece, folded))) return pieces;
  const out = [...pieces];
  for (let at = out.length - 1; at > 0; at--) {
    const [before, last] = [out[at - 1], out[at]];
    if (last?.kind !== "unit" || !mayShare(before, folded) || before.end + 1 !== last.start) continue;
    const { place } = placeWithTail.exec(folded.slice(last.start, last.end))?.groups ?? {};
    const tail = last.tail ?? (place && { start: last.start + place.length, end: last.end });
    if (tail) out[at - 1] = { ...before, tail };
  }
  return out;
}
