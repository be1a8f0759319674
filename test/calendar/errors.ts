import { isFengongError } from "../../src/diagnostics/index.js";

/** The code that a call throws; fails the test when it throws anything else, or nothing. */
export function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (isFengongError(error)) return error.code;
    throw error;
  }
  throw new Error("The call did not throw.");
}
