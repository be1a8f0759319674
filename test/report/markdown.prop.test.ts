import fc from "fast-check";
import { type Table, toMarkdown } from "fengong/report";
import { marked } from "marked";
import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { hostile, plain, tableOf } from "./hostile.js";
import { cellsOf } from "./html-tables.js";

/** What a reader of the rendered page sees in the cells of the body. */
const seen = (table: Table): readonly (readonly string[])[] =>
  cellsOf(parseFragment(marked.parse(toMarkdown(table, { heading: 0 }), { async: false, gfm: true })));

/** A page shows runs of blanks as one, and none at the ends. */
const shown = (text: string): string =>
  plain(text)
    .replace(/[ \t\n]+/g, " ")
    .trim();

describe("Markdown", () => {
  test("whatever a cell holds is shown as text, in its own cell", () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 4, maxLength: 4 }), (texts) => {
        const body = seen(tableOf(texts)).map((cells) => cells.map(shown));
        expect(body).toEqual([texts.slice(0, 2).map(shown), texts.slice(2).map(shown)]);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["a|b", "a\\|b"],
    ["a\\|b", "a\\\\\\|b"],
    ["一行\n二行", "一行<br>二行"],
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["[x](javascript:1)", "\\[x\\](javascript:1)"],
    ["**粗** _斜_ `码`", "\\*\\*粗\\*\\* \\_斜\\_ \\`码\\`"],
  ])("%j", (text, written) => {
    expect(toMarkdown(tableOf([text, "", "", ""]), { heading: 0 }).split("\n")[2]).toBe(`| ${written} |  |`);
  });
});
