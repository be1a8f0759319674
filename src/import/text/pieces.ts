import type { Run } from "./runs.js";

/** Decoded text and the stretch of the source that it stands for. */
export interface Piece {
  readonly text: string;
  readonly rawStart: number;
  readonly rawLength: number;
}

export function pieceRuns(pieces: readonly Piece[]): readonly Run[] {
  let at = 0;
  return pieces.map((piece) => {
    const run = { at, length: piece.text.length, raw: piece.rawStart, rawLength: piece.rawLength };
    at += piece.text.length;
    return run;
  });
}

export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join("");
