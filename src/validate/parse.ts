import { type Diagnostic, fengongError } from "../diagnostics/index.js";
import type { PlanData } from "../plan/data.js";
import { toDiagnostics } from "./issues.js";
import { copyJson } from "./json.js";
import { planSchema } from "./schema/plan.js";

/** Plan data, or every reason why the value is none. @category Validation */
export type ParsedPlan =
  | { readonly ok: true; readonly value: PlanData; readonly diagnostics: readonly [] }
  | { readonly ok: false; readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]] };

const supported = "fengong/1";

/** The format that the value states, if it is an object at all. */
const formatOf = (value: object): unknown => Object.getOwnPropertyDescriptor(value, "format")?.value;

const unsupported = (format: unknown): Diagnostic => ({
  code: "plan.unsupported-format",
  severity: "error",
  params: { format, supported },
  path: ["format"],
});

/** Of a format this version does not read, nothing else is said: its shape is not known. */
function foreignFormat(value: unknown): Diagnostic | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { code: "data.wrong-type", severity: "error", params: { expected: ["object"], value }, path: [] };
  }
  const format = formatOf(value);
  return format === undefined || format === supported ? undefined : unsupported(format);
}

/** Plan data that came out of {@link safeParsePlan}: frozen, so that it is what it was. */
const parsed = /* @__PURE__ */ new WeakSet<object>();

/** Whether a value is plan data that has been read already. */
export const isParsed = (value: unknown): value is PlanData =>
  typeof value === "object" && value !== null && parsed.has(value);

/** The copy itself is the plan: what zod makes of it is equal, and would have to be frozen once more. */
const isSound = (copy: unknown, result: { readonly success: boolean }): copy is PlanData & object =>
  result.success && typeof copy === "object" && copy !== null;

/** A key that the copy lacks because its value was refused is not said to be missing as well. */
function withoutEchoes(found: readonly Diagnostic[], refused: readonly Diagnostic[]): readonly Diagnostic[] {
  const places = new Set(refused.map(({ path }) => JSON.stringify(path)));
  return found
    .filter(({ path }) => !places.has(JSON.stringify(path)))
    .map((one) =>
      one.code === "data.missing-key" && one.path?.join() === "format" ? unsupported(undefined) : one,
    );
}

/**
 * Reads a JSON value as plan data, and reports every problem of its structure at once: missing and unknown keys, wrong
 * types and words, malformed ids, dates, spans and periods, each with its path in the data.
 *
 * Takes the value, not its text: parse the text with `JSON.parse` first, and give it to `locateInJson` of
 * `fengong/diagnostics` to see the lines. Nothing in the value is run or changed; the plan data is a deeply frozen copy. `__proto__`, `constructor` and
 * `prototype` are refused wherever they stand as keys. Never throws. What the data means is judged by {@link validatePlan}.
 *
 * @example
 * ```ts
 * import { formatDiagnostics } from "fengong/diagnostics";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 * import { safeParsePlan } from "fengong/validate";
 *
 * const written = { ...zhongshan2021, revision: "2", period: { first: "2021-1-1", last: "2021-12-31" } };
 * const { ok, diagnostics } = safeParsePlan(written);
 * ok; // => false
 * formatDiagnostics(diagnostics, { lang: "en" }).split("\n");
 * // => [
 * //   'error[data.wrong-type]: expected a number, got "2"',
 * //   " --> revision",
 * //   "  = suggestion (likely right): change revision to 2",
 * //   "",
 * //   'error[date.malformed]: a date is written YYYY-MM-DD, not "2021-1-1"',
 * //   " --> period.first",
 * //   '  = help: Did you mean "2021-01-01"?',
 * //   '  = suggestion (likely right): change period.first to "2021-01-01"',
 * //   "",
 * //   "2 errors",
 * // ]
 * ```
 *
 * @category Validation
 */
export function safeParsePlan(json: unknown): ParsedPlan {
  if (isParsed(json)) return { ok: true, value: json, diagnostics: [] };
  const { value: copy, problems } = copyJson(json);
  const foreign = problems.length === 0 ? foreignFormat(copy) : undefined;
  if (foreign !== undefined) return { ok: false, diagnostics: [foreign] };
  const result = planSchema.safeParse(copy);
  const found = result.success ? [] : toDiagnostics(result.error.issues, copy);
  const [first, ...rest] = [...problems, ...withoutEchoes(found, problems)];
  if (first !== undefined) return { ok: false, diagnostics: [first, ...rest] };
  if (isSound(copy, result)) {
    parsed.add(copy);
    return { ok: true, value: copy, diagnostics: [] };
  }
  // Every issue of zod gives a diagnostic; a version of zod with a new kind of issue must not pass for success.
  return {
    ok: false,
    diagnostics: [{ code: "data.not-json", severity: "error", params: { value: json }, path: [] }],
  };
}

/**
 * Reads a JSON value as plan data: {@link safeParsePlan} for those who would rather catch.
 *
 * @throws `FengongError` with the code of the first problem and all of them in `diagnostics`.
 *
 * @example
 * ```ts
 * import { parsePlan } from "fengong/validate";
 *
 * parsePlan({ format: "fengong/2" }); // => throws plan.unsupported-format
 * ```
 *
 * @category Validation
 */
export function parsePlan(json: unknown): PlanData {
  const result = safeParsePlan(json);
  if (result.ok) return result.value;
  const [first, ...rest] = result.diagnostics;
  const more = rest.length === 0 ? "" : ` (and ${rest.length} more)`;
  throw fengongError(`This is not plan data: ${first.code}${more}.`, first, rest);
}
