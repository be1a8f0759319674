import { isFengongError } from "fengong";
import type { Diagnostic } from "fengong/diagnostics";
import {
  type DiagnosticOf,
  type DiagnosticText,
  diagnosticTexts,
  formatError,
  type Language,
  type LibraryCode,
} from "fengong/diagnostics";
import { h } from "./dom.js";
import type { Page } from "./page.js";

type LibraryDiagnostic = Extract<Diagnostic, { readonly code: LibraryCode }>;

const isLibrarys = (diagnostic: Diagnostic): diagnostic is LibraryDiagnostic =>
  Object.hasOwn(diagnosticTexts.zh, diagnostic.code);

const libraryText = <Code extends LibraryCode>(
  { code, params }: DiagnosticOf<Code>,
  lang: Language,
): DiagnosticText => diagnosticTexts[lang][code](params);

/** What a diagnostic says, without the place, which the page shows by itself. */
export const diagnosticText = (diagnostic: Diagnostic, lang: Language): DiagnosticText =>
  isLibrarys(diagnostic) ? libraryText(diagnostic, lang) : { message: diagnostic.code };

/**
 * What the library says when it does not answer, with its help, which speaks to programmers, or with the page's own advice. Anything that
 * is not the library's error is a mistake of this page, and is thrown on.
 */
export function refusal(error: unknown, { lang }: Page, advice?: Node): HTMLElement {
  if (!isFengongError(error)) throw error;
  const [first] = error.diagnostics;
  const { message, help } =
    first === undefined ? { message: formatError(error, { lang }) } : diagnosticText(first, lang);
  return h(
    "div",
    { class: "refusal" },
    h("p", {}, h("strong", {}, message)),
    advice ?? (help === undefined ? undefined : h("p", {}, help)),
  );
}
