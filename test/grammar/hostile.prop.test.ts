import fc from "fast-check";
import { parseResponsibility, parseTiming } from "fengong/import";
import { describe, expect, test } from "vitest";

/** Pieces from which clauses and phrases are made, spliced in any order. */
const pieces = [
  ..."市省区县各由等和与及以牵头配合负责落实会同单位部局委办厅中心公司（）()【】、，,；;。：: \n年月日底前后内每至到自起一二十半13《》“”.|",
  ...[
    "牵头单位：",
    "责任单位",
    "按职责分工",
    "等部门",
    "各市、县",
    "12月",
    "2021年",
    "公布后",
    "工作日内",
    "每季度",
    "除外",
    "（二）",
  ],
  ...[
    "市財政局",
    "區交通局",
    "市场监管局",
    "以下均需",
    "列第一位者为牵头单位",
    "完成时限：",
    "\u{20BB7}",
    "\uD842",
    "\u200B",
    "e\u0301",
  ],
];

const spliced = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(""));
const anything = fc.oneof(
  spliced,
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.string({ unit: "grapheme" }),
);

interface Spanned {
  readonly span?: { readonly start: number; readonly end: number };
}

/** Every span lies inside the text. */
function inside(items: readonly Spanned[], text: string): void {
  const outside = items.filter(
    ({ span }) =>
      span !== undefined && !(span.start >= 0 && span.start <= span.end && span.end <= text.length),
  );
  expect(outside).toEqual([]);
}

describe("whatever the text", () => {
  test("a clause is read without a throw, with spans inside it and in its order", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { assignments, diagnostics } = parseResponsibility(text);
        inside(assignments, text);
        inside(diagnostics, text);
        for (const { surface, span } of assignments) expect(text.slice(span.start, span.end)).toBe(surface);
        const starts = assignments.map(({ span }) => span.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 1500 },
    );
  });

  test("a phrase is read without a throw, with spans inside it that do not overlap", () => {
    fc.assert(
      fc.property(
        anything,
        fc.option(fc.integer({ min: 1, max: 9999 }), { nil: undefined }),
        (text, year) => {
          const { timings, diagnostics } = parseTiming(text, year === undefined ? {} : { year });
          inside(timings, text);
          inside(diagnostics, text);
          let last = 0;
          for (const { span } of timings) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            last = span.end;
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  test("a clause that names somebody never comes back silent and empty", () => {
    fc.assert(
      fc.property(spliced, (text) => {
        const { assignments, diagnostics } = parseResponsibility(text);
        if (assignments.length > 0 || diagnostics.length > 0) return;
        expect(text.trim().length).toBeLessThanOrEqual(6);
      }),
    );
  });

  test("the same clause in full width and in half width says the same", () => {
    const half = (text: string) =>
      text
        .replace(/，/gu, ",")
        .replace(/；/gu, ";")
        .replace(/：/gu, ":")
        .replace(/（/gu, "(")
        .replace(/）/gu, ")");
    const roles = (text: string) =>
      parseResponsibility(text).assignments.map(({ role, span }) => [role, span.start]);
    fc.assert(
      fc.property(spliced, (text) => {
        expect(roles(half(text))).toEqual(roles(text));
      }),
    );
  });
});

/** Generous: what is tested is that it ends. */
const patience = { timeout: 60_000 };

describe("very long texts", patience, () => {
  const many = 200_000;
  test.each(["局", "，", "、", "（", "(", "每", "1", " ", "市", "等", "并"])(
    "two hundred thousand of %j",
    (character) => {
      const text = character.repeat(many);
      inside(parseResponsibility(text).diagnostics, text);
      inside(parseTiming(text).timings, text);
    },
  );

  // Lists whose marks can be parted in many ways, and lists that 等 closes again and again.
  test.each(["甲、等", "水、与及", "某人、甲和", "仁和、江口", "手续、等事项", "每年3月1日前，"])(
    "a long list of %j",
    (piece) => {
      const text = piece.repeat(many / piece.length);
      inside(parseResponsibility(text).diagnostics, text);
      inside(parseTiming(text).timings, text);
    },
  );

  test("brackets a hundred thousand deep", () => {
    const text = `${"（".repeat(100_000)}市水务局负责${"）".repeat(100_000)}`;
    const [only, ...others] = parseResponsibility(text).assignments;
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      unit: "市水务局",
      role: "responsible",
      span: { start: 100_000, end: 100_004 },
    });
  });

  test("a clause at the end of a long text keeps its place", () => {
    const before = "市水务局负责。".repeat(20_000);
    const read = parseResponsibility(`${before}市林业局牵头`).assignments.at(-1);
    expect(read).toMatchObject({
      unit: "市林业局",
      role: "lead",
      span: { start: before.length, end: before.length + 4 },
    });
  });
});
