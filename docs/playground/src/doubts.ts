import type { Diagnostic } from "fengong/diagnostics";
import { button, h, section } from "./dom.js";
import { growingList } from "./growing-list.js";
import type { SaidMark } from "./marked-text.js";
import type { Page } from "./page.js";
import { diagnosticText } from "./refusal.js";

/** Where each doubt lies in the text, numbered as in the list. */
export const doubtMarks = (diagnostics: readonly Diagnostic[]): readonly SaidMark[] =>
  diagnostics.flatMap((diagnostic, at): readonly SaidMark[] => {
    const { span } = diagnostic;
    if (span === undefined) return [];
    return [{ start: span.start, end: span.end, value: { kind: "doubt", number: at + 1, diagnostic } }];
  });

/** The longest words that a line of the list repeats. */
const longestQuote = 40;

const short = (words: string): string =>
  words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words;

/** Every doubt in words, with a way to the place in the text. */
export function doubtList(
  text: string,
  diagnostics: readonly Diagnostic[],
  reveal: (doubt: number, end: number) => void,
  page: Page,
): HTMLElement {
  const { lang, say, labels } = page;
  const line = (diagnostic: Diagnostic, at: number): HTMLElement => {
    const { message, help } = diagnosticText(diagnostic, lang);
    const { span, severity } = diagnostic;
    const words = span === undefined ? "" : text.slice(span.start, span.end).trim();
    return h(
      "li",
      { value: at + 1, class: `severity-${severity}` },
      h("p", {}, h("span", { class: "severity" }, labels.severity[severity]), " ", message),
      help === undefined ? undefined : h("p", { class: "note" }, help),
      span === undefined || words === ""
        ? undefined
        : button({ class: "quote", lang: "zh-Hans" }, h("span", {}, `「${short(words)}」`), () =>
            reveal(at + 1, span.end),
          ),
    );
  };
  return section(
    `${say.parse.doubts}${say.count(diagnostics.length)}`,
    { class: "doubts" },
    diagnostics.length === 0
      ? h("p", { class: "note" }, say.parse.noDoubt)
      : growingList({ items: diagnostics, line, atOnce: 50 }, page),
  );
}
