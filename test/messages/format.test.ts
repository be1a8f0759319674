import {
  type Diagnostic,
  type DiagnosticOf,
  type FormatOptions,
  formatDiagnostic,
  formatDiagnostics,
  formatError,
  type Span,
} from "fengong/diagnostics";
import { describe, expect, test } from "vitest";
import { fengongError } from "../../src/diagnostics/index.js";

const unknown: DiagnosticOf<"reference.unknown"> = {
  code: "reference.unknown",
  severity: "warning",
  params: { reference: "c99" },
};

/** Only the place: what stands between the first line and the help. */
function excerpt(text: string, start: number, end: number, options: FormatOptions = {}): readonly string[] {
  const span: Span = { source: "s", start, end };
  const lines = formatDiagnostic({ ...unknown, span }, { sources: { s: text }, ...options }).split("\n");
  return lines.slice(1, -1);
}

describe("where a diagnostic is", () => {
  test("without a place: message and help", () => {
    expect(formatDiagnostic(unknown).split("\n")).toEqual([
      '警告[reference.unknown]：方案中没有 id 为 "c99" 的内容',
      "  = 帮助：可以引用任务及其分句、工作任务、分工条款、通知要求、检查和疑义。",
    ]);
  });

  test("carets stand under full-width characters", () => {
    expect(excerpt("一、总则\n  26. 市司法局牵头，各镇街配合。\n", 11, 15)).toEqual([
      " --> s:2:7",
      "  |",
      "2 |   26. 市司法局牵头，各镇街配合。",
      "  |       ^^^^^^^^",
    ]);
  });

  test("the gutter grows with the line number", () => {
    expect(excerpt(`${"\n".repeat(99)}市司法局`, 99, 100)).toEqual([
      "   --> s:100:1",
      "    |",
      "100 | 市司法局",
      "    | ^^",
    ]);
  });

  test("tabs run to every fourth column", () => {
    expect(excerpt("\t局\tx", 1, 2)).toEqual([" --> s:1:2", "  |", "1 |     局  x", "  |     ^^"]);
    expect(excerpt("\t局\tx", 2, 4)).toEqual([" --> s:1:3", "  |", "1 |     局  x", "  |       ^^^"]);
  });

  test("a character outside the basic plane is marked whole, and has two columns of the line in UTF-16", () => {
    expect(excerpt("𠮷𠮷局", 2, 4)).toEqual([" --> s:1:3", "  |", "1 | 𠮷𠮷局", "  |   ^^"]);
    expect(excerpt("𠮷𠮷局", 3, 4)).toEqual([" --> s:1:4", "  |", "1 | 𠮷𠮷局", "  |   ^^"]);
  });

  test("emoji, flags and combining marks", () => {
    expect(excerpt("👩‍💻🇨🇳e\u0301局", 11, 12)).toEqual([
      " --> s:1:12",
      "  |",
      "1 | 👩‍💻🇨🇳e\u0301局",
      "  |      ^^",
    ]);
    expect(excerpt("\u0301局", 0, 1)).toEqual([" --> s:1:1", "  |", "1 | ◌\u0301局", "  | ^"]);
  });

  test("an empty span is one caret", () => {
    expect(excerpt("市司法局", 2, 2)).toEqual([" --> s:1:3", "  |", "1 | 市司法局", "  |     ^"]);
  });

  test("the end of the text, with and without a last line break", () => {
    expect(excerpt("局", 1, 1)).toEqual([" --> s:1:2", "  |", "1 | 局", "  |   ^"]);
    expect(excerpt("局\n", 2, 2)).toEqual([" --> s:2:1", "  |", "2 |", "  | ^"]);
    expect(excerpt("", 0, 0)).toEqual([" --> s:1:1", "  |", "1 |", "  | ^"]);
  });

  test("a line break belongs to the line that it ends, however it is written", () => {
    expect(excerpt("局\r\n街", 1, 3)).toEqual([" --> s:1:2", "  |", "1 | 局", "  |   ^"]);
    expect(excerpt("局\r\n街", 2, 2)).toEqual([" --> s:1:2", "  |", "1 | 局", "  |   ^"]);
    expect(excerpt("局\r\n街", 3, 4)).toEqual([" --> s:2:1", "  |", "2 | 街", "  | ^^"]);
    expect(excerpt("局\r街", 2, 3)).toEqual([" --> s:1:3", "  |", "1 | 局\\r街", "  |     ^^"]);
  });

  test("a span over several lines marks its part of each", () => {
    expect(excerpt("甲乙丙\n\n丁戊己", 1, 7)).toEqual([
      " --> s:1:2",
      "  |",
      "1 | 甲乙丙",
      "  |   ^^^^",
      "2 |",
      "3 | 丁戊己",
      "  | ^^^^",
    ]);
  });

  test("a span of nothing but line breaks", () => {
    expect(excerpt("\n\n局", 0, 2)).toEqual([" --> s:1:1", "  |", "1 |", "  | ^", "2 |", "  | ^"]);
  });

  test("of a long span the first two lines and the last are shown", () => {
    expect(excerpt("甲\n乙\n丙\n丁\n戊\n", 0, 9)).toEqual([
      " --> s:1:1",
      "  |",
      "1 | 甲",
      "  | ^^",
      "2 | 乙",
      "  | ^^",
      "  ...",
      "5 | 戊",
      "  | ^^",
    ]);
  });

  test("a long line is cut around the marked words", () => {
    const line = `${"前".repeat(80)}市司法局${"后".repeat(80)}`;
    expect(excerpt(line, 80, 84, { columns: 30 })).toEqual([
      " --> s:1:81",
      "  |",
      "1 | ...前前前前市司法局后后后后...",
      "  |            ^^^^^^^^",
    ]);
    expect(excerpt(line, 0, 1, { columns: 30 })).toEqual([
      " --> s:1:1",
      "  |",
      `1 | ${"前".repeat(12)}...`,
      "  | ^^",
    ]);
    expect(excerpt(line, 163, 164, { columns: 30 })).toEqual([
      " --> s:1:164",
      "  |",
      `1 | ...${"后".repeat(12)}`,
      `  | ${" ".repeat(25)}^^`,
    ]);
    expect(excerpt(line, 164, 164, { columns: 30 })).toEqual([
      " --> s:1:165",
      "  |",
      `1 | ...${"后".repeat(12)}`,
      `  | ${" ".repeat(27)}^`,
    ]);
    expect(excerpt(line, 0, 164, { columns: 30 })).toEqual([
      " --> s:1:1",
      "  |",
      `1 | ${"前".repeat(12)}...`,
      `  | ${"^".repeat(24)}`,
    ]);
  });

  test("a line as long as a document costs no more than a long one", () => {
    const line = `${"前".repeat(500_000)}市司法局${"后".repeat(500_000)}`;
    const began = performance.now();
    expect(excerpt(line, 500_000, 500_004, { columns: 30 })).toEqual([
      " --> s:1:500001",
      "  |",
      "1 | ...前前前前市司法局后后后后...",
      "  |            ^^^^^^^^",
    ]);
    expect(excerpt(line, 0, 1_000_004, { columns: 30 })[2]).toBe(`1 | ${"前".repeat(12)}...`);
    expect(excerpt(line, 1_000_004, 1_000_004, { columns: 30 })[2]).toBe(`1 | ...${"后".repeat(12)}`);
    expect(performance.now() - began).toBeLessThan(500);
  });

  test("a line of a hundred columns is shown whole", () => {
    expect(excerpt("局".repeat(50), 0, 1)[2]).toBe(`1 | ${"局".repeat(50)}`);
    expect(excerpt("局".repeat(51), 0, 1)[2]).toBe(`1 | ${"局".repeat(47)}...`);
  });

  test("a text that is not given, a span that does not fit, a source named like a built-in", () => {
    const at = (source: string, start: number, end: number) =>
      formatDiagnostic({ ...unknown, span: { source, start, end } }, { sources: { s: "市司法局" } })
        .split("\n")
        .slice(1, -1);
    expect(at("notice", 3, 7)).toEqual([" --> notice[3, 7)"]);
    expect(at("constructor", 3, 7)).toEqual([" --> constructor[3, 7)"]);
    for (const [start, end] of [
      [3, 7],
      [-1, 2],
      [3, 1],
      [0.5, 2],
      [Number.NaN, 2],
    ] as const) {
      expect(at("s", start, end)).toEqual([
        ` --> s[${start}, ${end})`,
        "  = 注：所标位置不在所给原文之内（原文长 4）",
      ]);
    }
  });

  test("a place in plan data", () => {
    const at = (path: readonly (string | number)[]) =>
      formatDiagnostic({ ...unknown, path }, { lang: "en" }).split("\n")[1];
    expect(at(["clauses", 25, "assignments", 0, "unit"])).toBe(" --> clauses[25].assignments[0].unit");
    expect(at(["ext", "我的 键", 'a"b'])).toBe(' --> ext["我的 键"]["a\\"b"]');
    expect(at(["ext", "局"])).toBe(" --> ext.局");
    expect(at([0, "a"])).toBe(" --> [0].a");
    expect(at([])).toBe(" --> (root)");
  });

  test("both: the source first, then the data", () => {
    const diagnostic: Diagnostic = {
      ...unknown,
      span: { source: "s", start: 0, end: 1 },
      path: ["tasks", 0],
    };
    expect(formatDiagnostic(diagnostic, { sources: { s: "局" } }).split("\n")[1]).toBe(
      " --> s:1:1  tasks[0]",
    );
  });
});

describe("what goes with it", () => {
  test("related places share the gutter", () => {
    const diagnostic: Diagnostic = {
      code: "plan.duplicate-id",
      severity: "error",
      params: { kind: "task", id: "26" },
      span: { source: "s", start: 0, end: 2 },
      related: [
        { label: "first use", span: { source: "s", start: 13, end: 15 } },
        { label: "data", path: ["tasks", 3] },
      ],
    };
    expect(
      formatDiagnostic(diagnostic, { lang: "en", sources: { s: `甲乙\n${"\n".repeat(10)}丙丁` } }).split(
        "\n",
      ),
    ).toEqual([
      'error[plan.duplicate-id]: the task id "26" is used twice',
      "  --> s:1:1",
      "   |",
      " 1 | 甲乙",
      "   | ^^^^",
      "   = related: first use",
      "  --> s:12:1",
      "   |",
      "12 | 丙丁",
      "   | ^^^^",
      "   = related: data",
      "  --> tasks[3]",
      "   = help: An id is unique among things of its kind.",
    ]);
  });

  const suggest = (lang: "zh" | "en", sources: Record<string, string> = {}) =>
    formatDiagnostic(
      {
        ...unknown,
        suggestions: [
          {
            applicability: "safe",
            edits: [{ target: { kind: "path", path: ["tasks", 3, "group"] }, replacement: "g6" }],
          },
          {
            applicability: "likely",
            edits: [
              { target: { kind: "span", span: { source: "s", start: 1, end: 3 } }, replacement: "司法局" },
              { target: { kind: "span", span: { source: "s", start: 0, end: 1 } }, replacement: "" },
              { target: { kind: "path", path: ["ext"] }, replacement: undefined },
            ],
          },
          { applicability: "maybe", edits: [{ target: { kind: "argument" }, replacement: "c9" }] },
        ],
      },
      { lang, sources },
    )
      .split("\n")
      .slice(2);

  test("suggestions say what would be changed", () => {
    expect(suggest("zh", { s: "市司法厅" })).toEqual([
      '  = 建议（可直接采用）：把 tasks[3].group 改为 "g6"',
      '  = 建议（多半合适）：把 s:1:2 "司法" 改为 "司法局"；删去 s:1:1 "市"；删去 ext',
      '  = 建议（供参考）：改用 "c9"',
    ]);
    expect(suggest("en")).toEqual([
      '  = suggestion (safe to apply): change tasks[3].group to "g6"',
      '  = suggestion (likely right): change s[1, 3) to "司法局"; remove s[0, 1); remove ext',
      '  = suggestion (perhaps): use "c9"',
    ]);
  });

  test("a name that the help gives is not said again", () => {
    const diagnostic: Diagnostic = {
      code: "unit.unknown",
      severity: "error",
      params: { name: "市司法厅", nearest: ["市司法局"], incompleteRosters: [] },
      suggestions: [
        { applicability: "maybe", edits: [{ target: { kind: "argument" }, replacement: "市司法局" }] },
      ],
    };
    expect(formatDiagnostic(diagnostic).split("\n")).toEqual([
      '错误[unit.unknown]：方案中没有叫 "市司法厅" 的单位',
      "  = 帮助：你是不是要找「市司法局」？",
    ]);
  });

  test("texts and severities of the application", () => {
    expect(
      formatDiagnostic(unknown, {
        texts: { "reference.unknown": ({ reference }) => ({ message: `查无此项：${reference}` }) },
        severities: { error: "严重", warning: "一般", info: "提醒" },
      }),
    ).toBe("一般[reference.unknown]：查无此项：c99");
  });

  test("a code that the table lacks still comes out, with its parameters", () => {
    const foreign: unknown = JSON.parse('{"code":"constructor","severity":"info","params":{"a":1}}');
    expect(formatDiagnostic(foreign as Diagnostic)).toBe("提示[constructor]：（没有这个代码的文本）{ a: 1 }");
  });
});

describe("hostile texts", () => {
  test("names, source lines, labels and keys cannot steer a terminal", () => {
    const bad = "市\u001b[2J\u202e局";
    const printed = formatDiagnostic(
      {
        code: "unit.unknown",
        severity: "error",
        params: { name: bad, nearest: [bad], incompleteRosters: [bad] },
        span: { source: "s\u0007", start: 1, end: 2 },
        path: [bad],
        related: [{ label: `a\nb${bad}` }],
      },
      { sources: { "s\u0007": bad } },
    );
    expect(printed.split("\n")).toEqual([
      '错误[unit.unknown]：方案中没有叫 "市\\u{1b}[2J\\u{202e}局" 的单位',
      ' --> s\\u{7}:1:2  ["市\\u{1b}[2J\\u{202e}局"]',
      "  |",
      "1 | 市\\u{1b}[2J\\u{202e}局",
      "  |   ^^^^^^",
      "  = 相关：a\\nb市\\u{1b}[2J\\u{202e}局",
      "  = 帮助：你是不是要找「市\\u{1b}[2J\\u{202e}局」？「市\\u{1b}[2J\\u{202e}局」的成员名单不完整；如果它是其中的成员，请用 withMembers 补上。",
    ]);
  });
});

describe("several, and whatever was caught", () => {
  const date: Diagnostic = { code: "date.impossible", severity: "error", params: { value: "2021-02-30" } };

  test("counts close a list", () => {
    const list = [date, unknown, { ...unknown, severity: "info" }] as const;
    expect(formatDiagnostics(list).endsWith("\n\n1 个错误，1 个警告，1 个提示")).toBe(true);
    expect(formatDiagnostics([date, date], { lang: "en" }).endsWith("\n\n2 errors")).toBe(true);
    expect(formatDiagnostics([date])).toBe(formatDiagnostic(date));
    expect(formatDiagnostics([])).toBe("");
  });

  test("an error of this library shows its diagnostics", () => {
    const error = fengongError("No such day.", { code: date.code, params: { value: "2021-02-30" } }, [
      unknown,
    ]);
    expect(formatError(error, { lang: "en" })).toBe(formatDiagnostics([date, unknown], { lang: "en" }));
  });

  test("the diagnostics of a caught error can be given to the printer as they are", () => {
    const error = fengongError("No such day.", { code: date.code, params: { value: "2021-02-30" } });
    expect(formatDiagnostics(error.diagnostics)).toBe(formatDiagnostic(date));
  });

  test("any other error, and things that are no errors", () => {
    expect(formatError(new TypeError("x is\nnot"))).toBe("TypeError: x is\\nnot");
    expect(formatError("市司法局")).toBe('"市司法局"');
    expect(formatError(undefined)).toBe("undefined");
    expect(formatError({ a: 1 })).toBe("{ a: 1 }");
  });
});
