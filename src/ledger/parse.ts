import type * as z from "zod/mini";
import { type Diagnostic, fengongError, type JsonPath } from "../diagnostics/index.js";
import { type LedgerData, type LedgerEntry, ledgerFormat } from "./entry-types.js";
import { isKnownKind } from "./known-entry.js";
import { entrySchemas } from "./schema.js";

/** JSON that has been read, or why it cannot be. @category Ledger */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

type Problem = "missing" | "unknown-key" | "not-allowed" | "wrong-type";

const invalid = (path: JsonPath, problem: Problem, expected: string, value: unknown): Diagnostic => ({
  code: "ledger.invalid-entry",
  severity: "error",
  params: { problem, expected, value },
  path,
});

/** The keys that are looked at before a schema does. */
interface Loose {
  readonly kind?: unknown;
  readonly format?: unknown;
  readonly plan?: unknown;
  readonly entries?: unknown;
}

const isObject = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What stands at a place of the data; `undefined` where nothing does. */
function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

const pathOf = (path: readonly PropertyKey[]): JsonPath =>
  path.map((key) => (typeof key === "symbol" ? String(key) : key));

/** One problem of zod's as ours; the best branch of a union speaks for all. */
function diagnosticsOf(issue: z.core.$ZodIssue, data: unknown, at: JsonPath): readonly Diagnostic[] {
  const path = [...at, ...pathOf(issue.path)];
  const value = valueAt(data, issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => invalid([...path, key], "unknown-key", "", valueAt(value, [key])));
  }
  if (issue.code === "invalid_type") {
    return [invalid(path, value === undefined ? "missing" : "wrong-type", issue.expected, value)];
  }
  if (issue.code === "invalid_union")
    return [invalid(path, value === undefined ? "missing" : "wrong-type", "unit | system", value)];
  if (issue.code === "invalid_value")
    return [invalid(path, "not-allowed", issue.values.map(String).join(" | "), value)];
  return [invalid(path, "not-allowed", issue.message ?? "", value)];
}

/** Keys that would reach into an object's prototype. */
const hasPrototypeKey = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  (Object.hasOwn(value, "__proto__") || Object.values(value).some(hasPrototypeKey));

/** No entry has reason to go deeper, and what walks through one must come to its end. */
const deepest = 64;

const isTooDeep = (value: unknown, left = deepest): boolean =>
  typeof value === "object" &&
  value !== null &&
  (left === 0 || Object.values(value).some((inner) => isTooDeep(inner, left - 1)));

function parseAt(json: unknown, at: JsonPath): Parsed<LedgerEntry> {
  if (!isObject(json)) return { ok: false, diagnostics: [invalid(at, "wrong-type", "object", json)] };
  if (isTooDeep(json)) {
    return { ok: false, diagnostics: [invalid(at, "not-allowed", `${deepest} levels at most`, "…")] };
  }
  if (hasPrototypeKey(json)) return { ok: false, diagnostics: [invalid(at, "unknown-key", "", "__proto__")] };
  const { kind } = json;
  const schema =
    typeof kind === "string" && isKnownKind(kind) ? entrySchemas.entries[kind] : entrySchemas.foreign;
  const read: z.core.util.SafeParseResult<LedgerEntry> = schema.safeParse(json);
  if (!read.success) {
    return { ok: false, diagnostics: read.error.issues.flatMap((issue) => diagnosticsOf(issue, json, at)) };
  }
  return { ok: true, value: read.data, diagnostics: [] };
}

/**
 * One entry from JSON, or every problem with it. An entry of a kind that this version does not know is kept as it came.
 *
 * @example
 * ```ts
 * import { safeParseEntry } from "fengong/ledger";
 *
 * safeParseEntry({ id: "e1", kind: "note" }).diagnostics.map(({ path }) => path);
 * // => [["date"], ["recordedAt"], ["by"], ["text"]]
 * ```
 *
 * @category Ledger
 */
export const safeParseEntry = (json: unknown): Parsed<LedgerEntry> => parseAt(json, []);

/**
 * Entries from JSON, or every problem with them, each with its place. An entry of a kind that this version does not know is kept
 * as it came.
 *
 * @example
 * ```ts
 * import { safeParseEntries } from "fengong/ledger";
 *
 * const read = safeParseEntries([{ id: "e1", kind: "note", text: "…", by: { unit: "zs-office" }, date: "2021-7-5" }]);
 * read.ok; // => false
 * read.diagnostics.map(({ path }) => path); // => [[0, "date"], [0, "recordedAt"]]
 * ```
 *
 * @category Ledger
 */
export function safeParseEntries(json: unknown): Parsed<readonly LedgerEntry[]> {
  if (!Array.isArray(json)) return { ok: false, diagnostics: [invalid([], "wrong-type", "array", json)] };
  const read = json.map((entry, at) => parseAt(entry, [at]));
  const diagnostics = read.flatMap((one) => one.diagnostics);
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  return { ok: true, value: read.flatMap((one) => (one.ok ? [one.value] : [])), diagnostics };
}

/**
 * A ledger from JSON, as {@link ledgerData} writes it, or every problem with it. Its entries make a ledger again by
 * {@link createLedger}.
 *
 * @example
 * ```ts
 * import { safeParseLedger } from "fengong/ledger";
 *
 * safeParseLedger({ format: "fengong-ledger/1", plan: "zhongshan-2021", entries: [] }).ok; // => true
 * safeParseLedger({ format: "fengong-ledger/2" }).diagnostics[0]?.code; // => "ledger.unsupported-format"
 * ```
 *
 * @category Ledger
 */
export function safeParseLedger(json: unknown): Parsed<LedgerData> {
  const format = isObject(json) ? json.format : json;
  if (!isObject(json) || format !== ledgerFormat) {
    const params = { format, supported: ledgerFormat };
    return { ok: false, diagnostics: [{ code: "ledger.unsupported-format", severity: "error", params }] };
  }
  const { plan } = json;
  const entries = Array.isArray(json.entries) ? json.entries : undefined;
  const read = (entries ?? []).map((entry: unknown, at) => parseAt(entry, ["entries", at]));
  const diagnostics = [
    ...(typeof plan === "string"
      ? []
      : [invalid(["plan"], plan === undefined ? "missing" : "wrong-type", "string", plan)]),
    ...(entries === undefined ? [invalid(["entries"], "wrong-type", "array", json.entries)] : []),
    ...Object.keys(json)
      .filter((key) => !["format", "plan", "entries"].includes(key))
      .map((key) => invalid([key], "unknown-key", "", valueAt(json, [key]))),
    ...read.flatMap((one) => one.diagnostics),
  ];
  if (typeof plan !== "string" || diagnostics.length > 0) return { ok: false, diagnostics };
  const value = { format: ledgerFormat, plan, entries: read.flatMap((one) => (one.ok ? [one.value] : [])) };
  return { ok: true, value, diagnostics };
}

function orThrow<Value>(read: Parsed<Value>): Value {
  if (read.ok) return read.value;
  const [first, ...rest] = read.diagnostics;
  if (first?.code === "ledger.unsupported-format") {
    throw fengongError("This is not a ledger of a format that this version reads.", first, rest);
  }
  throw fengongError(
    "The entries have not the shape of ledger entries.",
    first?.code === "ledger.invalid-entry"
      ? first
      : { code: "ledger.invalid-entry", params: { problem: "wrong-type", expected: "", value: null } },
    rest,
  );
}

/**
 * One entry from JSON: {@link safeParseEntry} for those who would rather catch.
 *
 * @throws `ledger.invalid-entry` with every problem in `diagnostics`.
 *
 * @example
 * ```ts
 * import { parseEntry } from "fengong/ledger";
 *
 * parseEntry({ id: "e1", kind: "note" }); // => throws ledger.invalid-entry
 * ```
 *
 * @category Ledger
 */
export const parseEntry = (json: unknown): LedgerEntry => orThrow(safeParseEntry(json));

/**
 * Entries from JSON: {@link safeParseEntries} for those who would rather catch.
 *
 * @throws `ledger.invalid-entry` with every problem in `diagnostics`.
 *
 * @example
 * ```ts
 * import { parseEntries } from "fengong/ledger";
 *
 * parseEntries([]); // => []
 * parseEntries({}); // => throws ledger.invalid-entry
 * ```
 *
 * @category Ledger
 */
export const parseEntries = (json: unknown): readonly LedgerEntry[] => orThrow(safeParseEntries(json));

/**
 * A ledger from JSON: {@link safeParseLedger} for those who would rather catch.
 *
 * @throws `ledger.unsupported-format`, or `ledger.invalid-entry` with every problem in `diagnostics`.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { createLedger, entriesOf, ledgerData, parseLedger } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * const stored = JSON.stringify(ledgerData(createLedger(plan)));
 * const { entries } = parseLedger(JSON.parse(stored));
 * entriesOf(createLedger(plan, entries)); // => []
 * parseLedger({ format: "fengong-ledger/2" }); // => throws ledger.unsupported-format
 * ```
 *
 * @category Ledger
 */
export const parseLedger = (json: unknown): LedgerData => orThrow(safeParseLedger(json));
