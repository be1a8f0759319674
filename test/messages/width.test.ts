import fc from "fast-check";
import { displayWidth, padDisplay } from "fengong/diagnostics";
import { describe, expect, test } from "vitest";

describe("displayWidth", () => {
  test.each([
    ["", 0],
    ["task 26", 7],
    ["市司法局", 8],
    ["，。：（）「」《》〔〕", 22],
    ["ＡＢ１２", 8],
    ["ｱｲｳ", 3],
    ["“引号”—…", 8],
    ["한글", 4],
    ["\u1112\u1161\u11ab", 2],
    ["𠮷", 2],
    ["e\u0301", 1],
    ["か\u3099", 2],
    ["\u0301", 0],
    ["é", 1],
    ["नि", 2],
    ["😀", 2],
    ["👍🏽", 2],
    ["👩‍💻", 2],
    ["👨‍👩‍👧‍👦", 2],
    ["🇨🇳", 2],
    ["🇨", 1],
    ["❤", 1],
    ["❤️", 2],
    ["1️⃣", 2],
    ["☎", 1],
    ["①②", 2],
    ["　", 2],
    ["\t\n\u001b\u200b\u202e", 0],
    ["\ud842", 1],
  ])("%j takes %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test("every Chinese character takes two columns, every mark none", () => {
    const wrong: string[] = [];
    for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
      const character = String.fromCodePoint(codePoint);
      if (/\p{Unified_Ideograph}/u.test(character) && displayWidth(character) !== 2) wrong.push(character);
      if (/\p{Mn}/u.test(character) && displayWidth(character) !== 0) wrong.push(character);
    }
    expect(wrong).toEqual([]);
  });

  test("a text is as wide as its characters together, joined by something that does not combine", () => {
    const part = fc.constantFrom("局", "a", "，", "é", "😀", "𠮷", "ｱ");
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const sum = parts.reduce((width, text) => width + displayWidth(text), 0);
        expect(displayWidth(parts.join(""))).toBe(sum);
      }),
    );
  });
});

describe("padDisplay", () => {
  test("fills up to the columns asked for and never cuts", () => {
    expect(padDisplay("牵头", 6)).toBe("牵头  ");
    expect(padDisplay("牵头", 4)).toBe("牵头");
    expect(padDisplay("牵头", 3)).toBe("牵头");
    expect(padDisplay("", 2)).toBe("  ");
    expect(padDisplay("a", -1)).toBe("a");
  });
});
