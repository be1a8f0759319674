/** Walks plan data, whatever its shape, for spans, and says which of them do not hold the words that are claimed there. */

import type { RepairData } from "../../../src/plan/data.js";
import { fold, repairedSlice } from "./read.js";

export interface FoundSpan {
  /** Where in the JSON: `tasks.3.timings.0.span`. */
  readonly path: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** The words claimed at the span, any of which will do; empty when the holder claims none. */
  readonly claims: readonly string[];
  /** Claimed as received, character for character. */
  readonly raw: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Any object that says `start` or `end` is taken for a span, so that a malformed one cannot hide. */
const isSpan = (value: unknown): value is Json => isObject(value) && ("start" in value || "end" in value);

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

/** The words that the holder of a span claims to stand there. */
function claimsOf(holder: Json): { claims: readonly string[]; raw: boolean } {
  const before = text(holder.before);
  if (before !== undefined) return { claims: [before], raw: true };
  const written = text(holder.written);
  if (written !== undefined) {
    const bracketed = isObject(holder.bracketed) ? text(holder.bracketed.written) : undefined;
    return {
      claims: bracketed === undefined ? [written] : [written, `${written}（${bracketed}）`],
      raw: false,
    };
  }
  const words = text(holder.words) ?? text(holder.text) ?? text(holder.title);
  if (words === undefined) return { claims: [], raw: false };
  const number = holder.number;
  return {
    claims: typeof number === "number" ? [words, `${number}.${words}`] : [words],
    raw: false,
  };
}

/** Every span of a value, with the words claimed by its holder: the object, or the object whose list the span is in. */
export function spansIn(value: unknown): FoundSpan[] {
  const found: FoundSpan[] = [];
  const visit = (node: unknown, path: string, holder: Json): void => {
    if (isSpan(node)) {
      found.push({
        path,
        source: String(node.source),
        start: typeof node.start === "number" ? node.start : Number.NaN,
        end: typeof node.end === "number" ? node.end : Number.NaN,
        ...claimsOf(holder),
      });
    } else if (Array.isArray(node)) {
      for (const [index, item] of node.entries()) visit(item, `${path}.${index}`, holder);
    } else if (isObject(node)) {
      for (const [key, item] of Object.entries(node)) visit(item, path === "" ? key : `${path}.${key}`, node);
    }
  };
  visit(value, "", {});
  return found;
}

/** What is wrong with a span, or `undefined`. */
export function faultOf(
  span: FoundSpan,
  source: string,
  repairs: readonly RepairData[],
  sourceIds: readonly string[],
): string | undefined {
  if (!sourceIds.includes(span.source)) return `${span.path}: no source ${span.source}`;
  const { start, end } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return `${span.path}: not whole numbers`;
  if (start < 0 || end > source.length || start >= end) return `${span.path}: ${start}–${end} is outside`;
  if (span.claims.length === 0) return undefined;
  const found = span.raw ? source.slice(start, end) : fold(repairedSlice(source, start, end, repairs));
  const claims = span.raw ? span.claims : span.claims.map(fold);
  return claims.includes(found)
    ? undefined
    : `${span.path}: claims 「${claims.join("」 or 「")}」, source has 「${found}」`;
}
