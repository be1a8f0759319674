import { describeValue } from "fengong/diagnostics";
import { describe, expect, test } from "vitest";

describe("describeValue", () => {
  test.each<[unknown, string]>([
    ["市司法局", '"市司法局"'],
    ["", '""'],
    ['say "no"', '"say \\"no\\""'],
    ["C:\\plan", '"C:\\\\plan"'],
    ["市司法局\n\u001b[31m假\u001b[0m", '"市司法局\\n\\u{1b}[31m假\\u{1b}[0m"'],
    ["\u202e局法司市\u202c", '"\\u{202e}局法司市\\u{202c}"'],
    ["市\u200b司\ufeff法局", '"市\\u{200b}司\\u{feff}法局"'],
    ["a\u2028b\u0000\u009b", '"a\\u{2028}b\\u{0}\\u{9b}"'],
    ["\ud842", '"\\u{d842}"'],
    ["𠮷野家", '"𠮷野家"'],
    ["👩‍💻", '"👩‍💻"'],
    [42, "42"],
    [-0, "-0"],
    [Number.NaN, "NaN"],
    [10n, "10n"],
    [true, "true"],
    [null, "null"],
    [undefined, "undefined"],
    [Symbol("a\nb"), "Symbol(a\\nb)"],
    [[], "[]"],
    [[1, "二", [3], { a: 4 }, 5], '[1, "二", […], {…}, …]'],
    [{}, "{}"],
    [
      { year: 2021, "a b": [], at: new Date(0) },
      '{ year: 2021, "a b": [], at: Date 1970-01-01T00:00:00.000Z }',
    ],
    [{ a: 1, b: 2, c: 3, d: 4, e: 5 }, "{ a: 1, b: 2, c: 3, d: 4, … }"],
    [new Map(), "[Map]"],
    [new Date(Date.UTC(2021, 6, 5)), "Date 2021-07-05T00:00:00.000Z"],
    [new Date(Number.NaN), "无效的 Date"],
    [function due() {}, "函数 due"],
    [() => {}, "匿名函数"],
  ])("%# %s", (value, text) => {
    expect(describeValue(value)).toBe(text);
  });

  test("a long text is cut with a note, between characters", () => {
    expect(describeValue("局".repeat(312))).toBe(`"${"局".repeat(60)}…"（长 312）`);
    expect(describeValue("𠮷".repeat(61), "en")).toBe(`"${"𠮷".repeat(60)}…" (length 122)`);
    expect(describeValue("局".repeat(60))).toBe(`"${"局".repeat(60)}"`);
  });

  test("a huge text costs no more than a long one, and marks piled on one character are cut as well", () => {
    expect(describeValue("局".repeat(10_000_000))).toBe(`"${"局".repeat(60)}…"（长 10000000）`);
    expect(describeValue(`e${"\u0301".repeat(5000)}`).length).toBeLessThan(1300);
  });

  test("getters are not called, and a proxy that refuses everything is survived", () => {
    const trap = {
      get name(): string {
        throw new Error("called");
      },
    };
    expect(describeValue(trap)).toBe("{ name: … }");
    const refuse = () => {
      throw new Error("no");
    };
    expect(describeValue(new Proxy({}, { get: refuse, ownKeys: refuse }), "en")).toBe(
      "object that cannot be read",
    );
  });

  test("keys and tags of an object are escaped like texts", () => {
    expect(describeValue({ "\u202e": 1, [Symbol.toStringTag]: "x\u001b" })).toBe("[x\\u{1b}]");
    expect(describeValue({ "\u202e": 1 })).toBe('{ "\\u{202e}": 1 }');
  });
});
