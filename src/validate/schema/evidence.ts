import * as z from "zod/mini";
import type {
  AlternativeData,
  AmbiguityData,
  NoiseData,
  RepairData,
  SourceData,
} from "../../plan/evidence-data.js";
import { fields, list, oneOf } from "./build.js";
import { check, type Rejection } from "./reject.js";
import { countSchema, idSchema, idsSchema, spanSchema, textSchema } from "./values.js";

const sha256Shape = /^[0-9a-f]{64}$/;

function judgeHash(value: string): Rejection | undefined {
  return sha256Shape.test(value) ? undefined : { code: "data.malformed-hash", params: { value } };
}

export const hashSchema: z.ZodMiniType<string> = /* @__PURE__ */ hash();
export const sourceSchema: z.ZodMiniType<SourceData> = /* @__PURE__ */ source();
export const ambiguitySchema: z.ZodMiniType<AmbiguityData> = /* @__PURE__ */ ambiguity();
export const repairSchema: z.ZodMiniType<RepairData> = /* @__PURE__ */ repair();
export const noiseSchema: z.ZodMiniType<NoiseData> = /* @__PURE__ */ noise();

function hash(): z.ZodMiniType<string> {
  return z.string().check(check(judgeHash));
}

function source(): z.ZodMiniType<SourceData> {
  return z.strictObject(
    fields<SourceData>()({
      id: idSchema,
      title: textSchema,
      length: countSchema,
      sha256: hashSchema,
      script: oneOf<SourceData["script"]>()("simplified", "traditional", "mixed"),
      note: z.exactOptional(textSchema),
    }),
  );
}

function ambiguity(): z.ZodMiniType<AmbiguityData> {
  const alternative = z.strictObject(
    fields<AlternativeData>()({
      reading: textSchema,
      effect: textSchema,
      rejected: z.exactOptional(textSchema),
    }),
  );
  return z.strictObject(
    fields<AmbiguityData>()({
      id: idSchema,
      kind: oneOf<AmbiguityData["kind"]>()(
        "actor",
        "governed-set",
        "collective",
        "timing",
        "unit",
        "role",
        "wording",
      ),
      tasks: idsSchema,
      clause: z.exactOptional(idSchema),
      obligation: z.exactOptional(idSchema),
      units: z.exactOptional(idsSchema),
      words: z.string(),
      span: spanSchema,
      taken: textSchema,
      alternatives: list(alternative),
    }),
  );
}

function repair(): z.ZodMiniType<RepairData> {
  return z.strictObject(
    fields<RepairData>()({
      id: idSchema,
      span: spanSchema,
      before: z.string(),
      after: z.string(),
      kind: oneOf<RepairData["kind"]>()("encoding", "width", "script"),
      confidence: oneOf<RepairData["confidence"]>()("certain", "high", "medium"),
      proof: z.string(),
      tasks: idsSchema,
    }),
  );
}

function noise(): z.ZodMiniType<NoiseData> {
  return z.strictObject(
    fields<NoiseData>()({
      span: spanSchema,
      reason: oneOf<NoiseData["reason"]>()("injected-markup", "breadcrumb", "blank", "footer", "spam"),
    }),
  );
}
