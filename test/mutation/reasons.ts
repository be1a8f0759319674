import type { Survivor } from "./report.js";

/** Why a change that no test notices may stay: for one change, or for all that are alike. */
interface Reason {
  readonly because: string;
  readonly path: string;
  readonly mutator?: string;
  /** The text before the change; every change of that text when no replacement is named. */
  readonly original: string;
  readonly replacement?: string;
}

const reasons: readonly Reason[] = [];

/** The reason recorded for a survivor. */
export const reasonOf = (survivor: Survivor): string | undefined =>
  reasons.find(
    ({ path, mutator, original, replacement }) =>
      path === survivor.path &&
      original === survivor.original &&
      (mutator === undefined || mutator === survivor.mutator) &&
      (replacement === undefined || replacement === survivor.replacement),
  )?.because;
