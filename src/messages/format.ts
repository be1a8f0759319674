import {
  type Diagnostic,
  type DiagnosticOf,
  isFengongError,
  type LibraryCode,
  requireDiagnostic,
  requireDiagnostics,
  requireObject,
} from "../diagnostics/index.js";
import { describeValue } from "./describe.js";
import { escapeText } from "./escape.js";
import { type Canvas, drawPlace, gutterOf } from "./excerpt.js";
import type { LabelTable } from "./label-types.js";
import { labels } from "./labels.js";
import { languageOf } from "./language.js";
import type { Sources } from "./place.js";
import { suggestionTexts } from "./suggestions.js";
import { textsEn } from "./texts.en.js";
import type { DiagnosticText, DiagnosticTextOverrides, DiagnosticTexts, Language } from "./texts.js";
import { textsZh } from "./texts.zh.js";
import { type PrinterWords, printerWords } from "./words.js";

/** How diagnostics are printed; everything may be left out. @category Texts */
export interface FormatOptions {
  /** `zh` when left out. */
  readonly lang?: Language;
  /** The texts that spans point into, by source id; without them a place is given by its offsets. */
  readonly sources?: Sources;
  /** Texts of the application in place of the library's. */
  readonly texts?: DiagnosticTextOverrides;
  /** The words for `error`, `warning` and `info`. */
  readonly severities?: LabelTable<Diagnostic["severity"]>;
  /** The columns that a source line may take, 100 when left out; a longer one is cut around the marked words. */
  readonly columns?: number;
}

/** The library's texts by language. @category Texts */
export const diagnosticTexts: Readonly<Record<Language, DiagnosticTexts>> = { zh: textsZh, en: textsEn };

const narrowest = 20;

type OwnDiagnostic = Extract<Diagnostic, { readonly code: `${string}/${string}` }>;

const isOwn = (diagnostic: Diagnostic): diagnostic is OwnDiagnostic => diagnostic.code.includes("/");

const libraryText = <Code extends LibraryCode>(
  { code, params }: DiagnosticOf<Code>,
  texts: DiagnosticTexts,
): DiagnosticText => texts[code](params);

/** An application writes the texts of its own rules; they may hold anything. */
function ownText({ params }: OwnDiagnostic, lang: Language): DiagnosticText {
  const { message, help } = params[lang];
  return { message: escapeText(message), ...(help === undefined ? {} : { help: escapeText(help) }) };
}

/** A diagnostic made by a newer version may have a code that this table lacks. */
function textOf(
  diagnostic: Diagnostic,
  texts: DiagnosticTexts,
  words: PrinterWords,
  lang: Language,
): DiagnosticText {
  if (isOwn(diagnostic)) return ownText(diagnostic, lang);
  if (Object.hasOwn(texts, diagnostic.code)) return libraryText(diagnostic, texts);
  return { message: words.unknownCode(describeValue(diagnostic.params, lang)) };
}

/**
 * One diagnostic as text: severity, code and message, then the source line with its words marked, related places, help
 * and suggestions. The carets stand right under full-width characters.
 *
 * Without `sources` the place is given by offsets; a span that its source does not reach is said to be outside. Values
 * from outside are escaped, so the result is safe to print. It has no line break at its end.
 *
 * @example
 * ```ts
 * import { formatDiagnostic } from "fengong/diagnostics";
 *
 * formatDiagnostic(
 *   {
 *     code: "unit.unknown",
 *     severity: "error",
 *     params: { name: "市司法厅", nearest: ["市司法局"], incompleteRosters: [] },
 *     span: { source: "notice", start: 0, end: 4 },
 *   },
 *   { lang: "en", sources: { notice: "市司法厅牵头，各镇街配合" } },
 * ).split("\n");
 * // => [
 * //   'error[unit.unknown]: the plan has no unit named "市司法厅"',
 * //   " --> notice:1:1",
 * //   "  |",
 * //   "1 | 市司法厅牵头，各镇街配合",
 * //   "  | ^^^^^^^^",
 * //   '  = help: Did you mean "市司法局"?',
 * // ]
 * ```
 *
 * @category Texts
 */
export function formatDiagnostic(diagnostic: Diagnostic, options: FormatOptions = {}): string {
  requireDiagnostic(diagnostic);
  const lang = languageOf(options);
  const { sources = {}, texts = {}, severities = labels[lang].severity, columns = 100 } = options;
  requireObject("sources", sources);
  requireObject("severities", severities);
  const words = printerWords[lang];
  const canvas: Canvas = { sources, words, columns: Math.max(narrowest, columns) };
  const { message, help } = textOf(diagnostic, { ...diagnosticTexts[lang], ...texts }, words, lang);
  const related = diagnostic.related ?? [];
  const gutter = gutterOf([diagnostic, ...related], sources);
  const remark = (text: string): string => `${" ".repeat(gutter)} = ${text}`;
  return [
    words.header(severities[diagnostic.severity], escapeText(diagnostic.code), message),
    ...drawPlace(diagnostic, canvas, gutter),
    ...related.flatMap((place) => [
      remark(words.related(escapeText(place.label))),
      ...drawPlace(place, canvas, gutter),
    ]),
    ...(help === undefined ? [] : [remark(words.help(help))]),
    ...suggestionTexts(diagnostic.suggestions ?? [], `${message}${help ?? ""}`, canvas, lang).map(remark),
  ].join("\n");
}

/** How many of each severity, as in `2 errors, 1 warning`. */
function countsOf(diagnostics: readonly Diagnostic[], words: PrinterWords): string {
  const severities = ["error", "warning", "info"] as const;
  return severities
    .map((severity) => ({ severity, count: diagnostics.filter((d) => d.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => words.count[severity](count))
    .join(words.countSeparator);
}

/**
 * All diagnostics as text, in the order given, with a blank line between them; where there are several, a last line
 * counts them. An empty list gives an empty text.
 *
 * @example
 * ```ts
 * import { formatDiagnostics } from "fengong/diagnostics";
 *
 * formatDiagnostics([
 *   { code: "date.impossible", severity: "error", params: { value: "2021-02-30" } },
 *   { code: "plan.duplicate-id", severity: "warning", params: { kind: "unit", id: "u1" } },
 * ]).split("\n");
 * // => [
 * //   '错误[date.impossible]：没有 "2021-02-30" 这一天',
 * //   '  = 帮助：2021-02 共 28 天，最后一天是 2021-02-28。',
 * //   "",
 * //   '警告[plan.duplicate-id]：单位的 id "u1" 重复',
 * //   "  = 帮助：id 在同类中必须唯一。",
 * //   "",
 * //   "1 个错误，1 个警告",
 * // ]
 * formatDiagnostics([]); // => ""
 * ```
 *
 * @category Texts
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], options: FormatOptions = {}): string {
  requireDiagnostics(diagnostics);
  const words = printerWords[languageOf(options)];
  const blocks = diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, options));
  const counts = countsOf(diagnostics, words);
  return [...blocks, ...(diagnostics.length > 1 ? [counts] : [])].join("\n\n");
}

/** What an error of any realm says of itself. */
function errorText(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("message" in error)) return undefined;
  const name = "name" in error && typeof error.name === "string" ? error.name : "Error";
  return escapeText(`${name}: ${String(error.message)}`);
}

/**
 * Whatever was caught, as text, safe to print: all diagnostics of a {@link FengongError}, the message of another error, or the thrown
 * value itself.
 *
 * @example
 * ```ts
 * import { addWorkingDays, chinaMainland } from "fengong/calendar";
 * import { formatError } from "fengong/diagnostics";
 *
 * const attempt = (date: string): string => {
 *   try {
 *     return addWorkingDays(chinaMainland, date, 10);
 *   } catch (error) {
 *     return formatError(error, { lang: "en" });
 *   }
 * };
 *
 * attempt("2021-7-5").split("\n");
 * // => [
 * //   'error[date.malformed]: a date is written YYYY-MM-DD, not "2021-7-5"',
 * //   '  = help: Did you mean "2021-07-05"?',
 * // ]
 * ```
 *
 * @category Texts
 */
export function formatError(error: unknown, options: FormatOptions = {}): string {
  if (isFengongError(error)) return formatDiagnostics(error.diagnostics, options);
  const lang = languageOf(options);
  return errorText(error) ?? describeValue(error, lang);
}
