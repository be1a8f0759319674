import { formatDiagnostic, locateInJson } from "fengong/diagnostics";
import { describe, expect, test } from "vitest";

const text = '{\n\t"名称": "市\\"司法\\"局",\n  "list": [ 1 , { "a": [] }, null ],\n  "空": {}\n}';
const wordsAt = (...path: (string | number)[]): string | undefined => {
  const [found] = locateInJson(text, [
    { code: "data.missing-key", severity: "error", params: { key: "x" }, path },
  ]);
  return found?.span && text.slice(found.span.start, found.span.end);
};

describe("locateInJson", () => {
  test.each([
    [["名称"], '"市\\"司法\\"局"'],
    [["list"], '"list"'],
    [["list", 0], "1"],
    [["list", 1], "{"],
    [["list", 1, "a"], "[]"],
    [["list", 2], "null"],
    [["list", 9], '"list"'],
    [["空", "missing"], "{}"],
    [[], "{"],
  ])("%j is found where it stands", (path, words) => {
    expect(wordsAt(...path)).toBe(words);
  });

  test("a caret stands right under full-width characters", () => {
    const [found] = locateInJson(text, [
      { code: "data.blank", severity: "error", params: { value: "" }, path: ["名称"] },
    ]);
    if (found === undefined) throw new Error("nothing found");
    expect(
      formatDiagnostic(found, { lang: "en", sources: { input: text } })
        .split("\n")
        .slice(1, 5),
    ).toEqual(
      [
        " --> input:2:8  名称",
        "  |",
        '2 |     "名称": "市\\"司法\\"局"',
        "  |             ^^^^^^^^^^^^^^",
      ].map((line, at) => (at === 2 ? `${line},` : line)),
    );
  });

  test("a place in a source document stays beside it", () => {
    const span = { source: "notice", start: 0, end: 1 };
    const [found] = locateInJson(text, [
      { code: "data.blank", severity: "error", params: { value: "" }, path: ["名称"], span },
    ]);
    expect(found?.related).toEqual([{ label: "notice", span }]);
  });

  test("text of any depth: what lies deeper than a plan is passed over", () => {
    const deep = `{"a":${"[".repeat(50_000)}"]"${"]".repeat(50_000)},"b":1}`;
    const at = (path: readonly (string | number)[]) =>
      locateInJson(deep, [{ code: "data.blank", severity: "error", params: { value: "" }, path }])[0]?.span;
    expect(at(["b"])).toEqual({ source: "input", start: deep.length - 2, end: deep.length - 1 });
    expect(at(["a", ...Array.from({ length: 5000 }, () => 0)])?.source).toBe("input");
  });

  test("text that is no JSON gives some place, and no error", () => {
    for (const broken of ["", "{", '{"a', "[1,,", "]"]) {
      expect(() =>
        locateInJson(broken, [
          { code: "data.blank", severity: "error", params: { value: "" }, path: ["a", 0] },
        ]),
      ).not.toThrow();
    }
  });
});
