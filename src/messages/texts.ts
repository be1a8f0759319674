import type { LibraryCode, LibraryParams } from "../diagnostics/index.js";

/** Chinese (`zh`, simplified) or English (`en`). @category Texts */
export type Language = "zh" | "en";

/** What is said about one diagnostic: one line on what is wrong, and often one on what to do. @category Texts */
export interface DiagnosticText {
  readonly message: string;
  readonly help?: string;
}

/** One text function for every code of the library: a code without a text does not compile. @category Texts */
export type DiagnosticTexts = {
  readonly [Code in LibraryCode]: (params: LibraryParams[Code]) => DiagnosticText;
};

/** Text functions of an application, in place of the library's for the codes they name. @category Texts */
export type DiagnosticTextOverrides = Partial<DiagnosticTexts>;

/** The texts of one family of codes, kept in a table of their own. */
export type LedgerTexts = Pick<DiagnosticTexts, Extract<LibraryCode, `ledger.${string}`>>;
