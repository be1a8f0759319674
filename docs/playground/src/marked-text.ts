import type { Role } from "fengong";
import type { Diagnostic } from "fengong/diagnostics";
import type { AccountedSegment } from "fengong/import";
import { button, h } from "./dom.js";
import type { Page } from "./page.js";
import { type Mark, type Piece, piecesOf } from "./pieces.js";
import { diagnosticText } from "./refusal.js";

/** What is said about a stretch of a pasted text. */
export type Said =
  | { readonly kind: "role"; readonly role: Role }
  | { readonly kind: "time" }
  | { readonly kind: "use"; readonly use: AccountedSegment["use"] }
  | { readonly kind: "doubt"; readonly number: number; readonly diagnostic: Diagnostic };

export type SaidMark = Mark<Said>;

const classOf = (said: Said): string => {
  switch (said.kind) {
    case "role":
      return `as as-${said.role}`;
    case "time":
      return "time";
    case "use":
      return `use-${said.use}`;
    case "doubt":
      return `doubt doubt-${said.diagnostic.severity}`;
  }
};

function pieceOf({ text, start, values }: Piece<Said>, { lang }: Page): Node | string {
  if (values.length === 0) return text;
  const doubts = values.flatMap((said) => (said.kind === "doubt" ? said : []));
  const end = start + text.length;
  const ending = doubts.filter(({ diagnostic }) => diagnostic.span?.end === end).map(({ number }) => number);
  const said = doubts.map(({ diagnostic }) => diagnosticText(diagnostic, lang).message);
  return h(
    "span",
    {
      class: [...new Set(values.map(classOf))].join(" "),
      "data-doubt": doubts.length === 0 ? undefined : doubts.map(({ number }) => number).join(" "),
      title: doubts.length === 0 ? undefined : said.join("\n"),
      tabindex: doubts.length === 0 ? undefined : -1,
    },
    text,
    // A word joiner holds the number to the last character of the words.
    ending.length === 0 ? undefined : h("sup", { "aria-hidden": true }, `\u2060${ending.join(",")}`),
  );
}

/** How much of a long text is laid out at once. */
const atOnce = 20_000;

interface MarkedText {
  readonly element: HTMLElement;
  /** Puts the keyboard on the words of a doubt. */
  readonly reveal: (doubt: number, end: number) => void;
}

/** A text with everything that is said about it; a long one is shown piece by piece. */
export function markedText(text: string, marks: readonly SaidMark[], page: Page): MarkedText {
  const shown = h("div", {
    class: "marked",
    lang: "zh-Hans",
    tabindex: 0,
    role: "region",
    "aria-label": page.say.parse.asRead,
  });
  const more = h("p", { class: "more" });
  let end = 0;
  const extend = (): void => {
    const next = Math.min(text.length, end + atOnce);
    shown.append(...piecesOf(text, marks, end, next).map((piece) => pieceOf(piece, page)));
    end = next;
    more.replaceChildren(
      ...(end < text.length
        ? [button({ class: "chip" }, page.say.parse.moreText(text.length - end), extend)]
        : []),
    );
  };
  extend();
  return {
    element: h("div", {}, shown, more),
    reveal(doubt, until) {
      while (end < Math.min(until, text.length)) extend();
      const words = shown.querySelector<HTMLElement>(`[data-doubt~="${doubt}"]`);
      words?.focus();
      words?.scrollIntoView({ block: "center" });
    },
  };
}
