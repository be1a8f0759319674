import type * as z from "zod/mini";
import type { DiagnosticCode, DiagnosticParams } from "../../diagnostics/index.js";

/** What a check of ours says beside zod's own issues: a code with its parameters. */
export type Rejection = {
  readonly [Code in DiagnosticCode]: { readonly code: Code; readonly params: DiagnosticParams[Code] };
}[DiagnosticCode];

/** A check that gives a rejection, or nothing when the value will do. */
export const check =
  <Value>(judge: (value: Value) => Rejection | undefined): z.core.CheckFn<Value> =>
  (payload) => {
    const rejection = judge(payload.value);
    if (rejection === undefined) return;
    payload.issues.push({
      code: "custom",
      input: payload.value,
      params: { rejection },
      continue: true,
    });
  };
