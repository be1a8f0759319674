import type { DiagnosticParams } from "./codes.js";

/** A half-open range of UTF-16 offsets into the raw decoded text of a source. @category Diagnostics */
export interface Span {
  /** Which source: an id of the plan's `sources`, or `"input"` for text given to a reader. */
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** A place in plan data: the keys and indexes that lead to it, as in `["tasks", 3, "group"]`. @category Diagnostics */
export type JsonPath = readonly (string | number)[];

/** `error`: the answer cannot stand. `warning`: it stands, look at it. `info`: worth knowing. @category Diagnostics */
export type Severity = "error" | "warning" | "info";

/** Where an edit goes: a place in the data, a span of a source, or the argument of the call. @category Diagnostics */
export type EditTarget =
  | { readonly kind: "path"; readonly path: JsonPath }
  | { readonly kind: "span"; readonly span: Span }
  | { readonly kind: "argument" };

/** One replacement; several make a {@link Suggestion}. @category Diagnostics */
export interface Edit {
  readonly target: EditTarget;
  readonly replacement: unknown;
}

/** A change that would settle a diagnostic. Only `safe` ones may be applied without asking anybody. @category Diagnostics */
export interface Suggestion {
  readonly applicability: "safe" | "likely" | "maybe";
  readonly edits: readonly Edit[];
}

/** A second place that a diagnostic speaks of, with what it is there. @category Diagnostics */
export interface RelatedPlace {
  readonly label: string;
  readonly path?: JsonPath;
  readonly span?: Span;
}

/** Every code that a diagnostic can carry. @category Diagnostics */
export type DiagnosticCode = keyof DiagnosticParams;

/** The diagnostic of one code, with that code's own parameters. @category Diagnostics */
export interface DiagnosticOf<Code extends DiagnosticCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly params: DiagnosticParams[Code];
  readonly path?: JsonPath;
  readonly span?: Span;
  readonly related?: readonly RelatedPlace[];
  readonly suggestions?: readonly Suggestion[];
}

/**
 * What was found wrong, doubtful or worth knowing: a union discriminated on `code`; the texts live in `fengong/diagnostics`.
 *
 * @category Diagnostics
 */
export type Diagnostic = { readonly [Code in DiagnosticCode]: DiagnosticOf<Code> }[DiagnosticCode];
