import { type DiagnosticCode, type FengongError, formatError, isFengongError } from "fengong/diagnostics";
import { expect } from "vitest";

/** The library's error that a call throws; fails the test when it throws anything else, or nothing. */
export function refusalOf(call: () => unknown): FengongError {
  try {
    call();
  } catch (error) {
    if (isFengongError(error)) return error;
    throw error;
  }
  throw new Error("The call did not throw.");
}

/** That a call is refused with this code, in both languages; its parameters hold the offending value. */
export function expectRefusal(call: () => unknown, code: DiagnosticCode, params: object): void {
  const error = refusalOf(call);
  expect(error.code).toBe(code);
  expect(error.name).toBe("FengongError");
  expect(error.diagnostics[0]).toMatchObject({ code, severity: "error", params });
  expect(error.message).toMatch(/^[\x20-\x7e]+$/);
  expect(formatError(error, { lang: "zh" })).toMatch(/^错误\[[a-z.-]+\]：.*\p{Script=Han}/u);
  expect(formatError(error, { lang: "en" })).toMatch(/^error\[[a-z.-]+\]: \S/u);
}
