import type { Span } from "../diagnostics/index.js";

/** A text that spans point into. @category Evidence */
export interface SourceData {
  readonly id: string;
  readonly title: string;
  /** UTF-16 length of the decoded text. */
  readonly length: number;
  readonly sha256: string;
  readonly script: "simplified" | "traditional" | "mixed";
  readonly note?: string;
}

/** Words that can be read in more than one way, with the reading taken and the others. @category Evidence */
export interface AmbiguityData {
  readonly id: string;
  /** What it is about: who acts, which tasks a clause governs, who a collective is, what a time binds, which unit a name means. */
  readonly kind: "actor" | "governed-set" | "collective" | "timing" | "unit" | "role" | "wording";
  readonly tasks: readonly string[];
  readonly clause?: string;
  readonly obligation?: string;
  readonly units?: readonly string[];
  readonly words: string;
  readonly span: Span;
  /** The reading this plan data takes. */
  readonly taken: string;
  /** The other readings, and what each would change. */
  readonly alternatives: readonly AlternativeData[];
}

/** Another reading, and what it would change. @category Evidence */
export interface AlternativeData {
  readonly reading: string;
  readonly effect: string;
  /** Why it does not stand: a reading that is rejected weakens no answer. */
  readonly rejected?: string;
}

/** Damaged text put right. @category Evidence */
export interface RepairData {
  readonly id: string;
  readonly span: Span;
  /** As received. */
  readonly before: string;
  /** As repaired, in the script of the source. */
  readonly after: string;
  readonly kind: "encoding" | "width" | "script";
  readonly confidence: "certain" | "high" | "medium";
  readonly proof: string;
  readonly tasks: readonly string[];
}

/** Characters of the source that are not part of the document. @category Evidence */
export interface NoiseData {
  readonly span: Span;
  readonly reason: "injected-markup" | "breadcrumb" | "blank" | "footer" | "spam";
}
