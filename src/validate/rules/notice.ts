import type { JsonPath, Span } from "../../diagnostics/index.js";
import type { ObligationData, ThresholdData } from "../../plan/data.js";
import type { TimingKind } from "../../timing/types.js";
import { type Finding, type LibraryRule, rule } from "../rule.js";

const isBlank = (text: string): boolean => text.trim() === "";

/** Timings by which nothing is ever due. */
const withoutDeadline: ReadonlySet<TimingKind> = /* @__PURE__ */ new Set<TimingKind>([
  "ongoing",
  "prompt",
  "onEvent",
  "unspecified",
]);

function incomplete(obligation: ObligationData, at: number): readonly Finding<"obligation.incomplete">[] {
  const { id, actorWritten, words, title, timing, span } = obligation;
  const finding = (
    lacks: Finding<"obligation.incomplete">["params"]["lacks"],
    place: Span,
    ...path: string[]
  ): Finding<"obligation.incomplete"> => ({
    params: { obligation: id, lacks },
    path: ["obligations", at, ...path],
    span: place,
  });
  return [
    ...(isBlank(actorWritten.words) ? [finding("who", span, "actorWritten", "words")] : []),
    ...(isBlank(words) || isBlank(title.zh) || isBlank(title.en)
      ? [finding("act", span, isBlank(words) ? "words" : "title")]
      : []),
    ...(withoutDeadline.has(timing.kind) ? [finding("deadline", timing.span, "timing")] : []),
  ];
}

const percent: ReadonlySet<string> = /* @__PURE__ */ new Set(["%", "％"]);

/** `all` counts nothing; every other operator compares with a number. */
function badValue({ operator, value, unit }: ThresholdData): boolean {
  if (operator === "all") return value !== undefined;
  return value === undefined || value < 0 || (percent.has(unit.trim()) && value > 100);
}

function malformed(threshold: ThresholdData, path: JsonPath): readonly Finding<"threshold.malformed">[] {
  const { words, span, operator, value, unit, metric } = threshold;
  const bad = [
    ...(badValue(threshold) ? [{ field: "value", value } as const] : []),
    ...(isBlank(unit) ? [{ field: "unit", value: unit } as const] : []),
    ...(isBlank(metric) ? [{ field: "metric", value: metric } as const] : []),
  ];
  return bad.map((one) => ({ params: { words, operator, ...one }, path: [...path, one.field], span }));
}

/** What is asked, and how it is measured. */
export const noticeRules = (): readonly LibraryRule[] => [
  rule({
    code: "obligation.incomplete",
    tier: "basic",
    severity: "error",
    check: ({ data }) => data.obligations.flatMap(incomplete),
  }),
  rule({
    code: "threshold.malformed",
    tier: "basic",
    severity: "error",
    check: ({ data }) =>
      data.tasks.flatMap(({ thresholds }, at) =>
        thresholds.flatMap((one, n) => malformed(one, ["tasks", at, "thresholds", n])),
      ),
  }),
];
