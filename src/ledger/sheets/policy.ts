import { invalidArgument } from "../../diagnostics/index.js";
import { lightPresets } from "../light-presets.js";
import type { LightPolicy } from "../light-types.js";
import type { StatusReport } from "../status-types.js";

/** With which scheme the lights of a report are read. @category Lights */
export interface LightsOption {
  /** The scheme that the report was made with; needed when it is none of the presets. */
  readonly lights?: LightPolicy;
}

/** The scheme that a report was made with. Throws `argument.invalid` when it is neither given nor a preset. */
export function policyOf({ policy }: StatusReport, { lights }: LightsOption): LightPolicy {
  const found = [...(lights === undefined ? [] : [lights]), ...Object.values(lightPresets)].find(
    ({ id }) => id === policy,
  );
  if (found === undefined) throw invalidArgument("lights", policy, "choice", Object.keys(lightPresets));
  return found;
}
