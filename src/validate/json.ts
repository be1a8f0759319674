import type { Diagnostic } from "../diagnostics/index.js";
import { forbiddenKeys } from "./forbidden-keys.js";

/** No plan is deeper; `ext` may go as far. */
const deepest = 64;

/** A deeply frozen copy of a JSON value in plain objects and arrays, and what in the original JSON cannot hold. */
export interface JsonCopy {
  readonly value: unknown;
  readonly problems: readonly Diagnostic[];
}

/** A plain object of this or another realm: what stands above it has nothing above itself. */
function isPlainObject(value: object): boolean {
  const above: object | null = Object.getPrototypeOf(value);
  return above === null || above === Object.prototype || Object.getPrototypeOf(above) === null;
}

const isPrimitive = (value: unknown): boolean =>
  typeof value === "string" ||
  value === null ||
  typeof value === "boolean" ||
  (typeof value === "number" && Number.isFinite(value));

/** A copy in the making. The path is one list that grows and shrinks: a list for every value would cost most of the time. */
interface Work {
  readonly path: (string | number)[];
  readonly problems: Diagnostic[];
  /** What each object has become; {@link unfinished} for one that is being copied. */
  readonly copies: Map<object, unknown>;
}

/** Stands for the copy of an object that would hold itself. */
const unfinished: object = /* @__PURE__ */ Object.freeze({});

type Problem = "data.not-json" | "data.forbidden-key" | "data.circular" | "data.too-deep";

type ProblemOf<Code extends Problem> = Pick<Extract<Diagnostic, { code: Code }>, "code" | "params">;

function refuse(
  { problems, path }: Work,
  problem: { readonly [C in Problem]: ProblemOf<C> }[Problem],
): undefined {
  problems.push({ ...problem, severity: "error", path: [...path] });
}

function copyProperty(work: Work, from: object, key: string | symbol, to: Record<string, unknown>): void {
  const own = Object.getOwnPropertyDescriptor(from, key);
  if (own?.enumerable !== true) return;
  work.path.push(String(key));
  if (typeof key === "symbol") refuse(work, { code: "data.not-json", params: { value: key } });
  else if (own.get !== undefined || own.set !== undefined) {
    refuse(work, { code: "data.not-json", params: { value: own.get ?? own.set } });
  } else if (forbiddenKeys.has(key)) refuse(work, { code: "data.forbidden-key", params: { key } });
  else to[key] = copy(work, own.value);
  work.path.pop();
}

function copyArray(work: Work, from: readonly unknown[]): readonly unknown[] {
  const to: unknown[] = [];
  for (let at = 0; at < from.length; at++) {
    work.path.push(at);
    to.push(copy(work, Object.getOwnPropertyDescriptor(from, at)?.value));
    work.path.pop();
  }
  return to;
}

function copyObject(work: Work, from: object): unknown {
  if (Array.isArray(from)) return copyArray(work, from);
  if (!isPlainObject(from)) return refuse(work, { code: "data.not-json", params: { value: from } });
  const to: Record<string, unknown> = {};
  for (const key of Reflect.ownKeys(from)) copyProperty(work, from, key, to);
  return to;
}

function copy(work: Work, value: unknown): unknown {
  if (isPrimitive(value)) return value;
  if (typeof value !== "object" || value === null)
    return refuse(work, { code: "data.not-json", params: { value } });
  const { path, copies } = work;
  const known = copies.get(value);
  if (known === unfinished)
    return refuse(work, { code: "data.circular", params: { key: String(path.at(-1)) } });
  if (path.length > deepest) return refuse(work, { code: "data.too-deep", params: { limit: deepest } });
  // What is held twice is copied, and judged, once.
  if (known !== undefined) return known;
  copies.set(value, unfinished);
  const copied = Object.freeze(copyObject(work, value));
  copies.set(value, copied);
  return copied;
}

/**
 * Copies a JSON value without running any of it: a getter is not called, a key of JavaScript's own is left out, and what
 * is no JSON is reported with its place. The original is only read.
 */
export function copyJson(root: unknown): JsonCopy {
  const work: Work = { path: [], problems: [], copies: new Map() };
  return { value: copy(work, root), problems: work.problems };
}
