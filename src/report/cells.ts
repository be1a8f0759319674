import type { IsoDate } from "../date/index.js";
import { invalidArgument } from "../diagnostics/index.js";
import { requireLanguage } from "../messages/language.js";
import type { Language } from "../messages/texts.js";

/** A text in both languages. @category Reports */
export type Bilingual = Readonly<Record<Language, string>>;

/** What stands in one cell of a {@link Table}: typed, and in both languages until it is rendered. @category Reports */
export type Cell =
  | { readonly kind: "empty" }
  /** Words of a plan or a ledger, in the language they came in. */
  | { readonly kind: "text"; readonly text: string }
  /** Words of the library. */
  | { readonly kind: "phrase"; readonly text: Bilingual }
  /** A literal of an answer, with its label. */
  | { readonly kind: "label"; readonly code: string; readonly text: Bilingual }
  | { readonly kind: "number"; readonly value: number }
  /** `approximate`: a day with an unstated tolerance (前后). */
  | { readonly kind: "date"; readonly date: IsoDate; readonly approximate?: true }
  /** `colour` is `#rrggbb`. */
  | { readonly kind: "light"; readonly code: string; readonly text: Bilingual; readonly colour: string }
  /** Beside each other (names), or one a line (sentences). */
  | { readonly kind: "list"; readonly items: readonly Cell[]; readonly lines: boolean };

export const both = (zh: string, en: string): Bilingual => ({ zh, en });

export const empty: Cell = { kind: "empty" };

export const textCell = (text: string | undefined): Cell =>
  text === undefined || text === "" ? empty : { kind: "text", text };

export const phraseCell = (text: Bilingual): Cell => ({ kind: "phrase", text });

export const numberCell = (value: number | undefined): Cell =>
  value === undefined ? empty : { kind: "number", value };

export const dateCell = (date: IsoDate | null | undefined, approximate?: true): Cell =>
  date === undefined || date === null
    ? empty
    : { kind: "date", date, ...(approximate === undefined ? {} : { approximate }) };

function listCell(items: readonly Cell[], lines: boolean): Cell {
  const filled = items.filter(({ kind }) => kind !== "empty");
  const [first] = filled;
  if (first === undefined) return empty;
  return filled.length === 1 ? first : { kind: "list", items: filled, lines };
}

/** Names beside each other. */
export const namesCell = (items: readonly Cell[]): Cell => listCell(items, false);

/** One a line. */
export const linesCell = (items: readonly Cell[]): Cell => listCell(items, true);

const around: Readonly<Record<Language, (date: IsoDate) => string>> = {
  zh: (date) => `${date}前后`,
  en: (date) => `around ${date}`,
};

const between: Readonly<Record<Language, string>> = { zh: "、", en: ", " };

/**
 * What a cell says in one language: the text that every renderer starts from.
 *
 * @example
 * ```ts
 * import { cellText } from "fengong/report";
 *
 * cellText({ kind: "date", date: "2021-09-20", approximate: true }, "zh"); // => "2021-09-20前后"
 * cellText({ kind: "label", code: "lead", text: { zh: "牵头", en: "leads" } }, "en"); // => "leads"
 * ```
 *
 * @category Reports
 */
export function cellText(cell: Cell, lang: Language): string {
  requireLanguage(lang);
  // An untyped caller may pass anything at all.
  switch (cell?.kind) {
    case "empty":
      return "";
    case "text":
      return cell.text;
    case "phrase":
    case "label":
    case "light":
      return cell.text[lang];
    case "number":
      return String(cell.value);
    case "date":
      return cell.approximate === true ? around[lang](cell.date) : cell.date;
    case "list":
      return cell.items.map((item) => cellText(item, lang)).join(cell.lines ? "\n" : between[lang]);
    default:
      throw invalidArgument("cell", cell, "answer");
  }
}

const separators: Bilingual = both("，", ", ");

/** Parts of one statement, in both languages; the empty ones left out. */
export function statementCell(...parts: readonly Cell[]): Cell {
  const filled = parts.filter(({ kind }) => kind !== "empty");
  const [first] = filled;
  if (first === undefined) return empty;
  if (filled.length === 1) return first;
  const say = (lang: Language): string => filled.map((part) => cellText(part, lang)).join(separators[lang]);
  return phraseCell({ zh: say("zh"), en: say("en") });
}
