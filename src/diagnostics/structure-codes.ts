/** The types of JSON. */
export type JsonType = "string" | "number" | "boolean" | "null" | "array" | "object";

/** Parameters of the codes that say what is wrong with the structure of JSON data. */
export interface StructureParams {
  /** A value that JSON cannot hold: a function, a `Date`, `undefined`, `NaN`, a getter. */
  readonly "data.not-json": { readonly value: unknown };
  /** An object that holds itself. */
  readonly "data.circular": { readonly key: string };
  /** Nested deeper than any plan is. */
  readonly "data.too-deep": { readonly limit: number };
  /** A key by which data could reach into JavaScript's own objects: `__proto__`. */
  readonly "data.forbidden-key": { readonly key: string };
  /** A key that nothing of this kind has. */
  readonly "data.unknown-key": { readonly key: string; readonly nearest: readonly string[] };
  /** A key that everything of this kind has. */
  readonly "data.missing-key": { readonly key: string };
  /** A text where a list belongs, and the like. */
  readonly "data.wrong-type": { readonly expected: readonly JsonType[]; readonly value: unknown };
  /** A word that is not one of those that may stand there. */
  readonly "data.not-in-list": {
    readonly value: unknown;
    readonly allowed: readonly string[];
    readonly nearest: readonly string[];
  };
  /** A text with nothing to read in it. */
  readonly "data.blank": { readonly value: string };
  /** An id with blanks, too long, or one of JavaScript's own keys. */
  readonly "data.malformed-id": { readonly value: string };
  /** A number that is no whole number, or too small. */
  readonly "data.not-a-count": { readonly value: number; readonly least: number };
  /** Text that is no SHA-256 in hexadecimal. */
  readonly "data.malformed-hash": { readonly value: string };
  /** A day of every year that is not `--MM-DD`. */
  readonly "date.malformed-yearly-day": { readonly value: unknown };
  /** A span that ends before it begins. */
  readonly "span.reversed": { readonly start: number; readonly end: number };
  /** The name of a period that is not of the kind stated: `quarter` and `2021-H1`. */
  readonly "timing.period-mismatch": { readonly period: string; readonly of: string };
}
