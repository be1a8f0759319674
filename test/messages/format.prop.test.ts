import fc from "fast-check";
import { type Diagnostic, displayWidth, formatDiagnostic } from "fengong/diagnostics";
import { expect, test } from "vitest";

const parts = [
  "局",
  "a",
  "，",
  "\t",
  "\n",
  "\r\n",
  "\r",
  "😀",
  "e\u0301",
  "𠮷",
  "\u001b[2J",
  "\u202e",
  "👩‍💻",
  "\ud842",
];

const cases = fc
  .array(fc.constantFrom(...parts), { maxLength: 60 })
  .map((chosen) => chosen.join(""))
  .chain((text) =>
    fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]) => ({ text, start: Math.min(a, b), end: Math.max(a, b) })),
  );

const printed = ({ text, start, end }: { text: string; start: number; end: number }): readonly string[] => {
  const diagnostic: Diagnostic = {
    code: "reference.unknown",
    severity: "error",
    params: { reference: "x" },
    span: { source: "s", start, end },
  };
  return formatDiagnostic(diagnostic, { sources: { s: text }, columns: 40 })
    .split("\n")
    .slice(2, -1);
};

test("any span of any text is printed, with at least one caret and nothing that steers a terminal", () => {
  fc.assert(
    fc.property(cases, (example) => {
      const lines = printed(example);
      expect(lines.some((line) => line.includes("^"))).toBe(true);
      // The joiner inside an emoji is the one invisible character that may pass.
      expect(lines.join("").replaceAll("👩‍💻", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    }),
  );
});

test("carets never reach further than one column past their line, and no line is wider than asked", () => {
  fc.assert(
    fc.property(cases, (example) => {
      const lines = printed(example);
      lines.forEach((line, index) => {
        expect(displayWidth(line)).toBeLessThanOrEqual("99 | ".length + 40);
        if (/^ +\| +\^+$/.test(line)) {
          expect(displayWidth(line)).toBeLessThanOrEqual(displayWidth(lines[index - 1] ?? "") + 2);
        }
      });
    }),
  );
});

test("what is marked on one line is as wide as its carets", () => {
  const words = fc.array(fc.constantFrom("局", "a", "，", "😀", "𠮷", "e\u0301", "👩‍💻"), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(words, words, words, (before, marked, after) => {
      const [head, mark, tail] = [before.join(""), marked.join(""), after.join("")];
      const lines = printed({ text: head + mark + tail, start: head.length, end: head.length + mark.length });
      expect(lines).toEqual([
        "  |",
        `1 | ${head}${mark}${tail}`,
        `  | ${" ".repeat(displayWidth(head))}${"^".repeat(displayWidth(mark))}`,
      ]);
    }),
  );
});
