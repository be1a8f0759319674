import { type LibraryRule, rule } from "../rule.js";

/** Repairs and ambiguities. */
export const evidenceRules = (): readonly LibraryRule[] => [
  rule({
    code: "repair.without-proof",
    tier: "basic",
    severity: "error",
    check: ({ data }) =>
      data.repairs.flatMap(({ proof, before, after, span }, at) =>
        proof.trim() === "" ? [{ params: { before, after }, path: ["repairs", at, "proof"], span }] : [],
      ),
  }),
  rule({
    code: "ambiguity.without-alternative",
    tier: "basic",
    severity: "error",
    check: ({ data }) =>
      data.ambiguities.flatMap(({ alternatives, words, span }, at) =>
        alternatives.length === 0
          ? [{ params: { words }, path: ["ambiguities", at, "alternatives"], span }]
          : [],
      ),
  }),
  rule({
    code: "ambiguity.recorded",
    tier: "strict",
    severity: "info",
    check: ({ data }) =>
      data.ambiguities.flatMap(({ alternatives, kind, words, taken, span }, at) =>
        alternatives.length === 0
          ? []
          : [
              {
                params: { kind, words, taken, others: alternatives.length },
                path: ["ambiguities", at],
                span,
              },
            ],
      ),
  }),
];
