import { cite, type Quotation } from "fengong";
import { h } from "./dom.js";
import type { Page } from "./page.js";
import { piecesOf } from "./pieces.js";
import { plan, sourceText } from "./plan.js";

/** The line of the source that holds the words, as received, with the words marked. Several quotations are marked in the line of the first. */
export function sourceLine(
  [first, ...more]: readonly [Quotation, ...Quotation[]],
  { say }: Page,
): HTMLElement | undefined {
  const { line, column } = cite(plan, first);
  if (line === undefined || column === undefined) return undefined;
  const text = sourceText(first.span);
  const start = first.span.start - column + 1;
  const lineEnd = text.indexOf("\n", first.span.end);
  const marks = [first, ...more].map(({ span }) => ({ start: span.start, end: span.end, value: true }));
  const end = lineEnd === -1 ? text.length : lineEnd;
  const indent = text.slice(start, end).search(/\S/);
  const pieces = piecesOf(text, marks, start + Math.max(0, indent), end);
  return h(
    "figure",
    { class: "source" },
    h("figcaption", {}, say.line(line)),
    h(
      "blockquote",
      { lang: "zh-Hant" },
      ...pieces.map(({ text: piece, values }) => (values.length > 0 ? h("mark", {}, piece) : piece)),
    ),
  );
}
