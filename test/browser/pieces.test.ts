import { describe, expect, test } from "vitest";
import { piecesOf } from "../../docs/playground/src/pieces.js";

describe("a text is cut where marks begin and end", () => {
  test("marks that lie over each other share a piece", () => {
    const marks = [
      { start: 0, end: 4, value: "a" },
      { start: 2, end: 6, value: "b" },
    ];
    expect(piecesOf("市司法局牵头。", marks)).toEqual([
      { text: "市司", start: 0, values: ["a"] },
      { text: "法局", start: 2, values: ["a", "b"] },
      { text: "牵头", start: 4, values: ["b"] },
      { text: "。", start: 6, values: [] },
    ]);
  });

  test("a part of a text has the marks that reach into it", () => {
    expect(piecesOf("市司法局牵头", [{ start: 0, end: 4, value: 1 }], 2, 5)).toEqual([
      { text: "法局", start: 2, values: [1] },
      { text: "牵", start: 4, values: [] },
    ]);
  });

  test("no marks, no length and no text", () => {
    expect(piecesOf("市", [])).toEqual([{ text: "市", start: 0, values: [] }]);
    expect(piecesOf("市", [{ start: 1, end: 1, value: 1 }])).toEqual([{ text: "市", start: 0, values: [] }]);
    expect(piecesOf("", [])).toEqual([]);
  });
});
