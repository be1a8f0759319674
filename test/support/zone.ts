import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** The zone whose clock the tests of this project run under. */
    zone: string;
  }
}

export const zoneInForce = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

// Set up before each file of a project that has a zone: workers are shared, and one with another clock would prove nothing.
if (zoneInForce() !== inject("zone")) {
  throw new Error(`The clock is that of ${zoneInForce()}, not of ${inject("zone")}.`);
}
