import type { IsoDate } from "../date/index.js";
import type { Span } from "../diagnostics/index.js";

/** Whether facts support a statement under every recorded reading, or only under some. @category Plans */
export type FactCertainty = "certain" | "doubtful";

/**
 * A day that a fact begins or ends; `null` when nobody knows or it has no end. Periods are half-open, `[from, to)`.
 *
 * @category Plans
 */
export type PeriodEnd = IsoDate | null;

/** Keys of an embedding application: kept, never read. @category Plans */
export type ExtensionData = { readonly [key: string]: unknown };

/** Words of the text with their place in the source. @category Plans */
export interface Quotation {
  /** Simplified, repaired, full-width. */
  readonly words: string;
  readonly span: Span;
}

/** A fact's origin, as a reader can check it. @category Plans */
export interface SourcedNote {
  readonly text: string;
  readonly source?: string;
}
