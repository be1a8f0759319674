import type { PlanData } from "../plan/data.js";

/** Makes a thing once for a plan: rules that look at the same things share the work. */
export function perPlan<Made>(make: (data: PlanData) => Made): (data: PlanData) => Made {
  const made = new WeakMap<PlanData, { readonly value: Made }>();
  return (data) => {
    const known = made.get(data) ?? { value: make(data) };
    made.set(data, known);
    return known.value;
  };
}
