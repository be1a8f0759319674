import * as z from "zod/mini";
import type { PlanData } from "../../plan/data.js";
import { fields, list } from "./build.js";
import { ambiguitySchema, noiseSchema, repairSchema, sourceSchema } from "./evidence.js";
import { documentSchema, exhortationSchema, inspectionSchema, obligationSchema } from "./notice.js";
import { clauseSchema, groupSchema, taskSchema } from "./tasks.js";
import { successionSchema, unitSchema } from "./units.js";
import { countSchema, dateSchema, extensionSchema, idSchema, textSchema } from "./values.js";

/**
 * The zod schema of plan data, for applications that compose it with schemas of their own. Its issues are zod's; for
 * diagnostics with texts in both languages use {@link safeParsePlan}.
 *
 * @example
 * ```ts
 * import { planSchema } from "fengong/validate";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * planSchema.safeParse(zhongshan2021).success; // => true
 * ```
 *
 * @category Validation
 */
export const planSchema: z.ZodMiniType<PlanData> = /* @__PURE__ */ plan();

function plan(): z.ZodMiniType<PlanData> {
  const period = z.strictObject(fields<PlanData["period"]>()({ first: dateSchema, last: dateSchema }));
  return z.strictObject(
    fields<PlanData>()({
      format: z.literal("fengong/1"),
      id: idSchema,
      revision: countSchema,
      title: textSchema,
      jurisdiction: textSchema,
      period,
      document: documentSchema,
      sources: list(sourceSchema),
      units: list(unitSchema),
      successions: list(successionSchema),
      groups: list(groupSchema),
      tasks: list(taskSchema),
      clauses: list(clauseSchema),
      obligations: list(obligationSchema),
      inspections: list(inspectionSchema),
      exhortations: list(exhortationSchema),
      ambiguities: list(ambiguitySchema),
      repairs: list(repairSchema),
      noise: list(noiseSchema),
      ext: z.exactOptional(extensionSchema),
    }),
  );
}
