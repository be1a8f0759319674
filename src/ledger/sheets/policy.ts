import { invalidArgument, requireOptions } from "../../diagnostics/index.js";
import type { Plan } from "../../plan/compile.js";
import { requireSoundPolicy } from "../light.js";
import { lightPresets } from "../light-presets.js";
import type { LightPolicy } from "../light-types.js";
import { requireReport } from "../require.js";
import type { StatusReport } from "../status-types.js";

/** With which scheme the lights of a report are read. @category Lights */
export interface LightsOption {
  /** The scheme that the report was made with; needed when it is none of the presets. */
  readonly lights?: LightPolicy;
}

/** The scheme that a report of the plan was made with. Throws `argument.invalid` when it is neither given nor a preset. */
export function policyOf(plan: Plan, report: StatusReport, options: LightsOption): LightPolicy {
  requireReport(plan, report);
  requireOptions(options);
  const { lights } = options;
  if (lights !== undefined) requireSoundPolicy("lights", lights);
  const { policy } = report;
  const found = [...(lights === undefined ? [] : [lights]), ...Object.values(lightPresets)].find(
    ({ id }) => id === policy,
  );
  if (found === undefined) throw invalidArgument("lights", policy, "choice", Object.keys(lightPresets));
  return found;
}
