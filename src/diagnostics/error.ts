import type { DiagnosticParams } from "./codes.js";
import type { Diagnostic, DiagnosticCode, DiagnosticOf } from "./shapes.js";

/**
 * The one error this library throws: an `Error` with the code of its first diagnostic and all diagnostics.
 *
 * Recognise it with {@link isFengongError}, not with `instanceof`: an application may load the library twice, once as
 * ESM and once as CommonJS. `message` is one short English sentence; texts in Chinese and English are made from
 * `diagnostics` by `formatDiagnostic` of `fengong/diagnostics`.
 *
 * @category Diagnostics
 */
export interface FengongError<Code extends DiagnosticCode = DiagnosticCode> extends Error {
  readonly name: "FengongError";
  readonly code: Code;
  readonly diagnostics: readonly [{ readonly [C in Code]: DiagnosticOf<C> }[Code], ...Diagnostic[]];
}

/** Makes the error for one diagnostic of severity `error`; `message` is written where it is thrown. */
export function fengongError<Code extends DiagnosticCode>(
  message: string,
  diagnostic: Omit<DiagnosticOf<Code>, "severity">,
  more: readonly Diagnostic[] = [],
): FengongError<Code> {
  const first: DiagnosticOf<Code> = { severity: "error", ...diagnostic };
  return Object.assign(new Error(message), {
    name: "FengongError" as const,
    code: first.code,
    diagnostics: [first, ...more] as const,
  });
}

/** The error for an argument that a caller without types got wrong. */
export const invalidArgument = (
  name: string,
  value: unknown,
  expected: DiagnosticParams["argument.invalid"]["expected"],
  choices: readonly string[] = [],
): FengongError<"argument.invalid"> =>
  fengongError("An argument is not what this function takes.", {
    code: "argument.invalid",
    params: { name, value, expected, choices },
  });

/**
 * Tells whether a caught value is this library's error, and of which code if one is given.
 *
 * @example
 * ```ts
 * import { isFengongError } from "fengong";
 * import { chinaMainland, isWorkingDay } from "fengong/calendar";
 *
 * try {
 *   isWorkingDay(chinaMainland, "2021-02-30");
 * } catch (error) {
 *   isFengongError(error, "date.impossible"); // => true
 * }
 * ```
 *
 * @category Diagnostics
 */
export function isFengongError<Code extends DiagnosticCode = DiagnosticCode>(
  error: unknown,
  code?: Code,
): error is FengongError<Code> {
  if (typeof error !== "object" || error === null) return false;
  if (
    !("name" in error) ||
    error.name !== "FengongError" ||
    !("code" in error) ||
    !("diagnostics" in error)
  ) {
    return false;
  }
  return code === undefined || error.code === code;
}
