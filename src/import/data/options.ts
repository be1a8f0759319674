import {
  type Diagnostic,
  requireFunction,
  requireListOf,
  requireObject,
  requireOptions,
  requireText,
} from "../../diagnostics/index.js";
import type { PlanData, RepairData, UnitData } from "../../plan/data.js";
import type { Accounting } from "../text/accounting.js";

/** What is known beforehand about a document. Everything may be left out. @category Import */
export interface ImportOptions {
  /** The plan's id; its title when left out. */
  readonly id?: string;
  readonly revision?: number;
  /** The place whose plan it is (`中山市`), where the document does not say it or says it otherwise. */
  readonly jurisdiction?: string;
  /** The year of the plan, for documents that do not name it. */
  readonly year?: number;
  /** The title, for pages that have lost it. */
  readonly title?: string;
  /** The id and the title of the source that spans point into. */
  readonly source?: { readonly id?: string; readonly title?: string };
  /** Units that are known: their ids, kinds and memberships are used wherever one of their names stands. */
  readonly units?: readonly UnitData[];
  /**
   * A converter to simplified characters, such as one of opencc-js. Without it, a table of common characters is used, one
   * for one. Where a converter changes the length of a phrase, its places are those of the whole phrase, and a diagnostic
   * says so.
   */
  readonly toSimplified?: (text: string) => string;
  /** Damage that is known, with the words that belong there. */
  readonly repairs?: readonly RepairData[];
}

/** Refuses options of another kind, before anything is read with them. */
export function requireImportOptions(options: ImportOptions): void {
  requireOptions(options);
  const { source = {}, units = [], repairs = [], toSimplified, jurisdiction = "", title = "" } = options;
  requireText("jurisdiction", jurisdiction);
  requireText("title", title);
  requireObject("source", source);
  requireListOf("units", units, "object");
  requireListOf("repairs", repairs, "object");
  if (toSimplified !== undefined) requireFunction("toSimplified", toSimplified);
}

/** {@link ImportOptions} for text, whose form may be said instead of seen. @category Import */
export interface ImportTextOptions extends ImportOptions {
  /** `auto`, when left out: Markdown where a heading or the rule of a table shows it. */
  readonly format?: "auto" | "text" | "markdown";
}

/** A plan as a document says it, with every doubt, and an account of every character. @category Import */
export interface ImportResult {
  readonly data: PlanData;
  readonly diagnostics: readonly Diagnostic[];
  readonly accounting: Accounting;
}
